import { describe, expect, it } from "vitest";
import { factsSchemas } from "../../../src/content/facts/read-facts.ts";
import { policyFrontMatterSchema } from "../../../src/documents/front-matter.ts";
import { documentTypes } from "../../../src/documents/registry.ts";
import { createEditorConfig } from "../../../src/web-editor/editor-config.ts";
import { deriveFields, type EditorField } from "../../../src/web-editor/editor-fields.ts";

const settings = {
  name: "Sycamore House",
  siteUrl: "https://sycamore.example.org",
  repository: "sycamore/pages",
  branch: "main",
  policies: documentTypes.map((type) => ({ type, file: `policies/${type.id}.md` })),
};

function find(fields: readonly EditorField[], path: string): EditorField | undefined {
  const [name, ...rest] = path.split(".");
  const field = fields.find((each) => each.name === name);
  return rest.length === 0 ? field : find(field?.fields ?? [], rest.join("."));
}

/** As the editor reads it: https://sveltiacms.app/en/docs/fields */
function readPattern(field: EditorField | undefined): RegExp {
  const [pattern = ""] = field?.pattern ?? [];
  const end = pattern.lastIndexOf("/");
  return new RegExp(pattern.slice(1, end), pattern.slice(end + 1));
}

describe("the fields of a form", () => {
  const home = deriveFields(factsSchemas.home);

  it("are called and explained as the facts are declared", () => {
    expect(find(home, "legalName")).toMatchObject({
      label: "Legal name",
      hint: "The operator's legal name.",
      widget: "string",
    });
  });

  it("are required where the check requires them", () => {
    expect(find(home, "name")?.required).toBe(true);
    expect(find(home, "languages")?.required).toBe(true);
    for (const path of ["logo", "curfew", "fees", "crisisLines", "manager.text"]) {
      expect(find(home, path)?.required, path).toBe(false);
    }
  });

  it("offer the words there are, days and lists", () => {
    expect(find(home, "tenure")).toMatchObject({ widget: "select", options: ["owned", "rented"] });
    expect(find(home, "certification.since")).toMatchObject({ widget: "datetime", type: "date" });
    expect(find(home, "languages")).toMatchObject({ widget: "list", field: { widget: "string" } });
    expect(find(home, "fees")).toMatchObject({ widget: "list", fields: expect.any(Array) });
  });

  const typed = [
    ["manager.phone", "480-555-0142", "55"],
    ["manager.phone", "(480) 555-0142 ext. 12", "call Rosa"],
    ["manager.email", "rosa@example.org", "rosa at example"],
    ["siteUrl", "https://oakhouse.example.org", "http://oakhouse.example.org"],
    ["quietHours.start", "10 PM", "22:00"],
    ["response.answer", "2 business days", "soon"],
    ["deposit.amount", "$200, once", "two hundred"],
    ["deposit.amount", "No charge", "200"],
    ["capacity", "8", "eight"],
  ] as const;

  it.each(typed)("take for %s what the check takes, such as %s, and not %s", (path, good, bad) => {
    const [, fault = ""] = find(home, path)?.pattern ?? [];
    const pattern = readPattern(find(home, path));
    expect(pattern.test(good)).toBe(true);
    expect(pattern.test(bad)).toBe(false);
    expect(fault).toMatch(/^[A-Z].*\.$/);
  });

  it("say to an empty field of a form nothing where it may stay empty", () => {
    expect(readPattern(find(home, "accent")).test("")).toBe(true);
  });

  it("take a reference to a fact in front matter", () => {
    const fields = deriveFields(policyFrontMatterSchema, { takesReferences: true });
    expect(readPattern(find(fields, "version")).test("{{ home.name }}")).toBe(true);
  });
});

describe("the editor's settings", () => {
  const config = createEditorConfig(settings);
  const collections = new Map(config.collections.map((each) => [each.name, each]));

  it("have every file of facts that git keeps, and not the house's own", () => {
    const files = collections.get("facts")?.files?.map(({ file }) => file);
    expect(files).toEqual(
      ["home", "schedule", "resources", "standard", "evidence"].map((name) => `_data/${name}.yaml`),
    );
    expect(JSON.stringify(config)).not.toContain("_data/house");
  });

  it("have every type of document, and what each of its sections has to say", () => {
    const files = collections.get("policies")?.files ?? [];
    expect(files.map(({ name }) => name)).toEqual(documentTypes.map(({ id }) => id));
    for (const { sections, id } of documentTypes) {
      const fields: readonly { readonly name: string; readonly default?: string }[] =
        files.find(({ name }) => name === id)?.fields ?? [];
      const text = fields.find(({ name }) => name === "body")?.default ?? "";
      for (const { titles, says } of sections) {
        expect(text).toContain(`## ${titles.en[0]}\n\n> [!READ] Write here: ${says.en}`);
      }
    }
  });

  it("ask for a new version right below a policy's text, in words, and of no page for neighbors", () => {
    const label = "Text: if you change what it says, raise the version below it";
    const known = collections.get("policies")?.files?.map(({ fields }) => fields) ?? [];
    const others = collections.get("other-policies")?.fields;
    for (const fields of [...known, others]) {
      const shown = (fields ?? []) as readonly EditorField[]; // a hidden one has no label
      const at = shown.findIndex(({ name }) => name === "body");
      expect(shown[at]?.label).toBe(label);
      const asked = shown.slice(at + 1, at + 5);
      expect(asked.map(({ name }) => name)).toEqual([
        "version",
        "effective",
        "reviewed",
        "changes",
      ]);
      expect(asked[0]?.hint).toMatch(/^Did you change what the text says/);
      expect(asked[1]?.hint).toContain("Is that day still to come?");
      expect(asked[3]?.hint).toContain("what is different for people");
    }
    const page = (collections.get("neighbors")?.fields ?? []) as readonly EditorField[];
    expect(find(page, "body")?.label).toBe("Text");
    expect(find(page, "version")?.hint).toBe("The version in force, such as 1.2.");
  });

  it("say nothing of a home but its name, its address, its repository and the files it is told", () => {
    const other = {
      name: "Elm",
      siteUrl: "https://elm.example.org",
      repository: "elm/home",
      branch: "live",
      policies: settings.policies,
    };
    const own = JSON.stringify(config)
      .replaceAll(settings.siteUrl, other.siteUrl)
      .replaceAll(settings.name, other.name)
      .replaceAll(settings.repository, other.repository)
      .replace('"branch":"main"', '"branch":"live"');
    expect(JSON.stringify(createEditorConfig(other)) === own).toBe(true); // they are long
  });

  it("open each policy in the file that the home has for it", () => {
    const [type] = documentTypes;
    if (type === undefined) throw new Error("There is no type of document.");
    const policies = [{ type, file: "policies/our-own.md" }];
    const [, known] = createEditorConfig({ ...settings, policies }).collections;
    expect(known?.files?.map(({ file }) => file)).toEqual(["policies/our-own.md"]);
  });

  it("name every file and folder from the repository's top, where the home lies below it", () => {
    const below = createEditorConfig({ ...settings, folder: "homes/oak" });
    const places = [
      below.media_folder,
      ...below.collections.flatMap(({ files, folder }) => [
        ...(files ?? []).map(({ file }) => file),
        ...(folder === undefined ? [] : [folder]),
      ]),
    ];
    expect(places).toContain("homes/oak/policies");
    expect(places.filter((place) => !place.startsWith("homes/oak/"))).toEqual([]);
    expect(below.public_folder).toBe("/neighbors/pictures"); // an address of the site
  });

  it("make each change a pull request", () => {
    expect(config).toMatchObject({
      publish_mode: "editorial_workflow",
      backend: { name: "github", repo: "sycamore/pages", branch: "main" },
    });
  });

  it("sign people in with an access token alone, unless the home says who else does", () => {
    expect(config.backend).toMatchObject({ auth_methods: ["token"] });
    const backend = (signIn: string) => createEditorConfig({ ...settings, signIn }).backend;
    expect(backend("netlify")).toMatchObject({ auth_methods: ["oauth", "token"] });
    expect(backend("netlify")).not.toHaveProperty("base_url");
    expect(backend("https://sign-in.example.org")).toMatchObject({
      base_url: "https://sign-in.example.org",
    });
  });
});
