import { contentOption, describeCommand } from "../command.ts";

export const command = describeCommand({
  name: "check",
  group: "write",
  summary: "list everything in the content that is missing or wrong",
  about:
    "Reads a home's content and reports every problem at once, with its line, the reason and the fix. It writes nothing, unless asked to with --fix.",
  alsoTried: ["lint", "test", "validate", "verify"],
  options: {
    content: contentOption,
    format: {
      kind: "choice",
      value: "FORMAT",
      choices: ["text", "lines", "json", "github"],
      default: "text",
      text: "how to write it. Of one kind, text shows eight for each file and counts the others; the others list them all: lines is for editors, with one line for each",
    },
    production: {
      kind: "switch",
      text: "weigh findings as if the site were about to be published",
    },
    now: { kind: "day", text: "the day to check on", default: "today at the home" },
    fix: {
      kind: "switch",
      text: "mend what a machine may mend, such as a missing space behind ##, and report what is left; never a word of a text, and nothing about who may read it",
    },
    "dry-run": {
      kind: "switch",
      text: "with --fix: show what it would change, and write nothing",
    },
    reading: {
      kind: "switch",
      text: "below the findings, tell how hard each section is to read, with its hardest sentence. A terminal shows the sentence, unless it is for the house alone or in doubt; elsewhere its line is named",
    },
    watch: {
      kind: "switch",
      text: "check again at every save, until Ctrl+C. A terminal is cleared first; with --format lines an editor reads it",
    },
  },
  examples: [
    { words: "", does: "what is missing or wrong here" },
    { words: "--production", does: "what keeps the site from being published" },
    { words: "--fix --dry-run", does: "what a machine could mend" },
    { words: "--watch", does: "the same, again at every save" },
    { words: "--reading", does: "which sections are hard to read, and why" },
    { words: "--content homes/oak --format json", does: "another home, for a program" },
  ],
  statuses: {
    0: "no errors, or stopped with Ctrl+C",
    1: "at least one error",
    2: "the tool could not run",
  },
  async run(values, call) {
    const { checkContent } = await import("../work/check-content.ts");
    return checkContent(values, call);
  },
});
