import nunjucks from "nunjucks";
import { describe, expect, it } from "vitest";
import { en } from "../../../src/locales/en/locale.ts";
import { openLocale } from "../../../src/locales/locale.ts";
import { findBeside } from "../../../src/package-folder.ts";
import { drawIcon, iconNames } from "../../../src/theme/icons.ts";
import { createTemplateGlobals } from "../../../src/theme/template-globals.ts";
import { templateOptions } from "../../../src/theme/template-options.ts";

function render(template: string): string {
  const loader = new nunjucks.FileSystemLoader(findBeside("theme/templates"));
  const environment = new nunjucks.Environment(loader, templateOptions);
  for (const [name, value] of Object.entries(createTemplateGlobals(openLocale(en, "en")))) {
    environment.addGlobal(name, value);
  }
  return environment.renderString(`{% from "components/icon.njk" import icon %}${template}`, {});
}

describe("the site's icons", () => {
  it("are drawn within a template by their names", () => {
    expect(render('{{ icon("phone") }} Call')).toBe(`${drawIcon("phone")} Call`);
  });

  it("say nothing to who does not see them", () => {
    for (const name of iconNames) {
      expect(drawIcon(name), name).toContain('aria-hidden="true"');
      expect(drawIcon(name), name).not.toContain("<title");
    }
  });

  it("are one path each, within a square of 24 with room for the line's own width", () => {
    for (const name of iconNames) {
      const drawing = drawIcon(name);
      expect(drawing.split("<path").length, name).toBe(2);
      const numbers = drawing.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [];
      expect(Math.max(...numbers), name).toBeLessThanOrEqual(24);
    }
  });

  it("stop a template that asks for one that is not there", () => {
    expect(() => render('{{ icon("unicorn") }}')).toThrow("There is no icon “unicorn”.");
    expect(() => render('{{ icon("toString") }}')).toThrow("There is no icon “toString”.");
  });
});
