import type { ModuleList } from "./format-list.ts";

/** Every list of modules in the program: who adds a module adds a file, and has its list written. */
export const moduleLists: readonly ModuleList[] = [
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
];
