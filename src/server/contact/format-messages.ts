import { formatHomeTimestamp } from "../../content/home-time.ts";
import { operatorLanguage } from "../../locales/language.ts";
import { findLocale } from "../../locales/locale.ts";
import { formatTable } from "../format-table.ts";
import { describeMessage } from "./message-words.ts";
import { findFirstSending, type Message } from "./neighbor-message.ts";

const locale = findLocale(operatorLanguage);

/** How messages can be listed. */
export const messageFormats = ["text", "csv", "json"] as const;
/** A way to list messages. */
export type MessageFormat = (typeof messageFormats)[number];

/**
 * Lists messages for the operator, in the language of commands.
 *
 * @param messages the messages, the newest first
 * @param format how to write them
 * @param timeZone the home's `timeZone` fact
 */
export function formatMessages(
  messages: readonly Message[],
  format: MessageFormat,
  timeZone: string | undefined,
): string {
  if (format === "text") return messages.map((message) => writeText(message, timeZone)).join("\n");
  const rows = messages.map((message) => readRow(message, timeZone));
  if (format === "json") return `${JSON.stringify(rows, null, 2)}\n`;
  return formatTable([columns, ...rows.map((row) => columns.map((name) => row[name]))]);
}

/** What programs read of each message; they may rely on the names, and new ones come last. */
const columns = [
  "reference",
  "received",
  "topic",
  "name",
  "reply",
  "message",
  "told",
  "spam",
  "sent",
  "rest",
] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

function readRow(message: Message, timeZone: string | undefined): Row {
  const { fields, rest } = message;
  const received = findFirstSending(message);
  const write = (moment: Date) => formatHomeTimestamp(moment, timeZone);
  const { reference, suspicions } = describeMessage(message, { timeZone, locale });
  return {
    reference,
    received: received === undefined ? "" : write(received),
    topic: fields.topic,
    name: fields.name,
    reply: fields.reply,
    message: fields.message,
    told: tellWhetherTold(message),
    spam: suspicions || "no",
    sent: message.sendings.map(({ at }) => write(new Date(at))).join(" "),
    rest,
  };
}

function tellWhetherTold({ notification }: Message): string {
  return notification.state === "told" ? "yes" : "no";
}

function writeText(message: Message, timeZone: string | undefined): string {
  const words = describeMessage(message, { timeZone, locale });
  const lines = [
    `name: ${words.name}`,
    `reach them at: ${words.reply}`,
    `manager told: ${tellWhetherTold(message)}   looks like spam: ${words.suspicions || "no"}`,
    ...(words.again === "" ? [] : [words.again]),
    ...words.message.split("\n"),
    ...(words.rest === "" ? [] : ["could not be read:", ...words.rest.split("\n")]),
  ];
  return [
    `${words.reference}  ${words.received}  ${words.topic}`,
    ...lines.map((line) => `  ${line}`),
    "",
  ].join("\n");
}
