import { describe, expect, it } from "vitest";
import { formatMessages } from "../../../../src/server/contact/format-messages.ts";
import {
  createContactSite,
  createFormRequest,
  validFields,
} from "../../../support/contact-site.ts";
import { createMemoryStore } from "../../../support/create-memory-store.ts";
import { readMessages } from "../../../support/open-contact-store.ts";

describe("messages as CSV", () => {
  it("hold formulas, quotes and lines as plain text", async () => {
    const store = createMemoryStore();
    const { handle } = createContactSite(store);
    const message = '=HYPERLINK("https://evil.example")\n+1';
    await handle(createFormRequest({ ...validFields, message, name: "@SUM(1)" }));
    const csv = formatMessages(await readMessages(store), "csv", "America/Phoenix");
    expect(csv).toContain('"\'=HYPERLINK(""https://evil.example"")\n+1"');
    expect(csv).toContain('"\'@SUM(1)"');
    expect(csv.split("\r\n")[0]).toBe(
      '"reference","received","topic","name","reply","message","told","spam","sent","rest"',
    );
  });
});
