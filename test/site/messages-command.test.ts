import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readId } from "../../src/server/contact/message-store.ts";
import { writeReference } from "../../src/server/contact/sign.ts";
import { openConcernLog } from "../../src/server/desk/concern-log.ts";
import { nameStore } from "../../src/server/store/name-store.ts";
import type { Ended } from "../support/build-command.ts";
import {
  createContactSite,
  createFormRequest,
  readReferenceOf,
  validFields,
} from "../support/contact-site.ts";
import { createHome } from "../support/create-home.ts";
import { createTestMessage } from "../support/desk-site.ts";
import { english } from "../support/locales.ts";
import { type LocalBlobs, startBlobs } from "../support/open-contact-store.ts";
import { runCommand } from "../support/run-command.ts";

let blobs: LocalBlobs;
let reference: string;
beforeAll(async () => {
  blobs = await startBlobs();
  const store = blobs.openStore(nameStore("contact", "production"));
  await store.add("messages/8K3M9QXD00000000000000000A", "Cut off");
  const { handle } = createContactSite(store);
  reference = readReferenceOf(await handle(createFormRequest(validFields))) ?? "";
  await handle(createFormRequest({ ...validFields, message: "Buy!", extra: "x" }));
});
afterAll(() => blobs.close());

/** Runs the command with what it needs to reach the store, but for the changes. */
function runMessages(
  options: readonly string[],
  changes: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { siteID, token, edgeURL = "" } = blobs.access;
  return runCommand("messages", options, {
    NETLIFY_SITE_ID: siteID,
    NETLIFY_AUTH_TOKEN: token,
    NETLIFY_BLOBS_URL: edgeURL,
    ...changes,
  });
}

describe("npm run messages", () => {
  it("lists what neighbors wrote, and what looks like spam when asked", async () => {
    const [usual, spam, json] = await Promise.all([
      runMessages([]),
      runMessages(["--spam", "--format", "csv"]),
      runMessages(["--format", "json"]),
    ]);
    expect(usual).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/^1 .*npm run -s messages -- --spam\n$/),
    });
    expect(usual.stdout).toContain(
      `${reference}  Saturday, November 21, 2026, 5:00 am MST  Parking`,
    );
    expect(usual.stdout).not.toContain("Buy!");
    expect(spam.stdout).toContain('"Buy!"');
    expect(JSON.parse(json.stdout)).toMatchObject([
      { reference: "8K3M-9QXD", received: "", rest: "Cut off" },
      { reference, name: "Ana Núñez", received: "2026-11-21T05:00:00-07:00" },
    ]);
  });

  it("tells universal time, and says so, in a folder without facts", async () => {
    const { stdout } = await runMessages([
      "--content",
      await createHome({ "_data/home.yaml": "" }),
    ]);
    expect(stdout).toContain(`${reference}  Saturday, November 21, 2026, 12:00 pm UTC  Parking`);
    expect(stdout).toContain(`8K3M-9QXD  ${english.words.mail.message.unknownTime}`);
  });

  it("says in one line what is missing or wrong", async () => {
    const [token, format, given] = await Promise.all([
      runMessages([], { NETLIFY_AUTH_TOKEN: "" }),
      runMessages(["--format", "xml"]),
      runMessages(["--delete", "nobody knows"]),
    ]);
    expect(token.stderr).toMatch(/^messages: .*NETLIFY_AUTH_TOKEN/);
    for (const { status, stderr } of [token, format, given]) {
      expect(status).toBe(2);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    }
  });

  it("deletes a message by its reference, once, and writes its line first where a log of concerns is kept", async () => {
    const concerns = blobs.openStore(nameStore("concerns", "production"));
    await openConcernLog(concerns, undefined).note(createTestMessage(1));
    const first = await runMessages(["--delete", reference.toLowerCase()]);
    const second = await runMessages(["--delete", reference]);
    expect([first.status, second.status]).toEqual([0, 1]);
    expect(first.stdout).toBe(`Deleted ${reference}.\n`);
    const lines = (await concerns.list("")).map((key) => writeReference(readId(key)));
    expect(lines).toContain(reference);
  });
});
