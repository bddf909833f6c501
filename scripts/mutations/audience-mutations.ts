import type { Mutation } from "./mutation.ts";

const marksTests = ["test/unit/rules/audience/mark-not-read.test.ts"];

/** The protections of who may read what an operator marked. */
export const audienceMutations: readonly Mutation[] = [
  {
    protects: "A section that is narrowed where it stands is not in the public view.",
    file: "src/documents/decide-section-audience.ts",
    find: "const given = narrow(allowed, [wanted]);",
    replace: "const given = allowed;",
    tests: ["test/unit/pages/site-view.test.ts"],
  },
  {
    protects: "A mark that no heading took up keeps the document back.",
    file: "src/content/read-sections.ts",
    find: "doubtfulAudience: unread.audience,",
    replace: "doubtfulAudience: undefined,",
    tests: marksTests,
  },
  {
    protects: "A mark that no heading took up is an error at its line.",
    file: "src/content/read-sections.ts",
    find: "    ...describeUnreadMarks(unread.marks, headings, source),\n",
    replace: "",
    tests: marksTests,
  },
  {
    protects: "An audience in front matter that cannot be read keeps the document back.",
    file: "src/documents/decide-audience.ts",
    find: "isTypeUnknown || isUnclear || isEmpty",
    replace: "isTypeUnknown || isEmpty",
    tests: marksTests,
  },
  {
    protects: "No text for more readers borrows an address from a section for fewer.",
    file: "src/documents/find-borrowed-addresses.ts",
    find: "return isNarrower(owner, reader)",
    replace: "return isNarrower(reader, owner)",
    tests: marksTests,
  },
  {
    protects: "A line of hyphens does not end a section for fewer readers unnoticed.",
    file: "src/documents/decide-section-audience.ts",
    find: 'return isUnderlined || title === "" || ',
    replace: 'return title === "" || ',
    tests: marksTests,
  },
  {
    protects: "No document takes the address of a residents' page.",
    file: "src/documents/addresses.ts",
    find: '["residents", new Set([...residentsNames, ...ownNames])],',
    replace: '["residents", new Set(["index"])],',
    tests: ["test/unit/rules/address/clash.test.ts"],
  },
];
