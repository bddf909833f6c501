import { describe, expect, inject, it } from "vitest";
import { listAddresses } from "../support/build-sample-site.ts";
import { findAxeFaults } from "../support/find-axe-faults.ts";
import { openSampleSite, openSharedPage } from "../support/open-site.ts";

const addresses = listAddresses(inject("sampleOutput"));
const sample = openSampleSite();

describe("every page in a browser", () => {
  const foreignRequests: string[] = [];
  // axe is put into the page from outside, which the page's own policy would refuse.
  const open = openSharedPage(sample, { bypassCSP: true }, async (page) => {
    page.on("request", (request) => {
      if (!request.url().startsWith(sample.site.origin)) foreignRequests.push(request.url());
    });
  });

  it.each(addresses)("%s has no fault that axe can find", async (address) => {
    expect(await findAxeFaults(await open.goTo(address))).toEqual([]);
  });

  it("asks no other server for anything", () => {
    expect(foreignRequests).toEqual([]);
  });
});

describe("the content security policy", () => {
  const messages: string[] = [];
  const policies: (string | undefined)[] = [];
  const strict = openSharedPage(sample, {}, async (page) => {
    page.on("console", (message) => messages.push(message.text()));
    page.on("pageerror", (error) => messages.push(error.message));
    page.on("response", (response) => {
      if (response.request().isNavigationRequest()) {
        policies.push(response.headers()["content-security-policy"]);
      }
    });
  });

  it.each(addresses)("is kept by %s", async (address) => {
    await strict.goTo(address);
    expect(policies.splice(0)).toEqual([expect.stringContaining("default-src 'none'")]);
    expect(messages.splice(0)).toEqual([]);
  });
});
