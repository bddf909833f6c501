import { isEmailAddress } from "../contact/contact-fields.ts";
import { findMeantAddress } from "../contact/mistyped-address.ts";

/** The ways in which somebody can be answered in one tap, as far as they can be read from what was typed. */
export interface ReplyWays {
  readonly phone?: {
    readonly shown: string;
    /** Addresses that call and that text it (RFC 3966, RFC 5724). */
    readonly callAddress: string;
    readonly textAddress: string;
  };
  readonly mail?: { readonly shown: string; readonly address: string };
  /** The mail address that was probably meant, where the typed one looks mistyped. */
  readonly meant?: string;
}

/**
 * Finds how the writer of a message can be answered.
 *
 * @param reply what they typed to be reached at: mostly a phone number or a mail address, sometimes with
 *   words beside it
 * @param subject what a mail to them is about
 */
export function findReplyWays(reply: string, subject: string): ReplyWays {
  const address = reply.split(/[\s,;<>()]+/).find(isEmailAddress);
  const phone = findPhone(reply);
  const meant = findMeantAddress(reply);
  return {
    ...(phone !== undefined && { phone }),
    ...(address !== undefined && {
      mail: {
        shown: address,
        address: `mailto:${encodeAddress(address)}?subject=${encodeURIComponent(subject)}`,
      },
    }),
    ...(meant !== undefined && { meant }),
  };
}

/** The @ stands as it is (RFC 6068, section 2). */
function encodeAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return `${encodeURIComponent(address.slice(0, at))}@${encodeURIComponent(address.slice(at + 1))}`;
}

/** One number, its groups divided by a sign or a space or both: further ones behind it are others. */
const tenDigits = /(?<!\d)(?:1[\s.-]{0,2})?\(?\d{3}\)?[\s.-]{0,2}\d{3}[\s.-]{0,2}\d{4}(?!\d)/g;

/** Digits, and what people write between them. */
const anyDigits = /\+?\d[\d\s().-]{8,28}\d/g;

/** With its area code a number in the United States has ten digits, and fifteen is the most (E.164). */
function findPhone(reply: string): ReplyWays["phone"] {
  const written = [...reply.matchAll(anyDigits)].flatMap(([shown]) => {
    const isTooLong = shown.replace(/\D/g, "").length > 15;
    return isTooLong ? [...shown.matchAll(tenDigits)].map(([first]) => first) : [shown];
  });
  for (const shown of written) {
    const digits = shown.replace(/\D/g, "");
    if (digits.length < 10 || digits.length > 15) continue;
    const isOurs = !shown.startsWith("+") && digits.length === 10;
    const dialled = `+${isOurs ? "1" : ""}${digits}`;
    const start = reply.charAt(reply.indexOf(shown) - 1) === "(" ? "(" : "";
    return {
      shown: `${start}${shown}`,
      callAddress: `tel:${dialled}`,
      textAddress: `sms:${dialled}`,
    };
  }
  return undefined;
}
