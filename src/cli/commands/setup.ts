import { describeCommand } from "../command.ts";

export const command = describeCommand({
  name: "setup",
  group: "write",
  summary: "write a home's documents from what you answer about it",
  about:
    "Asks about forty short questions in eight groups, and writes the home's facts, policies and pages for neighbors from the answers. Each question may be passed over: what was not told is left out. Answers are kept in setup-answers.yaml after each one, so that you can stop at any time and go on later. A file that is there already is never written over, unless it is as an earlier setup wrote it.",
  alsoTried: ["configure", "compose", "questions", "wizard", "interview"],
  options: {
    content: {
      kind: "folder",
      text: "the home's folder, which gets _data/, policies/ and neighbors/",
    },
    answers: {
      kind: "text",
      value: "FILE",
      text: "ask nothing, and read the answers from this file",
      example: "setup-answers.yaml",
    },
    "write-answers": {
      kind: "switch",
      text: "only write setup-answers.yaml, with every question, to fill in by hand",
    },
    now: { kind: "day", text: "the day the documents take effect", default: "today" },
  },
  examples: [
    { words: "", does: "the questions, or on from where you stopped" },
    { words: "--write-answers", does: "the file with every question, to fill in by hand" },
    { words: "--answers setup-answers.yaml", does: "the documents, from that file" },
  ],
  statuses: {
    0: "written, or stopped with the answers kept",
    1: "an answer in the file does not hold, and nothing was written",
    2: "nobody could be asked, or the file could not be read or written",
  },
  notes:
    "What says more than you answered is marked with a line that begins with “> [!READ]”. Read it, and delete the line where it is true of your home. A site is not published while one is left.",
  async run(values, call) {
    const { setUpHome } = await import("../work/set-up-home.ts");
    return setUpHome(values, call);
  },
});
