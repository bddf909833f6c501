import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { listAddresses } from "../support/build-sample-site.ts";
import { findHtmlFaults } from "../support/find-html-faults.ts";

const output = inject("sampleOutput");

function readPage(address: string): string {
  const file = address.endsWith("/") ? `${address}index.html` : address;
  return readFileSync(
    file.startsWith("/residents/")
      ? join(output, "_residents", file.slice("/residents".length))
      : join(output, "_site", file),
    "utf8",
  );
}

describe("the pages of the sample home", () => {
  it.each(listAddresses(output))("%s is valid HTML", async (address) => {
    expect(await findHtmlFaults(readPage(address))).toEqual([]);
  });

  it.each(listAddresses(output))("%s has one h1, landmarks and no inline code", (address) => {
    const html = readPage(address);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    for (const landmark of ["<header", "<nav", "<main", "<footer"])
      expect(html).toContain(landmark);
    const inline =
      /<style|<script(?![^>]*\s(?:src=|type="application\/(?:ld\+)?json"))|\sstyle=|\son[a-z]+=/;
    expect(inline.exec(html)?.[0]).toBeUndefined();
  });
});
