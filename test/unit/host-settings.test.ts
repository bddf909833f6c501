import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "smol-toml";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const projectFolder = resolve(import.meta.dirname, "../..");

const settings = z
  .object({ build: z.object({ environment: z.record(z.string(), z.string()) }) })
  .parse(parse(readFileSync(join(projectFolder, "netlify.toml"), "utf8")));

/** The rows of the guide's table of settings, with whether they are secret. */
const rows = [
  ...readFileSync(join(projectFolder, "docs/operators.md"), "utf8").matchAll(
    /^\| `([A-Z_]+)` \| (yes|no) \|/gm,
  ),
].map(([, name = "", isSecret]) => ({ name, isSecret: isSecret === "yes" }));

describe("the settings of the host", () => {
  it("are all in the guide, with whether each is a secret", () => {
    const read = [
      "contact/contact-environment.ts",
      "residents/residents-environment.ts",
      "desk/desk-environment.ts",
    ].flatMap((file) => [
      ...readFileSync(join(projectFolder, "src/server", file), "utf8").matchAll(
        /readonly ([A-Z_]+)\?:/g,
      ),
    ]);
    expect(rows.map(({ name }) => name).toSorted()).toEqual(
      read.map(([, name = ""]) => name).toSorted(),
    );
  });

  it("that are no secrets do not stop a publish where one was marked as one", () => {
    const open = rows.filter(({ isSecret }) => !isSecret).map(({ name }) => name);
    expect(open).toContain("CONTACT_TO");
    expect(settings.build.environment.SECRETS_SCAN_OMIT_KEYS).toBe(open.join(","));
  });
});
