import { describe, expect, it } from "vitest";
import { openSampleSite } from "../support/open-site.ts";
import { printPage } from "../support/print-page.ts";

const sample = openSampleSite();

describe.each(["Letter", "A4"] as const)("on %s", (format) => {
  it("the flyer is exactly one sheet, with whom to call", async () => {
    const { pages, text } = await printPage(
      sample.browser,
      `${sample.site.origin}/neighbors/flyer/`,
      format,
    );
    expect(pages).toBe(1);
    expect(text[0]).toContain("(480) 555-0142");
    expect(text[0]).toContain("24 hours");
    expect(text[0]).toContain("juniperhouse.example.org/neighbors/");
    expect(text[0]).not.toContain("(/neighbors/)");
  });

  it("every sheet of a policy has its title, version, date, contact and number", async () => {
    const address = `${sample.site.origin}/policies/grievance-policy/`;
    const { pages, text } = await printPage(sample.browser, address, format);
    expect(pages).toBeGreaterThan(1);
    for (const [index, sheet] of text.entries()) {
      expect(sheet).toMatch(/Grievance policy, version [\d.]+, in effect since \w+ \d+, \d{4}/);
      expect(sheet).toContain("Rosa, (480) 555-0142");
      expect(sheet).toContain(`${index + 1} / ${pages}`);
    }
  });

  it("a policy has no navigation, and spells its links out", async () => {
    const address = `${sample.site.origin}/policies/grievance-policy/`;
    const { text } = await printPage(sample.browser, address, format);
    const all = text.join("\n");
    expect(all).not.toMatch(/Skip to the content|Save our contact/);
    expect(all).toMatch(/\(https:\/\/[^)]+\)|\(\/[a-z-]+\//);
  });
});
