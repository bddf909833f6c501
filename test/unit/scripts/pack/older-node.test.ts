import { describe, expect, it } from "vitest";
import groupBy from "../../../../scripts/pack/older-node/group-by.ts";
import parseUrl from "../../../../scripts/pack/older-node/parse-url.ts";
import withResolvers from "../../../../scripts/pack/older-node/with-resolvers.ts";

describe("what stands in for a newer Node", () => {
  it("groups as Map.groupBy does", () => {
    const items = ["porch", "lamp", "path", "light"];
    const readKey = (item: string, index: number) => (index === 3 ? undefined : item[0]);
    expect([...groupBy(items, readKey)]).toEqual([...Map.groupBy(items, readKey)]);
    expect(groupBy(new Set<string>(), readKey).size).toBe(0);
  });

  it.each([
    ["https://example.org/a?b#c", undefined],
    ["http://[2001:db8::1]/", undefined],
    ["../flyer/", "https://example.org/neighbors/"],
    ["no address", undefined],
    ["http://[zone]/", undefined],
    ["", undefined],
  ])("reads the address “%s” as URL.parse does", (address, base) => {
    expect(parseUrl(address, base)?.href).toBe(URL.parse(address, base)?.href);
  });

  it("hands a promise over with what settles it, as Promise.withResolvers does", async () => {
    const kept = withResolvers<number>();
    kept.resolve(3);
    await expect(kept.promise).resolves.toBe(3);
    const broken = withResolvers<number>();
    broken.reject(new Error("no"));
    await expect(broken.promise).rejects.toThrow("no");
  });
});
