import { expect, it } from "vitest";
import { findVisitorAddress } from "../../../../src/hosts/node/visitor-address.ts";

it.each([
  ["nobody trusts a proxy", "127.0.0.1", "203.0.113.9", false, "127.0.0.1"],
  ["the proxy is this machine", "127.0.0.1", "203.0.113.9", true, "203.0.113.9"],
  ["the proxy is nearby", "::ffff:10.1.2.3", "2001:db8::9", true, "2001:db8::9"],
  ["the visitor wrote the first one", "::1", "192.0.2.1, 203.0.113.9", true, "203.0.113.9"],
  ["somebody comes past the proxy", "198.51.100.7", "203.0.113.9", true, "198.51.100.7"],
  ["it is no address", "127.0.0.1", "203.0.113.9, unknown", true, "127.0.0.1"],
  ["there is none", "127.0.0.1", undefined, true, "127.0.0.1"],
  ["it is empty", "127.0.0.1", "", true, "127.0.0.1"],
])("counts as the visitor's where %s", (_, peer, forwarded, isTrusted, expected) => {
  expect(findVisitorAddress(peer, forwarded, isTrusted)).toBe(expected);
});
