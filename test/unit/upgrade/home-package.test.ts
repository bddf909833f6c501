import { describe, expect, it } from "vitest";
import { openContentFolder } from "../../../src/content/files/content-folder.ts";
import { noteVersion, readHomePackage } from "../../../src/upgrade/home-package.ts";
import { createHome } from "../../support/create-home.ts";

const program = { name: "front-porch", version: "0.3.0" };

async function read(text: string | undefined) {
  const files = text === undefined ? {} : { "package.json": text };
  return readHomePackage(openContentFolder(await createHome(files)), program);
}

async function note(text: string): Promise<string | undefined> {
  const home = await read(text);
  if (home.kind !== "home") return undefined;
  const noted = noteVersion(home, program);
  return noted && new TextDecoder("utf-8", { ignoreBOM: true }).decode(noted.after);
}

const write = (settings: object, indent = 2) => `${JSON.stringify(settings, undefined, indent)}\n`;

describe("what a home's package.json says of versions", () => {
  it("is the version that its files were written for, or the oldest", async () => {
    const dependencies = { "front-porch": "0.2.0" };
    expect(await read(write({ dependencies }))).toMatchObject({
      kind: "home",
      dependency: "0.2.0",
      contentFormat: { numbers: [0, 0, 0] },
    });
    expect(
      await read(write({ dependencies, frontPorch: { contentFormat: "0.2.0" } })),
    ).toMatchObject({ contentFormat: { numbers: [0, 2, 0] } });
  });

  it.each([
    ["no file", undefined],
    ["the engine's own", write({ name: "front-porch", dependencies: { zod: "1.0.0" } })],
    ["another program's", write({ name: "other" })],
    ["one with dependencies that are none", write({ dependencies: ["front-porch"] })],
  ])("is nothing where there is %s", async (_what, text) => {
    expect(await read(text)).toEqual({ kind: "none" });
  });

  it.each(["", "{", "[]", "null", "\u0000"])("cannot be read in %j", async (text) => {
    expect(await read(text)).toEqual({ kind: "unreadable", why: "no JSON" });
  });
});

describe("the note of a version", () => {
  it("stands where the program stands, should somebody have moved it", async () => {
    const settings = {
      dependencies: { other: "1.0.0" },
      devDependencies: { "front-porch": "0.2.0" },
    };
    expect(await note(write(settings))).toBe(
      write({
        ...settings,
        devDependencies: { "front-porch": "0.3.0" },
        frontPorch: { contentFormat: "0.3.0" },
      }),
    );
  });

  it("is put in with the version to install, and all else stays", async () => {
    const settings = { name: "oak", scripts: { a: "b" }, dependencies: { "front-porch": "0.2.0" } };
    expect(await note(write(settings))).toBe(
      write({
        ...settings,
        dependencies: { "front-porch": "0.3.0" },
        frontPorch: { contentFormat: "0.3.0" },
      }),
    );
  });

  it("keeps the indent, the line ends and the mark at the start", async () => {
    const settings = { dependencies: { "front-porch": "0.2.0" } };
    const noted = await note(`\uFEFF${write(settings, 4).replaceAll("\n", "\r\n")}`);
    expect(noted).toMatch(/^\uFEFF\{\r\n {4}"dependencies"/);
    expect(noted?.replaceAll("\r\n", "")).not.toContain("\n");
  });

  it.each(["^0.1.0", "file:../front-porch.tgz", "latest", "0.4.0"])(
    "leaves the dependency that somebody chose: %s",
    async (dependency) => {
      const noted = await note(write({ dependencies: { "front-porch": dependency } }));
      expect(JSON.parse(noted ?? "{}").dependencies).toEqual({ "front-porch": dependency });
    },
  );

  it("is not made again", async () => {
    const settings = { dependencies: { "front-porch": "0.2.0" } };
    const noted = (await note(write(settings))) ?? "";
    expect(noted).not.toBe("");
    expect(await note(noted)).toBeUndefined();
  });
});
