import { residents, whoRuns } from "../clause-words.ts";
import { createClauseRule } from "../create-clause-rule.ts";

/** Those who visit can leave instead. */
const visitors = ["visitor*|guest*|police|officer*|warrant|court|family"];

/** Finds a search of residents' bodies, such as a pat-down, a strip search or a search of the person. */
export const clauseBodySearch = createClauseRule({
  name: "clause/body-search",
  looksFor:
    "A search of residents' bodies, such as a pat-down, a strip search or a search of the person.",
  why: "A search of a body can hurt people who were hurt before, and it is the work of the police with a reason, never of a home.",
  says: "This reads as if residents were searched on their bodies.",
  instead:
    "Search rooms and bags alone, for a reason that is written down, with the resident there. Where a home has no other way, ask residents to empty their own pockets.",
  sections: ["resident-packet#searches", "resident-packet#resident-rights"],
  shownBy: [
    {
      anyOf: [
        "strip search|searches|searched",
        "body|cavity|skin search|searches|searched",
        "search|searches|searched … strip|body|bodies|cavity",
        "pat down|downs",
        "patted|patting|pats|frisk* … down",
        "frisk|frisks|frisked|frisking",
        "patdown*",
        "undress … search|staff|test|check",
        "disrobe|disrobes|disrobed|disrobing … before|front|staff|examined|undergarments|underwear|clothing",
        "shall|must|will|asked|required|made to|and|then disrobe|undress|strip",
        "strip|strips|stripped|undress|undressed to|down his|her|their|your|the underwear|undergarments|skin|shorts",
        "body|bodies … searched|checked|inspected|examined|looked",
        "check*|inspect*|examin* … body|bodies for|at",
        "down to … shorts|underwear|boxers|skivvies|drawers|undergarments|briefs",
      ],
      unless: visitors,
    },
    {
      anyOf: [
        "search|searches|searched|searching … person|persons … room|property|belongings|bag|bags|vehicle|effects|possessions|any|all",
        "search|searches|searched|searching of|to|on your|their|my|his|her|the person|persons|clothes|clothing|pockets",
        "search|searches|searched|searching your|their|my|his|her|our|each person|persons|pockets",
        "search|searches|searched|searching residents|clients|members|participants",
        "search|searches of residents|clients|members|participants|individuals",
        "personal searches",
        "person|persons … property|belongings|room|bags|vehicle … search|searches|searched",
        "person and|or room|property|belongings|bags|vehicle",
      ],
      beside: [["search*"]],
      unless: [
        ...visitors,
        "search|searches|searched|searching residents|clients|members|participants rooms|belongings|bags|things|property|room|lockers",
        "search|searches of residents|clients|members|participants rooms|belongings|bags|things|property|room|lockers",
        "in person",
        "laundry|washer|wash|dryer",
        "person|persons who|whose|in|is|present|conducting|being|doing|involved",
        "search for a|the|missing person",
        "not searched",
        "job|work|housing search",
      ],
    },
    {
      anyOf: [
        "residents|clients|members|participants|everyone|you|individuals and|or|as your|their|all|any|rooms|belongings|bags|property|vehicles … searched",
        "residents|clients|members|participants … subject to … search of … person|persons|body",
      ],
      unless: visitors,
    },
    {
      anyOf: [`${residents} may|will|can|shall|are|is|must … searched`],
      unless: [
        ...visitors,
        "room|rooms|bag|bags|belongings|property|car|cars|vehicle|vehicles|locker|lockers|package|packages|things|items|luggage|drawers|closet … searched",
        "searched … in|with|while … presence|present|there",
        "not searched",
      ],
    },
    {
      anyOf: [
        "search|searches of … the|a|any|each resident|member|client|participant|person",
        "search|searches|searching you|residents|members|clients|participants",
        "look|looks|go|goes through residents|members|clients|you",
        "have them|you|residents undress",
        "let|lets … staff|us|them search … you|body|person",
      ],
      unless: [
        ...visitors,
        "search|searches|searching residents|members|clients|participants rooms|belongings|bags|things|property|room|lockers",
        "of … resident|member|client|person room|rooms|property",
        "search you out",
        "search for",
        "job|housing|missing",
      ],
    },
    {
      anyOf: [
        `pat|pats|patting|patted ${residents} down`,
        "run|runs|running|put|puts hands|their … along|over|down|on … body|bodies|you|him|her|them",
        "feel|feels|felt over|up",
        "physical|physically search|searches|searched|searching",
        "search of person|persons",
        "down to your|his|her|their|the underwear|undergarments|underpants|shorts|skin|bra",
        "search|searches|searched any|each|every occupant|resident|man|woman|lady|licensee|member|tenant",
      ],
      unless: [
        ...visitors,
        "occupant|resident|man|woman|member|tenant|licensee room|rooms|bag|bags|belongings",
      ],
    },
    {
      anyOf: [
        "take|takes|remove|removes|lift|lifts|drop|drops|lower|lowers|pull|pulls … shirt|pants|trousers|socks|underwear|bra|clothes|clothing|skirt|dress",
        "check|checks|checked|search|searches|searched|look|looks|inspect* … inside|in|under … waistband|waistbands|bra|bras|underwear|socks|clothes",
      ],
      beside: [
        [
          "search*|check*|inspect*|contraband|hidden|hide|hiding|watch|watches|watching|front|conceal*",
          `for ${whoRuns}|the`,
          "for … contraband|drugs",
        ],
      ],
      unless: [
        ...visitors,
        "laundry|wash|washer|washing|dryer|closet|drawer|drawers|bedbugs|carpet|muddy|donat*",
      ],
    },
    {
      anyOf: [
        "body|bodies|unclothed|naked|undressed|undress|frisked|underwear|undergarments",
        "clothes|clothing off|checked|searched",
        "head to toe",
        "your|their|the hair|mouth|waistband",
        "hair|mouth and|or",
        "pat searches|search|checks",
        "out|empty your|their|his|her pockets",
      ],
      beside: [
        [
          "search|searches|searched|searching|check|checks|checked|inspect*|pat|examin*|wand|tech|look|looks|hands",
          "open your mouth",
        ],
        [
          "return|returning|intake|pass|leave|random|staff|manager|tech|peer|suspect|suspicion|door|come|coming|hands|conducted|happen|house|anyone|residents|checked|you",
        ],
      ],
      unless: [
        ...visitors,
        "laundry|washer|dryer|bedbugs|bugs|lice|dental|doctor|nurse|hospital|wound|temperature",
        "rooms only",
        "own pockets",
        "not touch|search",
        "never|nobody",
      ],
    },
    {
      anyOf: [
        "lift|lifts|raise|pull … shirt|shirts|blouse",
        "take|takes off … shirt|pants|clothes|clothing|bra",
        "remove|removes your|their|his|her … clothes|clothing|shirt",
      ],
      beside: [["search*|inspect*|check*|pocket|pockets|shoes|socks|door|return|returning|staff"]],
      unless: ["never|nobody|laundry|shower|not|wet|dirty|muddy|work|please"],
    },
  ],
});
