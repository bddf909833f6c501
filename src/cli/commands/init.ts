import { describeCommand } from "../command.ts";

export const command = describeCommand({
  name: "init",
  group: "write",
  summary: "write a new home's repository",
  about:
    "Writes a repository for a home of its own, with what npm, GitHub and Netlify read, and then asks about the home and writes its documents from the answers, as “front-porch setup” does. Where nobody can be asked, the questions lie in it as a file to fill in. It needs no network and no git, and never writes over a file that is there.",
  alsoTried: ["create", "scaffold"],
  options: {
    answers: {
      kind: "text",
      value: "FILE",
      text: "ask nothing, and write the documents from the answers in this file",
      example: "answers.yaml",
    },
    sample: {
      kind: "switch",
      text: "ask nothing, and write the words of a made-up home, to look around in; they are never published as yours",
    },
    now: { kind: "day", text: "the day the documents take effect", default: "today" },
  },
  word: {
    name: "FOLDER",
    text: "where to write it, such as my-home. It is made where it is not there yet; “.” is this folder, if it is empty",
    isNeeded: true,
  },
  examples: [
    { words: "my-home", does: "a home in the folder my-home, after some questions" },
    { words: "my-home --answers answers.yaml", does: "the same from a file of answers" },
    { words: "look-around --sample", does: "a made-up home, to see what a home can have" },
  ],
  statuses: {
    0: "written, or stopped with the answers kept",
    1: "an answer in the file does not hold, and nothing was written",
    2: "nothing was written",
  },
  async run(values, call) {
    const { writeHome } = await import("../work/write-home.ts");
    return writeHome(call.word ?? "", values, call);
  },
});
