import { describe, expect, it } from "vitest";
import { checkFiles } from "../../support/check-files.ts";

/** What the section on appeals lacks, where its second paragraph is as given. */
async function findLacking(sentence: string): Promise<readonly string[]> {
  const dates = "version: 1.0\neffective: 2026-01-05\nreviewed: 2026-01-05";
  const appeal =
    "If you are asked to leave and do not agree, you have 3 days to appeal. Tell the director.";
  const findings = await checkFiles(
    {
      "policies/grievance-policy.md": `---\ntitle: Grievances\naudience: public\n${dates}\n---\n\n## Discharge appeals\n\n${appeal}\n\n${sentence}\n`,
    },
    "section/fact-missing",
  );
  return findings.map(({ message }) => message);
}

describe("an appeal that holds up no removal in an emergency", () => {
  it.each([
    "If you have to leave the same day, the appeal goes on while you are elsewhere.",
    "Whoever has to go at once appeals from elsewhere.",
    "Where you must leave right away, we still hear your appeal.",
    "You may be told to leave that day; you can appeal all the same.",
    "If you wait elsewhere, we call you with the answer.",
    "You can appeal even after you leave.",
    "For bringing in drugs you leave straight away, and the appeal is heard all the same.",
    "We hear the appeal after you have left, too.",
    "You follow your appeal from somewhere else if you were sent off the same day.",
    "Danger is different: whoever is a danger to others waits at another place.",
  ])("is said by: %s", async (sentence) => {
    expect(await findLacking(sentence)).toEqual([]);
  });

  it.each([
    "You may stay until you have the answer.",
    "You are answered the same day.",
    "You can go to the director at any hour.",
    "We tell you right away that we have it.",
    "We look with you for a safe place.",
    "If you go, take your papers along.",
  ])("is not said by: %s", async (sentence) => {
    expect(await findLacking(sentence)).toHaveLength(1);
  });
});
