import type { Mutation } from "./mutation.ts";

const documentView = "src/pages/document-view.ts";
const siteView = "src/pages/site-view.ts";
const scan = "src/build/leaks/find-leaks.ts";
/** Builds whole sites of homes with words planted for fewer readers. */
const built = ["test/site/canaries.test.ts"];
/** Plants such words in files of every kind. */
const planted = ["test/unit/build/leaks/verify-site.random-homes.test.ts"];

/** Faults of rendering that the look at a finished site must find, and protections of that look. */
export const leakMutations: readonly Mutation[] = [
  {
    protects: "No page that shows sections for fewer readers is published.",
    file: documentView,
    find: "document.sections.filter((section) => mayRead(reader, section.audience));",
    replace: "document.sections;",
    tests: built,
  },
  {
    protects: "No matrix with the house's own evidence is published.",
    file: siteView,
    find: 'const matrix = createMatrixView(home, "public", locale);',
    replace: 'const matrix = createMatrixView(home, "house", locale);',
    tests: built,
  },
  {
    protects: "No page for neighbors that was made for residents is published.",
    file: siteView,
    find: '.map((document) => view(document, "public"));\n  const matrix',
    replace: '.map((document) => view(document, "residents"));\n  const matrix',
    tests: built,
  },
  {
    protects: "No feed with changes to residents' documents is published.",
    file: siteView,
    find: "const changes = listChanges(policies, home.today);",
    replace:
      'const changes = listChanges(documents.map((document) => view(document, "residents")), home.today);',
    tests: built,
  },
  {
    protects: "No public search with residents' sections in it is published.",
    file: "src/pages/searchable-sections.ts",
    find: "public: sort([...policies, ...forAll].flatMap(listOfDocument)),",
    replace: "public: sort([...policies, ...forAll, ...forResidents].flatMap(listOfDocument)),",
    tests: built,
  },
  {
    protects: "No single word for fewer readers gets out.",
    file: scan,
    find: "for (const each of [...all, ...listRows(words, rowLength)]) {",
    replace: "for (const each of listRows(words, rowLength)) {",
    tests: planted,
  },
  {
    protects: "No row of common words for fewer readers gets out.",
    file: scan,
    find: "for (const each of [...all, ...listRows(words, rowLength)]) {",
    replace: "for (const each of all) {",
    tests: ["test/unit/build/leaks/verify-site.test.ts"],
  },
  {
    protects: "What a site says by itself is no leak.",
    file: "src/build/leaks/list-texts.ts",
    find: "...[listPieces(listTemplateTexts()), listFormatWords(), ",
    replace: "...[",
    tests: ["test/unit/build/leaks/list-texts.test.ts"],
  },
];
