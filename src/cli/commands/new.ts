import { contentOption, describeCommand } from "../command.ts";

export const command = describeCommand({
  name: "new",
  group: "write",
  summary: "begin a policy, a section, a page, an event or a form",
  about:
    "Begins a text in the right place, with a line to read that says what it must say, and with the home's facts in it as references. Nothing that stands there is changed or written over.",
  alsoTried: ["add", "begin", "draft", "write"],
  options: {
    content: contentOption,
    audience: {
      kind: "choice",
      value: "AUDIENCE",
      choices: ["public", "residents", "house"],
      text: "who may read it. Without it, what the program knows goes to those it is for, and everything else to residents alone",
    },
    date: {
      kind: "text",
      value: "YYYY-MM-DD",
      text: "of an event: the day it takes place",
      example: "2026-12-05",
    },
    time: {
      kind: "text",
      value: "TIME",
      text: "of an event: when, in words",
      example: "“9 am to 11 am”",
    },
    now: { kind: "day", text: "the day it takes effect", default: "today at the home" },
  },
  word: {
    name: "KIND",
    text: "policy, section, page, event or form",
    isNeeded: true,
    others: {
      name: "TITLE",
      text: "what it is called; of a section, the type of document and the section, as docs/sections.md names them",
    },
  },
  examples: [
    { words: 'policy "Pets"', does: "policies/pets.md, for residents" },
    {
      words: "policy grievance-policy",
      does: "a document that the program knows, with what it must say",
    },
    {
      words: "section grievance-policy outside-help",
      does: "that section, in its place in the document",
    },
    { words: 'page "Our garden" --audience public', does: "a page for neighbors" },
    {
      words: 'event "Street clean-up" --date 2026-12-05 --time "9 am"',
      does: "on the page of events",
    },
    { words: 'form "Bike list"', does: "a paper to fill in by hand" },
  ],
  statuses: {
    0: "written",
    1: "it is there already, or must not be written so; nothing was written",
    2: "it is not clear what to write, or the tool could not run",
  },
  notes:
    "A line that begins with “> [!READ]” says what to look at. Delete it once what stands below is true of your home. A site is not published while one is left.",
  async run(values, call) {
    const { writeDraft } = await import("../work/write-draft.ts");
    return writeDraft(values, call);
  },
});
