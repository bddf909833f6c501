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

  it("changes where it was changed, and nowhere else", () => {
    const values = openFile(written, policy);
    expect(writeFile({ ...values, version: "2.1" }, policy)).toBe(written.replace("2.0", "2.1"));
    const body = String(values.body).replace("Ask first.", "Ask Rosa first.");
    expect(writeFile({ ...values, body }, policy)).toBe(
      written.replace("Ask first", "Ask Rosa first"),
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
