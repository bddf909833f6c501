import { describeCommand } from "../command.ts";

export const command = describeCommand({
  name: "import",
  group: "write",
  summary: "make documents of a handbook you have, such as a Word file",
  about:
    "Reads a handbook as it is (.docx, .md, .txt, .html, or text pasted in) and writes its documents as markdown: headings, lists and tables are found, sections get the place they have here, and what is not known stays where it stands. Every word comes along or is listed with the reason. It never publishes: what it writes is for residents until you say otherwise.",
  alsoTried: ["convert", "load", "read", "docx", "word"],
  options: {
    into: {
      kind: "folder",
      text: "the folder to write into; nothing in it is written over without asking",
      default: "imported",
    },
    type: {
      kind: "text",
      value: "TYPE",
      text: "what it is, where its title does not say so",
      example: "grievance-policy",
    },
    "dry-run": { kind: "switch", text: "show what would come of it, and write nothing" },
    yes: {
      kind: "switch",
      text: "write without asking, also over files of the same name and where something looks personal",
    },
    now: { kind: "day", text: "the day to check on", default: "today at the home" },
  },
  word: {
    name: "FILE",
    text: "the file to read; “-” reads what is pasted, up to Ctrl+D (Ctrl+Z and Enter on Windows)",
    isNeeded: true,
  },
  examples: [
    { words: "handbook.docx", does: "documents in the folder imported" },
    { words: "handbook.docx --dry-run", does: "what would come of it" },
    {
      words: "grievances.txt --type grievance-policy --into .",
      does: "one document, into this home",
    },
    { words: "-", does: "what you paste" },
  ],
  statuses: {
    0: "written, or shown as asked for",
    1: "nothing was written, since somebody said no",
    2: "the file could not be read, or nobody could be asked",
  },
  notes:
    "Beside the documents lies import-report.md, for you alone: what stayed behind, which sections are not known, and the facts to put into _data/.",
  async run(values, { word, surroundings }) {
    const { importHandbook } = await import("../work/import-handbook.ts");
    return importHandbook(word ?? "", values, surroundings);
  },
});
