import type { Answer, AnswerGroup, Answers } from "./answers.ts";
import { askedStandard, isRunByResidents } from "./asked-standard.ts";
import { findAffiliate } from "./find-affiliate.ts";
import { findTimeZone } from "./states.ts";
import { listTold, type Told } from "./told.ts";

/**
 * Adds what follows from answers, so that nobody is asked twice: the time zone of a state that has one, whom
 * the home serves in a sentence, a curfew that is the same on all days, where an affiliate that we know takes
 * complaints; and what is proposed where nothing was told. What was answered stays.
 *
 * @param answers a home's answers
 */
export function completeAnswers(answers: Answers): Answers {
  const told = listTold(answers);
  const home = followers.reduce<AnswerGroup>((facts, { path, find }) => {
    const value = find(told);
    return value === undefined ? facts : addFact(facts, path, value);
  }, answers.home ?? {});
  return { ...answers, home, ways: { ...proposed, ...answers.ways } };
}

/** What each home has to say, as the texts say it where nobody told: a line to read asks about each. */
const proposed: AnswerGroup = { notice: "14 days", appeal: "5 days", practice: "every 6 months" };

interface Follower {
  /** The keys of the fact in `_data/home.yaml`. */
  readonly path: readonly [string, ...string[]];
  /** Finds what it is, where that is plain. */
  readonly find: (told: Told) => Answer | undefined;
}

const first = (told: Told, name: string) => told.get(name)?.[0];

const followers: readonly Follower[] = [
  { path: ["timeZone"], find: (told) => findTimeZone(first(told, "state") ?? "") },
  { path: ["serves"], find: sayWhomItServes },
  {
    path: ["manager", "role"],
    find: (told) => {
      if (!told.has("home.manager")) return undefined;
      const level = first(told, "home.certification.level");
      if (level === undefined) return "Manager";
      return isRunByResidents(level) ? "House leader" : "House manager";
    },
  },
  { path: ["curfew", "weekends"], find: (told) => first(told, "home.curfew.weekdays") },
  {
    // No single time is anybody's curfew, and the file says so.
    path: ["curfew"],
    find: (told) => (told.has("home.curfewByPhase") ? "none" : undefined),
  },
  {
    path: ["outside", "affiliate"],
    find: (told) => (told.has("home.certification.affiliate") ? undefined : "none"),
  },
  {
    path: ["outside", "affiliate", "name"],
    find: (told) => first(told, "home.certification.affiliate"),
  },
  {
    path: ["outside", "affiliate", "url"],
    find: (told) =>
      findAffiliate(first(told, "home.certification.affiliate") ?? "")?.facts.complaints?.url
        ?.shown,
  },
  {
    path: ["certification", "standard"],
    find: (told) => (told.has("home.certification.level") ? askedStandard.title : undefined),
  },
  { path: ["residents", "access"], find: () => "code" },
];

function sayWhomItServes(told: Told): string | undefined {
  const served = first(told, "home.sexServed");
  if (served === undefined) return undefined;
  const who =
    served === "everyone" ? "Adults" : `${served.charAt(0).toUpperCase()}${served.slice(1)}`;
  const children = first(told, "ways.children") === "yes" ? ", and their children" : "";
  return `${who} in recovery from a substance use disorder${children}.`;
}

/** Adds a fact that is not there, and never over one that is, or over a “none” above it. */
function addFact(
  group: AnswerGroup,
  [key, ...below]: readonly [string, ...string[]],
  value: Answer,
): AnswerGroup {
  const [next, ...rest] = below;
  const standing = group[key];
  if (next === undefined) return standing === undefined ? { ...group, [key]: value } : group;
  if (standing !== undefined && !isGroup(standing)) return group;
  return { ...group, [key]: addFact(standing ?? {}, [next, ...rest], value) };
}

function isGroup(answer: Answer): answer is AnswerGroup {
  return typeof answer === "object" && !Array.isArray(answer);
}
