import { longEnough, ownThings } from "../clause-words.ts";
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
    {
      anyOf: [
        `${ownThings}|anything|everything|whatever … is|are ours`,
        `${ownThings}|anything|everything|whatever … becomes|become … property`,
        `left|leave|leaves … goes|go|tossed|thrown|dumped straight|right|directly|out|in|into|to … dumpster|trash|garbage|curb|charity|goodwill|thrift`,
        `${ownThings}|anything|whatever|what … packed|taken|left|room|behind … thrown|tossed|dumped|donated|trashed|given|sold … same|that|at|immediate*|away`,
      ],
      unless: [
        "never|nobody|contraband|weapons|drugs|paraphernalia|prohibited|fridge|refrigerator|food|kitchen|laundry|bathroom|common",
        "14|30|60|90|fourteen|thirty|sixty|ninety days",
        "# weeks|months|month",
        "yours|your own",
      ],
      under: [
        "leav*|leave|left|walk|go|goes|gone|move|moving|vacat*|discharg*|behind|evict*|removed|put|abandon*|depart*",
      ],
    },
    {
      anyOf: [
        `hold|holds|keep|keeps|retain|retains|withhold|withholds … ${ownThings}|phone|phones|keys|bike|car … until|till|against|for … paid|pay|pays|settle|settled|owe|owes|balance|square|debt|rent`,
        `${ownThings}|phone|keys|bike … stay|stays|remain|remains|held|kept … until|till … paid|pay|pays|settle|settled|owe|owes|balance|square`,
        "lien … on|upon|over|against … goods|property|belongings|possessions|effects|things",
        "sell|sells|sold … belongings|property|possessions|things|goods|them|it … against|cover|arrears|rent|owed|owe|debt|balance|pay",
      ],
      unless: [
        "deposit|medication|medicine|borrow*|loan*",
        "not|never|nobody hold|holds|held|keep|keeps|kept|sold|sell",
      ],
    },
    {
      anyOf: [
        `nobody|noone|one|not … get|gets|take|takes|have|has … ${ownThings} … before|until|till … rent|paid|pay|pays|square|owe|owes|balance|settled`,
      ],
      isDenial: true,
    },
    {
      anyOf: [
        "becomes|become|is|are ours",
        "ownership|abandoned|forfeited|forfeit|disposed|discarded|discard|dispose|collateral|trash|dumpster|thrift|donated|thrown|sold|sell|keep|keeps",
        "then it|its|theyre|they|is|are gone",
        "in payment of|for",
      ],
      beside: [
        [
          "left|leave|leaves|leaving|behind|awol|absconds|abscond|evicted|discharged|claimed|unclaimed|owing|owe|owed|moved|evict",
          "get|collect|fetch your|their stuff|things|belongings",
          "after one|two|three|four|five|1|2|3|4|5|7 days",
        ],
        [`${ownThings}|anything|whatever|everything|what`],
        [
          "once|immediate*|hours|hour|same|tonight|owing|owe|owed|trash|dumpster|awol|ours|ownership|forfeited|collateral|keep|keeps|gone|evicted|absconds",
          "one|two|three|four|five|1|2|3|4|5|7 days|day",
        ],
      ],
      unless: [
        ...longEnough,
        "never|nobody|fridge|refrigerator|food|kitchen|dryer|washer|laundry|contraband|weapon*|drug|drugs|alcohol|medication|medicine|syringe*|needle*|paraphernalia|deposit|smok*|butts|common|living|yard",
        "trash day",
        "not discard*|throw|thrown|donate|give|dispose|sell|sold|keep|kept",
        "keep your|their|his|her own",
        "tidy|clean",
      ],
    },
  ],
});
