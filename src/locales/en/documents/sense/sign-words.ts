import { refusals } from "./refusals.ts";

/** Words by which a sentence says that something is not done, or not borne. */
export const refusing = [
  ...refusals,
  "refrain*",
  "avoid*",
  "prohibit*",
  "forbid*",
  "tolerat*",
  "zero tolerance",
  "nor",
] as const;

/** Grounds on which people are turned away: where they come from. One of these alone is a word of any subject. */
export const groundsOfOrigin = ["race", "color", "ethnic*", "national origin", "ancestry"] as const;

/** Grounds on which people are turned away: who they are and what they believe. */
export const groundsOfPerson = [
  "religion",
  "faith",
  "creed",
  "gender",
  "sex",
  "sexual orientation",
  "disability",
  "age",
  "identity",
] as const;

/** How a sentence about outdoors says where something is done, or not done. */
export const outdoorPlaces = [
  "outside",
  "outdoors",
  "back",
  "backyard",
  "patio",
  "porch*",
  "yard*",
  "deck",
  "picnic table",
  "out front",
  "in front",
  "area",
  "areas",
  "designated",
] as const;

/** Words for a stay that the home ends. */
export const beingAskedToLeave = [
  "discharge*",
  "asked to leave",
  "removal",
  "removed",
  "evict*",
  "terminat*",
  "dismiss*",
  "told to leave",
] as const;

/** Offices and lines outside a home, whose numbers are not the home's own. */
export const outsideOffices = [
  "state",
  "affiliate*",
  "department*",
  "hotline*",
  "licens*",
  "legal aid",
  "civil rights",
  "ombuds*",
  "911",
  "988",
  "emergenc*",
] as const;

/** Words for the tests of residents. */
export const drugTests = [
  "drug test*",
  "drug screen*",
  "alcohol test*",
  "urine",
  "urinalysis",
  "ua",
  "uas",
  "breathalyzer*",
  "tested for drugs",
] as const;
