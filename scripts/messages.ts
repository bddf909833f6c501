import process from "node:process";
import {
  formatMessages,
  type MessageFormat,
  messageFormats,
} from "../src/visitors/contact/format-messages.ts";
import { isSuspected, type Message } from "../src/visitors/contact/message.ts";
import { type MessageStore, openMessages } from "../src/visitors/contact/message-store.ts";
import { readReference, writeReference } from "../src/visitors/contact/sign.ts";
import { openBlobsStore } from "../src/visitors/store/blobs-store.ts";
import { nameStore } from "../src/visitors/store/name-store.ts";
import { readBlobsAccess } from "./command/read-blobs-access.ts";
import { OptionError, readChoice } from "./command/read-options.ts";
import { type OptionValues, runCommand } from "./command/run-command.ts";

const help = `Lists the messages neighbors sent with the contact form of the published site.

  npm run -s messages -- [options]

  --format text|csv|json  how to write them (default: text)
  --spam                  list those that look like spam instead
  --delete REFERENCE      delete a message, such as 7K3M-9QXD
  --help                  show this

NETLIFY_SITE_ID and NETLIFY_AUTH_TOKEN must be set: docs/contact-form.md says where to find them.
Exit status: 0 done, 1 there is no such message, 2 the tool could not run.
`;

const options = {
  format: { type: "string", default: "text" },
  spam: { type: "boolean" },
  delete: { type: "string" },
} as const;

async function run(values: OptionValues<typeof options>): Promise<number> {
  const format = readChoice("--format", values.format, messageFormats);
  const start = values.delete === undefined ? undefined : readStart(values.delete);
  const access = readBlobsAccess(process.env);
  const messages = openMessages(openBlobsStore(nameStore("contact", "production"), access));
  return start === undefined
    ? list(messages, format, values.spam ?? false)
    : remove(messages, start);
}

function readStart(typed: string): string {
  const start = readReference(typed);
  if (start === undefined) {
    throw new OptionError(`--delete needs a reference such as 7K3M-9QXD, not “${typed}”.`);
  }
  return start;
}

async function list(
  messages: MessageStore,
  format: MessageFormat,
  isSpam: boolean,
): Promise<number> {
  const all = await Promise.all((await messages.listIds()).map((id) => messages.find(id)));
  const readable = all.filter((message) => message !== undefined);
  const shown = readable.filter((message) => isSuspected(message) === isSpam);
  process.stdout.write(formatMessages(shown.toSorted(compareNewestFirst), format));
  const hidden = readable.length - shown.length;
  if (!isSpam && hidden > 0) {
    process.stderr.write(`${hidden} more look like spam: npm run -s messages -- --spam\n`);
  }
  return 0;
}

function compareNewestFirst(first: Message, second: Message): number {
  return first.received < second.received ? 1 : -1;
}

async function remove(messages: MessageStore, start: string): Promise<number> {
  const [id] = await messages.listIds(start);
  if (id === undefined) {
    process.stderr.write("messages: There is no message with that reference.\n");
    return 1;
  }
  await messages.delete(id);
  process.stdout.write(`Deleted ${writeReference(id)}.\n`);
  return 0;
}

await runCommand({
  name: "messages",
  help,
  options,
  run,
  likelyReason: "The store could not be read. Check the id and token.",
});
