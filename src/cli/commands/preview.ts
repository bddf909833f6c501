import { contentOption, describeCommand, portOption } from "../command.ts";

export const command = describeCommand({
  name: "preview",
  group: "write",
  summary: "show the site on this machine, and again at every change",
  about:
    "Checks, builds and shows a home's site on this machine, and again at every change. It builds into a folder of its own and leaves _site alone. The contact form delivers to an inbox of the preview, and the house code is printed.",
  alsoTried: ["dev", "develop", "open", "show", "start", "view", "watch"],
  options: {
    content: contentOption,
    port: portOption,
    now: { kind: "day", text: "the day to build on", default: "today at the home" },
  },
  examples: [
    { words: "", does: "this folder's site on http://localhost:8080" },
    { words: "--port 8081", does: "beside another preview" },
  ],
  statuses: { 0: "stopped with Ctrl+C", 2: "the tool could not run" },
  async run(values, call) {
    const { showPreview } = await import("../work/show-preview.ts");
    return showPreview(values, call);
  },
});
