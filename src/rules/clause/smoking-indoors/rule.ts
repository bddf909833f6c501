import { createClauseRule } from "../create-clause-rule.ts";

/** Rooms of a house. */
const indoors =
  "room|rooms|bedroom|bedrooms|garage|basement|house|home|bathroom|bathrooms|kitchen|laundry|building|hallway|attic|indoors|indoor|inside|lounge";

/** Finds smoking or vaping inside the house. */
export const clauseSmokingIndoors = createClauseRule({
  name: "clause/smoking-indoors",
  looksFor: "Smoking or vaping inside the house.",
  why: "Smoke harms everyone who breathes it and sets houses on fire, and a standard asks for living space without it.",
  says: "This reads as if people smoked or vaped inside.",
  instead:
    "Name a place outside, away from doors, windows and neighbors, with cans for butts, and say that vaping counts too.",
  sections: ["resident-packet#smoking", "good-neighbor-policy#smoking"],
  shownBy: [
    {
      anyOf: [
        `smok*|vap*|cigarette*|ecigarette* … allowed|permitted|ok|okay|fine|may|can|designated|welcome … in|inside|indoors … ${indoors}`,
        "smok*|vap*|cigarette* … allowed|permitted|ok|okay|fine indoors|inside",
        `smok*|vap*|cigarette* … in|inside … ${indoors} … allowed|permitted|ok|okay|fine`,
        "smok*|vap*|cigarette* indoors|inside is|are allowed|permitted|ok|okay|fine",
        "may|can smoke|vape … indoors|inside",
        `may|can smoke|vape … in|inside … ${indoors}`,
        "indoor smoking|vaping area|room|lounge",
        "smoking|vaping room|lounge",
        `smoke|vape in your|their|his|her|the ${indoors}`,
      ],
      unless: [
        "not|never|nobody|no",
        "prohibited|forbidden|banned|detector*|alarm*|must|outside|outdoors|outdoor|patio|porch|yard",
        "anyone|caught|found|whoever|violation|discharg*",
        "if you|a|they smoke|vape|smokes",
      ],
      unlessUnder: ["prohibited|violation*|not allowed"],
    },
  ],
});
