import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { listAddresses } from "../support/build-sample-site.ts";

const output = inject("sampleOutput");

/** What functions answer, without a file. */
const answered: ReadonlySet<string> = new Set(["/neighbors/contact/sent/", "/residents/sign-in/"]);

function findFile(address: string): string {
  const [folder, path] = address.startsWith("/residents/")
    ? ["_residents", address.slice("/residents".length)]
    : ["_site", address];
  return join(output, folder, path.endsWith("/") ? `${path}index.html` : path);
}

const read = (address: string) => readFileSync(findFile(address), "utf8");
const matchAll = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, value = ""]) => value.replaceAll("&amp;", "&"));
const listIds = (html: string) => new Set(matchAll(html, /\sid="([^"]*)"/g));

function leadsNowhere(target: string, from: string): boolean {
  const { origin, pathname, hash } = new URL(target, `http://site.example${from}`);
  if (origin !== "http://site.example" || answered.has(pathname)) return false;
  const address = decodeURIComponent(pathname);
  if (!existsSync(findFile(address))) return true;
  return hash !== "" && !listIds(read(address)).has(decodeURIComponent(hash.slice(1)));
}

describe("the links of the sample home's pages", () => {
  it.each(listAddresses(output))("lead somewhere, to the very section: %s", (address) => {
    const targets = matchAll(read(address), /\s(?:href|src)="([^"]*)"/g);
    expect(targets.length).toBeGreaterThan(5);
    expect([...new Set(targets)].filter((target) => leadsNowhere(target, address))).toEqual([]);
  });

  it("are no fewer than the pages there are", () => {
    expect(readdirSync(join(output, "_site"), { recursive: true }).length).toBeGreaterThan(20);
    expect(leadsNowhere("/no-such-page/", "/")).toBe(true);
    expect(leadsNowhere("/neighbors/#no-such-section", "/")).toBe(true);
  });
});
