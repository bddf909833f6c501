import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { parseAllRedirects } from "@netlify/redirect-parser";
import { describe, expect, inject, it } from "vitest";
import { buildSite } from "../../src/build/pipeline/build-site.ts";
import { findDocumentAddress } from "../../src/documents/addresses.ts";
import { isOwnAddress } from "../../src/documents/former-addresses.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import { readResidentsManifest } from "../../src/server/residents/residents-environment.ts";
import { createOutput, readTreeAsText, smallHome } from "../support/build-small-home.ts";
import { createHome, homeYaml } from "../support/create-home.ts";

/** Puts old addresses into a document's front matter. */
function addFormerly(file: string, addresses: readonly string[]): Readonly<Record<string, string>> {
  const lines = ["formerly:", ...addresses.map((address) => `  - ${address}`)].join("\n");
  return { [file]: (smallHome[file] ?? "").replace("---\ntitle", `---\n${lines}\ntitle`) };
}

const files = {
  ...smallHome,
  ...addFormerly("policies/guests.md", [
    "/policies/visitors",
    "/House-Rules.html",
    "/residents/tamarindo/",
  ]),
  ...addFormerly("policies/chore-book.md", ["/residents/quintessa/", "/policies/zanzibaro/"]),
};

async function build(access: "code" | "open") {
  const output = await createOutput();
  const facts = homeYaml.replace("access: code", `access: ${access}`);
  const built = await buildSite({
    contentFolder: await createHome({ ...files, "_data/home.yaml": facts }),
    output,
    today: "2026-03-01",
    isProduction: false,
  });
  expect(built.kind).toBe("built");
  return output;
}

describe.each(["code", "open"] as const)("old addresses where access is %s", (access) => {
  it("lead on in public from public pages alone, as Netlify reads it", async () => {
    const output = await build(access);
    const { redirects, errors } = await parseAllRedirects({
      redirectsFiles: [join(output, "_site", "_redirects")],
      configRedirects: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    const rule = { status: 301, force: false, query: {}, conditions: {} };
    expect(redirects).toEqual([
      expect.objectContaining({ ...rule, from: "/policies/visitors/", to: "/policies/guests/" }),
      expect.objectContaining({ ...rule, from: "/House-Rules.html", to: "/policies/guests/" }),
    ]);
    // Not even that there was such an address stands in anything that is published.
    const published = await readTreeAsText(join(output, "_site"));
    expect(published).not.toMatch(/tamarindo|quintessa|zanzibaro/);
    expect(readResidentsManifest(output)?.redirects).toEqual([
      { from: "/residents/quintessa/", to: "/residents/chore-book/" },
      { from: "/residents/tamarindo/", to: "/residents/guests/" },
    ]);
  });
});

it("are no file at all where no document had another", async () => {
  const names = await readdir(join(inject("sampleOutput"), "_site"));
  expect(names).not.toContain("_redirects");
});

it("can be no address at which the sample site has anything", async () => {
  const output = inject("sampleOutput");
  const home = await readIdentifiedHome(join(import.meta.dirname, "../.."));
  const documents = new Set(
    home.documents.flatMap((document) =>
      (["public", "residents"] as const).map((audience) => findDocumentAddress(document, audience)),
    ),
  );
  const list = async (folder: string, below: string) =>
    (await readdir(join(output, folder), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => `${join(entry.parentPath, entry.name).slice(join(output, folder).length)}`)
      .map((file) => `${below}${file.replace(/\/index\.html$/, "/")}`);
  const all = [...(await list("_site", "")), ...(await list("_residents", "/residents"))].filter(
    (address) => !/\/_|\/manifest\.json$/.test(address),
  ); // what the format of an address refuses anyway
  expect(all.length).toBeGreaterThan(60);
  const free = all.filter(
    (address) => !documents.has(address) && !isOwnAddress(address.toLowerCase()),
  );
  expect(free).toEqual([]);
});
