import type { Facts } from "../../content/facts/read-facts.ts";
import { memoize } from "../../content/memoize.ts";
import { readWordsOf, type Word } from "../../text/words.ts";
import { findWords, type Span, type WantedWords } from "../sources/find-words.ts";

/** Whose contact some words announce; nothing where they name nobody. */
export type Announced = "inside" | "outside" | undefined;

/** Offices and lines outside a home, as papers call them. */
const outside: readonly WantedWords[] = [
  "state|county|city|federal|government|local agency|agencys|office|department|board|commission|division|program|ombuds*|licens*|complaint*|hotline|health|housing|certif*|helpline|bureau|authority|recovery|civil|human|hhs|dhs|regulator*|attorney|inspector*",
  "hud|samhsa|ombuds*|affiliate|affiliates|licensor|licensing|licensure",
  "department|division|office|bureau of",
  "health|fire|police department",
  "attorney general|generals",
  "fair housing office|center|council|agency|hotline|alliance|enforcement|commission|line|complaint*",
  "civil|human|disability rights",
  "legal aid",
  "certification|certifying|accrediting|accreditation|oversight|credentialing|licensing body|board|agency|organization|entity",
  "better business bureau",
  "alliance|association|coalition|network|council of|for recovery|sober|residences",
  "recovery housing|residence|residences association|alliance",
  "external|outside agency|agencies|resources|help|contacts|office|offices|organization|organizations|complaints|support",
  "child|adult protective",
  "hotline|hotlines|helpline|helplines|lifeline",
  "crisis|suicide|abuse|violence|veterans|poison line|lines|control|help|center",
  "aa|na|ca|alanon|intergroup|narcotics|alcoholics|cocaine anonymous|line|office|intergroup",
  "nearest|local hospital",
  "urgent care",
  "food bank",
  "our|your certifier|certifiers|affiliate|affiliates|licensor|licensors|accreditor|regulator|regulators|inspector|inspectors|ombuds*",
  "certifiers|licensors|regulators",
  "certify|certifies|license|licenses|accredit|accredits|oversee|oversees|inspect|inspects|regulate|regulates us|this|our",
];

/** Behind these words a home is what others speak of: “complaints about houses like ours”. */
const spokenOf: readonly WantedWords[] = [
  "about|against|like|over|certify|certifies|license|licenses|accredit|accredits|oversee|oversees|inspect|inspects|regulate|regulates us|our|ours|this|the|staff|home|homes|house|houses",
  "about|against|like our|this|the|a house|home|houses|homes|staff|manager|owner|director",
  "our|your certifier|certifiers|affiliate|affiliates|licensor|licensors|accreditor|regulator|regulators",
];

/** Whoever belongs to a home. */
const inside: readonly WantedWords[] = [
  "we|us|our|ours|staff|manager|managers|owner|owners|operator|operators|director|directors|administrator|coordinator|mentor|chair|landlord",
  "house|home|main|front|business|admissions|program|management office|phone|line|desk|emergency|crisis|hotline|cell|number|lead|contact|contacts",
  "on call",
  "after hours",
  "this house|home|office|number",
  "the house|home",
];

/**
 * Tells whose contact some words announce: of two, the one that stands nearer to it counts.
 *
 * @param words the words before a contact, or a title above it
 * @param facts the facts of the home, whose names are its own
 */
export function readAnnounced(words: readonly Word[], facts: Facts): Announced {
  const names = listNames(facts).flatMap((name) => findWords(words, name));
  const others = spokenOf.flatMap((wanted) => findWords(words, wanted));
  const isSpokenOf = ({ first, last }: Span) =>
    others.some((one) => first >= one.first && last <= one.last);
  const said = inside.flatMap((wanted) => findWords(words, wanted));
  const own = [...names, ...said.filter((span) => !isSpokenOf(span))];
  const isOwn = (at: number) => own.some(({ first, last }) => at >= first && at <= last);
  const ownAt = Math.max(...own.map(({ last }) => last), -1);
  const outsideAt = Math.max(
    ...outside
      .flatMap((wanted) => findWords(words, wanted))
      // “Harbor House crisis line”
      .filter(({ first }) => !isOwn(first) && !isOwn(first - 1))
      .map(({ last }) => last),
    -1,
  );
  if (ownAt === -1 && outsideAt === -1) return undefined;
  return outsideAt > ownAt ? "outside" : "inside";
}

const listNames = memoize(({ table }: Facts): readonly WantedWords[] =>
  table.all
    .filter(({ path }) =>
      /^home\.(?:name|legalName)$|^home\.(?:manager|backup|director|night)\.name$/.test(path),
    )
    .map(({ value }) =>
      readWordsOf(value.shown)
        .map(({ text }) => text)
        .join(" "),
    )
    .filter((name) => name !== ""),
);
