import { contentOption, describeCommand } from "../command.ts";

export const command = describeCommand({
  name: "binder",
  group: "look",
  summary: "make the house binder, to print",
  about:
    "Makes the house binder: every policy, the sheets for the wall, what the house alone knows, and where each rule is documented, with page numbers. It writes _binder/binder.html and _binder/binder.pdf, which belong on no website.",
  alsoTried: ["paper", "pdf", "print"],
  options: {
    content: contentOption,
    output: { kind: "folder", text: "the folder that gets _binder/" },
    paper: {
      kind: "choice",
      value: "PAPER",
      choices: ["letter", "a4"],
      default: "letter",
      text: "the paper to print on",
    },
    now: { kind: "day", text: "the day to print on it", default: "today at the home" },
  },
  examples: [
    { words: "", does: "into _binder, on letter paper" },
    { words: "--paper a4 --output /tmp/oak", does: "on other paper, somewhere else" },
  ],
  notes:
    "What only the house knows comes from _data/house.yaml. Without that file the binder has lines to write on, each with what belongs there, and the command lists them.",
  statuses: { 0: "done", 1: "the content has errors", 2: "the tool could not run" },
  async run(values, { surroundings }) {
    const { makeBinder } = await import("../work/make-binder.ts");
    return makeBinder(values, surroundings);
  },
});
