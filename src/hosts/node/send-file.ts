import type { IncomingMessage, ServerResponse } from "node:http";
import send from "send";
import { headersForPath, type Listing } from "../../server/security-headers.ts";
import { adaptHeaders } from "./adapt-headers.ts";
import { type CopiedFile, packings } from "./site-copy.ts";

/** Browsers ask again each time, and are told where nothing has changed. Other headers may say more. */
const askAgain = { "Cache-Control": "public, max-age=0, must-revalidate" };

/** What is sent, and as what. */
export interface Sent {
  /** The folder of the published files. */
  readonly folder: string;
  readonly file: CopiedFile;
  /** The address that was asked for. */
  readonly pathname: string;
  readonly listing: Listing;
  readonly status?: 200 | 404;
}

/**
 * Answers with a published file: packed where the browser takes it so, with 304 where it has it already,
 * and in part where it asks for a part (RFC 9110, 13 and 14).
 *
 * @param request a GET or HEAD
 * @param response where the answer goes
 * @param sent what is sent
 */
export function sendFile(request: IncomingMessage, response: ServerResponse, sent: Sent): void {
  const { folder, file, pathname, listing, status = 200 } = sent;
  const packing = request.headers.range === undefined ? findPacking(request, file) : undefined;
  response.statusCode = status;
  for (const [name, value] of Object.entries({
    ...askAgain,
    ...adaptHeaders(request, headersForPath(pathname, listing)),
    "Content-Type": file.contentType,
    ...(status === 200 && { ETag: `"${file.fingerprint}${packing?.ending ?? ""}"` }),
    ...(file.packed.length > 0 && { Vary: "Accept-Encoding" }),
    ...(packing !== undefined && { "Content-Encoding": packing.encoding }),
  })) {
    response.setHeader(name, value);
  }
  const path = encodeURI(`/${file.path}${packing?.ending ?? ""}`);
  send(request, path, {
    root: folder,
    acceptRanges: status === 200,
    cacheControl: false,
    dotfiles: "deny",
    etag: false, // ours outlives a build that changes nothing in the file
    index: false,
    lastModified: false, // whole seconds are too coarse for two builds in a row
  })
    .on("error", ({ status: wrong, headers = {} }) => {
      // The copy has lost the file, and is made anew in a moment. The page is not gone for good.
      response.statusCode = wrong === 404 ? 503 : wrong;
      response.removeHeader("Content-Encoding");
      response.removeHeader("ETag");
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.setHeader("Cache-Control", "no-store");
      response.end();
    })
    .pipe(response);
}

function findPacking({ headers }: IncomingMessage, { packed }: CopiedFile) {
  const accepted = String(headers["accept-encoding"] ?? "");
  return packings.find(
    (packing) => packed.includes(packing) && accepts(accepted, packing.encoding),
  );
}

/** A way of packing that is not named is not taken, nor one that is named with a weight of nothing. */
function accepts(header: string, encoding: string): boolean {
  return header.split(",").some((part) => {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}
