import type { Mutation } from "./mutation.ts";

const mendTests = ["test/unit/rules/mend-home.test.ts"];
const safe = "src/rules/is-safe-mend.ts";
const bytesTests = ["test/unit/content/files/edit-bytes.test.ts"];
const lineTests = ["test/unit/cli/read-line.test.ts"];
const guard = "src/rules/may-show-line.ts";

/** The protections of mending by machine, and of the lines that a terminal shows. */
export const mendMutations: readonly Mutation[] = [
  {
    protects: "No line is read by more people once a machine mended it.",
    file: safe,
    find: "    readers.some((audience, index) => isNarrower(audience, mendedReaders[index] ?? audience))",
    replace: "    readers.includes(undefined as never)",
    tests: mendTests,
  },
  {
    protects: "Nothing below front matter is mended while its readers are in doubt.",
    file: "src/rules/may-edit.ts",
    find: "(firstLines.get(file) ?? Number.POSITIVE_INFINITY)",
    replace: "Number.POSITIVE_INFINITY",
    tests: mendTests,
  },
  {
    protects: "No change that a machine mended with leads to another finding.",
    file: safe,
    find: "!bringsNew(made, before.findings, after.findings) && ",
    replace: "",
    tests: mendTests,
  },
  {
    protects: "No key that says who reads a document is mended.",
    file: "src/content/describe-schema-issue.ts",
    find: "  if (isThere || !isTypedSo || isOfReaders || namesReaders) return [];",
    replace: "  if (isThere || !isTypedSo) return [];",
    tests: mendTests,
  },
  {
    protects: "No document has more readers once a machine mended a fact.",
    file: safe,
    find: "    return mended !== old && hasMoreReaders(old, mended);",
    replace: "    return mended.file === file && hasMoreReaders(old, mended);",
    tests: mendTests,
  },
  {
    protects:
      "Whether residents' pages are open, and the street address, stay for a person to write.",
    file: safe,
    find: "  return isOfReaders || ",
    replace: "  return ",
    tests: mendTests,
  },
  {
    protects: "No single line end is made of two.",
    file: "src/content/files/edit-bytes.ts",
    find: "    if (joinsLineEnds(raw, own)) continue;\n",
    replace: "",
    tests: ["test/unit/content/files/edit-bytes.test.ts"],
  },
  {
    protects: "A file that is closed to writing is not replaced.",
    file: "src/content/files/content-folder.ts",
    find: "(status.mode & constants.S_IWUSR) === 0",
    replace: "false",
    tests: ["test/unit/content/files/content-folder.test.ts"],
  },
  {
    protects: "What another program may be at work on beside a file is not taken away.",
    file: "src/content/files/content-folder.ts",
    find: "    if (isOld && status.isFile())",
    replace: "    if (status?.isFile())",
    tests: ["test/unit/content/files/content-folder.test.ts"],
  },
  {
    protects: "No list of evidence is made one that more people read.",
    file: "src/content/describe-schema-issue.ts",
    find: '"type", ...audiences]',
    replace: '"type"]',
    tests: mendTests,
  },
  {
    protects: "The house's own facts are not mended.",
    file: "src/rules/may-edit.ts",
    find: "!isPrivateFile(file) && ",
    replace: "",
    tests: mendTests,
  },
  {
    protects: "No change is made where something else stands than was read.",
    file: "src/content/files/edit-bytes.ts",
    find: "  if (!isClean && isOfRead) return undefined;",
    replace: "",
    tests: bytesTests,
  },
  {
    protects: "No file is mended that holds another text than was read.",
    file: "src/content/files/edit-bytes.ts",
    find: " || decoded.text !== read)",
    replace: ")",
    tests: bytesTests,
  },
  {
    protects: "No file is written over what somebody saved meanwhile.",
    file: "src/content/files/content-folder.ts",
    find: '    if (!Buffer.from(standing.bytes).equals(expected)) return { kind: "changed" };\n',
    replace: "",
    tests: ["test/unit/content/files/content-folder.test.ts"],
  },
  {
    protects: "No file is written through a folder that became a link.",
    file: "src/content/files/content-folder.ts",
    find: '        if (realpathSync.native(around) !== around) return { kind: "link" };\n',
    replace: "",
    tests: ["test/unit/content/files/content-folder.test.ts"],
  },
  {
    protects: "No line of a text reaches a log.",
    file: "src/cli/read-line.ts",
    find: "isTTY === true && !environment.CI ? createLineGuard(home, findings) : () => false",
    replace: "createLineGuard(home, findings)",
    tests: lineTests,
  },
  {
    protects: "No line is shown that a finding about privacy is about.",
    file: guard,
    find: "    if (!isAboutPrivacy(rule)) continue;\n",
    replace: "    continue;\n",
    tests: lineTests,
  },
  {
    protects: "No line is shown of the house's own facts.",
    file: guard,
    find: "    if (isPrivateFile(file) || isEvidenceFile(file)) return false;\n",
    replace: "",
    tests: lineTests,
  },
  {
    protects: "No line is shown of a text whose readers are in doubt.",
    file: guard,
    find: "  if (isAudienceInDoubt) return false;\n",
    replace: "",
    tests: lineTests,
  },
  {
    protects: "No error gives way to a warning of a rule that supersedes it.",
    file: "src/rules/supersede.ts",
    find: "          weights[other.finding.severity] >= weights[finding.severity] &&\n",
    replace: "",
    tests: ["test/unit/rules/supersede.test.ts"],
  },
];
