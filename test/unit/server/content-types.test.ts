import { expect, it } from "vitest";
import { findContentType } from "../../../src/server/content-types.ts";

it.each([
  ["site.webmanifest", "application/manifest+json"],
  ["index.html", "text/html; charset=utf-8"],
  ["pagefind.pf_meta", "application/octet-stream"],
])("a browser is told what %s is", (file, type) => {
  expect(findContentType(file)).toBe(type);
});
