import { expect, it } from "vitest";
import { findRedirect } from "../../../src/server/redirects.ts";

const redirects = [
  { from: "/policies/visitors/", to: "/policies/guests/" },
  { from: "/house-rules.html", to: "/policies/" },
];

it.each([
  ["/policies/visitors/", "/policies/guests/"],
  ["/policies/visitors", "/policies/guests/"],
  ["/house-rules.html", "/policies/"],
  ["/policies/visitors/x", undefined],
  ["/policies/", undefined],
  ["/", undefined],
  ["//policies/visitors/", undefined],
])("lead on from %s to %s", (path, to) => {
  expect(findRedirect(redirects, path)).toBe(to);
});
