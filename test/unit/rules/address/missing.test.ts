import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page } from "../../../support/check-files.ts";

const rule = "address/missing";

describe("the first page for neighbors", () => {
  it("has the site's own address in its next version as well", async () => {
    const files = {
      "neighbors/index.md": page("Hello."),
      "neighbors/index.next.md": page("Hello again.", "effective: 2027-01-15"),
    };
    expect(await checkFiles(files, rule)).toEqual([]);
  });

  it("is no other page without letters, whichever version of it", async () => {
    const files = { "neighbors/¿¡.next.md": page("Hello.", "effective: 2027-01-15") };
    expect(describePlaces(await checkFiles(files, rule))).toEqual([
      `neighbors/¿¡.next.md:1:1 ${rule} error`,
    ]);
  });
});
