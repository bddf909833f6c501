import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail as a mail server gets it. */
export interface ReceivedMail {
  readonly recipients: readonly string[];
  /** The mail's headers in their order, unfolded. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly source: string;
}

/** A mail server on this machine. */
export interface MailServer {
  readonly url: string;
  readonly mails: ReceivedMail[];
  readonly close: () => Promise<void>;
}

/**
 * Starts a mail server that keeps what it gets.
 *
 * @param refuses asked of each mail, which it refuses once all of it was sent
 */
export async function startMailServer(refuses: () => boolean = () => false): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (refuses()) return done(new Error("The mailbox is full."));
        const source = Buffer.concat(chunks).toString("utf8");
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ recipients, headers: readHeaders(source), source });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function readHeaders(source: string): ReceivedMail["headers"] {
  const head = source.slice(0, source.indexOf("\r\n\r\n")).replace(/\r\n[ \t]+/g, " ");
  return head.split("\r\n").map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
}

/** Reads a mail's text, whatever it was encoded as for its way. */
export function readMailText({ headers, source }: ReceivedMail): string {
  const body = source.slice(source.indexOf("\r\n\r\n") + 4);
  const encoding = headers.find(([name]) => name === "content-transfer-encoding")?.[1];
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
