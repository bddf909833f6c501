import { expect, it } from "vitest";
import { createRequestLimit } from "../../../../src/hosts/node/limit-requests.ts";

const asked = {
  name: "form",
  handler: "contact",
  paths: [],
  methods: [],
  standsBehindFiles: false,
  mostInAMinute: 2,
} as const;

it("counts each connection and each function by itself, anew in the next minute", () => {
  let now = 0;
  const limit = createRequestLimit(() => now);
  const three = (address: string) => [1, 2, 3].map(() => limit(asked, address));
  expect(three("203.0.113.1")).toEqual([true, true, false]);
  expect(three("203.0.113.2")).toEqual([true, true, false]);
  expect(limit({ ...asked, name: "other" }, "203.0.113.1")).toBe(true);
  now = 60_000;
  expect(limit(asked, "203.0.113.1")).toBe(true);
});
