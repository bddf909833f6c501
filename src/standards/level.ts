import { z } from "../content/zod.ts";

/** The key under which a rule says what it asks of every home alike. */
export const everyLevel = "all";

const word = z.string().trim().min(1);

const levelSchema = z.strictObject({
  /** What operators write and files are keyed by; it is public and never changes. */
  id: z.string().regex(/^(?!all$)[\p{Letter}\p{Number}-]+$/iu),
  /** What stands behind the word for a level, such as `2` in “Tier 2”. */
  name: word,
  /**
   * Who is in homes of the level: residents alone (`peers`), a house manager among them (`manager`), staff
   * who are paid (`supervised`), or staff who give treatment as well (`services`). Left out where it was not
   * confirmed, nothing is said of it.
   */
  staffing: z.enum(["peers", "manager", "supervised", "services"]).optional(),
});

/** The levels of a standard, from the first, with what one and several of them are called. */
export const levelsSchema = z.strictObject({
  one: word,
  many: word,
  each: z.array(levelSchema).min(1).readonly(),
});

/** A level that homes can be held against. */
export type Level = Readonly<z.output<typeof levelSchema>>;

/** The levels of a standard; a standard may have none. */
export type Levels = Readonly<z.output<typeof levelsSchema>> | undefined;

/** Lists the keys under which the rules of a standard say what they ask: its levels, or `all`. */
export function listLevelKeys(levels: Levels): readonly string[] {
  return levels?.each.map(({ id }) => id) ?? [everyLevel];
}

/**
 * Finds a level by what somebody typed.
 *
 * @param levels the levels of the standard
 * @param typed its id or name, with the word for a level or without, in whatever case
 */
export function findLevel(levels: Levels, typed: string): Level | undefined {
  const wanted = typed.trim().toLowerCase();
  return levels?.each.find((level) =>
    [level.id, level.name, nameLevel(levels, level)].some((name) => name.toLowerCase() === wanted),
  );
}

/**
 * Names a level.
 *
 * @param levels the levels of the standard
 * @param level one of them
 * @returns the word for a level and its name, such as `Tier 2`
 */
export function nameLevel(levels: Levels, level: Level): string {
  return `${levels?.one ?? ""} ${level.name}`.trim();
}

/**
 * Names some of the levels of a standard.
 *
 * @param levels the levels of the standard
 * @param keys keys of some, as {@link listLevelKeys} lists them
 * @returns such as `Tiers 2, 3` or `All tiers`, or `Every home` where there are none
 */
export function nameLevels(levels: Levels, keys: readonly string[]): string {
  if (levels === undefined) return "Every home";
  const { one, many, each } = levels;
  if (keys.length === each.length) return `All ${many.toLowerCase()}`;
  const names = each.filter(({ id }) => keys.includes(id)).map(({ name }) => name);
  return `${names.length === 1 ? one : many} ${names.join(", ")}`;
}
