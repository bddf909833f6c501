import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ModuleList } from "./format-list.ts";

/**
 * Lists the lists of modules in the program: who adds a module adds a file, and has its list written.
 *
 * @param projectFolder the project, as an absolute path
 */
export function findModuleLists(projectFolder: string): readonly ModuleList[] {
  const languages = readdirSync(join(projectFolder, "src/locales"), { withFileTypes: true });
  return [
    ...listsOfTheProgram,
    ...languages
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => [listDocuments(name), listWords(name)]),
  ];
}

const listsOfTheProgram: readonly ModuleList[] = [
  {
    file: "src/documents/types/document-structures.ts",
    modules: /^(?!document-structures?\.ts$)[^/]+\.ts$/,
    about: "Every type of document there is.",
    opening: "export const documentStructures = {",
    closing: "};",
  },
  {
    file: "src/rules/rules.ts",
    modules: /^[^/]+\/[^/]+\/rule\.ts$/,
    about: "Every rule there is, by name.",
    type: { name: "Rule", from: "./rule.ts" },
    opening: "export const rules: readonly Rule[] = [",
    closing: "];",
  },
  {
    file: "src/standards/standards.ts",
    modules: /^[^/]+\/standard\.ts$/,
    about: "Every standard there is.",
    type: { name: "WrittenStandard", from: "./standard.ts" },
    opening: "export const writtenStandards: readonly WrittenStandard[] = [",
    closing: "];",
  },
  {
    file: "src/locales/locales.ts",
    modules: /^[^/]+\/locale\.ts$/,
    about: "Every language of the site.",
    opening: "export const locales = [",
    closing: "] as const;",
  },
  {
    file: "src/locales/document-languages.ts",
    modules: /^[^/]+\/documents\/language\.ts$/,
    about: "How documents are named, searched for and read, in every language of the site.",
    opening: "export const documentLanguages = [",
    closing: "] as const;",
  },
];

function listWords(language: string): ModuleList {
  return {
    file: `src/locales/${language}/words.ts`,
    modules: /^(?!(?:locale|words)\.ts$)[^/]+\.ts$/,
    about: "Everything that the site says to visitors, by the part of it that says so.",
    opening: "export const words = {",
    closing: "} as const;",
  };
}

function listDocuments(language: string): ModuleList {
  return {
    file: `src/locales/${language}/documents/documents.ts`,
    modules: /^(?!(?:documents|language)\.ts$)[^/]+\.ts$/,
    about: "The words of every type of document.",
    opening: "export const documents = {",
    closing: "};",
  };
}
