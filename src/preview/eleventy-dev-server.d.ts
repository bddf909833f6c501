/** The part of Eleventy's dev server that the preview uses; the package brings no types. */
declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, Server, ServerResponse } from "node:http";

  export type Middleware = (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void | Promise<void>;

  export interface DevServerOptions {
    readonly liveReload?: boolean;
    readonly domDiff?: boolean;
    readonly injectedScriptsFolder?: string;
    readonly middleware?: readonly Middleware[];
    readonly messageOnStart?: () => false;
    readonly logger?: Readonly<Record<"info" | "log" | "error", (text: string) => void>>;
  }

  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options?: DevServerOptions): EleventyDevServer;
    readonly server: Server;
    /** Tells pages to load anew; it is there once the server listens. */
    readonly updateServer?: {
      readonly options: { maxPayload: number };
      on(
        event: "connection",
        listener: (socket: { on(event: "error", listener: () => void): void }) => void,
      ): void;
    };
    reload(event?: { readonly subtype?: string }): void;
    close(): Promise<void>;
  }
}
