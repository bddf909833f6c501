import { contentOption, describeCommand, storeOption } from "../command.ts";

export const command = describeCommand({
  name: "doctor",
  group: "publish",
  summary: "look at the published site from outside",
  about:
    "Looks at a published site as a visitor who is not signed in: whether everyone can read it, residents' pages are closed at every spelling of their addresses, the contact form is there, and the address, the headers and the certificate are right. It asks some 200 times and changes nothing. In a home's folder it also looks at what only that knows, such as old addresses.",
  alsoTried: ["diagnose", "health", "status"],
  options: {
    content: {
      ...contentOption,
      holdsHome: false,
      text: "a home's folder, for what only that knows of its site",
    },
    format: {
      kind: "choice",
      value: "FORMAT",
      choices: ["text", "json"],
      default: "text",
      text: "how to write what was found",
    },
    "send-test": {
      kind: "switch",
      text: "also send a message with the contact form, which says that it is a test, and look for it in the store",
    },
    store: {
      ...storeOption,
      text: "with --send-test: the folder in which front-porch serve keeps messages, where that serves the site",
    },
  },
  word: { name: "ADDRESS", text: "the site's address, such as https://the.site", isNeeded: true },
  examples: [
    { words: "https://juniperhouse.example.org", does: "all that can be seen from outside" },
    {
      words: "https://juniperhouse.example.org --send-test",
      does: "and whether a message arrives",
    },
    { words: "http://localhost:8080 --format json", does: "a site on this machine, for a program" },
  ],
  notes:
    "With --send-test the house manager is told of the message as of any other. Where the site is on Netlify, NETLIFY_SITE_ID and NETLIFY_AUTH_TOKEN must be set, as for “front-porch messages”.",
  statuses: {
    0: "nothing must be mended",
    1: "something must be mended",
    2: "the site could not be looked at, or the tool could not run",
  },
  async run(values, { word, surroundings }) {
    const { lookAtSite } = await import("../work/look-at-site.ts");
    return lookAtSite(word ?? "", values, surroundings);
  },
});
