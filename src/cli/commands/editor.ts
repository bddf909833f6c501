import { nameGuide } from "../../package-folder.ts";
import { contentOption, describeCommand } from "../command.ts";

export const command = describeCommand({
  name: "editor",
  group: "write",
  summary: "turn editing in a browser on or off",
  about:
    "Turns the editor on, with which you change facts, policies and pages in a browser, or off again. It writes “editor:” into _data/home.yaml and the editor into package.json, and loads nothing. Without a word it says which it is.",
  alsoTried: ["edit", "cms", "admin", "sveltia"],
  options: {
    content: contentOption,
    repository: {
      kind: "text",
      value: "OWNER/NAME",
      text: "the home's repository on GitHub; where git knows it, it need not be said",
      example: "oak-house/site",
    },
    folder: {
      kind: "text",
      value: "FOLDER",
      text: "the folder of the repository that the home lies in; where git knows it, it need not be said",
      example: "homes/oak",
    },
    "sign-in": {
      kind: "text",
      value: "WHO",
      text: "who signs people in with GitHub: netlify, or the address of a server; without it, access tokens alone",
      example: "netlify",
    },
  },
  word: { name: "ON|OFF", text: "on or off" },
  examples: [
    { words: "on", does: "people sign in with an access token" },
    { words: "on --sign-in netlify", does: "they may sign in with GitHub, too" },
    { words: "off", does: "the next build leaves it out" },
  ],
  notes: `What to set up at GitHub, and what the editor can and cannot do, is told in ${nameGuide("editing")}.`,
  statuses: { 0: "done", 2: "the tool could not run" },
  async run(values, { word, surroundings }) {
    const { turnEditor } = await import("../work/turn-editor.ts");
    return turnEditor(values, word, surroundings);
  },
});
