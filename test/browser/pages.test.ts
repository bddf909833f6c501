import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { listAddresses } from "../support/build-sample-site.ts";
import { openBrowser } from "../support/open-browser.ts";
import { type ServedSite, serveSite } from "../support/serve-site.ts";

const output = inject("sampleOutput");
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

let browser: Browser;
let site: ServedSite;
let page: Page;
const violations: string[] = [];
const foreignRequests: string[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveSite(output)]);
  // axe is put into the page from outside, which the page's own policy would refuse.
  const context = await browser.newContext({ bypassCSP: true });
  page = await context.newPage();
  await page.exposeFunction("reportViolation", (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      Reflect.get(globalThis, "reportViolation")(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(site.origin)) foreignRequests.push(request.url());
  });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

describe("every page in a browser", () => {
  it.each(listAddresses(output))("%s has no fault that axe can find", async (address) => {
    await page.goto(`${site.origin}${address}`);
    await page.evaluate(axeSource);
    const result = (await page.evaluate(() =>
      Reflect.get(globalThis, "axe").run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      }),
    )) as AxeResult; // what axe.run promises in its documentation
    const faults = result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html}`),
    );
    expect(faults).toEqual([]);
  });

  it("asks no other server for anything", () => {
    expect(foreignRequests).toEqual([]);
  });
});

describe("the content security policy", () => {
  it.each(listAddresses(output))("is kept by %s", async (address) => {
    const context = await browser.newContext();
    const strict = await context.newPage();
    const messages: string[] = [];
    strict.on("console", (message) => messages.push(message.text()));
    strict.on("pageerror", (error) => messages.push(error.message));
    const answer = await strict.goto(`${site.origin}${address}`);
    await context.close();
    expect(answer?.headers()["content-security-policy"]).toContain("default-src 'none'");
    expect(messages.filter((text) => !text.includes("favicon"))).toEqual([]);
  });
});
