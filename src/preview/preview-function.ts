import type { IncomingMessage } from "node:http";

/**
 * A function of the published site, run in the preview. It answers with nothing where the request
 * is for a file.
 */
export type PreviewFunction = (
  request: IncomingMessage,
  pathname: string,
) => Promise<Response | undefined>;
