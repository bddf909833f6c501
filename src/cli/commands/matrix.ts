import { contentOption, describeCommand } from "../command.ts";

export const command = describeCommand({
  name: "matrix",
  group: "look",
  summary: "show where each rule of the standard is documented",
  about:
    "Shows where a home documents each rule of its standard, with links, dates and versions. It says what is documented, not that a home meets the standard. It writes nothing.",
  alsoTried: ["certification", "evidence", "standard"],
  options: {
    content: contentOption,
    format: {
      kind: "choice",
      value: "FORMAT",
      choices: ["text", "csv", "json"],
      default: "text",
      text: "how to write it; csv and json are the files of the site, in which nothing for residents or the house alone stands",
    },
    missing: {
      kind: "switch",
      text: "only what is not documented yet, in the order to write it (text)",
    },
    unconfirmed: {
      kind: "switch",
      text: "only a letter that asks your affiliate for what could not be confirmed (text)",
    },
    since: {
      kind: "text",
      value: "DIR",
      example: "../before",
      text: "only what changed since the copy of the home in that folder, as Markdown",
    },
    now: { kind: "day", text: "the day to check on", default: "today at the home" },
  },
  examples: [
    { words: "", does: "every rule, and where it is documented" },
    { words: "--missing", does: "what to write next" },
    { words: "--unconfirmed > letter.txt", does: "a letter to your affiliate, ready to send" },
    { words: "--format csv > matrix.csv", does: "a file for a spreadsheet" },
  ],
  statuses: {
    0: "no errors",
    1: "the content has at least one error",
    2: "the tool could not run",
  },
  async run(values, { surroundings }) {
    const { showMatrix } = await import("../work/show-matrix.ts");
    return showMatrix(values, surroundings);
  },
});
