import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { createLinkResolver } from "../../../src/documents/resolve-link.ts";
import { createHome } from "../../support/create-home.ts";

const frontMatter =
  "---\ntitle: A title\nversion: 1.0\neffective: 2026-01-05\nreviewed: 2026-01-05\n";

async function createResolver() {
  const home = await readIdentifiedHome(
    await createHome({
      "policies/grievance-policy.md": `${frontMatter}---\n\n## Outside help\n\nText.\n\n## Night staff {audience=residents}\n\nText.\n`,
      "policies/resident-packet.md": `${frontMatter}---\n\n## Fees and refunds\n\nText.\n\n## House rules\n\nText.\n`,
      "policies/keys.md": `${frontMatter}audience: house\n---\n\nText.\n`,
      "neighbors/index.md": "---\ntitle: Hello\naudience: public\n---\n\nText.\n",
    }),
  );
  const resolve = createLinkResolver(home);
  return (href: string, from = "policies/grievance-policy.md", audience = "public" as const) => {
    const document = home.documents.find(({ file }) => file === from);
    if (document === undefined) throw new Error(`No document ${from}`);
    return resolve(href, { document, audience });
  };
}

describe("following a link", () => {
  it.each([
    ["#outside-help", "#outside-help"],
    ["grievance-policy.md#outside-help", "#outside-help"],
    ["resident-packet.md", "/policies/resident-packet/"],
    ["resident-packet.md#fees-and-refunds", "/policies/resident-packet/#fees-and-refunds"],
    ["resident-packet.md#house-rules", "/residents/packet/#house-rules"],
    ["../neighbors/index.md", "/neighbors/"],
    ["/policies/grievance-policy/", "/policies/grievance-policy/"],
    ["/neighbors/contact/", "/neighbors/contact/"],
    ["/neighbors/contact", "/neighbors/contact/"],
    ["https://example.org/a", "https://example.org/a"],
    ["tel:+16025550134", "tel:+16025550134"],
  ])("leads from %s to %s", async (href, address) => {
    const resolve = await createResolver();
    expect(resolve(href)).toMatchObject({ address });
  });

  it.each([
    ["javascript:alert(1)", "unsafe"],
    ["http://example.org", "unsafe"],
    ["//example.org/a", "unsafe"],
    ["no-such-file.md", "noSuchPage"],
    ["/no-such-page/", "noSuchPage"],
    ["#no-such-section", "noSuchSection"],
    ["keys.md", "unpublished"],
  ])("says of %s that it is %s", async (href, kind) => {
    const resolve = await createResolver();
    expect(resolve(href)).toMatchObject({ kind });
  });

  it("keeps a resident inside the packet when the section stands in it", async () => {
    const resolve = await createResolver();
    expect(resolve("#fees-and-refunds", "policies/resident-packet.md")).toMatchObject({
      address: "#fees-and-refunds",
    });
  });
});
