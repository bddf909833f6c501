import type { Answer, AnswerGroup, Answers } from "./answers.ts";
import { askedStandard, isRunByResidents } from "./asked-standard.ts";
import { findAffiliate } from "./find-affiliate.ts";
import { isAlwaysAnswered } from "./is-always-answered.ts";
import { findTimeZone } from "./states.ts";
import { listTold, type Told } from "./told.ts";

/**
 * Adds what follows from answers, so that nobody is asked twice: the time zone of a state that has one, whom
 * the home serves in a sentence, a curfew that is the same on all days, where an affiliate that we know takes
 * complaints, who answers at night. What was answered stays.
 *
 * @param answers a home's answers
 */
export function completeAnswers(answers: Answers): Answers {
  const told = listTold(answers);
  const complete = (group: Follower["path"][0]) =>
    followers
      .filter(({ path }) => path[0] === group)
      .reduce<AnswerGroup>((answered, { path: [, ...path], find }) => {
        const value = find(told);
        return value === undefined ? answered : addFact(answered, path, value);
      }, answers[group] ?? {});
  return { ...answers, home: complete("home"), ways: complete("ways") };
}

/**
 * Adds what every home has to say and this one was not asked or passed over; a line to read asks about each.
 *
 * @param answers a home's answers
 */
export function proposeAnswers(answers: Answers): Answers {
  const told = listTold(answers);
  // Where residents run the house by themselves, the law of one state alone asks them to practice.
  const isByThemselves = isRunByResidents(first(told, "home.certification.level"));
  const practices = !isByThemselves || first(told, "state") === "Arizona";
  return {
    ...answers,
    ways: {
      ...{ notice: "14 days", appeal: "5 days" },
      ...(practices ? { practice: "every 6 months" } : {}),
      ...answers.ways,
    },
  };
}

interface Follower {
  /** The group it belongs to, and its keys there. */
  readonly path: readonly ["home" | "ways", string, ...string[]];
  /** Finds what it is, where that is plain. */
  readonly find: (told: Told) => Answer | undefined;
}

const first = (told: Told, name: string) => told.get(name)?.[0];

const followers: readonly Follower[] = [
  { path: ["home", "timeZone"], find: (told) => findTimeZone(first(told, "state") ?? "") },
  { path: ["home", "serves"], find: sayWhomItServes },
  {
    path: ["home", "manager", "role"],
    find: (told) => (told.has("home.manager") ? proposeManagerRole(told) : undefined),
  },
  { path: ["home", "curfew", "weekends"], find: (told) => first(told, "home.curfew.weekdays") },
  {
    // No single time is anybody's curfew, and the file says so.
    path: ["home", "curfew"],
    find: (told) => (told.has("home.curfewByPhase") ? "none" : undefined),
  },
  {
    path: ["home", "outside", "affiliate"],
    find: (told) => (told.has("home.certification.affiliate") ? undefined : "none"),
  },
  {
    path: ["home", "outside", "affiliate", "name"],
    find: (told) => first(told, "home.certification.affiliate"),
  },
  {
    path: ["home", "outside", "affiliate", "url"],
    find: (told) =>
      findAffiliate(first(told, "home.certification.affiliate") ?? "")?.facts.complaints?.url
        ?.shown,
  },
  {
    path: ["home", "certification", "standard"],
    find: (told) => (told.has("home.certification.level") ? askedStandard.title : undefined),
  },
  { path: ["home", "residents", "access"], find: () => "code" },
  { path: ["home", "backup", "stands"], find: findStanding },
  { path: ["ways", "nightCalls"], find: findNightCalls },
  { path: ["home", "night"], find: nameNightAnswerer },
];

/** Whoever owns or directs a home is above those who work in it. */
function findStanding(told: Told): string | undefined {
  if (isRunByResidents(first(told, "home.certification.level"))) return undefined;
  return directing.test(first(told, "home.backup.role") ?? "") ? "above" : undefined;
}

const directing =
  /^(?:the )?(?:co-?)?(?:owner|founder|operator|president|(?:executive |managing )?director|chief executive|ceo|board (?:chair|president))(?:,? (?:of|and) .*)?$/i;

/** A phone that is answered day and night is answered at night. */
function findNightCalls(told: Told): string | undefined {
  const isAlways = (name: string) => isAlwaysAnswered(first(told, name) ?? "");
  if (isAlways("home.manager.hours")) return "house manager";
  return isAlways("home.backup.hours") ? "backup" : undefined;
}

function proposeManagerRole(told: Told): string {
  const level = first(told, "home.certification.level");
  if (level === undefined) return "Manager";
  return isRunByResidents(level) ? "House leader" : "House manager";
}

/**
 * Pages know who answers at night from the facts alone. The hours of the manager are those by day where the phone is
 * not always answered; of whoever stands in, hours that were told say it.
 */
function nameNightAnswerer(told: Told): Answer | undefined {
  const answers = first(told, "ways.nightCalls");
  const hours = (who: string) => first(told, `home.${who}.hours`);
  const isManager = answers === "house manager" && !isAlwaysAnswered(hours("manager") ?? "");
  const isBackup = answers === "backup" && hours("backup") === undefined;
  if (!isManager && !isBackup) return undefined;
  const who = isManager ? "manager" : "backup";
  const [name, phone] = ["name", "phone"].map((key) => first(told, `home.${who}.${key}`));
  const role =
    first(told, `home.${who}.role`) ?? (isManager ? proposeManagerRole(told) : undefined);
  if (name === undefined || role === undefined || phone === undefined) return undefined;
  return { name, role, phone };
}

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
