import type { Mutation } from "./mutation.ts";

/** The protections that are taken out one by one, chosen across the parts of the program. */
export const mutations: readonly Mutation[] = [
  {
    protects: "A section that is narrowed where it stands is not in the public view.",
    file: "src/document-types/identify-document.ts",
    find: "  return narrowest(allowed, wanted);\n}\n\n/** The first heading",
    replace: "  return allowed;\n}\n\n/** The first heading",
    tests: ["test/unit/views/site-view.test.ts"],
  },
];
