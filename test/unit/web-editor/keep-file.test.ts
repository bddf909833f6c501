import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FileForm, openFile, writeFile } from "../../../src/web-editor/browser/keep-file.ts";

const policy: FileForm = {
  hasBody: true,
  fields: ["title", "version", "audience"].map((name) => ({ name, widget: "string" })),
};

const written = `---
# Which animals may live here.
title: Pets   # short
version: 2.0
---

## What holds {#rules audience=residents}

One small pet, says {{ home.manager.name }}.  
Ask first.
`;

describe("a document in a form", () => {
  it("is shown as its values and its text", () => {
    const text = written.slice(written.indexOf("##")).trim();
    expect(openFile(written, policy)).toMatchObject({ title: "Pets", version: "2.0", body: text });
  });

  it("is written letter for letter as it was, where nothing was changed", () => {
    expect(writeFile(openFile(written, policy), policy)).toBe(written);
    for (const text of ["No front matter here.\n", "---\n---\n\nNor here.\n", "--- not here\n"]) {
      expect(writeFile(openFile(text, policy), policy)).toBe(text);
    }
  });

  it("is given nothing that only a new one begins with", () => {
    const fields = [
      { name: "title", widget: "string", default: "Pets" },
      { name: "audience", widget: "select", default: "residents" },
    ];
    const form = { hasBody: true, fields };
    expect(openFile("---\ntitle: Dogs\n---\n\nOne.\n", form)).toMatchObject({
      title: "Dogs",
      audience: "", // else the editor would put its own in
    });
    expect(writeFile(openFile(written, form), form)).toBe(written);
  });

  it("changes where it was changed, and nowhere else", () => {
    const values = openFile(written, policy);
    expect(writeFile({ ...values, version: "2.1" }, policy)).toBe(written.replace("2.0", "2.1"));
    const body = String(values.body).replace("Ask first.", "Ask Rosa first.");
    expect(writeFile({ ...values, body }, policy)).toBe(
      written.replace("Ask first", "Ask Rosa first"),
    );
  });

  it.each([
    ["with Windows' line ends", written.replaceAll("\n", "\r\n")],
    ["with a byte order mark", `\uFEFF${written}`],
    ["with spaces behind its hyphens", written.replaceAll("---\n", "---  \n")],
    ["without an end of its last line", written.trimEnd()],
    ["with a blank line between its hyphens", "---\n\n---\nText.\n"],
    ["that ends with its hyphens", "---\ntitle: Pets\n---"],
    ["with blank lines at its top", "\n\nText.\n"],
  ])("is written byte for byte as it was: %s", (_what, text) => {
    expect(writeFile(openFile(text, policy), policy)).toBe(text);
  });

  it("keeps the line ends, the mark and the hyphens of what somebody changes", () => {
    const odd = `\uFEFF${written.replaceAll("---\n", "--- \n").replaceAll("\n", "\r\n")}`;
    const values = openFile(odd, policy);
    expect(values).toMatchObject({ title: "Pets", version: "2.0" });
    const body = String(values.body).replace("Ask first.", "Ask first.\nThen wait.");
    expect(writeFile({ ...values, version: "2.1", body }, policy)).toBe(
      odd.replace("2.0", "2.1").replace("Ask first.", "Ask first.\r\nThen wait."),
    );
  });

  it("differs, whatever it looks like, in the changed line alone", () => {
    const end = fc.constantFrom("\n", "\r\n");
    const line = (...words: string[]) => fc.tuple(fc.constantFrom(...words), end);
    const parts = fc.record({
      mark: fc.constantFrom("", "\uFEFF"),
      fence: line("---", "--- ", "---\t"),
      others: fc.array(line("# note", "other: x # y", ""), { maxLength: 1 }),
      below: fc.array(line("Words.", "", "  more  ", "- one", "---x")),
    });
    fc.assert(
      fc.property(parts, end, ({ mark, fence, others, below }, ending) => {
        const write = (version: string, isChanged: boolean) => {
          const typed = [`version: "${version}" # when`, isChanged ? fence[1] : ending];
          return mark + [fence, ...others, typed, fence, ...below].flat().join("");
        };
        const values = openFile(write("1.0", false), policy);
        expect(writeFile(values, policy)).toBe(write("1.0", false));
        expect(writeFile({ ...values, version: "1.1" }, policy)).toBe(write("1.1", true));
      }),
      { numRuns: 300 },
    );
  });

  it("is written as people write one, where it is new", () => {
    const values = { title: "Pets", version: "1.0", audience: "", body: "One small pet.\n" };
    expect(writeFile(values, policy)).toBe(
      "---\ntitle: Pets\nversion: 1.0\n---\n\nOne small pet.\n",
    );
  });

  it("keeps what the form only carries out of the file", () => {
    const form: FileForm = { ...policy, carried: { isOther: "yes" } };
    const values = openFile(written, form);
    expect(values).toMatchObject({ isOther: "yes" });
    expect(writeFile({ ...values, isOther: "yes" }, form)).toBe(written);
  });
});
