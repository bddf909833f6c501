import {
  advise,
  type DoctorCheck,
  type Fault,
  type FaultWords,
  findWrong,
} from "../doctor-check.ts";

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Is the certificate good for a while yet? */
export const certificateValid: DoctorCheck = {
  name: "certificate/valid",
  well: "the certificate is good for a while yet",
  suits: ({ place }) => place !== "local",
  async look({ reader, now }) {
    const days = reader.readCertificate();
    if (days === undefined) return reader.origin.startsWith("https:") ? [] : [withoutCertificate];
    const length = (days.until.getTime() - days.from.getTime()) / dayMilliseconds;
    const left = Math.floor((days.until.getTime() - now.getTime()) / dayMilliseconds);
    // Hosts renew when a third of its days is left; some certificates last a week in all.
    if (left < Math.min(3, length / 10)) return [describeLeft(findWrong, left)];
    return left < Math.min(14, length / 5) ? [describeLeft(advise, left)] : [];
  },
};

const why = "Once it has run out, every browser warns visitors away from the site.";

function describeLeft(weigh: (words: FaultWords) => Fault, left: number): Fault {
  return weigh({
    message: `The certificate is good for ${left} more ${left === 1 ? "day" : "days"}.`,
    why,
    fix: "It should have been renewed by now. Renew it at the host (Netlify: Domain management, HTTPS), or look at the log of what renews it.",
  });
}

const withoutCertificate = findWrong({
  message: "The site is there without https.",
  why: "On the way, anyone can read what a neighbor writes and the house code that a resident types, or change a page.",
  fix: "Turn https on at the host; it costs nothing. Then run doctor with the address that begins with https.",
});

/** What OpenSSL and Node call certificates that a browser would warn of. */
const reasons: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "The certificate has run out.",
  CERT_NOT_YET_VALID: "The certificate is not good yet.",
  DEPTH_ZERO_SELF_SIGNED_CERT: "The certificate is one that nobody vouches for.",
  SELF_SIGNED_CERT_IN_CHAIN: "The certificate is one that nobody vouches for.",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "The certificate comes without those that vouch for it.",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "The certificate comes without those that vouch for it.",
  ERR_TLS_CERT_ALTNAME_INVALID: "The certificate is for another address.",
  CERT_REVOKED: "The certificate was called back.",
};

/**
 * Tells of a certificate because of which no answer came.
 *
 * @param code what went wrong, as Node names it
 * @returns nothing where it was something else
 */
export function describeBadCertificate(code: string): Fault | undefined {
  const message = reasons[code];
  if (message === undefined) return undefined;
  return findWrong({
    addresses: ["/"],
    message,
    why: "Every browser warns visitors away from the site.",
    fix: "Renew the certificate at the host (Netlify: Domain management, HTTPS), and look whether the domain leads to the right site.",
  });
}
