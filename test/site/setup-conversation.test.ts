import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { readAnswers } from "../../src/setup/answers.ts";
import { questionGroups } from "../../src/setup/questions.ts";
import { runCommand } from "../support/run-command.ts";
import { keys, type SeatedPerson, sitAtTerminal } from "../support/sit-at-terminal.ts";

const { enter, stop } = keys;
/** Ctrl+U clears a line. */
const clear = "\u0015";

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-talk-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function begin(home: string, person: SeatedPerson) {
  return runCommand("setup", ["--content", home, "--now", "2027-02-01"], {}, { seat: person.seat });
}

function readKept(home: string) {
  const text = readFileSync(join(home, "setup-answers.yaml"), "utf8");
  const reading = readAnswers({ file: "setup-answers.yaml", text });
  return reading.kind === "answers" ? reading.answers : reading.findings;
}

describe("the conversation of setup", () => {
  it("puts one question after the other, each with its group, and keeps what was answered when it stops", async () => {
    const home = makeFolder();
    const person = sitAtTerminal();
    const ended = begin(home, person);
    await person.answer("What do neighbors call the home,", "Elm House", enter);
    await person.answer("In which state is it,", "AZ", enter);
    await person.answer("Whom is the home open to", stop);
    expect(await ended).toMatchObject({ status: 0, stderr: "" });
    expect(person.readScreen()).toContain("1 of 8: The home");
    expect(person.readScreen()).toContain("“front-porch setup” goes on from there");
    expect(readKept(home)).toEqual({ state: "AZ", home: { name: "Elm House" } });
  });

  it("stops at Ctrl+D in an empty line as at Ctrl+C, and keeps what was answered", async () => {
    const home = makeFolder();
    const person = sitAtTerminal();
    const ended = begin(home, person);
    await person.answer("What do neighbors call the home,", "Elm House", enter);
    await person.answer("In which state is it,", "\u0004");
    expect(await ended).toMatchObject({ status: 0, stderr: "" });
    expect(person.readScreen()).toContain("“front-porch setup” goes on from there");
    expect(readKept(home)).toEqual({ home: { name: "Elm House" } });
  });

  it("writes nothing over answers that somebody else changed meanwhile", async () => {
    const home = makeFolder();
    const person = sitAtTerminal();
    const ended = begin(home, person);
    await person.answer("What do neighbors call the home,", "Elm House", enter);
    const theirs = "home:\n  name: Oak House\n";
    const place = join(home, "setup-answers.yaml");
    await vi.waitFor(() => expect(readFileSync(place, "utf8")).toContain("Elm House"));
    writeFileSync(place, theirs);
    await person.answer("In which state is it,", "Ohio", enter);
    expect(await ended).toMatchObject({ status: 2, stderr: expect.stringContaining("meanwhile") });
    expect(readFileSync(place, "utf8")).toBe(theirs);
  });

  it("says what is wrong with an answer as it is typed, and takes the one that is mended", async () => {
    const home = makeFolder();
    const person = sitAtTerminal();
    const ended = begin(home, person);
    await person.answer("What do neighbors call the home,", enter);
    await person.answer("In which state is it,", "Ohoi", enter);
    await person.answer("“Ohoi” is no state that we know", clear, "Ohio", enter);
    await person.answer("Whom is the home open to", stop);
    await ended;
    expect(readKept(home)).toEqual({ state: "Ohio" });
  });

  it("goes back to the question before, and takes what is typed in the place of its answer, never behind it", async () => {
    const home = makeFolder();
    const person = sitAtTerminal();
    const ended = begin(home, person);
    await person.answer("What do neighbors call the home,", "Elm House", enter);
    await person.answer("In which state is it,", "back", enter);
    await person.answer("Enter keeps what stands there", "Elm Garden House", enter);
    await person.answer("In which state is it,", stop);
    await ended;
    expect(readKept(home)).toEqual({ home: { name: "Elm Garden House" } });
  });

  it("keeps an answer from before at Enter and at “skip”, and follows “back”, “stop” and “erase” there too", async () => {
    const home = makeFolder();
    const text =
      "state: Ohio\nhome:\n  name: Elm House\n  legalName: Elm LLC\nways:\n  forms: [chores]\n";
    writeFileSync(join(home, "setup-answers.yaml"), text);
    const person = sitAtTerminal();
    const ended = begin(home, person);
    await person.answer("What do neighbors call the home,", enter);
    await person.answer("In which state is it,", "Back", enter);
    await person.answer("What do neighbors call the home,", "skip", enter);
    await person.answer("In which state is it,", "erase", enter);
    await person.answer("Whom is the home open to", "stop", enter);
    expect(await ended).toMatchObject({ status: 0, stderr: "" });
    expect(readKept(home)).toEqual({
      home: { name: "Elm House", legalName: "Elm LLC" },
      ways: { forms: ["chores"] },
    });
  });

  it("says at once what was left out of an answer, and what no site is published without", async () => {
    const home = makeFolder();
    const person = sitAtTerminal();
    const ended = begin(home, person);
    await person.answer("What do neighbors call the home,", "Elm House", enter);
    await person.answer("Left out for now: the legal name and", "stop", enter);
    await ended;
    expect(person.readScreen()).toContain("No site is published without the legal name and");
  });

  it("goes on from where it was stopped, says nothing that nobody chose, and goes back from a choice", async () => {
    const home = makeFolder();
    const first = sitAtTerminal();
    const stopped = begin(home, first);
    await first.answer("What do neighbors call the home,", "Elm House", enter);
    await first.answer("In which state", enter);
    await first.answer("Whom is the home open to", "; yes", enter);
    await first.answer("How many residents", "8", enter);
    await first.answer("Which languages", enter);
    await first.answer("At which level", stop);
    await stopped;
    const person = sitAtTerminal();
    const ended = begin(home, person);
    await person.answer("Which languages", enter);
    await person.answer("At which level", enter);
    await person.answer("How does certification stand?", "1", enter);
    await person.answer("Who answers for the house", "back", enter);
    await person.answer("How does certification stand?", "Back", enter);
    await person.answer("At which level", stop);
    await ended;
    expect(person.readScreen()).toContain("3 of 8: Standard and certification");
    expect(readKept(home)).toEqual({
      home: {
        name: "Elm House",
        capacity: "8",
        certification: { status: "not certified" },
      },
      ways: { children: "yes" },
    });
  });

  it("takes the words themselves in a list, follows “back”, “skip” and “stop”, and refuses what is none of it", async () => {
    const home = makeFolder();
    writeFileSync(
      join(home, "setup-answers.yaml"),
      "state: Ohio\nhome: { name: Elm House, siteUrl: https://elm.example.org }\n",
    );
    const person = sitAtTerminal();
    const ended = begin(home, person);
    await person.answer("Whom is the home open to", "men; perhaps", enter);
    await person.answer("the word on children: “perhaps” does not fit", clear, "men; no", enter);
    await person.answer("How many residents", "back", enter);
    await person.answer("Enter keeps what stands there", "skip", enter);
    await person.answer("How many residents", "8; k; 2", enter);
    await person.answer(
      "the word on who owns the house: “k” does not fit",
      clear,
      "8; rented; 2",
      enter,
    );
    await person.answer("Which languages", enter);
    await person.answer("At which level", enter);
    await person.answer("How does certification stand?", "k", enter);
    await person.answer("“k” is none of these", clear, "certified", enter);
    await person.answer("Which affiliate certifies it", "stop", enter);
    expect(await ended).toMatchObject({ status: 0, stderr: "" });
    expect(readKept(home)).toEqual({
      state: "Ohio",
      home: {
        name: "Elm House",
        siteUrl: "https://elm.example.org",
        sexServed: "men",
        capacity: "8",
        tenure: "rented",
        certification: { status: "certified" },
      },
      ways: { children: "no", storeys: "more" },
    });
  });

  it("says what a number stands for, and that Enter alone passes a list over", async () => {
    const home = makeFolder();
    writeFileSync(
      join(home, "setup-answers.yaml"),
      "home: { name: Elm House, languages: [English], certification: { level: II } }\n",
    );
    const person = sitAtTerminal();
    const ended = begin(home, person);
    await person.answer("Enter alone passes it over.", "2", enter);
    await person.answer("Applied for\n", stop);
    await ended;
    expect(person.readScreen()).toMatch(/2 {2}Applied for\n[\s\S]*\n│ {2}Applied for\n/);
  });

  it("keeps no deposit among the fees, and says that it is asked by itself", async () => {
    const home = makeFolder();
    writeFileSync(join(home, "setup-answers.yaml"), "home: { response: { answer: 3 days } }\n");
    const person = sitAtTerminal();
    const ended = begin(home, person);
    await person.answer("What is charged?", "Deposit: $150, at move-in", enter);
    await person.answer("The deposit is left out here", "Weekly fee: $185 a week", enter);
    await person.answer("Another one?", "The deposit: $150, once", enter);
    await person.answer("The deposit is left out here", enter);
    await person.answer("When is the first of these due", enter);
    await person.answer("Is there a deposit", stop);
    await ended;
    expect(readKept(home)).toMatchObject({
      home: { fees: [{ name: "Weekly fee", amount: "$185 a week" }] },
    });
  });

  it("asks to the end, only what fits the answers, and then writes the home", async () => {
    const home = makeFolder();
    const person = sitAtTerminal();
    const ended = begin(home, person);
    const answers: Readonly<Record<string, readonly string[]>> = {
      "What do neighbors call the home,": ["Elm House", enter],
      "In which state is it,": ["Ohio", enter],
      "When is curfew": ["none", enter],
      "Which ways of recovery": ["2, 1", enter],
      "How does certification stand?": ["not", enter],
    };
    const isAsked = ({ asks }: { readonly asks: string }) =>
      !/answers at night, then|clocks|affiliate|certificate|first of these|trained people|Who is that, for|curfew in each/.test(
        asks,
      );
    for (const question of questionGroups.flatMap(({ questions }) => questions).filter(isAsked)) {
      const [, pressed] =
        Object.entries(answers).find(([asks]) => question.asks.startsWith(asks)) ?? [];
      if (question.asks.startsWith("What is charged?")) {
        await person.answer(question.asks, "Weekly fee: $150 a week", enter);
        await person.answer("Another one?", "Late fee: $5", enter);
        await person.answer("Late fee: $5", enter);
        await person.answer("When is the first of these due", "Fridays; no", enter);
        continue;
      }
      await person.answer(question.asks.slice(0, 40), ...(pressed ?? [enter]));
    }
    const { status, stdout, stderr } = await ended;
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Written: \d+ files\.\n {2}_data\/home\.yaml\n/);
    expect(readKept(home)).toEqual({
      state: "Ohio",
      home: {
        name: "Elm House",
        curfew: "none",
        certification: { status: "not certified" },
        fees: [
          { name: "Weekly fee", amount: "$150 a week", when: "Fridays", refundable: "no" },
          { name: "Late fee", amount: "$5" },
        ],
      },
      ways: { pathways: ["twelve-step", "SMART Recovery"] },
    });
    expect(readFileSync(join(home, "_data/home.yaml"), "utf8")).toContain("\nname: Elm House\n");
  });
});
