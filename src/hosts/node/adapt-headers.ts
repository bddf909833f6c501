import type { IncomingMessage } from "node:http";
import { allowPlain, type Headers } from "../../server/security-headers.ts";

/** The names of one's own machine (RFC 6761, 6.3; RFC 8252, 7.3). */
const ownMachine = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** What proxies say of whom they ask for (RFC 7239; RFC 9110, 7.6.3). */
const forwarding = ["forwarded", "via", "x-forwarded-for", "x-forwarded-proto", "x-real-ip"];

/**
 * Adapts the headers of the published site to how a visitor came: whoever looks at the site on the machine that
 * serves it, with no proxy between, has no https.
 *
 * @param request the visitor's
 * @param headers those of the published site
 */
export function adaptHeaders({ headers: asked }: IncomingMessage, headers: Headers): Headers {
  const isForwarded = forwarding.some((name) => asked[name] !== undefined);
  return !isForwarded && ownMachine.test(asked.host ?? "") ? allowPlain(headers) : headers;
}
