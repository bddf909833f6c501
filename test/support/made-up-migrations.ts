import type { Home } from "../../src/documents/document.ts";
import { type Edit, replaceText } from "../../src/findings/edit.ts";
import type { Migration, MigrationStep } from "../../src/upgrade/migration.ts";

/**
 * Finds letters in a home's files, to be replaced.
 *
 * @param home the home
 * @param typed the letters, all of one line
 * @param replacement what is to stand in their place
 * @param isIn tells whether a file is looked into
 */
export function replaceEverywhere(
  { texts }: Home,
  typed: string,
  replacement: string,
  isIn: (file: string) => boolean = () => true,
): readonly Edit[] {
  return [...texts]
    .filter(([file]) => isIn(file))
    .flatMap(([file, text]) =>
      text.split("\n").flatMap((line, index) => {
        const at = line.indexOf(typed);
        return at === -1
          ? []
          : [replaceText({ file, line: index + 1, column: at + 1 }, typed, replacement)];
      }),
    );
}

/**
 * Makes a migration of one step.
 *
 * @param find finds the step's edits; without any there is none
 */
export function makeMigration(find: (home: Home) => readonly Edit[]): Migration {
  return {
    name: "made-up",
    version: "9.9.9",
    says: "Something is called by another name.",
    find: (home): readonly MigrationStep[] => {
      const edits = find(home);
      return edits.length === 0 ? [] : [{ edits }];
    },
  };
}

/** The manager's phone was once called `mobile`: a key, and every reference to it. */
export const renamedKey: Migration = makeMigration((home) => [
  ...replaceEverywhere(home, "  mobile:", "  phone:", (file) => file === "_data/home.yaml"),
  ...replaceEverywhere(home, "home.manager.mobile", "home.manager.phone"),
]);
