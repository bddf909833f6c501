import type { Mutation } from "./mutation.ts";

const planTests = ["test/unit/upgrade/plan-upgrade.test.ts"];
const createTests = ["test/unit/starter/create-home.test.ts"];
const plan = "src/upgrade/plan-upgrade.ts";

/** The protections of a home's files when it is written, and when it is brought up to a new version. */
export const upgradeMutations: readonly Mutation[] = [
  {
    protects: "No upgrade changes a word that people read.",
    file: plan,
    find: "      keepsProse(file, before.home, after.home) &&\n",
    replace: "",
    tests: planTests,
  },
  {
    protects: "No upgrade opens anything to more readers.",
    file: plan,
    find: "      opensNothing(\n",
    replace: "      ((..._all: readonly unknown[]) => true)(\n",
    tests: planTests,
  },
  {
    protects: "No upgrade brings an error.",
    file: plan,
    find: "  if (bringsErrors(before, after)) return false;\n",
    replace: "",
    tests: planTests,
  },
  {
    protects: "No upgrade makes half of a change that is of several files.",
    file: plan,
    find: "    if (edited?.made.length !== groups.length) return undefined;\n",
    replace: "    if (edited === undefined) return undefined;\n",
    tests: planTests,
  },
  {
    protects: "No upgrade touches the house's own facts, nor a text whose readers are in doubt.",
    file: plan,
    find: " || !edits.every(mayEdit)) return undefined;",
    replace: ") return undefined;",
    tests: planTests,
  },
  {
    protects: "No file of an upgrade is written where one of them was saved meanwhile.",
    file: "src/upgrade/apply-upgrade.ts",
    find: "  if (stale.length > 0) return { written: [], left: stale };\n",
    replace: "",
    tests: planTests,
  },
  {
    protects: "No new home is written into a folder with something in it.",
    file: "src/starter/create-home.ts",
    find: '  if (standing.length > 0) return { kind: "notEmpty", names: standing };\n',
    replace: "",
    tests: createTests,
  },
  {
    protects: "No file is written over while a new home is written.",
    file: "src/starter/create-home.ts",
    find: '{ flag: "wx" }',
    replace: '{ flag: "w" }',
    tests: createTests,
  },
  {
    protects: "Nothing is left of a home that could not be written whole.",
    file: "src/starter/create-home.ts",
    find: "    takeAway(made);\n",
    replace: "",
    tests: createTests,
  },
  {
    protects: "No new home gets the facts for the house that somebody wrote into the sample.",
    file: "src/starter/starter-files.ts",
    find: "    .filter((path) => !kept.test(path))\n",
    replace: "",
    tests: ["test/unit/starter/starter-files.test.ts"],
  },
];
