import { randomBytes } from "node:crypto";
import { readTags } from "../../src/doctor/read-tags.ts";
import { openMessages } from "../../src/server/contact/message-store.ts";
import type { Message } from "../../src/server/contact/neighbor-message.ts";
import { readDeskSecrets } from "../../src/server/desk/desk-environment.ts";
import {
  createDeskHandler,
  type DeskHandler,
  type DeskOptions,
  type DeskStores,
} from "../../src/server/desk/desk-handler.ts";
import { createDeskRenderer } from "../../src/server/desk/desk-renderer.ts";
import { readResponsePromise } from "../../src/server/desk/response-promise.ts";
import { hashAccessCode } from "../../src/server/gate/access-code.ts";
import { managerGate } from "../../src/server/gate/gate-kind.ts";
import { publishedCookie } from "../../src/server/gate/session-cookie.ts";
import { readContactPage, templatesFolder } from "./contact-site.ts";
import { createMemoryStore } from "./create-memory-store.ts";
import { askFor, createSignIn, readCookie } from "./residents-site.ts";

/** The manager's code of the tests. */
export const managerCode = "bridge candle violet harbor spoon willow";

/** What a deploy with a desk is set up with. A guess costs little here. */
export const deskEnvironment = {
  MANAGER_CODE_HASH: await hashAccessCode(managerCode, randomBytes(16), { N: 1024, r: 8, p: 1 }),
  MANAGER_SESSION_KEY: "Zm9yIHRoZSBtYW5hZ2VyJ3MgZGVzaywgb25seSBpbiB0ZXN0cyE",
};

const frame = await readContactPage();

/** The day on which the tests' desks are looked at: a Saturday, at five in the morning in Phoenix. */
export const deskDay = new Date("2026-11-21T12:00:00Z");

/** A desk, with its stores. */
export interface DeskSite {
  readonly handle: DeskHandler;
  readonly stores: DeskStores;
  readonly log: readonly string[];
  /** Signs in, and gives the cookie. */
  signIn(): Promise<string>;
}

/** Makes the three stores of a desk, which forget everything with the test. */
export function createDeskStores(): DeskStores {
  return {
    contact: createMemoryStore(),
    manager: createMemoryStore(),
    concerns: createMemoryStore(),
  };
}

/**
 * Makes the desk's function with the real templates.
 *
 * @param changes what to work with instead
 */
export function createDeskSite(changes: Partial<DeskOptions> = {}): DeskSite {
  const log: string[] = [];
  const stores = changes.stores ?? createDeskStores();
  const handle = createDeskHandler({
    renderer: createDeskRenderer(frame, templatesFolder),
    secrets: readDeskSecrets(deskEnvironment),
    cookie: publishedCookie(managerGate),
    homeName: "Juniper House",
    role: "House manager",
    promise: readResponsePromise(frame.home),
    reminders: [],
    siteUrl: "https://juniperhouse.example.org",
    timeZone: "America/Phoenix",
    now: () => deskDay,
    log: (line) => log.push(line),
    ...changes,
    stores,
  });
  const signIn = async () => readCookie(await handle(createSignIn(managerCode, "/manager/")));
  return { handle, stores, log, signIn };
}

/** The digits that ids are written with. */
const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Writes an id as a message has one. */
export function writeTestId(number: number): string {
  return `${digits.charAt(number % 32)}${digits.charAt(Math.floor(number / 32) % 32)}`.padEnd(
    26,
    "7",
  );
}

/**
 * Makes a message as a neighbor sends one.
 *
 * @param number tells it from others
 * @param changes what is different about it
 */
export function createTestMessage(
  number: number,
  {
    fields,
    ...changes
  }: Partial<Omit<Message, "fields">> & { fields?: Partial<Message["fields"]> } = {},
): Message {
  const received = "2026-11-20T18:00:00.000Z";
  return {
    id: writeTestId(number),
    received,
    sendings: [{ at: received, request: `first ${number}` }],
    fields: {
      topic: "parking",
      message: `A car stands across our driveway, number ${number}.`,
      name: "Ana Núñez",
      reply: "(480) 555-0123",
      ...fields,
    },
    suspicions: [],
    notification: { state: "told", attempts: 1, next: received },
    handling: [],
    found: undefined,
    rest: "",
    ...changes,
  };
}

/** Puts messages where the form keeps them. */
export async function keepTestMessages(
  { contact }: DeskStores,
  messages: readonly Message[],
): Promise<void> {
  for (const message of messages) await openMessages(contact).add(message);
}

/** The fields of a form that marks a message. */
export type MarkFields = Readonly<Record<"kind" | "done" | "by" | "request" | "seen", string>>;

/**
 * Reads what a page's form would send with nothing changed.
 *
 * @param html the page
 */
export function readMarkFields(html: string): MarkFields {
  const values = new Map<string, string>();
  for (const { name, attributes } of readTags(html)) {
    const field = attributes.get("name");
    const isField = name === "input" && attributes.get("type") !== "radio";
    if (isField && field !== undefined) values.set(field, attributes.get("value") ?? "");
  }
  const read = (name: keyof MarkFields) => values.get(name) ?? "";
  const [kind, done] = [read("kind"), read("done")];
  return { kind, done, by: read("by"), request: read("request"), seen: read("seen") };
}

/**
 * Makes the request that a form of the desk makes.
 *
 * @param path the page that the form stands on
 * @param fields what was typed
 * @param headers headers beside the usual ones, such as the cookie
 */
export function createMark(
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Request {
  return askFor(path, {
    method: "POST",
    body: new URLSearchParams(fields).toString(),
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      "Sec-Fetch-Site": "same-origin",
      ...headers,
    },
  });
}
