import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { loadPacked } from "../../../src/site/scripts/search/load-packed.ts";

function createAddress(bytes: Buffer): string {
  return `data:application/octet-stream;base64,${bytes.toString("base64")}`;
}

it("unpacks a file", async () => {
  expect(await loadPacked(createAddress(gzipSync("Café")))).toBe("Café");
});

it("reads a file as well that was unpacked on its way", async () => {
  expect(await loadPacked(createAddress(Buffer.from("Café")))).toBe("Café");
  expect(await loadPacked(createAddress(Buffer.from("")))).toBe("");
});
