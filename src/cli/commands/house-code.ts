import { nameGuide } from "../../package-folder.ts";
import { contentOption, describeCommand, storeOption } from "../command.ts";

export const command = describeCommand({
  name: "house-code",
  group: "publish",
  summary: "make a code for the residents' pages or the manager's desk",
  about:
    "Makes a new house code for the residents' pages, or with --manager a code for the manager's desk, and says where to put it. The code is shown once and kept nowhere.",
  alsoTried: ["code", "password", "secret", "sign-out"],
  options: {
    content: {
      ...contentOption,
      holdsHome: false,
      text: "the folder with _data/, for the site's address",
    },
    store: {
      ...storeOption,
      text: "with --sign-everyone-out: the folder in which front-porch serve keeps them, where that serves the site",
    },
    manager: {
      kind: "switch",
      text: "the code of the manager's desk, where neighbors' messages are answered",
    },
    "sign-everyone-out": {
      kind: "switch",
      text: "make no code; sign out every phone, on every deploy, at once",
    },
  },
  examples: [
    { words: "", does: "a new code, and what to paste where" },
    { words: "--manager", does: "a code for the manager's desk, which a site has once it is set" },
    { words: "--sign-everyone-out", does: "when a phone is lost" },
  ],
  notes: `To sign everyone out of a site on Netlify, NETLIFY_SITE_ID and NETLIFY_AUTH_TOKEN must be set: ${nameGuide("residents-pages")} says where to find them. Without either, and without --store, everyone is signed out of the site that front-porch serve shows from the home's folder.`,
  statuses: { 0: "done", 2: "the tool could not run" },
  likelyReason: "The store could not be reached. Check the id and token.",
  async run(values, { surroundings }) {
    const { makeHouseCode } = await import("../work/make-house-code.ts");
    return makeHouseCode(values, surroundings);
  },
});
