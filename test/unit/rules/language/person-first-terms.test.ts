import { describe, expect, it } from "vitest";
import {
  findPersonFirstTerms,
  mayHavePersonFirstTerms,
  personFirstTerms,
} from "../../../../src/rules/language/person-first-terms.ts";

function findTyped(text: string, names: readonly string[] = []): readonly string[] {
  return findPersonFirstTerms(text, names).map(({ typed }) => typed);
}

describe("a look at several texts at one go", () => {
  it.each(["Nobody here is any drunk", "Everyone has dropped clean"])(
    "finds what stands at the end of a text, whatever the next one begins with: %s",
    (text) => {
      expect(findTyped(text)).toHaveLength(1);
      for (const next of ["person", " persons are welcome", "Guests"]) {
        expect(mayHavePersonFirstTerms([text, next])).toBe(true);
      }
    },
  );

  it("puts no term together of two texts", () => {
    expect(mayHavePersonFirstTerms(["substance", "abuse"])).toBe(false);
  });
});

describe("the person-first word list", () => {
  it.each([
    ["We help addicts and their families.", ["addicts"]],
    ["Recovering addicts live here.", ["Recovering addicts"]],
    ["An ex-addict runs the house.", ["ex-addict"]],
    ["No junkies, no drunks.", ["junkies", "drunks"]],
    ["IV drug users and substance abusers", ["drug users", "substance abusers"]],
    ["Every alcoholic is welcome.", ["alcoholic"]],
    ["A history of substance abuse", ["substance abuse"]],
    ["Drug and alcohol abuse; abusing alcohol", ["Drug and alcohol abuse", "abusing alcohol"]],
    ["a drug habit or a drinking problem", ["drug habit", "drinking problem"]],
    ["A dirty UA, dirty urine, a dirty drug test", ["dirty UA", "dirty urine", "dirty drug test"]],
    ["Give a clean urine and test clean.", ["clean urine", "test clean"]],
    ["If you fail a drug test", ["fail a drug test"]],
    ["Clean and sober, with clean time", ["Clean and sober", "clean time"]],
    ["It is hard to get clean.", ["get clean"]],
    ["You must have been clean for 30 days.", ["been clean for 3"]],
    ["opiate replacement therapy", ["opiate replacement therapy"]],
    ["We are not a halfway house.", ["halfway house"]],
    ["Ex-cons, felons and offenders", ["Ex-cons", "felons", "offenders"]],
    ["people suffering from addiction", ["suffering from addiction"]],
    ["You will be kicked out.", ["kicked out"]],
    ["addicted babies", ["addicted babies"]],
  ])("finds what needs other words in “%s”", (text, expected) => {
    expect(findTyped(text)).toEqual(expected);
  });

  it.each([
    "Narcotics Anonymous and Alcoholics Anonymous meet here.",
    "Adult Children of Alcoholics, Thursdays",
    "The Substance Abuse and Mental Health Services Administration answers at any hour.",
    "Keep the kitchen clean. Stay clean and safe. The sink must stay clean for the next person.",
    "Dirty dishes go into the washer; dirty sheets into the bag.",
    "Get clean sheets from the closet. Clean the window screens.",
    "Serve non-alcoholic drinks; no alcoholic beverages.",
    "Nobody comes home drunk. A drunk driver hit the mailbox.",
    "Free from abuse, child abuse and neglect.",
    "A person convicted of a felony may apply. We check the sex offender registry.",
    "People with an addiction; treatment for addiction; an addiction counselor.",
    "A user of this form, a phone user, the user's name.",
    "“I was an addict,” says a resident. He was “kicked out” elsewhere.",
    "Children kick out a window. Kick off your shoes.",
    "The habit of saying hello. A problem with drugs in the park.",
    "Relapse prevention and medication-assisted treatment.",
    "Hot tests of the water heater. A clean sample cup.",
  ])("leaves “%s” alone", (text) => {
    expect(findTyped(text)).toEqual([]);
  });

  it.each([
    ["A history of drug-abuse or substance-abuse", "drug-abuse", "A substance-use history"],
    ["a drug-user", "drug-user", "a drug-free user of the garden"],
    ["no abusing pills", "abusing pills", "no pills that are not yours"],
    ["abuse of prescribed medication", "abuse of prescribed medication", "abuse of a resident"],
    ["opiates: abusing opiates", "abusing opiates", "abuse and opiates"],
    ["people addicted to heroin", "addicted to heroin", "people addicted to crosswords"],
    ["babies born addicted", "born addicted", "babies born in May"],
    ["an addicted newborn", "addicted newborn", "a newborn sister"],
    ["He is clean.", "is clean", "The kitchen is clean."],
    ["She was clean for a year.", "was clean", "Rooms she was cleaning."],
    ["clean 30 days", "clean 30 days", "clean within 30 minutes"],
    ["clean living", "clean living", "a clean living room"],
    ["He dropped clean.", "dropped clean", "He dropped clean sheets off."],
    ["a dirty drop", "dirty drop", "a dirty dropcloth"],
    ["your clean date", "your clean date", "A clean date label on each food box."],
    ["failing drug tests", "failing drug tests", "failing smoke alarm tests"],
    ["He failed his UA.", "failed his UA", "The furnace failed his inspection."],
    ["a meth head", "meth head", "the meth headline"],
    ["stoners and winos", "stoners", "stone steps, wine-red doors"],
    ["a chronic relapser", "chronic relapser", "a chronic illness"],
    ["A habitual user", "habitual user", "A habitual early riser"],
    ["The resident was non-compliant.", "non-compliant", "Non-compliant with the fire code."],
    ["residents who are in denial", "in denial", "in a denial of a claim"],
    ["drug-seeking behavior", "drug-seeking behavior", "drug-free behavior"],
    ["He failed treatment.", "failed treatment", "the failed water treatment plant"],
    ["committed suicide", "committed suicide", "committed to suicide prevention"],
  ])("finds “%s” by “%s”, and leaves “%s” alone", (fires, part, quiet) => {
    expect(findTyped(fires).join(" ")).toContain(part);
    expect(findTyped(quiet)).toEqual([]);
  });

  it.each([
    ["The Halfway House Association", "a halfway house"],
    ["The Drug Abuse Hotline answers.", "drug abuse hotlines"],
    ["A Substance Abuse Prevention Block Grant", "to prevent substance abuse"],
    ["We keep testing clean water.", "She keeps testing clean."],
    ["The offender registry; registered offenders", "offenders"],
    ["Use the inmate search.", "Two inmates"],
    ["enough to convict", "a convict"],
  ])("leaves “%s” alone and finds “%s”", (quiet, fires) => {
    expect(findTyped(quiet)).toEqual([]);
    expect(findTyped(fires)).not.toEqual([]);
  });

  it("leaves names alone that the home gives it", () => {
    expect(findTyped("Halfway House West is a halfway house.", ["Halfway House West"])).toEqual([
      "halfway house",
    ]);
  });

  it("tells where each term starts, whatever stands in quotes before it", () => {
    const text = "“A junkie”, they said, of an addict.";
    const [hit, ...others] = findPersonFirstTerms(text);
    expect(others).toEqual([]);
    expect(text.slice(hit?.offset)).toBe("addict.");
  });

  it("gives every term other words, a reason and a source", () => {
    for (const { instead, why, source } of personFirstTerms) {
      expect(instead.join(", ")).toMatch(/\S/);
      expect(why).toMatch(/^[A-Z“].*\.$/);
      expect(source).toMatch(/^https:\/\/|own judgment/);
      expect(instead.flatMap((words) => findTyped(words))).toEqual([]);
    }
  });
});
