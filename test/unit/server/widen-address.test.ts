import { describe, expect, it } from "vitest";
import { widenAddress } from "../../../src/server/widen-address.ts";

describe("the connection of an address", () => {
  it.each([
    "203.0.113.7",
    "203.0.113.7:52110",
    "::ffff:203.0.113.7",
    "::FFFF:203.0.113.7",
    "::ffff:cb00:7107",
    "0:0:0:0:0:ffff:cb00:7107",
    "0000:0000:0000:0000:0000:ffff:203.0.113.7",
    "[::ffff:203.0.113.7]:443",
    "::203.0.113.7",
    "::ffff:0:203.0.113.7",
    "64:ff9b::203.0.113.7",
    "64:FF9B::cb00:7107",
  ])("is one IPv4 address, written as %s", (written) => {
    expect(widenAddress(written)).toBe("203.0.113.7");
  });

  it.each([
    "2001:db8:1:2::7",
    "2001:db8:1:2:f00d::1",
    "2001:0db8:0001:0002:ffff:ffff:ffff:ffff",
    "2001:DB8:1:2:0:0:0:7",
    "[2001:db8:1:2::7]:443",
    "2001:db8:1:2::7%eth0",
  ])("is the half that a household has, of %s", (written) => {
    expect(widenAddress(written)).toBe("2001:db8:1:2");
  });

  it("is not shared by those who have only the writing in common", () => {
    const apart = [
      "::ffff:203.0.113.7",
      "::ffff:203.0.113.8",
      "::1",
      "2001:db8:1:2::7",
      "2001:db8:1:3::7",
      "2001:db8::7",
      "2001:0:4136:e378:8000:63bf:3fff:fdd2",
      "2001:0:4136:e378:8000:63bf:3fff:fdd3",
      "fe80::1%eth0",
    ];
    expect(new Set(apart.map(widenAddress)).size).toBe(apart.length);
  });

  it.each(["", "unknown", "1.2.3", "::ffff:1.2.3", "a::b::c", "%", "[", "x".repeat(10_000)])(
    "is the text itself where it is no address: %.20s",
    (written) => {
      expect(widenAddress(written)).toBe(written);
    },
  );
});
