import type { Mutation } from "./mutation.ts";

const narrowing = "src/documents/versions/narrow-version.ts";
const since = "src/documents/versions/find-readers-since.ts";
const tests = ["test/unit/pages/version-views.test.ts"];
const narrowingTests = ["test/unit/documents/versions/narrow-version.test.ts"];
const sinceTests = ["test/unit/documents/versions/find-readers-since.test.ts"];
const keepTests = ["test/unit/documents/versions/keep-version.test.ts"];
const ruleTests = ["test/unit/rules/version/words-changed.test.ts"];

/** What keeps earlier versions true, and from those who may not read them. */
export const versionMutations: readonly Mutation[] = [
  {
    protects: "No earlier version is read by more than its section's readers today.",
    file: narrowing,
    find: "      findReadersSince(id),\n",
    replace: "",
    tests: narrowingTests,
  },
  {
    protects:
      "No earlier version of a narrower policy is read by more than the policy's readers today.",
    file: narrowing,
    find: 'today: policy?.audience ?? "house"',
    replace: 'today: "public"',
    tests: ["test/unit/documents/versions/list-versions.test.ts"],
  },
  {
    protects: "No earlier version is read by more than could read it then.",
    file: narrowing,
    find: '      then.get(id) ?? "house",\n',
    replace: "",
    tests: narrowingTests,
  },
  {
    protects: "No earlier version shows a sentence that is for residents alone today.",
    file: narrowing,
    find: "      readersToday.ofPassage(passage),\n",
    replace: "",
    tests: sinceTests,
  },
  {
    protects: "No earlier version shows a fact to more than its readers today.",
    file: narrowing,
    find: "      findFactReaders(references, facts, now.facts),\n",
    replace: "",
    tests: narrowingTests,
  },
  {
    protects: "No earlier version shows a fact that the home no longer has.",
    file: "src/content/versions/facts-of-then.ts",
    find: 'if (fact === undefined) return "house";',
    replace: 'if (fact === undefined) return "public";',
    tests,
  },
  {
    protects: "No earlier version shows a table of which the home has nothing any more.",
    file: narrowing,
    find: "createFactBlock(block, today).rows.length === 0",
    replace: "createFactBlock(block, today).rows.length < 0",
    tests,
  },
  {
    protects: "No earlier version shows evidence that was moved to fewer readers.",
    file: "src/content/versions/facts-of-then.ts",
    find: '  if (isKnownByPlace(reference)) return "house";\n',
    replace: "",
    tests: ["test/unit/content/versions/facts-of-then.test.ts"],
  },
  {
    protects: "No earlier version shows what another fact tells fewer readers now.",
    file: "src/content/versions/facts-of-then.ts",
    find: 'narrowest(fact.audience, findReadersOfWords(today).get(shown) ?? "public")',
    replace: "fact.audience",
    tests: ["test/unit/content/versions/facts-of-then.test.ts"],
  },
  {
    protects: "No earlier version shows a section that may be one for fewer readers by now.",
    file: since,
    find: 'if (change.kind === "removed") return places;',
    replace: 'if (change.kind === "removed") return [];',
    tests: sinceTests,
  },
  {
    protects: "No earlier version shows a sentence that stands for fewer readers in other words.",
    file: since,
    find: "(isMost && words.length >= fewestWords) || shared.some(isItsOwn)",
    replace: "shared.some(isItsOwn)",
    tests: sinceTests,
  },
  {
    protects: "No earlier version shows a name or a code that stands for fewer readers alone.",
    file: since,
    find: "(isMost && words.length >= fewestWords) || shared.some(isItsOwn)",
    replace: "isMost && words.length >= fewestWords",
    tests: sinceTests,
  },
  {
    protects: "No earlier version shows what the version after it kept for fewer readers.",
    file: narrowing,
    find: ", ...followed.map(readLater)",
    replace: "",
    tests: sinceTests,
  },
  {
    protects: "No earlier version keeps a fact for the house alone.",
    file: "src/documents/versions/keep-version.ts",
    find: ' || fact.audience === "house"',
    replace: "",
    tests: keepTests,
  },
  {
    protects: "No earlier version that somebody changed is read.",
    file: "src/content/versions/kept-version.ts",
    find: "  if (sum !== computeSum(name, text, surroundings)) return undefined;\n",
    replace: "",
    tests: ["test/unit/content/versions/kept-version.test.ts"],
  },
  {
    protects: "No earlier version tells the facts of today as those of then.",
    file: "src/content/versions/facts-of-then.ts",
    find: "then.get(reference) ?? today.find(reference)",
    replace: "today.find(reference) ?? then.get(reference)",
    tests,
  },
  {
    protects: "No comparison shows what a fact said then to those who could not read it then.",
    file: "src/documents/versions/list-versions.ts",
    find: "listReferences(document, reader)",
    replace: "listReferences(document)",
    tests,
  },
  {
    protects: "No comparison calls a section new of which its reader may not read what it was.",
    file: "src/pages/version-views.ts",
    find: 'if (change.kind === "added") return !earlier?.hidden.has(change.after.id);',
    replace: "",
    tests,
  },
  {
    protects: "No comparison tells everyone what a residents' policy says that it changed.",
    file: "src/pages/version-views.ts",
    find: "isReadable && isNext ? (change",
    replace: "isNext ? (change",
    tests,
  },
  {
    protects: "No page tells the day of a version that its readers do not have.",
    file: "src/pages/version-views.ts",
    find: "isNext ? viewDate(after.document.frontMatter.effective, locale) : undefined",
    replace: "viewDate(after.document.frontMatter.effective, locale)",
    tests,
  },
  {
    protects: "No look for leaks passes over an earlier version.",
    file: "src/build/leaks/list-texts.ts",
    find: "    ...listVersions(home).flatMap((version) => listKept(version, home.facts.table.locale)),\n",
    replace: "",
    tests: ["test/unit/build/leaks/list-texts.test.ts"],
  },
  {
    protects: "No new phone is a change of an earlier version's words.",
    file: "src/rules/version/find-first-change.ts",
    find: "readToldSections(document, then, ",
    replace: "readToldSections(document, home.facts.table, ",
    tests: ruleTests,
  },
  {
    protects:
      "No section of an earlier version changes its place among others without being found.",
    file: "src/documents/versions/compare-sections.ts",
    find: "const isSame = isWhereItWas && saySame(earlier, section);",
    replace: "const isSame = saySame(earlier, section);",
    tests: ruleTests,
  },
  {
    protects: "No earlier version is kept of a home that cannot be published.",
    file: "src/cli/work/keep-versions.ts",
    find: "  if (errors.length > 0) {",
    replace: "  if (errors.length > 999) {",
    tests: ["test/unit/cli/commands/keep.test.ts"],
  },
];
