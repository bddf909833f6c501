import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { factsNames } from "../../../src/content/facts/facts-files.ts";
import { projectFolder } from "../../../src/package-folder.ts";
import { listEditorSchemas } from "../../../src/schemas/editor-schemas.ts";
import { nameEditorSchema } from "../../../src/setup/schema-line.ts";
import { starterFolder } from "../../../src/starter/starter-files.ts";

const schemas = listEditorSchemas();

interface Part {
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly anyOf?: readonly Part[];
  readonly description?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

function read(name: string, ...keys: readonly string[]): Part {
  const whole = schemas.get(name as "home") as Part | undefined;
  const found = keys.reduce<Part | undefined>(
    (part, key) =>
      (part?.properties ?? part?.anyOf?.[0]?.properties ?? part?.items?.properties)?.[key],
    whole,
  );
  if (found === undefined) throw new Error(`${name} has no ${keys.join(".")}.`);
  return found;
}

describe("the schemas for editors", () => {
  it("stand in the repository as the program makes them, and no others", () => {
    const folder = join(projectFolder, "schemas");
    expect(readdirSync(folder).toSorted()).toEqual(
      [...schemas.keys()].map((name) => `${name}.json`).toSorted(),
    );
    for (const [name, schema] of schemas) {
      expect(JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"))).toEqual(schema);
    }
  });

  it("say of every key what belongs behind it", () => {
    const silent: string[] = [];
    const walk = (part: Part, path: string) => {
      for (const [key, inside] of Object.entries(part.properties ?? {})) {
        if (inside.description === undefined) silent.push(`${path}.${key}`);
        walk(inside, `${path}.${key}`);
      }
      for (const inside of [part.items, ...(part.anyOf ?? [])]) if (inside) walk(inside, path);
    };
    for (const [name, schema] of schemas) walk(schema as Part, name);
    expect(silent).toEqual([]);
  });

  it("offer the words that there are, and take them in letters of any size", () => {
    const { anyOf: [offered, written] = [] } = read("home", "tenure");
    expect(offered?.enum).toEqual(["owned", "rented"]);
    expect("Owned").toMatch(new RegExp(written?.pattern ?? "^$"));
    expect("borrowed").not.toMatch(new RegExp(written?.pattern ?? ""));
  });

  it("take “none” for what a home may lack", () => {
    expect(read("home", "curfew").anyOf?.[1]?.enum).toEqual(["none"]);
    expect(read("home", "curfew", "weekdays").description).toBe("Curfew from Sunday to Thursday.");
  });

  it("take a fact in two braces at a document's top, and in no file of facts", () => {
    expect("{{ home.name }}").toMatch(new RegExp(read("policy", "reviewed").pattern ?? "^$"));
    expect("{{ home.name }}").not.toMatch(
      new RegExp(read("evidence", "public", "checked").pattern ?? ""),
    );
  });
});

describe("a new home's settings of an editor", () => {
  const settings = JSON.parse(readFileSync(join(starterFolder, ".vscode/settings.json"), "utf8"));
  const files: Readonly<Record<string, string>> = settings["yaml.schemas"];

  it("name the schema of every file of facts where the program brings it, and ask no network", () => {
    expect(settings["yaml.schemaStore.enable"]).toBe(false);
    for (const name of factsNames) {
      const file = `node_modules/front-porch/schemas/${name}.json`;
      expect(files[`./${file}`]).toBe(`_data/${name}.yaml`);
      expect(nameEditorSchema(name)).toBe(`yaml-language-server: $schema=../${file}`);
    }
    for (const file of Object.keys(files)) expect(file).toMatch(/^\.\/node_modules\/front-porch\//);
  });
});
