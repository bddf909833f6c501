import { describeCommand } from "../command.ts";

export const command = describeCommand({
  name: "init",
  group: "write",
  summary: "write a new home's repository",
  about:
    "Writes a repository for a home of its own: the words of a sample home to put yours in the place of, and what npm, GitHub and Netlify read. It needs no network and no git, and never writes over a file that is there.",
  alsoTried: ["create", "new", "scaffold"],
  options: {},
  word: {
    name: "FOLDER",
    text: "where to write it, such as my-home. It is made where it is not there yet; “.” is this folder, if it is empty",
    isNeeded: true,
  },
  examples: [
    { words: "my-home", does: "a home in the folder my-home" },
    { words: ".", does: "a home in this folder, if it is empty" },
  ],
  statuses: { 0: "written", 2: "nothing was written" },
  async run(_values, { word, surroundings }) {
    const { writeHome } = await import("../work/write-home.ts");
    return writeHome(word ?? "", surroundings);
  },
});
