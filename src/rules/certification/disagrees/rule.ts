import { formatFact } from "../../../content/facts/format-fact.ts";
import type { HomeFacts } from "../../../content/facts/home-facts.ts";
import type { Home } from "../../../documents/document.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { operatorLanguage } from "../../../locales/language.ts";
import { findLocale } from "../../../locales/locale.ts";
import { findStandard } from "../../../standards/find-standard.ts";
import { findLevel, nameLevel } from "../../../standards/level.ts";
import type { HomeRule } from "../../rule.ts";

/** Finds facts on certification that do not fit each other. */
export const certificationDisagrees: HomeRule = {
  kind: "home",
  name: "certification/disagrees",
  severity: "warning",
  looksFor:
    "Facts on certification that do not fit each other, such as a certificate's address without a certificate.",
  why: "Readers would find two different things about the same certificate and trust neither.",
  since: "0.1.0",
  isFixable: false,
  find: (home) => {
    const certification = home.facts.home?.certification;
    if (certification === undefined) return [];
    const isCertified = certification.status.shown === "certified";
    return [
      ...(isCertified ? [] : findLeftOver(home, certification)),
      ...findOtherLevel(home, certification),
      ...findOtherStandard(home, certification),
    ];
  },
};

function findLeftOver(home: Home, certification: HomeFacts["certification"]): readonly Finding[] {
  const keys = ["url", "since"] as const;
  return keys.flatMap((key) => {
    const fact = certification[key];
    if (fact === undefined) return [];
    return [
      createFinding(certificationDisagrees, home.facts.locate(`home.certification.${key}`), {
        message: say`The home is ${asTyped(certification.status.shown)}, yet it gives a certificate's ${key === "url" ? "address" : "first day"}: ${formatFact(fact, findLocale(operatorLanguage))}.`,
        fix: `Delete “${key}:”, or write “status: certified” if the home is.`,
        related: [
          relate(home.facts.locate("home.certification.status"), "Here the status stands."),
        ],
      }),
    ];
  });
}

function findOtherStandard(
  home: Home,
  { status, standard: named }: HomeFacts["certification"],
): readonly Finding[] {
  const { title } = findStandard(home.facts);
  if (named === undefined || title === "" || status.shown === "not certified") return [];
  if (isSameStandard(named.shown, title)) return [];
  return [
    createFinding(certificationDisagrees, home.facts.locate("home.certification.standard"), {
      message: say`The certification is under ${asTyped(named.shown)}, but _data/standard.yaml holds the home against the ${title}.`,
      fix: "Write the same standard in both files. Where the site does not know yours, write “standard: none” in _data/standard.yaml, and no “level:” there and under certification.",
      related: [relate(home.facts.locate("standard.standard"), "The other standard stands here.")],
    }),
  ];
}

/**
 * Whether two names may be those of one standard: they share a name, or one has the first letters of the
 * other's words, and no other edition is named.
 */
function isSameStandard(named: string, title: string): boolean {
  const said = readName(named);
  const known = readName(title);
  const letters = said.names.map((word) => word.charAt(0)).join("");
  const hasName = known.names.some((word) => said.names.includes(word) || letters.includes(word));
  const isSameEdition =
    said.numbers.length === 0 ||
    known.numbers.length === 0 ||
    said.numbers.some((number) => known.numbers.includes(number));
  return hasName && isSameEdition;
}

function readName(text: string) {
  const words = text.toLowerCase().match(/[\p{Letter}]+|\d+(?:\.\d+)*/gu) ?? [];
  const common = ["a", "and", "code", "for", "of", "standard", "standards", "the", "version"];
  return {
    names: words.filter((word) => /^\D/.test(word) && !common.includes(word)),
    numbers: words.filter((word) => /^\d/.test(word)).map((number) => number.replace(/\.0$/, "")),
  };
}

function findOtherLevel(home: Home, certification: HomeFacts["certification"]): readonly Finding[] {
  const { levels } = findStandard(home.facts);
  const level = findLevel(levels, home.facts.standard?.level?.shown ?? "");
  const certified = findLevel(levels, certification.level?.shown ?? "");
  if (level === undefined || certified === undefined || level === certified) return [];
  return [
    createFinding(certificationDisagrees, home.facts.locate("home.certification.level"), {
      message: `The certification is at ${nameLevel(levels, certified)}, but _data/standard.yaml holds the home against ${nameLevel(levels, level)}.`,
      fix: "Write the same level in both files.",
      related: [relate(home.facts.locate("standard.level"), "The other level stands here.")],
    }),
  ];
}
