import type { Facts } from "../../../content/facts/read-facts.ts";
import { createFinding, relate } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { foldText } from "../../../text/fold-text.ts";
import type { DocumentRule } from "../../rule.ts";
import { listTextBlocks } from "../../sources/text-blocks.ts";
import { findHomeNames } from "../find-home-names.ts";

/** Finds the name of another home where a text speaks of its own: it was left in a borrowed paper. */
export const contradictionHome: DocumentRule = {
  kind: "document",
  name: "contradiction/home",
  severity: "warning",
  looksFor: "The name of another home where a text speaks of its own, as in a borrowed paper.",
  why: "Whoever signs it signs another home's paper, and readers wonder which of the rest was meant for them.",
  since: "0.1.0",
  isFixable: false,
  language: "en",
  find: (document, facts) => {
    const found = listTextBlocks(document).flatMap((block) =>
      findHomeNames(block.words)
        .filter(({ name }) => !isKnown(name, facts))
        .map(({ name, offset }) => ({ name, place: block.placeAt(offset, name) })),
    );
    return [...Map.groupBy(found, ({ name }) => foldText(name)).values()].flatMap(
      ([first, ...others]) =>
        first === undefined
          ? []
          : [
              createFinding(contradictionHome, first.place, {
                message: say`This text speaks of ${asTyped(first.name)} as of this home, and the facts know the home by another name. Whoever signs it would sign another home's paper.`,
                fix: "Write {{ home.name }} instead, so that the name is right everywhere. If the home has this name too, put it in _data/home.yaml under “legalName:”.",
                related: [
                  ...others.map(({ place }) => relate(place, "It stands here too.")),
                  relate(facts.locate("home.name"), "The home's name stands here."),
                ],
              }),
            ],
    );
  },
};

/** Words that many homes have in their names tell none from another. */
const commonWords = new Set(
  "the a of for and at house houses home homes recovery residence residences sober living manor lodge haven place ranch center inc llc".split(
    " ",
  ),
);

/** A name is known where it shares a word of its own with one of the facts. */
function isKnown(name: string, { table }: Facts): boolean {
  const known = table.all.flatMap(({ path, value }) =>
    !/(?:ame|Url|url|email|affiliate)$/.test(path)
      ? []
      : value.kind === "text" || value.kind === "url" || value.kind === "email"
        ? [foldText(value.shown), foldText(value.shown).replaceAll(" ", "")]
        : [],
  );
  const own = foldText(name)
    .split(" ")
    .filter((word) => !commonWords.has(word));
  return own.length === 0 || own.some((word) => known.some((text) => text.includes(word)));
}
