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
