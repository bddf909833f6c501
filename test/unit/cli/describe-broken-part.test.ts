import { describe, expect, it } from "vitest";
import { describeBrokenPart } from "../../../src/cli/describe-broken-part.cjs";

const notFound = (message: string) =>
  Object.assign(new Error(message), { code: "ERR_MODULE_NOT_FOUND" });

describe("a part that is missing where the program is a library of a home's", () => {
  const home = "/homes/oak";
  const program = `${home}/node_modules/front-porch`;

  it.each([
    [
      notFound(`Cannot find module '${program}/dist/chunks/build.js' imported from '${program}/x'`),
      "A part of Front Porch, dist/chunks/build.js, is not there.",
    ],
    [
      new Error("template not found: layouts/base.njk"),
      "A part of Front Porch, dist/theme/templates/layouts/base.njk, is not there.",
    ],
    [
      notFound(`Cannot find package 'pagefind' imported from ${program}/dist/search/thread.js`),
      "A library that Front Porch needs, pagefind, is not there.",
    ],
    [
      notFound(`Cannot find module '${home}/node_modules/liquidjs/index.js'`),
      "A library that Front Porch needs, liquidjs/index.js, is not there.",
    ],
  ])("is brought back by npm in the home's folder: %s", (error, what) => {
    expect(describeBrokenPart(error, program)).toBe(`${what} Run “npm ci” once in ${home}.`);
  });

  it("is brought back by git where the program is a repository", () => {
    const told = describeBrokenPart(new Error("template not found: a.njk"), "/homes/porch");
    expect(told).toContain("git checkout src/theme/templates/a.njk");
  });
});
