import { contentOption, describeCommand } from "../command.ts";

export const command = describeCommand({
  name: "next",
  group: "write",
  summary: "say what is left to do, in order",
  about:
    "Says what is left to do before a home's site is true and complete: facts, sections that are missing, text to read, what to mend, where papers are kept, what to hang up, and what to ask the affiliate. It writes nothing.",
  alsoTried: ["todo", "left", "steps"],
  options: {
    content: contentOption,
    now: { kind: "day", text: "the day to look on", default: "today at the home" },
  },
  examples: [
    { words: "", does: "what to do next here" },
    { words: "--content homes/oak", does: "the same for another home" },
  ],
  statuses: { 0: "told", 2: "the tool could not run" },
  async run(values, call) {
    const { showNextSteps } = await import("../work/show-next-steps.ts");
    return showNextSteps(values, call);
  },
});
