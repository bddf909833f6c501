import type { Rule } from "../findings/finding.ts";

/** The rules about reading files at all, before anyone asks what a document says. */
export const readingRules = {
  notUtf8: {
    name: "file/not-utf8",
    severity: "error",
    looksFor: "A file that is not saved as UTF-8 text, so that some letters would come out wrong.",
  },
  notText: {
    name: "file/not-text",
    severity: "error",
    looksFor:
      "A Word document, PDF or other file that the site does not read, whatever its name ends in.",
  },
  oddCharacter: {
    name: "file/odd-character",
    severity: "warning",
    looksFor:
      "An invisible character that breaks feeds or joins lines, or a sign of a letter that was lost.",
  },
  tooLarge: {
    name: "file/too-large",
    severity: "error",
    looksFor: "A file of more than one mebibyte, which is far more than a policy needs.",
  },
  misnamed: {
    name: "file/misnamed",
    severity: "error",
    looksFor:
      "A file or folder under nearly the name that is read, such as home.yaml.txt, neighbours or guests-next.md.",
  },
  misplaced: {
    name: "file/misplaced",
    severity: "warning",
    looksFor: "A document or a file of facts in a folder where nothing reads it.",
  },
  twice: {
    name: "file/twice",
    severity: "error",
    looksFor: "Two files that mean one, such as home.yml beside home.yaml: one of them would win.",
  },
  badName: {
    name: "file/name",
    severity: "error",
    looksFor: "A file name that cannot be used, or not on every machine.",
  },
  emptyFolder: {
    name: "file/empty-folder",
    severity: "info",
    looksFor: "A folder inside policies or neighbors with nothing in it.",
  },
  symlink: {
    name: "file/symlink",
    severity: "error",
    looksFor: "A link to another place on the disk where a plain file or folder should be.",
  },
  unreadable: {
    name: "file/unreadable",
    severity: "error",
    looksFor:
      "A file or folder that cannot be opened, is neither of the two, or is one with the other's name.",
  },
  looksLikeCopy: {
    name: "file/looks-like-copy",
    severity: "warning",
    looksFor: "A file whose name says it is a copy of another, which would publish the text twice.",
  },
  conflictMarker: {
    name: "file/conflict-marker",
    severity: "error",
    looksFor: "Marks that git leaves where two people changed the same lines.",
  },
  versionAltered: {
    name: "version/altered",
    severity: "error",
    looksFor:
      "A kept version of a policy that is not as it was kept, or a file among them that is none.",
  },
  unknownDataFile: {
    name: "file/unknown-data",
    severity: "error",
    looksFor: "A file in _data that nothing reads, often a misspelt name.",
  },
  missingDataFile: {
    name: "file/missing-data",
    severity: "error",
    looksFor: "A content folder without _data/home.yaml, where the home's facts live.",
  },
  factsNotSaid: {
    name: "facts/not-said",
    severity: "warning",
    looksFor:
      "Facts that say nothing of what most homes have, such as a curfew, and not that the home has none.",
  },
  frontMatterUnclosed: {
    name: "front-matter/unclosed",
    severity: "error",
    looksFor: "Front matter that starts with --- and never ends.",
  },
  frontMatterMissing: {
    name: "front-matter/missing",
    severity: "error",
    looksFor: "A document that does not begin with front matter.",
  },
  frontMatterLanguage: {
    name: "front-matter/language",
    severity: "error",
    looksFor: "Front matter that asks to be read as a program or in another format than YAML.",
  },
  yamlInvalid: {
    name: "yaml/invalid",
    severity: "error",
    looksFor: "YAML that cannot be read, such as a value with a colon in it and no quotes.",
  },
  yamlDuplicateKey: {
    name: "yaml/duplicate-key",
    severity: "error",
    looksFor: "The same key written twice, so that one of the two would be lost.",
  },
  yamlCutShort: {
    name: "yaml/cut-short",
    severity: "error",
    looksFor: "A value with “ #” in it and no quotes: from there on YAML takes it for a comment.",
  },
  yamlGlued: {
    name: "yaml/glued",
    severity: "error",
    looksFor: "A line that starts like an entry or a fact and is read as more of the value above.",
  },
  yamlNull: {
    name: "yaml/null",
    severity: "error",
    looksFor: "The value null or ~, which readers would see as a word.",
  },
  yamlCurlyQuotes: {
    name: "yaml/curly-quotes",
    severity: "warning",
    looksFor: "A value in curly quotation marks, which YAML takes for a part of the words.",
  },
  factsInvalid: {
    name: "facts/invalid",
    severity: "error",
    looksFor:
      "A fact that is missing or not of the right kind, such as a phone with too few digits.",
  },
  factsUnknownKey: {
    name: "facts/unknown-key",
    severity: "error",
    looksFor: "A key in a facts file that nothing reads, often a misspelt name.",
  },
  headingAttributes: {
    name: "heading/attributes",
    severity: "error",
    looksFor:
      "Words in braces after a heading that are not an id, an audience, search words or “form”.",
  },
  audienceMarkNotRead: {
    name: "audience/mark-not-read",
    severity: "error",
    looksFor:
      "What looks like a mark for who may read a text, such as audience=residents, where it is not read as one. Until it is mended, the whole document is kept for the fewest readers it names.",
  },
  hiddenNote: {
    name: "html/hidden-note",
    severity: "error",
    looksFor: "A note in <!-- -->, which is not hidden here: whoever reads the page would see it.",
  },
  rawHtml: {
    name: "html/raw",
    severity: "warning",
    looksFor: "HTML in the text. It is never run: visitors would see the tags as words.",
  },
} as const satisfies Record<string, Rule>;
