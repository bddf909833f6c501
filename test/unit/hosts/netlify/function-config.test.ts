import { expect, it } from "vitest";
import { configureFunction, writeLiteral } from "../../../../src/hosts/netlify/function-config.ts";
import { listSiteFunctions } from "../../../../src/hosts/site-functions.ts";

it("is written with keys that Netlify reads without running anything", () => {
  const value = { path: ["/a", "/b'\"\\"], rateLimit: { windowLimit: 20 }, preferStatic: true };
  const text = writeLiteral(value);
  expect(text).not.toMatch(/"(?:path|rateLimit|windowLimit)":/);
  expect(new Function(`return ${text}`)()).toEqual(value);
});

it("counts each connection by itself: a plain word would count the whole site as one", () => {
  for (const described of listSiteFunctions(true)) {
    const { rateLimit } = configureFunction(described);
    if (rateLimit !== undefined) expect(rateLimit.aggregateBy).toEqual(["ip", "domain"]);
  }
});

it("names HEAD wherever it names GET, since no host takes one for the other", () => {
  for (const { methods } of listSiteFunctions(true)) {
    expect(methods.includes("HEAD")).toBe(methods.includes("GET"));
  }
});

it("leaves nothing of the desk to a site that has none", () => {
  const names = (hasDesk: boolean) => listSiteFunctions(hasDesk).map(({ name }) => name);
  expect(names(true).filter((name) => !names(false).includes(name))).toEqual([
    "manager",
    "manager-desk",
  ]);
});
