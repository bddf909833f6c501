import { createFinding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { findOnlyNear } from "../../../text/find-nearest.ts";
import type { HomeRule } from "../../rule.ts";

/** Where most people have their mail. Shorter names are near to too many others. */
const knownHosts = [
  "comcast.net",
  "gmail.com",
  "hotmail.com",
  "icloud.com",
  "outlook.com",
  "protonmail.com",
  "yahoo.com",
] as const;

/** Real ones that are a letter away from those. */
const othersNear: ReadonlySet<string> = new Set(["email.com", "mail.com", "ymail.com"]);

/** Finds addresses whose mail goes to a name that is nearly that of a known one. */
export const contactMistypedMail: HomeRule = {
  kind: "home",
  name: "contact/mistyped-mail",
  severity: "warning",
  looksFor: "An email address at a name that is a letter away from a known one, such as gmial.com.",
  why: "What neighbors write would reach a stranger, or nobody.",
  since: "0.1.0",
  isFixable: false,
  find: ({ facts }) =>
    facts.table.all.flatMap(({ path, value }) => {
      const meant = value.kind === "email" ? findMeantHost(value.shown) : undefined;
      if (meant === undefined) return [];
      return [
        createFinding(contactMistypedMail, facts.locate(path), {
          message: say`${asTyped(value.shown)} is not at ${meant}, but nearly.`,
          fix: `If you meant ${meant}, correct it. Then send yourself a message there.`,
        }),
      ];
    }),
};

function findMeantHost(address: string): string | undefined {
  const host = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  const isKnown = othersNear.has(host) || knownHosts.some((known) => known === host);
  if (isKnown) return undefined;
  return (
    findOnlyNear(host, knownHosts, 1) ??
    knownHosts.find((known) => sortLetters(known) === sortLetters(host)) // two that changed places
  );
}

function sortLetters(text: string): string {
  return [...text].toSorted().join("");
}
