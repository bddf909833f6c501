import { contentOption, describeCommand } from "../command.ts";

export const command = describeCommand({
  name: "upgrade",
  group: "keepUp",
  summary: "say what a new version changes, and bring your files up to it",
  about:
    "Says what is new since the version that your files were written for, and what has to change in them: keys, ids and addresses, never your words. It shows every line first and asks. Run again, it changes nothing.",
  alsoTried: ["update", "migrate", "migration"],
  options: {
    content: contentOption,
    "dry-run": { kind: "switch", text: "show what it would change, and write nothing" },
    yes: { kind: "switch", text: "write it without asking" },
    format: {
      kind: "choice",
      value: "FORMAT",
      choices: ["text", "markdown"],
      default: "text",
      text: "how to write it; markdown is for the summary of a run on GitHub",
    },
    now: { kind: "day", text: "the day to check on", default: "today at the home" },
  },
  examples: [
    { words: "", does: "what would change; then it asks" },
    { words: "--dry-run", does: "what would change, and nothing more" },
  ],
  statuses: {
    0: "up to date, or shown as asked for",
    1: "something is left to do",
    2: "the tool could not run, or nobody could be asked",
  },
  notes:
    "Save your work first, in git or as a copy of the folder. package.json notes which version your files were written for.",
  async run(values, { surroundings }) {
    const { upgradeHome } = await import("../work/upgrade-home.ts");
    return upgradeHome(values, surroundings);
  },
});
