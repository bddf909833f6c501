import type { Mutation } from "./mutation.ts";

const folder = "src/content/files/content-folder.ts";
const folderTests = ["test/unit/content/files/content-folder.test.ts"];

/** The protections of what an operator puts on the disk: files, names, letters and pictures. */
export const fileMutations: readonly Mutation[] = [
  {
    protects: "No link is followed that took a file's place.",
    file: folder,
    find: " | (constants.O_NOFOLLOW ?? 0)",
    replace: "",
    tests: folderTests,
  },
  {
    protects: "No linked folder is entered.",
    file: folder,
    find: '  if (kind === "link" || kind === "special") return { kind };\n  if (kind !== "folder")',
    replace: '  if (kind === "special") return { kind };\n  if (kind === "file")',
    tests: ["test/unit/content/files/list-content.test.ts", "test/unit/rules/image.test.ts"],
  },
  {
    protects: "No file is read that is larger than a text or a picture.",
    file: folder,
    find: "if (status.size > largest)",
    replace: "if (status.size < 0)",
    tests: folderTests,
  },
  {
    protects: "No path hides where it leads by being encoded twice.",
    file: "src/content/files/written-path.ts",
    find: "const next = decodeOnce(last);",
    replace: "const next = last;",
    tests: ["test/unit/content/files/written-path.test.ts"],
  },
  {
    protects: "No path leads out of the content folder.",
    file: "src/content/files/written-path.ts",
    find: 'if (steps.pop() === undefined) return "outside";',
    replace: "steps.pop();",
    tests: ["test/unit/content/files/written-path.test.ts"],
  },
  {
    protects: "No cut-off picture is published.",
    file: "src/content/pictures/prepare-picture.ts",
    find: 'failOn: "error"',
    replace: 'failOn: "none"',
    tests: ["test/unit/content/pictures/prepare-picture.test.ts"],
  },
  {
    protects: "No picture of any number of pixels is decoded.",
    file: "src/content/pictures/prepare-picture.ts",
    find: "    if (width * height > mostPixels)",
    replace: "    if (width * height < 0)",
    tests: ["test/unit/content/pictures/prepare-picture.test.ts"],
  },
  {
    protects: "No control character reaches the feed.",
    file: "src/content/files/decode-text.ts",
    find: "...cleanCharacters(file, endLines(new TextDecoder().decode(bytes)))",
    replace: "text: endLines(new TextDecoder().decode(bytes)), findings: []",
    tests: ["test/unit/content/files/decode-text.test.ts"],
  },
  {
    protects: "No half of a character reaches the search.",
    file: "src/content/find-odd-values.ts",
    find: "if (isOdd)",
    replace: "if (isOdd && offsets.length < 0)",
    tests: ["test/unit/content/find-odd-values.test.ts"],
  },
  {
    protects: "No home.yml wins over home.yaml in silence.",
    file: "src/content/files/list-content.ts",
    find: "  listed.facts = keepFirst(listed.facts, listed);\n",
    replace: "",
    tests: ["test/unit/content/files/list-content.test.ts"],
  },
  {
    protects: "No link to a file that is only passed over is published.",
    file: "src/rules/link/broken/rule.ts",
    find: 'findings.filter(({ severity }) => severity === "error").map(',
    replace: "findings.map(",
    tests: ["test/unit/rules/link/broken.test.ts"],
  },
  {
    protects: "No name with a space in it is offered as it is.",
    file: "src/content/files/write-target.ts",
    find: "/[ ()]|^$/.test(encoded)",
    replace: 'encoded === ""',
    tests: ["test/unit/content/files/write-target.test.ts"],
  },
];
