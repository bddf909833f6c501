import { describe, expect, it } from "vitest";
import { listTypedWords } from "../../../src/text/typed-words.ts";
import { readAskedLanguage } from "../../../src/theme/scripts/asked-language.ts";
import { readMeanings } from "../../../src/theme/scripts/find-meant.ts";
import { isAskedFor, readAskedWords } from "../../../src/theme/scripts/match-asked.ts";
import { english } from "../../support/locales.ts";

const { small, near, besides, ...cards } = english.words.asked;
const meanings = readMeanings(english.words.meant);
const language = readAskedLanguage({ small, near, besides }, meanings);
const asked = Object.entries(cards).map(([name, words]) => [name, readAskedWords(words)] as const);
const numbers = ["emergency", "crisis", "poison"];

/** The cards that words ask for, in the order of the catalog. */
function listAsked(words: string): readonly string[] {
  return asked.flatMap(([name, card]) =>
    isAskedFor(listTypedWords(words), card, language) ? name : [],
  );
}

describe("small words", () => {
  it.each(["thanks, when's rent due", "aint rent due today, i think?", "lemme guess, rent"])(
    "leave the rent in “%s” to be answered",
    (words) => {
      expect(listAsked(words)).toContain("cost");
    },
  );

  it.each(["fine", "used", "leave", "visit"])(
    "are none that ask for something, such as “%s”",
    (word) => {
      expect(language.isTelling(word)).toBe(true);
    },
  );
});

describe("words of an emergency", () => {
  it.each([
    "he's not breathing",
    "she isnt really breathing",
    "not breating",
    "overdose",
    "my roommate overdosed",
    "i think he is oding",
    "od",
    "wont wake up",
    "turning blue",
    "fire",
    "FIRE!!",
    "the kitchen is on fire",
    "theres a fire in the garage",
    "fire in kitchen",
    "smoke coming out of your upstairs window",
    "smoke coming out of a window",
    "i smell gas",
    "he has a gun",
    "guy passed out on the lawn",
    "heart attack",
    "someone is breaking in",
    "he hit me",
    "911",
    "help me",
    "the house is burning",
    "woman screaming for help",
    "someone is hitting a woman",
    "they have guns and are shooting at us, he got shot",
    "how can i help him hes not breathing",
    "she passed out at the training and is not breathing",
    "overdose policy says what, he isnt breathing",
  ])("“%s” call 911", (words) => {
    expect(listAsked(words)).toContain("emergency");
  });

  it.each([
    "i want to die",
    "i just want to die",
    "i want to die, is there a policy",
    "kill myself everyone is laughing",
    "wanna die",
    "dont want to live anymore",
    "kill myself",
    "suicide",
    "sucidal thoughts",
    "kms",
    "i want to hurt myself",
    "about to relapse",
    "i want to use",
    "panic attack",
    "hopeless",
    "crisis line",
    "i feel like dying",
    "i want to kill myself in the kitchen",
    "i dont want to be here",
  ])("“%s” call 988", (words) => {
    expect(listAsked(words)).toContain("crisis");
  });

  it.each(["poison", "drank bleach", "took too many pills", "he swallowed detergent"])(
    "“%s” call Poison Help",
    (words) => {
      expect(listAsked(words)).toContain("poison");
    },
  );

  it.each([
    "fire drill",
    "fire pit",
    "fire inspection report",
    "where is the fire extinguisher",
    "got fired from my job",
    "dying plants",
    "the lawn is dying",
    "dying to move in",
    "naloxone training",
    "overdose prevention training",
    "overdose policy",
    "suicide prevention training",
    "passed out flyers",
    "are you insured",
    "homeless shelter",
    "cooking late at night",
    "going to use the kitchen",
    "i want to use the washer",
    "want to drink coffee",
    "dye my hair",
    "dead tree",
    "kill weeds",
    "smoke",
    "smoke coming in my window",
    "smoke detector",
    "how can i help",
    "are guns allowed",
    "emergency contact form",
    "emergency plan",
    "what if someone relapses",
    "poison ivy",
    "gas bill",
    "hit and miss",
    "hit me up",
    "overnight",
    "police report",
  ])("“%s” call nobody", (words) => {
    expect(listAsked(words).filter((name) => numbers.includes(name))).toEqual([]);
  });
});

describe("facts that are asked for", () => {
  it.each([
    ["rent", "cost"],
    ["how much does it cost a week?", "cost"],
    ["late fee", "cost"],
    ["deposit back", "deposit"],
    ["securty deposit", "deposit"],
    ["curfew", "curfew"],
    ["curfue", "curfew"],
    ["what time do i have to be in on weekends", "curfew"],
    ["when are quiet hours tonight", "quietHours"],
    ["visiting hours", "guestHours"],
    ["trash day", "trash"],
    ["when is the house meeting", "houseMeeting"],
    ["where can i smoke", "smoking"],
    ["visitor parking", "parking"],
    ["house manager number", "call"],
    ["loud music who do i call", "call"],
    ["manager not answering its 10pm", "call"],
    ["who answers at night", "call"],
    ["how long will i wait for a reply to my complaint", "response"],
    ["is it men only", "people"],
    ["how many people live there", "people"],
    ["are you certified", "certification"],
    ["who do you report to", "outside"],
  ])("“%s” is answered by %s", (words, name) => {
    expect(listAsked(words)).toEqual([name]);
  });

  it.each([
    "can i get a late curfew for work",
    "conflict over rent with the owner",
    "noise",
    "contract",
    "barking",
    "house rules",
    "how do we change a rule",
    "home prices going down",
    "complain about the manager",
    "my guest is drunk",
    "garage",
    "packing list",
    "smoke weed",
    "drug test",
    "overnight",
  ])("“%s” asks for more than a fact", (words) => {
    expect(listAsked(words)).not.toContainEqual(expect.stringMatching(/^(?!manager)/));
  });
});

describe("what no page knows", () => {
  it.each([
    "wifi password",
    "wheres my mail",
    "what time is the next bus",
    "amazon package",
    "how do i apply",
    "do you allow pets",
    "whats for dinner",
    "who has the remote",
  ])("“%s” leads to the house manager", (words) => {
    expect(listAsked(words)).toEqual(["manager"]);
  });
});

describe("words that say nothing by themselves", () => {
  it("are told from those that do", () => {
    const list = (text: string) => listTypedWords(text).filter(language.isTelling);
    expect(list("Can my mom visit?")).toEqual(["mom", "visit"]);
    expect(list("who are they")).toEqual([]);
  });

  it("stand in no group of words that mean the same, and no word stands in two", () => {
    const words = near.split(";").flatMap(listTypedWords);
    expect(words.filter((word) => !language.isTelling(word))).toEqual([]);
    expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
  });
});

describe("phrases that mean something else than their words say", () => {
  it("stand once, and are none without a word", () => {
    const phrases = meanings.map(({ said }) => said.join(" "));
    expect(phrases.filter((phrase, place) => phrases.indexOf(phrase) !== place)).toEqual([]);
    expect(
      Object.values(english.words.meant)
        .flatMap(([, said]) => said.split(", "))
        .filter((one) => one.trim() === ""),
    ).toEqual([]);
  });

  it("have something to look for instead", () => {
    const empty = meanings.filter(({ instead }) => !instead.some(language.isTelling));
    expect(empty).toEqual([]);
  });

  it.each([
    ["my buddy fell off the wagon", "relapse"],
    ["can i work graveyard shift", "curfew"],
    ["can my girl stay over", "overnight"],
    ["they kicked my brother out", "kicked"],
    ["are they going to go through my stuff", "search"],
    ["there is nowhere to park on our street", "parking"],
    ["will this lower my home value", "property"],
  ])("“%s” is about %s", (text, word) => {
    expect(language.findMeant(listTypedWords(text))).toContain(word);
  });
});
