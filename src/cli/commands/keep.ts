import { contentOption, describeCommand } from "../command.ts";

export const command = describeCommand({
  name: "keep",
  group: "keepUp",
  summary: "keep the text of each policy's version, as it is published",
  about:
    "Keeps the text of each policy that is in force, with what its facts say today, in policies/versions. Earlier versions can then be read on the site, and a policy whose words change must get another version. It does so only where the home can be published, and writes over nothing.",
  alsoTried: ["archive", "versions", "snapshot"],
  options: {
    content: contentOption,
    "dry-run": { kind: "switch", text: "tell what it would keep, and write nothing" },
    now: { kind: "day", text: "the day of publishing", default: "today at the home" },
  },
  examples: [
    { words: "", does: "keep what is published today" },
    { words: "--dry-run", does: "what it would keep" },
  ],
  statuses: {
    0: "all is kept, or told as asked for",
    1: "nothing was kept, since the home cannot be published, or a file could not be written",
    2: "the tool could not run",
  },
  notes:
    "The workflow “Keep versions” of a home's repository runs it after each change of what is published, and once a day, since a next version comes into force by itself. By hand, run it once the site is published, and save what it wrote with your next change.",
  async run(values, { surroundings }) {
    const { keepVersions } = await import("../work/keep-versions.ts");
    return keepVersions(values, surroundings);
  },
});
