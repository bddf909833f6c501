import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate/node";
import { describe, expect, inject, it } from "vitest";
import { listAddresses } from "../support/build-sample-site.ts";

const output = inject("sampleOutput");

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // Our templates write <!doctype html>, which the standard allows.
    "doctype-style": ["error", { style: "lowercase" }],
    // Spaces at line ends come from template lines; they are no fault of the page.
    "no-trailing-whitespace": "off",
    // The forms and lists of this site use names that end in digits.
    "tel-non-breaking": "off",
  },
});

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
    const report = await validator.validateString(readPage(address));
    const faults = report.results.flatMap((result) =>
      result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
  });

  it.each(listAddresses(output))("%s has one h1, landmarks and no inline code", (address) => {
    const html = readPage(address);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    for (const landmark of ["<header", "<nav", "<main", "<footer"])
      expect(html).toContain(landmark);
    const inline =
      /<style|<script(?![^>]*\s(?:src=|type="application\/ld\+json"))|\sstyle=|\son[a-z]+=/;
    expect(inline.exec(html)?.[0]).toBeUndefined();
  });
});
