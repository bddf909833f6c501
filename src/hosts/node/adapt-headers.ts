import type { IncomingMessage } from "node:http";
import { allowPlain, type Headers } from "../../server/security-headers.ts";

/** The names of one's own machine (RFC 6761, 6.3; RFC 8252, 7.3). */
const ownMachine = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/**
 * Adapts the headers of the published site to how a visitor came: whoever looks at the site on the machine that
 * serves it, with no proxy between, has no https.
 *
 * @param request the visitor's
 * @param headers those of the published site
 */
export function adaptHeaders({ headers: asked }: IncomingMessage, headers: Headers): Headers {
  const isForwarded =
    asked["x-forwarded-proto"] !== undefined || asked["x-forwarded-for"] !== undefined;
  return !isForwarded && ownMachine.test(asked.host ?? "") ? allowPlain(headers) : headers;
}
