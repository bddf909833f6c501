import { createClauseRule } from "../create-clause-rule.ts";

const discarded = [
  "discard*|dispos*|donat*|trashed|destroyed|sold",
  "thrown|throw|throws away|out",
  "given|give|gives away",
  "considered|deemed|treated … abandoned|donated|donation|donations",
  "become|becomes … property",
];

/** Finds belongings that the home keeps, sells or throws away at once or after a very short time, or holds against a debt. */
export const clauseBelongingsKept = createClauseRule({
  name: "clause/belongings-kept",
  looksFor:
    "Belongings that the home keeps, sells or throws away at once or after a very short time, or holds against a debt.",
  why: "What someone left is still theirs. For a person who leaves in a crisis it may be all they have, and many states say how long it has to be kept.",
  says: "This reads as if belongings were kept, sold or thrown away too soon, or held against a debt.",
  instead:
    "Write how long belongings are kept (30 days or more; look for your state's law), that they are listed and safe, how to fetch them, and that no debt changes that.",
  sections: ["resident-packet#leaving"],
  shownBy: [
    {
      anyOf: [
        "forfeit* … belongings|property|possessions|items|things|clothes",
        "belongings|property|possessions|items|things|clothes … forfeit*",
        "belongings|property|possessions|items|things|clothes|anything … become|becomes … property",
        "belongings|property|possessions|items|things … held|kept|retained|withheld … until|against|for|as … balance|debt|debts|rent|fees|paid|payment|collateral|owed|owe|money",
        "hold|keep|retain|withhold … belongings|property|possessions|items … until|against|as … paid|balance|debt|rent|fees|collateral|owed",
        "claim to … belongings|property|possessions",
      ],
      unless: [
        "not|never|nobody|without|rules|contraband|prohibited|weapons|drugs|paraphernalia|common",
        "# days|months",
        "drug|alcohol",
        "deposit",
      ],
    },
    {
      anyOf: discarded,
      beside: [
        [
          "belongings|property|possessions|items|things|clothes|clothing|anything|personal|what … left|leave|behind|picked|claimed|collected|removed|retrieved",
          "pick|collect|claim|retrieve|remove|get … belongings|property|possessions|items|things|clothes",
        ],
        [
          "immediate*|hours|hour|tonight",
          "same|next|that day",
          "at once",
          "right away",
          "within|after|in|up|for one|two|three|four|five|six|1|2|3|4|5|6 day|days",
          "one|two|three|four|five|six|1|2|3|4|5|6 business|calendar day|days",
        ],
      ],
      unless: [
        "never|nobody",
        "not discard*|throw|thrown|be|donate|give|dispose|sell",
        "food|refrigerator|fridge|trash|medication|medicine|contraband|drugs|weapons|alcohol|paraphernalia|common|kitchen|laundry|washer|dishes|sink",
        "dispose of medication",
        "ashtray*|butts|cigarette*|perishable*",
      ],
      under: [
        "leav*|left|pick|picked|claim|claimed|collect|collected|discharg*|belongings|property|possessions|behind|abandon*|moving|move|vacat*|exit*|departure|depart*|evict*",
      ],
    },
    {
      anyOf: [
        "left|leave behind … belongs|is ours|house|home",
        "belongings|property|things|items|clothes … stay|stays|kept|remain|remains|hold|held … until … pay|paid|settle|debt|owe",
        "owe|owes|debt|unpaid|balance … belongings|property|things|items|clothes … stay|stays|kept|remain|held",
      ],
      unless: ["not|never|nobody|fridge|food|kitchen|everyone", "# days|weeks"],
    },
    {
      anyOf: [
        "left|leave|leaves behind … belongs|becomes … house|home|us",
        "fetched|claimed|collected … within|after|in … hours|hour|one|two|three|day|thrown|given|discarded",
      ],
      beside: [
        ["hours|hour|day|days|tomorrow|tonight|once"],
        ["belongs|becomes|thrown|discarded|donated|given|sold|gone"],
      ],
      unless: [
        "never|nobody|fridge|food|kitchen|key|keys|mail",
        "30|60|90|14|ten|fourteen|thirty|sixty days",
        "weeks|months",
      ],
    },
  ],
});
