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
    "guy od'd in the bathroom",
    "he did a hot shot and hes turning gray",
    "his lips are so blue",
    "shaking and seizing from alcohol withdrawal",
    "mommy fell down and she isnt talking",
    "she fell off the ladder",
    "smoke pouring out of the basement",
    "the fire extinguisher didnt help the kitchen is on fire",
    "my ex is here and he is threatening to shoot me",
    "he says he will kill her",
    "someone is trying to break into my house",
    "coughing up blood",
    "chest pains bad",
    "someone narcan him now need narcan fast",
    "we need an ambulance here now",
    "sobredosis ayuda",
    "mi amigo no respira",
    "tiene una pistola",
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
    "i dont want to wake up tomorrow",
    "everyone would be better off without me",
    "i want it to be over",
    "i just want to disappear forever",
    "my son says he wants to end his life",
    "friend wrote a goodbye note",
    "i keep burning myself with cigarettes on purpose",
    "im losing my mind",
    "panik attack cant calm down",
    "the voices wont stop",
    "i have a bottle in front of me and im gonna open it",
    "i called my dealer",
    "so depressed",
    "quiero matarme",
    "no puedo mas",
  ])("“%s” call 988", (words) => {
    expect(listAsked(words)).toContain("crisis");
  });

  it.each([
    "poison",
    "drank bleach",
    "took too many pills",
    "he swallowed detergent",
    "drank antifreeze by mistake",
    "i took my meds twice by accident",
    "gave him the wrong dose of his meds",
    "mixed bleach and ammonia and breathed it",
    "got drain cleaner in my eyes",
    "swalowed a button battery",
    "kid ate a gummy edible",
    "a spider bit me",
  ])("“%s” call Poison Help", (words) => {
    expect(listAsked(words)).toContain("poison");
  });

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
    "fire pit in the back yard",
    "cigarette smoke coming into my house",
    "beer bottles in my yard",
    "trash bag in front of the house",
    "drinking in front of the house",
    "do i take my meds twice a day",
    "take all my meds with me when i move out",
    "flu shots in october",
    "blood test coming up",
    "low sugar snacks",
    "car broke down",
    "broken back door",
    "water cut off",
    "open on labor day",
    "i hate my roommate",
    "hate this house",
    "loud voices keep me up at night",
    "dogs are going crazy",
    "sick of this",
    "worried about high rent",
    "permission slip",
    "threatened me with eviction",
    "do you have a hammer i can borrow",
    "your resident hit my parked car",
    "people drive by your house all day",
    "do you drink alcohol",
    "can i bring a bottle of cologne",
    "give away a couch",
    "when is curfew over",
    "want to end my lease",
    "jones family",
    "urgent repair",
    "smoke detector wont stop beeping",
    "can they kick me out for complaining",
    "can i date someone in the house",
    "can i have someone in my room",
    "can i smoke in the hallway",
    "want to cut the grass",
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
    const phrases = meanings.map(({ said }) => said.map(({ words }) => words.join("|")).join(" "));
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
