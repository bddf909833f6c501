import process from "node:process";
import { readHome } from "../../content/read-home.ts";
import {
  formatMessages,
  type MessageFormat,
  messageFormats,
} from "../../server/contact/format-messages.ts";
import { type MessageStore, openMessages } from "../../server/contact/message-store.ts";
import { compareNewestFirst, isSuspected } from "../../server/contact/neighbor-message.ts";
import { readReference, writeReference } from "../../server/contact/sign.ts";
import { openBlobsStore } from "../../server/store/blobs-store.ts";
import { nameStore } from "../../server/store/name-store.ts";
import { readBlobsAccess } from "../read-blobs-access.ts";
import { OptionError, readChoice, readContentFolder } from "../read-options.ts";
import { type OptionValues, runCommand } from "../run-command.ts";

const help = `Lists the messages neighbors sent with the contact form of the published site.

  npm run -s messages -- [options]

  --format text|csv|json  how to write them (default: text)
  --spam                  list those that look like spam instead
  --delete REFERENCE      delete a message, such as 7K3M-9QXD
  --content DIR           the folder with _data/, for the home's time zone (default: this folder)
  --help                  show this

NETLIFY_SITE_ID and NETLIFY_AUTH_TOKEN must be set: docs/contact-form.md says where to find them.
Exit status: 0 done, 1 there is no such message, 2 the tool could not run.
`;

const options = {
  format: { type: "string", default: "text" },
  spam: { type: "boolean" },
  delete: { type: "string" },
  content: { type: "string" },
} as const;

async function run(values: OptionValues<typeof options>): Promise<number> {
  const format = readChoice("--format", values.format, messageFormats);
  const start = values.delete === undefined ? undefined : readStart(values.delete);
  const access = readBlobsAccess(process.env);
  const messages = openMessages(openBlobsStore(nameStore("contact", "production"), access));
  if (start !== undefined) return remove(messages, start);
  const timeZone = await readTimeZone(readContentFolder(values.content, process.cwd()));
  return list(messages, { format, isSpam: values.spam ?? false, timeZone });
}

/** Where there are no facts to read, the list tells universal time. */
async function readTimeZone(contentFolder: string): Promise<string | undefined> {
  try {
    const { facts } = await readHome(contentFolder);
    return facts.table.find("home.timeZone")?.value.shown;
  } catch {
    return undefined;
  }
}

function readStart(typed: string): string {
  const start = readReference(typed);
  if (start === undefined) {
    throw new OptionError(`--delete needs a reference such as 7K3M-9QXD, not “${typed}”.`);
  }
  return start;
}

interface Listing {
  readonly format: MessageFormat;
  readonly isSpam: boolean;
  readonly timeZone: string | undefined;
}

async function list(
  messages: MessageStore,
  { format, isSpam, timeZone }: Listing,
): Promise<number> {
  const all = await messages.listAll();
  const shown = all.filter((message) => isSuspected(message) === isSpam);
  process.stdout.write(formatMessages(shown.toSorted(compareNewestFirst), format, timeZone));
  const hidden = all.length - shown.length;
  if (!isSpam && hidden > 0) {
    process.stderr.write(`${hidden} more look like spam: npm run -s messages -- --spam\n`);
  }
  return 0;
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
