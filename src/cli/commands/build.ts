import { contentOption, describeCommand } from "../command.ts";

export const command = describeCommand({
  name: "build",
  group: "publish",
  summary: "check the content and make the site of it",
  about:
    "Checks a home's content and builds its site, into DIR/_site and DIR/_residents. Where it cannot, the last good site stays as it was.",
  alsoTried: ["compile", "deploy", "generate", "publish"],
  options: {
    content: contentOption,
    output: { kind: "folder", text: "the folder that gets _site/ and _residents/" },
    production: {
      kind: "switch",
      text: "weigh findings as if the site were about to be published",
    },
    host: {
      kind: "choice",
      value: "HOST",
      text: "whom to build for; for netlify the functions are written into DIR/.netlify, too (default: netlify where Netlify builds, any elsewhere)",
      choices: ["netlify", "any"],
    },
    now: { kind: "day", text: "the day to build on", default: "today at the home" },
    profile: { kind: "switch", text: "show afterwards how long each phase took" },
  },
  examples: [
    { words: "", does: "this folder's site, into _site and _residents" },
    { words: "--production", does: "as the host does: no sample facts, no marks to read" },
    { words: "--content homes/oak --output /tmp/oak", does: "another home, somewhere else" },
  ],
  statuses: {
    0: "built",
    1: "the content has errors or must not be published",
    2: "the tool could not run",
  },
  async run(values, call) {
    const { buildOutput } = await import("../work/build-output.ts");
    return buildOutput(values, call);
  },
});
