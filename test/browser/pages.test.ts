import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { listAddresses } from "../support/build-sample-site.ts";
import { findAxeFaults } from "../support/find-axe-faults.ts";
import { openSampleSite } from "../support/open-site.ts";

const addresses = listAddresses(inject("sampleOutput"));
const sample = openSampleSite();

let page: Page;
const foreignRequests: string[] = [];

beforeAll(async () => {
  // axe is put into the page from outside, which the page's own policy would refuse.
  const context = await sample.browser.newContext({ bypassCSP: true });
  page = await context.newPage();
  page.on("request", (request) => {
    if (!request.url().startsWith(sample.site.origin)) foreignRequests.push(request.url());
  });
});

describe("every page in a browser", () => {
  it.each(addresses)("%s has no fault that axe can find", async (address) => {
    await page.goto(`${sample.site.origin}${address}`);
    expect(await findAxeFaults(page)).toEqual([]);
  });

  it("asks no other server for anything", () => {
    expect(foreignRequests).toEqual([]);
  });
});

describe("the content security policy", () => {
  it.each(addresses)("is kept by %s", async (address) => {
    const context = await sample.browser.newContext();
    const strict = await context.newPage();
    const messages: string[] = [];
    strict.on("console", (message) => messages.push(message.text()));
    strict.on("pageerror", (error) => messages.push(error.message));
    const answer = await strict.goto(`${sample.site.origin}${address}`);
    await context.close();
    expect(answer?.headers()["content-security-policy"]).toContain("default-src 'none'");
    expect(messages.filter((text) => !text.includes("favicon"))).toEqual([]);
  });
});
