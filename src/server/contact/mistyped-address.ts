import { distance } from "fastest-levenshtein";

/** Mail providers many people in the United States use. */
const providers: readonly string[] = [
  "gmail.com",
  "yahoo.com",
  "hotmail.com",
  "outlook.com",
  "icloud.com",
  "aol.com",
  "comcast.net",
  "live.com",
  "msn.com",
  "proton.me",
];

/** Providers whose names are like others' and right as they are. */
const alike = [
  "mail.com",
  "email.com",
  "ymail.com",
  "gmx.com",
  "gmx.net",
  "hotmail.co.uk",
  "me.com",
];

/**
 * Finds an email address whose provider looks mistyped. It is a hint and never a reason to refuse:
 * `gmial.com` may be somebody's own.
 *
 * @param reply how the writer can be reached
 * @returns the address that was probably meant
 */
export function findMeantAddress(reply: string): string | undefined {
  const [local, domain, ...more] = reply.toLowerCase().split("@");
  if (local === undefined || domain === undefined || more.length > 0) return undefined;
  if ([...providers, ...alike].includes(domain)) return undefined;
  const meant = providers.find(
    (provider) => provider.length > 6 && distance(provider, domain) <= 2,
  );
  return meant === undefined ? undefined : `${local}@${meant}`;
}
