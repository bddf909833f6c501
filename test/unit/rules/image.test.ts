import { execFileSync } from "node:child_process";
import { mkdir, rename, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { checkHome } from "../../../src/rules/check-home.ts";
import { checkFiles, describePlaces, page, today } from "../../support/check-files.ts";
import { createHome, onePixel } from "../../support/create-home.ts";

const file = "neighbors/a.md";

async function find(
  body: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  change?: (folder: string) => Promise<unknown>,
) {
  const folder = await createHome({ [file]: page(body), ...files });
  await change?.(folder);
  const home = await readIdentifiedHome(folder);
  return checkHome(home, { today, isProduction: false }).filter(({ rule }) =>
    /^image\//.test(rule),
  );
}

describe("a picture that cannot be shown", () => {
  it.each([
    ["![x](p%00.png)", "missing"],
    ["![x](p%2500.png)", "missing"],
    [`![x](${"p".repeat(300)}.png)`, "missing"],
    [`![x](${"p/".repeat(3000)}p.png)`, "missing"],
    ["![x](%ff%fe.png)", "missing"],
    ["![x](..%2f..%2foutside.png)", "outside"],
    ["![x](%252e%252e/%252e%252e/outside.png)", "outside"],
    ["![x](..%5c..%5coutside.png)", "outside"],
    ["![x](../../outside.png)", "outside"],
    ["![x](C:\\Users\\dana\\porch.png)", "outside"],
    ["![x](<C:/Users/dana/porch.png>)", "outside"],
    ["![x](data:image/png;base64,AAAA)", "third-party"],
    ["![x](Porch.png)", "missing"],
    ["![x](sub)", "missing"],
  ])("has one finding at its line, and nothing crashes: %#", async (image, rule) => {
    const files = { "neighbors/porch.png": onePixel, "neighbors/sub/a.png": onePixel };
    const findings = await find(`See\n\n${image.replace("x]", "The porch]")}`, files, (folder) =>
      writeFile(join(folder, "..", "outside.png"), onePixel),
    );
    expect(describePlaces(findings)).toEqual([`${file}:8:1 image/${rule} error`]);
  });

  it("is never taken through a link, at any level", async () => {
    const elsewhere = await createHome({ "policies/secret.png": onePixel });
    const body = ["link.png", "way/secret.png", "inside/real.png", "../policies/secret.png"]
      .map((source) => `![The porch](${source})`)
      .join("\n\n");
    const findings = await find(body, { "neighbors/real/real.png": onePixel }, async (folder) => {
      await symlink(join(elsewhere, "policies", "secret.png"), join(folder, "neighbors/link.png"));
      await symlink(join(elsewhere, "policies"), join(folder, "neighbors/way"));
      await symlink("real", join(folder, "neighbors/inside"));
      await symlink(join(elsewhere, "policies"), join(folder, "policies"));
    });
    expect(describePlaces(findings)).toEqual([
      `${file}:6:1 image/outside error`,
      `${file}:8:1 image/outside error`,
      `${file}:10:1 image/outside error`,
      `${file}:12:1 image/outside error`,
    ]);
  });

  it("is no pipe that is waited for, and no giant that is read", async () => {
    const body = "![The porch](pipe.png)\n\n![The porch](giant.png)";
    const findings = await find(body, { "neighbors/giant.png": onePixel }, async (folder) => {
      execFileSync("mkfifo", [join(folder, "neighbors", "pipe.png")]);
      await truncate(join(folder, "neighbors", "giant.png"), 2 ** 40);
    });
    expect(describePlaces(findings)).toEqual([
      `${file}:6:1 image/missing error`,
      `${file}:8:1 image/format error`,
    ]);
  });

  it.each([
    ["empty", new Uint8Array(), "damaged"],
    ["cut off", onePixel.subarray(0, 40), "damaged"],
    ["an iPhone's", Buffer.from("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), "format"],
    ["a text", Buffer.from("Hello."), "format"],
  ])("is found where its file is %s", async (_what, bytes, rule) => {
    const findings = await find("![The porch](porch.jpg)", { "neighbors/porch.jpg": bytes });
    expect(describePlaces(findings)).toEqual([`${file}:6:1 image/${rule} error`]);
  });

  it("is found in a heading, and shown there otherwise", async () => {
    expect(await find("## ![The porch](no.png) Porch\n\nText.")).toMatchObject([{ line: 6 }]);
    expect(
      await find("## ![The porch](p.png) Porch\n\nText.", { "neighbors/p.png": onePixel }),
    ).toEqual([]);
  });

  it("names the picture that is meant, as it has to be written", async () => {
    const files = { "neighbors/My porch.JPG": onePixel };
    const findings = await find("![The porch](<my porch.jpg>)", files);
    expect(findings[0]?.fix).toContain("“<My porch.JPG>”");
  });
});

describe("a picture that is shown", () => {
  it.each([
    ["![The porch](porch.JPG)", "neighbors/porch.JPG"],
    ["![The porch](porch.jpeg)", "neighbors/porch.jpeg"],
    ["![The porch](<my porch.png>)", "neighbors/my porch.png"],
    ["![The porch](my%20porch.png)", "neighbors/my porch.png"],
    ["![The porch](caf\u00E9.png)", "neighbors/cafe\u0301.png"],
    ["![The porch](cafe\u0301.png)", "neighbors/caf\u00E9.png"],
    ["![The porch](50%25.png)", "neighbors/50%.png"],
    ["![The porch](<rules #2.png>)", "neighbors/rules #2.png"],
    ["![The porch](Guest%2520Policy.png)", "neighbors/Guest%20Policy.png"],
    ["![The porch](../policies/porch.png)", "policies/porch.png"],
    ["![The porch](../photos/porch.png)", "photos/porch.png"],
    ["![The porch](/photos/porch.png)", "photos/porch.png"],
    ["![The porch](photos\\porch.png)", "neighbors/photos/porch.png"],
    ["![The porch](index.png)", "neighbors/index.png"],
  ])("may be written %s", async (image, path) => {
    expect(await find(image, { [path]: onePixel })).toEqual([]);
  });

  it("is used, and others have a note each", async () => {
    const files = { "neighbors/p.png": onePixel, "policies/q.heic": "x", "policies/r.JPG": "x" };
    const findings = await checkFiles({ [file]: page("![The porch](p.png)"), ...files }, "file/");
    expect(describePlaces(findings)).toEqual([
      "policies/q.heic:1:1 file/unused-picture info",
      "policies/r.JPG:1:1 file/unused-picture info",
    ]);
  });

  it("is looked at again when it changed, and only then", async () => {
    const folder = await createHome({
      [file]: page("![The porch](p.png)"),
      "neighbors/p.png": onePixel,
    });
    const { createReadingMemory } = await import("../../../src/content/read-home.ts");
    const memory = createReadingMemory();
    const read = async () =>
      (await readIdentifiedHome(folder, memory)).pictures.byPath.get("neighbors/p.png");
    const first = await read();
    await mkdir(join(folder, "policies"), { recursive: true });
    expect((await read())?.kind).toBe("picture");
    expect(memory.pictures.size).toBe(1);
    const [known] = memory.pictures.values();
    expect(await read()).toBe(known);
    await rename(join(folder, "neighbors", "p.png"), join(folder, "neighbors", "q.png"));
    expect(await read()).toMatchObject({ kind: "missing" });
    expect(memory.pictures.size).toBe(0);
    expect(first).toBe(known);
  });
});
