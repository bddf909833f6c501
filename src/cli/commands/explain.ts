import { describeCommand } from "../command.ts";

export const command = describeCommand({
  name: "explain",
  group: "write",
  summary: "tell what a rule of the check is about",
  about:
    "Tells what a rule of the check looks for, why it matters, and how to mend what it finds. Without a rule it lists them all.",
  alsoTried: ["rule", "rules", "why"],
  options: {},
  word: { name: "RULE", text: "a rule's name, such as list/renumbered" },
  examples: [
    { words: "list/renumbered", does: "all about one rule" },
    { words: "", does: "every rule there is" },
  ],
  statuses: { 0: "told", 2: "there is no such rule, or the tool could not run" },
  async run(_values, { word, surroundings }) {
    const { explainRule } = await import("../work/explain-rule.ts");
    return explainRule(word, surroundings);
  },
});
