import { nameGuide } from "../../package-folder.ts";
import { describeCommand, portOption } from "../command.ts";

export const command = describeCommand({
  name: "serve",
  group: "publish",
  summary: "serve a built site from this machine, to everyone",
  about: `Serves the site that a build left, with its contact form, its residents' pages and what runs by itself, on a machine of your own. Put a proxy with a certificate in front of it: ${nameGuide("self-hosting")} tells how. A new build takes the old one's place while it runs. SIGTERM or Ctrl+C ends it once everyone is answered.`,
  alsoTried: ["host", "run", "server", "self-host"],
  options: {
    output: { kind: "folder", text: "the folder with _site/ and _residents/" },
    port: portOption,
    address: {
      kind: "text",
      value: "ADDRESS",
      text: "the address to listen on (default: 127.0.0.1, which only this machine reaches)",
      example: "0.0.0.0",
    },
    "trust-proxy": {
      kind: "switch",
      text: "take the visitor's address from X-Forwarded-For, as your own proxy writes it",
    },
    store: {
      kind: "text",
      value: "DIR",
      text: "where messages and sign-outs are kept (default: where systemd says, else _messages beside the site)",
      example: "/var/lib/front-porch",
    },
  },
  examples: [
    { words: "", does: "this folder's site on http://127.0.0.1:8080" },
    { words: "--trust-proxy --store /var/lib/front-porch", does: "behind Caddy or nginx" },
  ],
  statuses: { 0: "stopped", 2: "the tool could not run" },
  async run(values, { surroundings }) {
    const { serveOutput } = await import("../work/serve-output.ts");
    return serveOutput(values, surroundings);
  },
});
