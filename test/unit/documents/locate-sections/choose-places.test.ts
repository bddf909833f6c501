import { expect, it } from "vitest";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { createHome } from "../../../support/create-home.ts";
import { writeDocuments } from "../../../support/write-document.ts";

/** The line on which a section seems to stand, in a paper of one type. */
async function findLine(type: string, id: string, body: string): Promise<string | undefined> {
  const file = `policies/${type}.md`;
  const text = `---\ntitle: Our paper\nversion: "1.0"\n---\n\n${body}\n`;
  const home = await readIdentifiedHome(await createHome({ ...writeDocuments(), [file]: text }));
  const document = home.documents.find(({ written }) => written.file === file);
  const likely = (document?.faults ?? []).flatMap((fault) =>
    fault.fault === "likely" && fault.likely.definition.id === id ? [fault.likely] : [],
  );
  return text.split("\n")[(likely[0]?.place.line ?? 0) - 1];
}

const binding =
  "This code binds every owner, manager, employee and volunteer, each of whom signs it on hire and yearly thereafter.";

it("takes no title of a whole document for one of its sections", async () => {
  const find = (title: string) =>
    findLine("code-of-ethics", "who-signs", `**${title}**\n\n${binding}`);
  expect(await find("CODE OF ETHICS (form 3)")).toBe(binding);
  expect(await find("OUR PAPER")).toBe(binding);
  expect(await find("A word before all others")).toBe("**A word before all others**");
});

it("takes a heading of two subjects for both where no line below it is more on the second", async () => {
  const find = (...lines: readonly string[]) =>
    findLine(
      "good-neighbor-policy",
      "language-and-conduct",
      `## Noise and Conduct\n\n${lines.join("\n")}`,
    );
  const both = "- No loud music, no yelling and no rowdy get-togethers.";
  const conduct = "- Nobody swears, curses or yells at anyone where neighbors can hear it.";
  expect(await find(both)).toBe("## Noise and Conduct");
  expect(await find(both, conduct)).toBe(conduct);
});

it("takes it for no promise to neighbors that whoever hears of a concern passes it on", async () => {
  const passedOn =
    "Staff hand any neighbor's concern on to the director, who sees that it is dealt with.";
  const promised = `${passedOn} The director calls the neighbor back within two days.`;
  const find = (body: string) => findLine("good-neighbor-policy", "how-we-respond", body);
  expect(await find(passedOn)).toBeUndefined();
  expect(await find(promised)).toBe(promised);
});

it("takes a title for what most of the entries below it say", async () => {
  const entries = [
    "- Call back: same day, and you hear what was done",
    "- Fix or explain: 72 hours",
    "- Every gripe gets an answer. Even a wrong one.",
    "- Logged: date, gripe, fix. Kept one year.",
  ];
  expect(
    await findLine(
      "good-neighbor-policy",
      "how-we-respond",
      `OUR PART IN IT\n\n${entries.join("\n")}`,
    ),
  ).toBe("OUR PART IN IT");
});

it("leaves entries led by words of their own to themselves where one beside them says something else", async () => {
  const home =
    "- **Where we live.** We maintain a safe, homelike place, free of alcohol and drugs.";
  const other = "- **Shopping.** No lending, borrowing, buying or selling with residents.";
  expect(
    await findLine("code-of-ethics", "safe-home", `## B. Toward the setting\n\n${home}\n${other}`),
  ).toBe(home);
});
