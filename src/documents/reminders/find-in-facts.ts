import { listEvidenceEntries } from "../../content/facts/evidence-facts.ts";
import type { Facts } from "../../content/facts/read-facts.ts";
import { readMonths } from "../../content/facts/upkeep-facts.ts";
import { addMonths, type PlainDate } from "../../content/plain-date.ts";
import type { ReminderKind } from "../../reminders/reminder.ts";
import { listSafetySources } from "../../safety/list-sources.ts";
import { foldText } from "../../text/fold-text.ts";
import { type Found, usualMonths } from "./found.ts";

/** An entry of a list is known by its words, so that another one put before it changes no id. */
function describeFact(facts: Facts, path: string, kind: ReminderKind, what = "") {
  const place = facts.locate(path);
  return { kind, what, key: foldText(what), place, audience: "residents" as const };
}

/**
 * Finds what ages among the facts of a home.
 *
 * @param facts the facts
 */
export function findInFacts(facts: Facts): readonly Found[] {
  return [...findInHome(facts), ...findInUpkeep(facts), ...findPhones(facts), ...findPapers(facts)];
}

function findInHome(facts: Facts): readonly Found[] {
  const { certification, drills = [], insurance = [] } = facts.home ?? {};
  const until = certification?.status.shown === "certified" ? certification.until : undefined;
  return [
    ...(until === undefined
      ? []
      : [
          {
            ...describeFact(facts, "home.certification.until", "certificate"),
            due: until.shown,
          },
        ]),
    ...insurance.map(({ what, until: end }, index) => ({
      ...describeFact(facts, `home.insurance.${index + 1}.until`, "insurance", what.shown),
      due: end.shown,
    })),
    ...drills.map(({ what, held, every }, index) => ({
      ...describeFact(facts, `home.drills.${index + 1}.held`, "drill", what.shown),
      ...repeat(held.shown, every?.shown),
    })),
  ];
}

function findInUpkeep(facts: Facts): readonly Found[] {
  return (facts.home?.upkeep ?? []).flatMap(({ what, expires, checked, every }, index) => {
    const path = `home.upkeep.${index + 1}`;
    return [
      ...(expires === undefined
        ? []
        : [
            {
              ...describeFact(facts, `${path}.expires`, "supply", what.shown),
              due: expires.shown,
            },
          ]),
      ...(checked === undefined
        ? []
        : [
            {
              ...describeFact(facts, `${path}.checked`, "upkeep", what.shown),
              ...repeat(checked.shown, every?.shown),
            },
          ]),
    ];
  });
}

function findPhones(facts: Facts): readonly Found[] {
  const { phonesChecked, crisisLines = [] } = facts.home ?? {};
  return [
    ...(phonesChecked === undefined
      ? []
      : [
          {
            ...describeFact(facts, "home.phonesChecked", "phones"),
            ...repeat(phonesChecked.shown),
          },
        ]),
    ...crisisLines.flatMap(({ name, checked }, index) =>
      checked === undefined
        ? []
        : [
            {
              ...describeFact(
                facts,
                `home.crisisLines.${index + 1}.checked`,
                "crisisLine",
                name.shown,
              ),
              ...repeat(checked.shown),
            },
          ],
    ),
    ...(facts.resources?.list ?? []).map(({ name, checked }, index) => ({
      ...describeFact(facts, `resources.list.${index + 1}.checked`, "resource", name.shown),
      ...repeat(checked.shown),
    })),
  ];
}

/** The id of a rule and a day give nothing away: where a paper is, which may be for the house, is not told. */
function findPapers(facts: Facts): readonly Found[] {
  return listEvidenceEntries(facts.evidence).flatMap(({ path, rule, expires, checked }) => [
    ...(expires === undefined
      ? []
      : [{ ...describeFact(facts, `${path}.expires`, "paper", rule.shown), due: expires.shown }]),
    ...(checked === undefined
      ? []
      : [
          {
            ...describeFact(facts, `${path}.checked`, "paperCheck", rule.shown),
            ...repeat(checked.shown),
          },
        ]),
  ]);
}

function repeat(last: PlainDate, every?: string): Pick<Found, "last" | "due"> {
  const months = every === undefined ? usualMonths : readMonths(every);
  return { last, due: addMonths(last, months) };
}

/**
 * Finds by when what the site itself says of emergencies is to be held against its sources again.
 *
 * @param facts the facts of the home, of which it says nothing
 */
export function findSafetyWords(facts: Facts): readonly Found[] {
  const [checked] = listSafetySources()
    .map((source) => source.checked)
    .toSorted();
  if (checked === undefined) return [];
  return [{ ...describeFact(facts, "home.name", "safetyWords"), ...repeat(checked) }];
}
