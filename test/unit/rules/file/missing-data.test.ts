import { rename } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { checkHome } from "../../../../src/rules/check-home.ts";
import { describePlaces, page, today } from "../../../support/check-files.ts";
import { createHome, homeYaml } from "../../../support/create-home.ts";
import { writeDocuments } from "../../../support/write-document.ts";

const file = "neighbors/a.md";

describe("facts that are there and not read", () => {
  const files = { ...writeDocuments(), [file]: page("Call {{ home.manager.phone }}.") };
  const findErrors = async (
    change: Readonly<Record<string, string | Uint8Array>>,
    without = "",
  ) => {
    const folder = await createHome({ ...files, ...change });
    if (without !== "") await rename(join(folder, "_data", "home.yaml"), join(folder, without));
    const home = await readIdentifiedHome(folder);
    return describePlaces(
      checkHome(home, { today, isProduction: false }).filter(
        ({ severity, rule }) => severity === "error" && rule !== "document/missing",
      ),
    );
  };

  it.each(["_data/Home.yaml", "_data/home.yaml.txt", "_data/home", "home.yaml"])(
    "are told once, and not at each text that refers to them: %s",
    async (name) => {
      const found = await findErrors({}, name);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(name);
    },
  );

  it("are told once where they are saved in another encoding", async () => {
    expect(await findErrors({ "_data/home.yaml": Buffer.from(homeYaml, "utf16le") })).toEqual([
      "_data/home.yaml:1:1 file/not-utf8 error",
    ]);
  });
});
