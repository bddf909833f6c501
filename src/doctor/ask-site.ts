import { Agent as PlainAgent, request as requestPlain } from "node:http";
import { type RequestOptions, request as requestSecure, Agent as SecureAgent } from "node:https";
import { isIP } from "node:net";
import { TLSSocket } from "node:tls";

/** How much of a site is read, so that a look at it ends and costs little on either side. */
export interface AskingLimits {
  /** The longest wait for one answer, from when it is asked for, in milliseconds. */
  readonly patience: number;
  /** The most that is read of one answer, in bytes. */
  readonly mostOfAnswer: number;
  /** The most that is read in all, in bytes. */
  readonly mostInAll: number;
}

/** Far more than a whole look reads of a site as it is built. */
export const usualLimits: AskingLimits = {
  patience: 15_000,
  mostOfAnswer: 2 * 1024 * 1024,
  mostInAll: 24 * 1024 * 1024,
};

/** What is asked beside the address. */
export interface Question {
  readonly method?: "GET" | "HEAD" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  /** A form's body, already encoded. */
  readonly body?: string;
}

/** A site's answer, as far as it was read. */
export interface Answer {
  readonly kind: "answered";
  /** Everything behind the host, as it was asked for. */
  readonly path: string;
  readonly status: number;
  /** The headers by their names in small letters; one that came twice is joined with commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** No answer came. */
export interface NoAnswer {
  readonly kind: "unanswered";
  readonly path: string;
  /**
   * Node's or OpenSSL's name for what went wrong, such as `ENOTFOUND` or `CERT_HAS_EXPIRED`, or
   * {@link readEnough}.
   */
  readonly code: string;
}

/** So much was read of the site that no more is asked. An answer cut short here is none. */
export const readEnough = "READ_ENOUGH";

/** After so many answers that did not come in time, no more are waited for. */
const mostLate = 8;

export type Asked = Answer | NoAnswer;

/** The days for which a certificate is good. */
export interface CertificateDays {
  readonly from: Date;
  readonly until: Date;
}

/**
 * Tells whether nobody knows what the site would have answered. A host that cuts a request off at once, such
 * as one for an odd spelling, has said something.
 *
 * @param asked what came
 */
export function isUnheard(asked: Asked): asked is NoAnswer {
  return asked.kind === "unanswered" && [tooLate, readEnough].includes(asked.code);
}

/** Asks one site and no other. */
export interface SiteReader {
  /** Such as `https://harborhouse.example.org`. */
  readonly origin: string;
  /**
   * Asks for an address of the site, letter by letter as it is given: nothing is tidied on the way, and
   * no redirect is followed.
   *
   * @param path everything behind the host
   * @param question the method, headers and body; a plain GET without
   */
  ask(path: string, question?: Question): Promise<Asked>;
  /** The certificate's days, once anything was asked over https. */
  readCertificate(): CertificateDays | undefined;
  close(): void;
}

/** What a reader may be made with beside the address. */
export interface ReaderOptions {
  readonly limits?: AskingLimits;
  /** Certificates to trust instead of those that Node knows, as PEM. */
  readonly trusted?: string;
  /**
   * Ports of this machine to ask in the place of the site's own machine, by scheme: the domain need not lead
   * here, and the site is asked by its name all the same.
   */
  readonly ports?: Readonly<Record<"https:" | "http:", number>>;
}

/**
 * Opens a reader of a site. It never leaves the host it was given: whatever an answer says, each request
 * goes there.
 *
 * @param origin the scheme, host and port; anything behind them is left out
 * @param options limits
 */
export function openSiteReader(
  origin: URL,
  { limits = usualLimits, trusted, ports }: ReaderOptions = {},
): SiteReader {
  const isSecure = origin.protocol === "https:";
  // Every connection says its certificate anew: a resumed one would not.
  const agent = isSecure
    ? new SecureAgent({ keepAlive: true, maxSockets: 4, maxCachedSessions: 0, ca: trusted })
    : new PlainAgent({ keepAlive: true, maxSockets: 4 });
  const send = isSecure ? requestSecure : requestPlain;
  const host = origin.hostname.replace(/^\[|\]$/g, "");
  let left = limits.mostInAll;
  let late = 0;
  let certificate: CertificateDays | undefined;
  const ask = (path: string, question: Question = {}): Promise<Asked> =>
    new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      const fail = (code: string) => {
        clearTimeout(timer);
        resolve({ kind: "unanswered", path, code });
      };
      if (left <= 0) return fail(readEnough);
      if (late >= mostLate) return fail(tooLate);
      const options: RequestOptions = {
        agent,
        protocol: origin.protocol,
        servername: isIP(host) === 0 ? host : "",
        hostname: ports === undefined ? host : "127.0.0.1",
        port: ports?.[isSecure ? "https:" : "http:"] ?? origin.port,
        path,
        method: question.method ?? "GET",
        headers: { Host: origin.host, ...writeHeaders(question) },
      };
      const asking = send(options, (response) => {
        certificate ??= readCertificate(response.socket);
        const chunks: Buffer[] = [];
        const most = limits.mostOfAnswer;
        let size = 0;
        const finish = () => {
          clearTimeout(timer);
          resolve({
            kind: "answered",
            path,
            status: response.statusCode ?? 0,
            headers: joinHeaders(response.headersDistinct),
            body: Buffer.concat(chunks).subarray(0, most).toString("utf8"),
          });
        };
        response.on("data", (chunk: Buffer) => {
          chunks.push(chunk);
          size += chunk.length;
          left -= chunk.length;
          if (size <= most && left > 0) return;
          if (size > most) finish();
          else fail(readEnough);
          response.destroy();
        });
        response.on("end", finish);
        response.on("error", (error) => fail(readCode(error)));
      });
      // Others may be asked first: whoever waits for a connection is not late.
      asking.once("socket", () => {
        if (late >= mostLate) {
          asking.destroy(new TooLate());
          return;
        }
        timer = setTimeout(() => {
          late += 1;
          asking.destroy(new TooLate());
        }, limits.patience);
      });
      asking.on("error", (error) => fail(readCode(error)));
      // Such as an answer that leaves HTTP (101). It comes last, so that it says nothing after an answer.
      asking.on("close", () => fail("ECONNRESET"));
      asking.end(question.body);
    });
  return {
    origin: origin.origin,
    // A path that cannot even be sent, such as one with a space, is not answered either.
    ask: (path, question) =>
      ask(path, question).catch(
        (error): NoAnswer => ({ kind: "unanswered", path, code: readCode(error) }),
      ),
    readCertificate: () => certificate,
    close: () => agent.destroy(),
  };
}

const tooLate = "ETIMEDOUT";

/** An answer that did not come in time. */
class TooLate extends Error {
  readonly code = tooLate;
}

function writeHeaders({ headers, body }: Question): Record<string, string | number> {
  return {
    "User-Agent": "front-porch-doctor",
    Accept: "text/html,*/*",
    "Accept-Encoding": "identity",
    ...(body === undefined ? {} : { "Content-Length": Buffer.byteLength(body) }),
    ...headers,
  };
}

function joinHeaders(headers: NodeJS.Dict<string[]>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, values = []]) => [name, values.join(", ")]),
  );
}

function readCertificate(socket: unknown): CertificateDays | undefined {
  if (!(socket instanceof TLSSocket)) return undefined;
  const { valid_from: from, valid_to: until } = socket.getPeerCertificate();
  return until === undefined ? undefined : { from: new Date(from), until: new Date(until) };
}

function readCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "EUNKNOWN";
}
