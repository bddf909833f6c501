import type { NaloxoneWords } from "../../../document-language.ts";

/** How a packet says that naloxone is kept in the house. */
export const naloxone = {
  named: /\b(?:naloxone|narcan)\b/i,
  // “Kits are open to all of us”, below steps that say what is in them; a kit for first aid may be another.
  told: /\b(?:naloxone|narcan)\b|(?<!first[- ]aid )\bkits?\b/i,
  // Where to buy it is no place in the house.
  kept: /\b(?:kept|keeps?|kits?|stored?|box|cabinet|drawer|shelf|reach|hangs?)\b|\b(?:we|house|home) ha(?:ve|s)\b|\b(?:is|are|stands?) (?:in|on|by|under|above|near|beside) (?:the|our|every|each)\b/i,
  noneKept:
    /\bnone (?:is|are) kept\b|\b(?:keeps?|have|has) no (?:naloxone|narcan|kits?)\b|\bnot (?:keep|have) (?:any )?(?:naloxone|narcan|kits?)\b|\bno (?:naloxone|narcan)\b/i,
} as const satisfies NaloxoneWords;
