import { isSuspected, type Message } from "./message.ts";
import { writeReference } from "./sign.ts";

/** How messages can be listed. */
export const messageFormats = ["text", "csv", "json"] as const;
/** A way to list messages. */
export type MessageFormat = (typeof messageFormats)[number];

/**
 * Lists messages for the operator.
 *
 * @param messages the messages, the newest first
 * @param format how to write them
 */
export function formatMessages(messages: readonly Message[], format: MessageFormat): string {
  const rows = messages.map(describeMessage);
  if (format === "json") return `${JSON.stringify(rows, null, 2)}\n`;
  if (format === "text") return rows.map(formatText).join("\n");
  const header = Object.keys(columns);
  return [header, ...rows.map((row) => Object.values(row))]
    .map((cells) => `${cells.map(writeCell).join(",")}\r\n`)
    .join("");
}

/** The columns of every format; tools may rely on their names. */
const columns = {
  reference: (message: Message) => writeReference(message.id),
  received: (message: Message) => message.received,
  topic: (message: Message) => message.fields.topic,
  name: (message: Message) => message.fields.name,
  reply: (message: Message) => message.fields.reply,
  message: (message: Message) => message.fields.message,
  told: (message: Message) => (message.notification.state === "told" ? "yes" : "no"),
  spam: (message: Message) => (isSuspected(message) ? message.suspicions.join("; ") : "no"),
};

type Row = Readonly<Record<keyof typeof columns, string>>;

function describeMessage(message: Message): Row {
  const cells = Object.entries(columns).map(([name, read]) => [name, read(message)]);
  return Object.fromEntries(cells) as Row; // it has just the columns' names
}

function formatText(row: Row): string {
  const lines = row.message.split("\n").map((line) => `  ${line}`);
  return [
    `${row.reference}  ${row.received}  ${row.topic}`,
    `  name: ${row.name || "not given"}   reach them at: ${row.reply || "not given"}`,
    `  manager told: ${row.told}   looks like spam: ${row.spam}`,
    ...lines,
    "",
  ].join("\n");
}

/**
 * Writes a cell so that no spreadsheet takes it for a formula (OWASP, CSV Injection): what begins
 * like one is given an apostrophe, which spreadsheets show as plain text.
 */
function writeCell(text: string): string {
  const harmless = /^[\s\p{Cf}]*[=+\-@\t＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
