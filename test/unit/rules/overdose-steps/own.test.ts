import { describe, expect, it } from "vitest";
import { checkFiles, policy } from "../../../support/check-files.ts";
import { writeDocument } from "../../../support/write-document.ts";

describe("steps for an overdose that the home wrote itself", () => {
  const steps = "1. Call 911.\n2. Give naloxone.";
  const packet = (body: string) => ({
    "policies/resident-packet.md": writeDocument("resident-packet", {
      bodies: { emergencies: body },
    }),
  });
  const facts = "Call 988, or Poison Control. Naloxone is in the kitchen.";

  it.each([
    ["a list", steps],
    ["paragraphs", "**Step 1.** Call 911.\n\n**Step 2.** Give Narcan."],
    ["a list below a heading of its own", `### In an overdose\n\n${steps}`],
  ])("are a note where the site's stand already: %s", async (_how, body) => {
    const findings = await checkFiles(packet(`${facts}\n\n${body}`), "overdose-steps/");
    expect(findings.map(({ severity }) => severity)).toEqual(["info"]);
    expect(findings[0]?.fix).toMatch(/\byour own\b.*\bout\b/);
    expect(findings[0]?.fix).not.toContain("{{ overdoseSteps }}");
  });

  it("are a note elsewhere, with what to write instead of them", async () => {
    const files = { "policies/a.md": policy(`## Overdose\n\n${steps}`) };
    const [finding] = await checkFiles(files, "overdose-steps/");
    expect([finding?.severity, finding?.fix]).toEqual([
      "info",
      expect.stringMatching(/\{\{ overdoseSteps \}\}.*\bline\b/),
    ]);
  });

  it.each(["1. Get out.\n2. Call 911.", "Naloxone is in the kitchen.\n\n- Call 911", facts])(
    "are not seen in: %s",
    async (body) => {
      expect(await checkFiles(packet(`${facts}\n\n${body}`), "overdose-steps/")).toEqual([]);
    },
  );

  it("are no reason to say that the section lacks 911", async () => {
    expect(await checkFiles(packet(facts), "section/fact-missing")).toEqual([]);
  });
});
