import { securityHeaders } from "../../server/security-headers.ts";
import type { Answer } from "../ask-site.ts";
import { type DoctorCheck, type Fault, findWrong, getAnswers } from "../doctor-check.ts";
import { contactCard, missingPage, publicPages, signInPage } from "../own-pages.ts";

/** A year, the least that lists of sites which are known to be https take (hstspreload.org). */
const fewestSeconds = 31_536_000;

/** Do answers have the other headers that every answer of the site has? */
export const headersOthers: DoctorCheck = {
  name: "headers/others",
  well: "answers have the other headers of the site",
  async look(site) {
    const addresses = [...publicPages, contactCard, missingPage, signInPage];
    const answers = await getAnswers(site, addresses);
    const isSecure = site.reader.origin.startsWith("https:");
    return Object.entries(securityHeaders).flatMap(([name, expected]) => {
      if (name === "Content-Security-Policy") return []; // has a check of its own
      if (name === "Strict-Transport-Security" && !isSecure) return []; // browsers ignore it there
      const without = answers.filter(
        ({ headers }) => !isRight(name, headers[name.toLowerCase()], expected),
      );
      return without.length === 0 ? [] : [describe(name, without)];
    });
  },
};

function isRight(name: string, served: string | undefined, expected: string): boolean {
  if (served === undefined) return false;
  if (name === "Strict-Transport-Security") {
    return Number(/max-age="?(\d{1,12})/i.exec(served)?.[1] ?? 0) >= fewestSeconds;
  }
  const wanted = listValues(expected);
  const given = listValues(served);
  // A host may say the same once more.
  return (
    wanted.every((value) => given.includes(value)) && given.every((value) => wanted.includes(value))
  );
}

function listValues(header: string): readonly string[] {
  return header
    .toLowerCase()
    .split(",")
    .map((value) => value.trim());
}

function describe(name: string, answers: readonly Answer[]): Fault {
  const isMissing = answers.every(({ headers }) => headers[name.toLowerCase()] === undefined);
  return findWrong({
    addresses: answers.map(({ path }) => path),
    message: `The header ${name} is ${isMissing ? "missing" : "not what the site is built with"}.`,
    why: reasons[name] ?? "Each of these headers keeps a browser from one kind of misuse.",
    fix: "Publish anew with this version. On a machine of your own, let the proxy pass the site's headers on as they are.",
  });
}

const reasons: Readonly<Record<string, string>> = {
  "Strict-Transport-Security":
    "A browser on a strange network could be led to a copy of the site without https.",
  "X-Content-Type-Options":
    "A browser could take a file for something else than it is, and run it.",
  "X-Frame-Options":
    "Another site could show this one inside its own, and have visitors click what they do not see.",
  "Referrer-Policy":
    "Other sites could learn which page a visitor came from, or the contact form could refuse what browsers send.",
};
