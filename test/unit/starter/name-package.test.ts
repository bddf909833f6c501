import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namePackage } from "../../../src/starter/name-package.ts";
import { effort, planRandom } from "../../support/test-effort.ts";

describe("the name of a home's package", () => {
  it.each([
    ["my-home", "my-home"],
    ["Haus über dem See", "haus-uber-dem-see"],
    ["  Oak & Elm (2)  ", "oak-elm-2"],
    ["_private", "private"],
    [".hidden", "hidden"],
    ["node_modules", "node-modules"],
    ["ﬁne ①", "fine-1"],
    ["家", "home"],
    ["---", "home"],
    ["", "home"],
    ["front-porch", "front-porch-home"],
    ["Front Porch", "front-porch-home"],
  ])("made from “%s” is “%s”", (folder, name) => {
    expect(namePackage(folder, "front-porch")).toBe(name);
  });

  it("is one that npm takes, whatever the folder is called", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0x10_ff_ff), { maxLength: 300 }), (letters) => {
        const name = namePackage(String.fromCodePoint(...letters), "front-porch");
        expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(name.length).toBeLessThanOrEqual(214);
        expect(name).not.toBe("front-porch");
      }),
      planRandom("names of folders", effort(200, 30_000), 16),
    );
  });
});
