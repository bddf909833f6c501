import { crisisLinesRoot } from "../../content/facts/crisis-line-facts.ts";
import type { Facts } from "../../content/facts/read-facts.ts";
import { operatorLanguage } from "../../locales/language.ts";
import { findLocale } from "../../locales/locale.ts";
import { crisisLines, findSameLine, sayCrisisLines } from "../../safety/crisis-lines.ts";

/** What a reference to an entry by its place should be. */
export interface EntryAdvice {
  readonly fix: string;
  /** What the entry is called, where it can be no other. */
  readonly name?: string;
}

/**
 * Says how a text refers by name to what it refers to by a place in a list.
 *
 * @param path what the text says, such as `home.crisisLines.1.phone`
 * @param facts the home's facts
 * @returns how to write it, in plain words; nothing where no entry with a name stands there
 */
export function describeEntryNames(path: string, facts: Facts): EntryAdvice | undefined {
  const own = facts.table.all.find((fact) => fact.path === path)?.reference;
  const isNamed = own !== undefined && own !== path;
  const [, position, key = ""] = /^home\.crisisLines\.(\d+)\.(\w+)$/.exec(path) ?? [];
  if (position === undefined) {
    return isNamed ? { fix: `Write its name: {{ ${own} }}.`, name: own } : undefined;
  }
  const lineKey = key === "name" ? "name" : "phone";
  const same = findListedLine(Number(position), facts);
  if (same !== undefined) {
    const name = `${crisisLinesRoot}.${same}.${lineKey}`;
    return {
      fix: `Write {{ ${name} }}, which comes with the site and is always ${crisisLines[same].phone.shown}.`,
      name,
    };
  }
  // Which line a text means cannot be known once the list is another one: 911 once stood first.
  const all = Object.entries(sayCrisisLines(findLocale(operatorLanguage))).map(
    ([name, line]) => `{{ ${crisisLinesRoot}.${name}.${lineKey} }} (${line.name.shown})`,
  );
  const others = isNamed ? [`{{ ${own} }}`] : [];
  return { fix: `Write which line it means: ${[...all, ...others].join(", ")}.` };
}

function findListedLine(position: number, { table }: Facts) {
  const find = (key: string) =>
    table.all.find(({ path }) => path === `home.crisisLines.${position}.${key}`)?.value;
  const phone = find("phone");
  if (phone?.kind !== "phone") return undefined;
  return findSameLine({ name: find("name")?.shown ?? "", dialled: phone.dialled });
}
