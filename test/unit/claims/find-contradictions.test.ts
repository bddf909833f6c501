import { describe, expect, it } from "vitest";
import { checkFiles, policy } from "../../support/check-files.ts";
import { twoTexts } from "../../support/contradicting-homes.ts";
import { alikeWordings, contraryWordings } from "../../support/contradicting-wordings.ts";
import { homeYaml } from "../../support/create-home.ts";

/** What the facts have is held against each text by another rule. */
const bareFacts = homeYaml.replace(
  /^(quietHours|houseMeeting|curfew|guestHours|deposit):\n(?: .*\n)+/gm,
  (_, key: string) => (key === "guestHours" || key === "deposit" ? "" : `${key}: none\n`),
);

async function hold(texts: readonly [string, string]) {
  const [first, second] = texts;
  return checkFiles(
    {
      "_data/home.yaml": bareFacts,
      "policies/first.md": policy(first),
      "policies/second.md": policy(second),
    },
    "contradiction/texts",
  );
}

describe("two texts of a home", () => {
  it.each(twoTexts)(
    "that contradict each other on $about are one finding",
    async ({ contrary }) => {
      const findings = await hold(contrary);
      const files = findings.flatMap((finding) => [
        finding.file,
        ...finding.related.map(({ file }) => file),
      ]);
      expect(new Set(files)).toEqual(new Set(["policies/first.md", "policies/second.md"]));
      expect(findings).toHaveLength(1);
    },
  );

  it.each(twoTexts)("that only sound alike on $about are none", async ({ alike }) => {
    expect((await hold(alike)).map(({ message }) => message)).toEqual([]);
  });

  it.each(contraryWordings)(
    "that contradict each other are found in many words: %s %s",
    async (...texts) => {
      expect(await hold(texts)).not.toEqual([]);
    },
  );

  it.each(alikeWordings)("that are about other things are none: %s %s", async (...texts) => {
    expect((await hold(texts)).map(({ message }) => message)).toEqual([]);
  });

  it("may have any word, such as one that objects of JavaScript have by themselves", async () => {
    const words =
      "The constructor of the deck is our neighbor: a constructor, three constructor days.";
    const texts = [
      `${words} Dues are $90 a constructor.`,
      `${words} Every constructor is welcome.`,
    ] as const;
    expect(await hold(texts)).toEqual([]);
  });

  it.each([
    "A late fee is $10 once a week, $20 at the most.",
    "The deposit is $165, or three payments of $55.",
    "| | Mother | With a child |\n| --- | --- | --- |\n| Weekly fee | $120 | $135 |",
  ])("that name several sums in one line contradict nothing: %s", async (text) => {
    expect((await hold([text, "We are glad of guests."])).map(({ message }) => message)).toEqual(
      [],
    );
  });
});
