import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";
import { describe, expect, it, onTestFinished } from "vitest";
import { listNetlifyFiles } from "../../../../src/hosts/netlify/netlify-files.ts";
import { headersForPath, listHeaderRules } from "../../../../src/server/security-headers.ts";

const redirects = [
  { from: "/policies/visitors/", to: "/policies/guests/" },
  { from: "/house-rules.html", to: "/policies/" },
];

async function write(files: ReturnType<typeof listNetlifyFiles>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "front-porch-netlify-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const { path, text } of files) await writeFile(join(folder, path), text);
  return folder;
}

describe("what Netlify reads from the published folder", () => {
  it.each([true, false])("gives each address its headers (listed: %s)", async (isListed) => {
    const headerRules = listHeaderRules({ isListed });
    const folder = await write(listNetlifyFiles({ headerRules, redirects: [] }));
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [join(folder, "_headers")],
      configHeaders: undefined,
      minimal: false,
    });
    expect(errors).toEqual([]);
    for (const path of ["/", "/policies/", "/assets/a.css", "/residents/x/", "/__forms.html"]) {
      const values = headers.flatMap((rule) =>
        "forRegExp" in rule && rule.forRegExp.test(path) ? Object.entries(rule.values) : [],
      );
      const expected = headersForPath(path, { isListed });
      const named = Object.entries(expected).map(([name, value]) => [name.toLowerCase(), value]);
      const read = values.map(([name, value]) => [name.toLowerCase(), value]);
      expect(Object.fromEntries(read), path).toEqual(Object.fromEntries(named));
    }
  });

  it("leads on from old addresses, and is no file where there are none", async () => {
    const files = listNetlifyFiles({ headerRules: [], redirects });
    const folder = await write(files);
    const read = await parseAllRedirects({
      redirectsFiles: [join(folder, "_redirects")],
      configRedirects: [],
      minimal: true,
    });
    expect(read.errors).toEqual([]);
    expect(read.redirects).toEqual(
      redirects.map((redirect) =>
        expect.objectContaining({ ...redirect, status: 301, force: false }),
      ),
    );
    const without = listNetlifyFiles({ headerRules: [], redirects: [] });
    expect(without.map(({ path }) => path)).toEqual(["_headers"]);
  });
});
