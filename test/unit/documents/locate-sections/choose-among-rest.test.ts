import { expect, it } from "vitest";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { createHome } from "../../../support/create-home.ts";
import { writeDocuments } from "../../../support/write-document.ts";

/** Each says one thing in a few words; the last of them with less than other papers would. */
const terse = [
  "No drink and no drugs anywhere in the house.",
  "Tell nobody what a resident told you in confidence.",
  "Take no money for a referral, no kickback, no gift from a lab.",
  "No sexual or romantic relationship with a resident.",
  "Rules and drug tests are the same for everyone.",
  "Do not bully, threaten or harass anybody.",
  "Treat all alike whatever their race, religion, sex or disability.",
  "Tell the truth in marketing and advertising, no false claims.",
];
const named = "Help the person get well.";

async function listLikely(lines: readonly string[], further = ""): Promise<readonly string[]> {
  const dates = "version: 1.0\neffective: 2026-01-05\nreviewed: 2026-01-05";
  const list = lines.map((line) => `- ${line}`).join("\n");
  const text = `---\ntitle: Code of ethics\n${dates}\n---\n\nWe promise:\n\n${list}\n${further}`;
  const files = { ...writeDocuments(), "policies/code-of-ethics.md": text };
  const { documents } = await readIdentifiedHome(await createHome(files));
  const document = documents.find(({ file }) => file === "policies/code-of-ethics.md");
  return (document?.faults ?? []).flatMap((fault) =>
    fault.fault === "likely" ? [fault.likely.definition.id] : [],
  );
}

it("finds a section in an entry that only names it, where a terse paper has most of the others", async () => {
  expect(await listLikely([...terse, named])).toContain("recovery-first");
});

it("finds none there in a long paper, nor where few of the others stand", async () => {
  const long = `\n${"The garden is behind the shed and the tools hang on the wall. ".repeat(40)}\n`;
  expect(await listLikely([...terse, named], long)).not.toContain("recovery-first");
  expect(await listLikely([named])).not.toContain("recovery-first");
});
