import { parseArgs } from "node:util";
import {
  formatMessages,
  type MessageFormat,
  messageFormats,
} from "../src/visitors/contact/format-messages.ts";
import { isSuspected, type Message } from "../src/visitors/contact/message.ts";
import { type MessageStore, openMessages } from "../src/visitors/contact/message-store.ts";
import { readReference, writeReference } from "../src/visitors/contact/sign.ts";
import { type BlobsAccess, openBlobsStore } from "../src/visitors/store/blobs-store.ts";
import { nameStore } from "../src/visitors/store/name-store.ts";
import { describeFailure, OptionError } from "./read-options.ts";

const help = `Lists the messages neighbors sent with the contact form of the published site.

  npm run -s messages -- [options]

  --format text|csv|json  how to write them (default: text)
  --spam                  list those that look like spam instead
  --delete REFERENCE      delete a message, such as 7K3M-9QXD
  --help                  show this

NETLIFY_SITE_ID and NETLIFY_AUTH_TOKEN must be set: docs/contact-form.md says where to find them.
Exit status: 0 done, 1 there is no such message, 2 the tool could not run.
`;

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      format: { type: "string" },
      spam: { type: "boolean" },
      delete: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const format = readFormat(values.format);
  const start = values.delete === undefined ? undefined : readStart(values.delete);
  const messages = openMessages(openBlobsStore(nameStore("contact", "production"), readAccess()));
  return start === undefined
    ? list(messages, format, values.spam ?? false)
    : remove(messages, start);
}

function readFormat(typed: string | undefined): MessageFormat {
  const format = messageFormats.find((known) => known === (typed ?? "text"));
  if (format === undefined) throw new OptionError(`--format is text, csv or json, not “${typed}”.`);
  return format;
}

function readStart(typed: string): string {
  const start = readReference(typed);
  if (start === undefined) {
    throw new OptionError(`--delete needs a reference such as 7K3M-9QXD, not “${typed}”.`);
  }
  return start;
}

function readAccess(): BlobsAccess {
  const {
    NETLIFY_SITE_ID: siteID,
    NETLIFY_AUTH_TOKEN: token,
    NETLIFY_BLOBS_URL: address, // where tests keep a store
  } = process.env;
  if (!siteID) throw new OptionError("Set NETLIFY_SITE_ID to the site's id.");
  if (!token) throw new OptionError("Set NETLIFY_AUTH_TOKEN to a personal access token.");
  return { siteID, token, ...(address && { edgeURL: address, uncachedEdgeURL: address }) };
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

try {
  process.exitCode = await run();
} catch (error) {
  const reason = describeFailure(error) ?? "The store could not be read. Check the id and token.";
  process.stderr.write(`messages: ${reason}\n`);
  process.exitCode = 2;
}
