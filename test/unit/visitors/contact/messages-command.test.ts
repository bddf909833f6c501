import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeArguments } from "../../../../scripts/command/node-arguments.ts";
import { formatMessages } from "../../../../src/visitors/contact/format-messages.ts";
import { nameStore } from "../../../../src/visitors/store/name-store.ts";
import {
  createContactSite,
  createFormRequest,
  readReferenceOf,
  validFields,
} from "../../../support/contact-site.ts";
import {
  createMemoryStore,
  type LocalBlobs,
  readMessages,
  startBlobs,
} from "../../../support/open-contact-store.ts";

const projectFolder = resolve(import.meta.dirname, "../../../..");

let blobs: LocalBlobs;
let reference: string;
beforeAll(async () => {
  blobs = await startBlobs();
  const { handle } = createContactSite(blobs.openStore(nameStore("contact", "production")));
  reference = readReferenceOf(await handle(createFormRequest(validFields))) ?? "";
  await handle(createFormRequest({ ...validFields, message: "Buy!", extra: "x" }));
});
afterAll(() => blobs.close());

function runCommand(options: readonly string[], environment?: Readonly<Record<string, string>>) {
  const { siteID, token, edgeURL = "" } = blobs.access;
  const access = {
    NETLIFY_SITE_ID: siteID,
    NETLIFY_AUTH_TOKEN: token,
    NETLIFY_BLOBS_URL: edgeURL,
  };
  const command = spawn(process.execPath, [...nodeArguments, "scripts/messages.ts", ...options], {
    cwd: projectFolder,
    env: environment ?? access,
  });
  let output = "";
  let errors = "";
  command.stdout.on("data", (chunk) => {
    output += chunk;
  });
  command.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  return new Promise<{ status: number | null; output: string; errors: string }>((done) => {
    command.on("close", (status) => done({ status, output, errors }));
  });
}

describe("npm run messages", () => {
  it("lists what neighbors wrote, and what looks like spam when asked", async () => {
    const [usual, spam, json] = await Promise.all([
      runCommand([]),
      runCommand(["--spam", "--format", "csv"]),
      runCommand(["--format", "json"]),
    ]);
    expect(usual).toMatchObject({ status: 0, errors: expect.stringContaining("1 more look") });
    expect(usual.output).toContain(`${reference}  2026-11-21T12:00:00.000Z  parking`);
    expect(usual.output).not.toContain("Buy!");
    expect(spam.output).toContain('"Buy!"');
    expect(JSON.parse(json.output)).toMatchObject([{ reference, name: "Ana Núñez" }]);
  });

  it("says in one line what is missing or wrong", async () => {
    const access = { NETLIFY_SITE_ID: "site" };
    const [token, format, given] = await Promise.all([
      runCommand([], access),
      runCommand(["--format", "xml"]),
      runCommand(["--delete", "nobody knows"]),
    ]);
    expect(token.errors).toBe("messages: Set NETLIFY_AUTH_TOKEN to a personal access token.\n");
    for (const { status, errors } of [token, format, given]) {
      expect(status).toBe(2);
      expect(errors.trim().split("\n")).toHaveLength(1);
    }
  });

  it("deletes a message by its reference, once", async () => {
    const first = await runCommand(["--delete", reference.toLowerCase()]);
    const second = await runCommand(["--delete", reference]);
    expect([first.status, second.status]).toEqual([0, 1]);
    expect(first.output).toBe(`Deleted ${reference}.\n`);
  });
});

describe("messages as CSV", () => {
  it("hold formulas, quotes and lines as plain text", async () => {
    const store = createMemoryStore();
    const { handle } = createContactSite(store);
    const message = '=HYPERLINK("https://evil.example")\n+1';
    await handle(createFormRequest({ ...validFields, message, name: "@SUM(1)" }));
    const csv = formatMessages(await readMessages(store), "csv");
    expect(csv).toContain('"\'=HYPERLINK(""https://evil.example"")\n+1"');
    expect(csv).toContain('"\'@SUM(1)"');
    expect(csv.split("\r\n")[0]).toBe(
      '"reference","received","topic","name","reply","message","told","spam"',
    );
  });
});
