import type { Locale } from "../../locales/locale.ts";
import { isOwnLine } from "../../safety/crisis-lines.ts";
import type { FactBlockName } from "../named-blocks.ts";
import { readMinutes } from "../time-of-day.ts";
import { weekdays } from "../weekdays.ts";
import type { FactBlock, FactCell } from "./fact-block.ts";
import type { Fact, FactTable } from "./fact-table.ts";
import { sayDays, sayStart } from "./week.ts";

/**
 * Makes the table that a text asks for, such as by `{{ fees }}` or `{{ schedule }}`. A column in which no entry
 * has anything is left out.
 *
 * @param name what the text asks for
 * @param table the home's facts
 * @returns a table without rows where the home has nothing of the kind
 */
export function createFactBlock(name: FactBlockName, table: FactTable): FactBlock {
  const block = table.tables?.[name] ?? createBlock[name](table);
  const isUsed = block.head.map((_, column) => block.rows.some((row) => !isEmpty(row[column])));
  const keepUsed = <Cell>(cells: readonly Cell[]) => cells.filter((_, column) => isUsed[column]);
  return { head: keepUsed(block.head), rows: block.rows.map(keepUsed) };
}

function isEmpty(cell: FactCell = []): boolean {
  return cell.length === 0;
}

/** What stands below one key, by the keys inside it. */
type Entry = ReadonlyMap<string, Fact>;

/** Lists the entries of a list, in its order. */
function listEntries({ all }: FactTable, list: string): readonly Entry[] {
  const entries = new Map<string, Map<string, Fact>>();
  for (const fact of all) {
    if (!fact.path.startsWith(`${list}.`)) continue;
    const [number = "", key = ""] = fact.path.slice(list.length + 1).split(".");
    const entry = entries.get(number) ?? new Map<string, Fact>();
    entries.set(number, entry.set(key, fact));
  }
  return [...entries.values()];
}

function showFact(fact: Fact | undefined): FactCell {
  return fact === undefined ? [] : [{ reference: fact.reference }];
}

function createFees(table: FactTable): FactBlock {
  const { locale } = table;
  const words = locale.words.factTables.fees;
  const fees = listEntries(table, "home.fees").map((fee) => [nameFee(fee, locale), fee] as const);
  const deposit = new Map(
    table.all
      .filter(({ path }) => path.startsWith("home.deposit."))
      .map((fact) => [fact.path.slice("home.deposit.".length), fact] as const),
  );
  const all = deposit.size === 0 ? fees : [...fees, [[words.deposit], deposit] as const];
  return {
    head: [words.what, words.amount, words.when, words.refund],
    rows: all.map(([name, payment]) => [
      name,
      showFact(payment.get("amount")),
      showFact(payment.get("when")),
      showRefund(payment, locale),
    ]),
  };
}

function nameFee(fee: Entry, { words, fill }: Locale): FactCell {
  const name = fee.get("name");
  const covers = fee.get("covers");
  if (name === undefined || covers === undefined) return showFact(name);
  return [
    fill(words.factTables.fees.covering, { name: name.value.shown, covers: covers.value.shown }),
  ];
}

function showRefund(payment: Entry, locale: Locale): FactCell {
  const refundable = payment.get("refundable")?.value;
  const refundedWithin = payment.get("refundedWithin")?.value;
  const said = sayRefund({ refundable, refundedWithin }, locale);
  return said === "" ? [] : [said];
}

/** What a home says of a payment that comes back. */
export interface Refund {
  /** Whether it does: `yes`, `no` or `in part`. */
  readonly refundable?: { readonly shown: string } | undefined;
  /** How soon, such as `14 days`. */
  readonly refundedWithin?: { readonly shown: string } | undefined;
}

/**
 * Says whether a payment is paid back, and how soon.
 *
 * @param refund what the home says of it
 * @param locale the words it is said in
 * @returns the words, as in the middle of a table; nothing where the home does not say
 */
export function sayRefund(refund: Refund, { words, fill }: Locale): string {
  const { refundable: answers, refundedWithin, within } = words.factTables.fees;
  const answer = refund.refundable?.shown;
  const limit = refund.refundedWithin?.shown;
  const refundable = answer !== undefined && isAnswer(answer, answers) ? answers[answer] : "";
  if (limit === undefined || answer === "no") return refundable;
  return refundable === "" ? fill(within, { limit }) : fill(refundedWithin, { refundable, limit });
}

function isAnswer<Answers extends object>(
  answer: string,
  answers: Answers,
): answer is Extract<keyof Answers, string> {
  return Object.hasOwn(answers, answer);
}

/** The site's own lines first; one that a home lists once more, or calls by another's number, is left out. */
function createCrisisLines(table: FactTable): FactBlock {
  const { words } = table.locale;
  const { name, call, text, when, thenPress } = words.factTables.crisisLines;
  const ofSite = Map.groupBy(
    table.all.filter(({ path }) => path.startsWith("crisisLines.")),
    ({ path }) => path.split(".")[1],
  );
  const lines: readonly Entry[] = [
    ...[...ofSite.values()].map(
      (facts) => new Map(facts.map((fact) => [fact.path.split(".")[2] ?? "", fact])),
    ),
    ...listEntries(table, "home.crisisLines").filter(isOwn),
  ];
  return {
    head: [name, call, text, when],
    rows: lines.map((line) => {
      const afterwards = line.get("afterwards")?.value.shown;
      const then = afterwards === undefined ? [] : [table.locale.fill(thenPress, { afterwards })];
      const note = line.get("note");
      return [
        showFact(line.get("name")),
        [...showFact(line.get("phone")), ...then],
        showFact(line.get("text")),
        [...showFact(line.get("when")), ...(note === undefined ? [] : [". ", ...showFact(note)])],
      ];
    }),
  };
}

function isOwn(line: Entry): boolean {
  const phone = line.get("phone")?.value;
  if (phone?.kind !== "phone") return false;
  return isOwnLine({ name: line.get("name")?.value.shown ?? "", dialled: phone.dialled });
}

function createCurfewByPhase(table: FactTable): FactBlock {
  const { phase, time } = table.locale.words.factTables.curfewByPhase;
  return {
    head: [phase, time],
    rows: listEntries(table, "home.curfewByPhase").map((entry) => [
      showFact(entry.get("phase")),
      showFact(entry.get("time")),
    ]),
  };
}

function createSchedule({ week, locale }: FactTable): FactBlock {
  const { fromTo, schedule: words } = locale.words.residents;
  const inOrder = weekdays.flatMap((id, index) =>
    week
      .filter(({ day }) => day.shown === id)
      .toSorted((one, other) => readMinutes(one.start.shown) - readMinutes(other.start.shown))
      .map((event) => [locale.formatWeekday(index), event] as const),
  );
  return {
    head: [words.day, words.time, words.what, words.where],
    rows: inOrder.map(([day, event]) => {
      const { start, end, what, place } = event;
      const days = sayDays(event, locale);
      const hasEnd = end !== undefined && end.shown !== start.shown;
      return [
        [day],
        [
          hasEnd
            ? locale.fill(fromTo, { start: start.shown, end: end.shown })
            : sayStart(event, locale),
        ],
        [days === "" ? what.shown : `${what.shown} (${days})`],
        place === undefined ? [] : [place.shown],
      ];
    }),
  };
}

const createBlock: Readonly<Record<FactBlockName, (table: FactTable) => FactBlock>> = {
  crisisLines: createCrisisLines,
  curfewByPhase: createCurfewByPhase,
  fees: createFees,
  schedule: createSchedule,
};
