import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { putInForce } from "../../../src/documents/in-force.ts";
import { documentTypes } from "../../../src/documents/registry.ts";
import { listEditedPolicies } from "../../../src/web-editor/list-edited-policies.ts";
import { createHome } from "../../support/create-home.ts";

function write(frontMatter: string): string {
  return `---\n${frontMatter}\nversion: "1.0"\neffective: 2026-01-05\n---\n\nTell us first.\n`;
}

/** The files by the ids of their types. */
async function list(files: Readonly<Record<string, string>>, today = "2026-03-01") {
  const home = putInForce(await readIdentifiedHome(await createHome(files)), today);
  return new Map(listEditedPolicies(home).map(({ type, file }) => [type.id, file]));
}

describe("the policies of known kinds", () => {
  it("have their usual names in a home that has none yet", async () => {
    const files = await list({});
    expect([...files.keys()]).toEqual(documentTypes.map(({ id }) => id));
    for (const [id, file] of files) expect(file).toBe(`policies/${id}.md`);
  });

  it.each([
    ["names its type", "title: When something is wrong\ntype: grievance-policy\naudience: public"],
    ["has its title", "title: Our Grievance Policy\naudience: public"],
  ])("stand in the file that %s, and no second one is offered", async (_what, frontMatter) => {
    const files = await list({ "policies/grievances.md": write(frontMatter) });
    expect(files.get("grievance-policy")).toBe("policies/grievances.md");
    expect(files.size).toBe(documentTypes.length);
  });

  it("stand in the file that names its type rather than in one with its title", async () => {
    const files = await list({
      "policies/a.md": write("title: Grievance policy\naudience: public"),
      "policies/b.md": write("title: Speak up\ntype: grievance-policy\naudience: public"),
    });
    expect(files.get("grievance-policy")).toBe("policies/b.md");
  });

  it("keep the usual file where there are two", async () => {
    const files = await list({
      "policies/a.md": write("title: Speak up\ntype: grievance-policy\naudience: public"),
      "policies/grievance-policy.md": write("title: Grievance policy\naudience: public"),
    });
    expect(files.get("grievance-policy")).toBe("policies/grievance-policy.md");
  });

  it("are never two in one file", async () => {
    const files = await list({
      "policies/grievance-policy.md": write("title: Chores\ntype: chores\naudience: residents"),
    });
    expect([...files.values()]).not.toContain("policies/grievance-policy.md");
    expect(files.has("grievance-policy")).toBe(false);
  });

  it("are public in the settings, so a name that not everybody knows is in none of them", async () => {
    const type = "type: grievance-policy";
    const kept = {
      "policies/ask-juniper.md": write(`title: Speak up\n${type}\naudience: residents`),
      "policies/ask-linden.md": write(`title: Speak up\n${type}\naudience: house`),
      "policies/ask-spruce.md": write(`title: Speak up\n${type}\naudience: publik`),
      "policies/ask-alder.md": write(`title: Speak up\n${type}\naudience: public\nslug: wrongs`),
      "policies/ask-алла.md": write(`title: Speak up\n${type}\naudience: public`),
      "policies/court/ask-hazel.md": write(`title: Speak up\n${type}\naudience: public`),
      "neighbors/ask-maple.md": write(`title: Speak up\n${type}`),
    };
    for (const [file, text] of Object.entries(kept)) {
      const files = await list({ [file]: text });
      expect([...files.values()], file).not.toContain(file);
      expect(files.has("grievance-policy"), file).toBe(false);
    }
  });

  it("keep the usual name for residents alone, which is in every home's settings", async () => {
    const files = await list({ "policies/chores.md": write("title: Chores\naudience: residents") });
    expect(files.get("chores")).toBe("policies/chores.md");
  });

  it("stand in the next version once it is in force, and a coming one is not told", async () => {
    const spoken = "title: Speak up\ntype: grievance-policy\naudience: public";
    const coming = { "policies/speak-up.next.md": write(spoken) };
    expect((await list(coming, "2026-03-01")).get("grievance-policy")).toBe(
      "policies/speak-up.next.md",
    );
    expect((await list(coming, "2026-01-01")).has("grievance-policy")).toBe(false);
    const usual = { "policies/grievance-policy.next.md": write("title: G\naudience: public") };
    expect((await list(usual, "2026-01-01")).get("grievance-policy")).toBe(
      "policies/grievance-policy.md",
    );
  });
});
