import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { createSiteViews } from "../../../../src/pages/site-view.ts";
import { checkHome } from "../../../../src/rules/check-home.ts";
import { today } from "../../../support/check-files.ts";
import { createHome, homeYaml, onePixel } from "../../../support/create-home.ts";

const withLogo = (name: string) => `${homeYaml}logo: ${name}\n`;

async function read(name: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  return readIdentifiedHome(await createHome({ "_data/home.yaml": withLogo(name), ...files }));
}

async function find(name: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const home = await read(name, files);
  return checkHome(home, { today, isProduction: false })
    .filter(({ rule }) => rule.startsWith("image/") || rule === "file/unused-picture")
    .map(({ rule, file }) => `${rule} ${file}`);
}

const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

describe("a home's logo", () => {
  it("stands beside the name on the pages of both audiences", async () => {
    const home = await read("logo.png", { "_data/logo.png": onePixel });
    const published = { address: "/pictures/a.webp", width: 1, height: 1 };
    const asked: string[] = [];
    const views = createSiteViews(home, {
      find: (path, audience) => {
        asked.push(`${audience} ${path}`);
        return published;
      },
    });
    expect([views.public.logo, views.residents.logo]).toEqual([published, published]);
    expect(asked).toContain("public _data/logo.png");
  });

  it("is no finding where it is a picture that every browser shows", async () => {
    expect(await find("logo.png", { "_data/logo.png": onePixel })).toEqual([]);
  });

  it.each([
    ["a script", "<script>alert(1)</script>"],
    ["something from elsewhere", '<image href="https://example.org/a.png"/>'],
    ["nothing bad", '<path d="M0 0h9v9z"/>'],
  ])(
    "is refused as a drawing that could do something, also with %s in it",
    async (_what, inside) => {
      const files = { "_data/logo.svg": drawing(inside), "_data/logo.png": drawing(inside) };
      expect(await find("logo.svg", files)).toContain("image/format _data/home.yaml");
      expect(await find("logo.png", files)).toContain("image/format _data/home.yaml");
      const views = createSiteViews(await read("logo.svg", files));
      expect(views.public.logo).toBeUndefined();
    },
  );

  it.each([
    ["logo.png", "image/missing"],
    ["../../logo.png", "image/outside"],
    ["https://example.org/logo.png", "image/third-party"],
  ])("is told of at its line where it cannot be shown: %s", async (name, rule) => {
    expect(await find(name)).toEqual([`${rule} _data/home.yaml`]);
  });
});
