/** What is used of `send`, which has no types of its own. */
declare module "send" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  interface SendOptions {
    readonly root: string;
    readonly acceptRanges?: boolean;
    readonly cacheControl?: boolean;
    readonly dotfiles?: "allow" | "deny" | "ignore";
    readonly etag?: boolean;
    readonly index?: false;
    readonly lastModified?: boolean;
  }

  /** What went wrong, with the status and headers to answer with. */
  interface SendError extends Error {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
  }

  interface Sending {
    on(event: "error", listener: (error: SendError) => void): this;
    on(event: "directory", listener: () => void): this;
    pipe(response: ServerResponse): void;
  }

  export default function send(
    request: IncomingMessage,
    path: string,
    options: SendOptions,
  ): Sending;
}
