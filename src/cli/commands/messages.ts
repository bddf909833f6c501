import { nameGuide } from "../../package-folder.ts";
import { contentOption, describeCommand, storeOption } from "../command.ts";

export const command = describeCommand({
  name: "messages",
  group: "keepUp",
  summary: "list what neighbors sent with the contact form",
  about: "Lists the messages neighbors sent with the contact form of the published site.",
  alsoTried: ["contact", "inbox", "mail"],
  options: {
    format: {
      kind: "choice",
      value: "FORMAT",
      choices: ["text", "csv", "json"],
      default: "text",
      text: "how to write them",
    },
    spam: { kind: "switch", text: "list those that look like spam instead" },
    delete: {
      kind: "text",
      value: "REFERENCE",
      text: "delete a message, such as 7K3M-9QXD; a log of concerns keeps its line",
      example: "7K3M-9QXD",
    },
    content: {
      ...contentOption,
      holdsHome: false,
      text: "the folder with _data/, for the home's time zone",
    },
    store: storeOption,
  },
  examples: [
    { words: "", does: "every message, the newest first" },
    { words: "--spam", does: "those that look like spam" },
    { words: "--delete 7K3M-9QXD", does: "forget one for good" },
  ],
  notes: `For a site on Netlify, NETLIFY_SITE_ID and NETLIFY_AUTH_TOKEN must be set: ${nameGuide("contact-form")} says where to find them. Without either, and without --store, messages come from _messages in the home's folder, where front-porch serve keeps them.`,
  statuses: { 0: "done", 1: "there is no such message", 2: "the tool could not run" },
  likelyReason: "The store could not be read. Check the id and token, or the folder after --store.",
  async run(values, { surroundings }) {
    const { listMessages } = await import("../work/list-messages.ts");
    return listMessages(values, surroundings);
  },
});
