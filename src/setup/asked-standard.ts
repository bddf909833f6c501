import { findLevel, type Level, nameLevel } from "../standards/level.ts";
import { writtenStandards } from "../standards/standards.ts";

const standard = writtenStandards.find(({ isDefault }) => isDefault);
if (standard === undefined) throw new Error("No standard is the default one.");

/** The standard that setup asks about: the default one. */
export const askedStandard = { id: standard.id, title: standard.title } as const;

const { levels } = standard;

type Staffing = NonNullable<Level["staffing"]>;

/** Who is in homes of a level, as an operator knows it. */
const staffingWords = {
  peers: "residents run it themselves",
  manager: "a house manager watches over it",
  supervised: "supervised, with services such as life skills",
  services: "with clinical services",
} as const satisfies Record<Staffing, string>;

/** The levels to choose from, by what is written for each into the answers. */
export const levelChoices: Readonly<Record<string, string>> = Object.fromEntries(
  (levels?.each ?? []).map((level) => {
    const words = level.staffing === undefined ? "" : `: ${staffingWords[level.staffing]}`;
    return [level.id, `${nameLevel(levels, level)}${words}`];
  }),
);

/**
 * Lists the levels whose homes have such people in them.
 *
 * @param staffing who is in the homes
 */
export function listLevelsWith(...staffing: readonly Staffing[]): readonly string[] {
  return (levels?.each ?? [])
    .filter((level) => level.staffing !== undefined && staffing.includes(level.staffing))
    .map(({ id }) => id);
}

/**
 * Tells whether residents run the homes of a level by themselves.
 *
 * @param level its name, where one was given
 */
export function isRunByResidents(level: string | undefined): boolean {
  return level !== undefined && findLevel(levels, level)?.staffing === "peers";
}
