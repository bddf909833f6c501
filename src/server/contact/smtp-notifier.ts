import { createTransport, type Transporter } from "nodemailer";
import type { Notifier } from "./notifier.ts";
import { withinTime } from "./within-time.ts";

/** Where mail goes, and on whose behalf. */
export interface SmtpSettings {
  /** Such as `smtps://user:password@mail.example.org`. */
  readonly url: string;
  readonly from: string;
  readonly to: string;
}

/** A visitor waits for the answer meanwhile, so that a mail server gets a few seconds and no more. */
const usualPatience = 6000;

/**
 * Makes a notifier that sends mail through the operator's own mail server.
 *
 * @param settings the server and the addresses
 * @param patience how many milliseconds to wait for the server
 */
export function createSmtpNotifier(
  { url, from, to }: SmtpSettings,
  patience = usualPatience,
): Notifier {
  const domain = from.split("@").at(-1) ?? "localhost";
  return {
    async send(mail) {
      if (!isWholeAddress(url)) return false;
      let transport: Transporter | undefined;
      try {
        transport = createTransport({
          url,
          connectionTimeout: patience,
          greetingTimeout: patience,
          socketTimeout: patience,
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        await withinTime(
          patience,
          transport.sendMail({
            from,
            to,
            subject: mail.subject,
            text: mail.text,
            messageId: `<${mail.id}@${domain}>`,
            ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
          }),
        );
        return true;
      } catch {
        // What a mail server says may repeat the message, and what is said of a mistyped address its
        // password; the store remembers that it failed.
        return false;
      } finally {
        transport?.close();
      }
    },
  };
}

/**
 * A sign such as `#` in a password ends the address too early. Nodemailer's own reading would have Node
 * write a warning with all of it, the password too, into the host's log.
 */
function isWholeAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search, hash } = new URL(url);
  return !`${pathname}${search}${hash}`.includes("@");
}
