import { audienceMutations } from "./audience-mutations.ts";
import { fileMutations } from "./file-mutations.ts";
import { leakMutations } from "./leak-mutations.ts";
import { mendMutations } from "./mend-mutations.ts";
import type { Mutation } from "./mutation.ts";
import { upgradeMutations } from "./upgrade-mutations.ts";
import { versionMutations } from "./version-mutations.ts";

/** The protections that are taken out one by one, chosen across the parts of the program. */
export const mutations: readonly Mutation[] = [
  ...audienceMutations,
  ...leakMutations,
  ...mendMutations,
  ...upgradeMutations,
  ...versionMutations,
  {
    protects: "No line that a home lists stands where 911 belongs.",
    file: "src/pages/crisis-lines-view.ts",
    find: "    emergency,\n",
    replace: "    emergency: own[0] ?? emergency,\n",
    tests: ["test/unit/pages/safety-views.test.ts"],
  },
  {
    protects: "No line of a home goes by the name of 911 or 988.",
    file: "src/safety/crisis-lines.ts",
    find: " && !claimsSiteLine(listed.name);",
    replace: ";",
    tests: ["test/unit/pages/safety-views.test.ts"],
  },
  {
    protects: "No text names whom to call by a place in a list.",
    file: "src/rules/fact/judge-reference.ts",
    find: '  return advice === undefined ? undefined : { kind: "byPosition", ...advice };',
    replace: "  return undefined;",
    tests: ["test/unit/rules/fact/by-position.test.ts"],
  },
  {
    protects: "No packet hides the steps for an overdose behind steps of the home's own.",
    file: "src/pages/document-view.ts",
    find: "  return first?.kind === shown ? undefined : shown;",
    replace: "  return undefined;",
    tests: ["test/unit/pages/safety-views.test.ts"],
  },
  {
    protects: "No reference to the house's own facts stops a build where their file is not.",
    file: "src/content/facts/read-facts.ts",
    find: "    hasHouseFile ? undefined : findHouseStandIn,",
    replace: "    undefined,",
    tests: ["test/unit/rules/fact/unknown.house-facts.test.ts"],
  },
  {
    protects: "No fact of the house is for more people where this machine does not have it.",
    file: "src/rules/fact/judge-reference.ts",
    find: "(fact?.audience ?? describeFact(path)?.audience)",
    replace: "fact?.audience",
    tests: ["test/unit/rules/fact/unknown.house-facts.test.ts"],
  },
  {
    protects: "A folder that no build wrote is not replaced.",
    file: "src/build/output/swap-site.ts",
    find: "  const foreign = findForeignFolder(output);\n",
    replace: "  const foreign = undefined;\n",
    tests: ["test/unit/build/output/written-folders.test.ts"],
  },
  {
    protects: "A swap that was cut off is not finished with files that a loss of power emptied.",
    file: "src/build/output/swap-site.ts",
    find: "    return isWhole(folder, existsSync(staged) ? staged : live);\n",
    replace: "    return true;\n",
    tests: ["test/unit/build/output/swap-site.test.ts"],
  },
  {
    protects: "The preview shows nothing to a website whose name leads to this machine.",
    file: "src/preview/guard-server.ts",
    find: "|| !isOwnHost(host, port)",
    replace: "",
    tests: ["test/unit/preview/guard-server.test.ts"],
  },
  {
    protects: "A preview forgets what it found in a document where the facts are others.",
    file: "src/rules/check-home.ts",
    find: "memory.facts !== facts || ",
    replace: "",
    tests: ["test/unit/rules/checked-again.test.ts"],
  },
  {
    protects: "Two neighbors who write the same words are two messages.",
    file: "src/server/contact/idempotency-key.ts",
    find: "[widenAddress(address), ...words]",
    replace: "words",
    tests: ["test/unit/server/contact/contact-handler.sent-again.test.ts"],
  },
  {
    protects: "What is sent once more is noted on its message.",
    file: "src/server/contact/message-store.ts",
    find: '      if (await add(message)) return "new";\n',
    replace: '      return (await add(message)) ? "new" : "noted";\n',
    tests: ["test/unit/server/contact/contact-handler.sent-again.test.ts"],
  },
  {
    protects: "A message that another version kept is deleted in time.",
    file: "src/server/contact/delete-old-messages.ts",
    find: "  return message.found === undefined ? undefined : Date.parse(message.found);\n",
    replace: "  return undefined;\n",
    tests: ["test/unit/server/contact/message-store.other-versions.test.ts"],
  },
  {
    protects: "A preview's messages are not kept among real ones.",
    file: "src/hosts/netlify/contact-function.ts",
    find: 'openBlobsStore(nameStore("contact", context))',
    replace: 'openBlobsStore(nameStore("contact", "production"))',
    tests: ["test/unit/hosts/netlify/contact-function.test.ts"],
  },
  {
    protects: "A session that was signed out holds nowhere.",
    file: "src/server/gate/gate.ts",
    find: " && ends[index] === false",
    replace: "",
    tests: ["test/unit/server/gate/signed-out-sessions.test.ts"],
  },
  {
    protects: "Whoever marks a message sees first what somebody else did meanwhile.",
    file: "src/server/contact/message-handling.ts",
    find: "handling.length !== seen || ",
    replace: "",
    tests: ["test/unit/server/desk/desk-handler.test.ts"],
  },
  {
    protects: "A session of the residents' pages opens no other gate.",
    file: "src/server/gate/session.ts",
    find: "{kind.purpose}",
    replace: "{typeof kind}",
    tests: ["test/unit/server/desk/desk-handler.test.ts"],
  },
  {
    protects: "What became of a message is noted before the message is deleted.",
    file: "src/server/contact/delete-old-messages.ts",
    find: "  if (concerns !== undefined) for (const message of all) await concerns.note(message);\n",
    replace: "",
    tests: ["test/unit/server/desk/desk-handler.at-once.test.ts"],
  },
  ...fileMutations,
];
