import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import { describe, expect, inject, it } from "vitest";
import { createCompiledTemplates } from "../../src/build/eleventy/compiled-templates.ts";
import { type RenderedPage, renderSite } from "../../src/build/eleventy/render-site.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import { writePublishedFiles } from "../../src/hosts/write-published-files.ts";
import { listHeaderRules } from "../../src/server/security-headers.ts";
import { listAddresses } from "../support/build-sample-site.ts";
import { createOutput, smallHome } from "../support/build-small-home.ts";
import { createHome, homeYaml, realHomeYaml } from "../support/create-home.ts";
import { runBuild } from "../support/run-command.ts";

/** Addresses of public files that are no pages for people. */
const unlisted = [
  "/__forms.html",
  "/__forms",
  "/404.html",
  "/404",
  "/neighbors/contact/answers.json",
];

const templates = createCompiledTemplates();

async function render(
  isListed: boolean,
  facts = homeYaml,
): Promise<{ readonly folder: string; readonly pages: readonly RenderedPage[] }> {
  const folder = await createOutput();
  const folders = { public: join(folder, "_site"), residents: join(folder, "_residents") };
  await Promise.all([mkdir(folders.public), mkdir(folders.residents)]);
  const home = await readIdentifiedHome(
    await createHome({ ...smallHome, "_data/home.yaml": facts }),
  );
  const { pages } = await renderSite(home, { folders, isListed, memory: { templates } });
  await writePublishedFiles(folders.public, {
    headerRules: listHeaderRules({ isListed }),
    redirects: [],
  });
  return { folder, pages };
}

/** Reads a built `_headers` file as Netlify does, and gives the headers of an address. */
async function readHeaders(site: string) {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [join(site, "_headers")],
    configHeaders: undefined,
    minimal: false,
  });
  expect(errors).toEqual([]);
  return (path: string): Readonly<Record<string, string>> =>
    Object.assign(
      {},
      ...headers.flatMap((rule) =>
        "forRegExp" in rule && rule.forRegExp.test(path) ? [rule.values] : [],
      ),
    );
}

function findCanonical(html: string): string | undefined {
  return /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1];
}

describe("a site that is published for everyone", () => {
  it("may be listed, but for residents' pages and files that are no pages", async () => {
    const { folder, pages } = await render(true);
    const headersFor = await readHeaders(join(folder, "_site"));
    const listed = pages
      .filter(({ audience, file }) => audience === "public" && file.endsWith("index.html"))
      .map(({ address }) => address);
    expect(listed.length).toBeGreaterThan(8);
    for (const path of listed)
      expect([path, headersFor(path)["X-Robots-Tag"]]).toEqual([path, undefined]);
    const residents = [
      "/residents",
      "/residents/",
      "/RESIDENTS/packet/",
      "/residents/schedule.ics",
    ];
    for (const path of [...unlisted, ...residents]) {
      expect([path, headersFor(path)["X-Robots-Tag"]]).toEqual([path, "noindex"]);
    }
  });

  it("lets search engines see that a page is not to be listed, and names its pages", async () => {
    const { folder } = await render(true);
    expect(await readFile(join(folder, "_site", "robots.txt"), "utf8")).toBe(
      "User-agent: *\nDisallow:\nSitemap: https://harborhouse.example.org/sitemap.xml\n",
    );
  });
});

describe("a site that is not", () => {
  it("says of every address that it is not to be listed", async () => {
    const { folder } = await render(false);
    const headersFor = await readHeaders(join(folder, "_site"));
    for (const path of [
      "/",
      "/policies/guests/",
      "/contact.vcf",
      "/certification.json",
      ...unlisted,
    ]) {
      expect([path, headersFor(path)["X-Robots-Tag"]]).toEqual([path, "noindex"]);
      expect(headersFor(path)["Content-Security-Policy"]).toContain("default-src 'none'");
    }
    expect(await readFile(join(folder, "_site", "robots.txt"), "utf8")).toBe(
      "User-agent: *\nDisallow:\n",
    );
  });

  it("is whatever the build command makes, unless the host or the operator says production", async () => {
    const content = await createHome({ ...smallHome, "_data/home.yaml": realHomeYaml });
    const output = await createOutput();
    const contexts = { "branch-deploy": "noindex", production: undefined };
    for (const [CONTEXT, tag] of Object.entries(contexts)) {
      expect((await runBuild(content, output, { CONTEXT })).status).toBe(0);
      const headersFor = await readHeaders(join(output, "_site"));
      expect([CONTEXT, headersFor("/")["X-Robots-Tag"]]).toEqual([CONTEXT, tag]);
    }
  });
});

describe("a page's one address", () => {
  it("stands on every page of the sitemap and on no other", async () => {
    const output = inject("sampleOutput");
    const sitemap = await readFile(join(output, "_site", "sitemap.xml"), "utf8");
    const known = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address ?? "");
    const canonical = new Map<string, string>();
    for (const address of listAddresses(output)) {
      const file = address.endsWith("/") ? `${address}index.html` : address;
      const place = file.startsWith("/residents/")
        ? join(output, "_residents", file.slice("/residents/".length))
        : join(output, "_site", file);
      const html = await readFile(place, "utf8");
      const found = findCanonical(html);
      if (found !== undefined) canonical.set(address, found);
      // A page that says what its address is may be listed; any other says that it may not.
      expect([address, html.includes('<meta name="robots" content="noindex">')]).toEqual([
        address,
        found === undefined,
      ]);
    }
    expect([...canonical.values()].toSorted()).toEqual(known.toSorted());
    for (const [address, found] of canonical) {
      expect(found).toBe(`https://juniperhouse.example.org${address}`);
    }
  });

  it("stands on no page that is answered to someone who has not signed in", async () => {
    const output = inject("sampleOutput");
    const manifest = await readFile(join(output, "_residents", "manifest.json"), "utf8");
    expect(manifest).not.toContain("canonical");
    expect(manifest).toContain('<meta name=\\"robots\\" content=\\"noindex\\">');
  });

  it("is one address however siteUrl was typed", async () => {
    const facts = homeYaml.replace(
      "siteUrl: https://harborhouse.example.org",
      "siteUrl: https://harborhouse.example.org//",
    );
    const { pages } = await render(true, facts);
    const page = pages.find(({ address }) => address === "/policies/guests/");
    expect(findCanonical(page?.html ?? "")).toBe(
      "https://harborhouse.example.org/policies/guests/",
    );
  });
});
