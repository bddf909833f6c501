import { type State, states } from "../sources/states.ts";

/** A state that some words name, where they do. */
export interface NamedState {
  readonly state: State;
  readonly offset: number;
  readonly typed: string;
}

const namePattern = new RegExp(`\\b(?:${states.map(({ name }) => name).join("|")})\\b`, "g");
/** Two capitals behind a town, as in an address. */
const postalPattern = /(?<=\b[A-Z][a-z]+, )[A-Z]{2}\b/g;

/**
 * Lists the states that a text names, by their whole names or behind a town.
 *
 * @param text the text
 */
export function listNamedStates(text: string): readonly NamedState[] {
  const found = [...text.matchAll(namePattern), ...text.matchAll(postalPattern)];
  return found.flatMap(({ index, 0: typed }) => {
    const state = states.find(({ name, postal }) => name === typed || postal === typed);
    return state === undefined ? [] : [{ state, offset: index, typed }];
  });
}

/** How citations of a state's law begin, by its postal letters. */
const citations: readonly (readonly [postal: string, cited: RegExp])[] = [
  ["AL", /\bAla\. (?:Code|Admin)/],
  ["AK", /\bAlaska (?:Stat|Admin)\./],
  ["AZ", /\bA\.R\.S\.|\bAriz\. (?:Admin|Rev)/],
  ["AR", /\bArk\. Code/],
  ["CA", /\bCal\. [A-Z][\w.& ]{0,40}Code\b|\bCal\. Code\b/],
  ["CO", /\bColo\. (?:Rev|Code)|\bC\.R\.S\./],
  ["CT", /\bConn\. (?:Gen|Agencies)|\bC\.G\.S\./],
  ["DE", /\bDel\. (?:Code|C)\b/],
  ["FL", /\bFla\. (?:Stat|Admin)|\bF\.S\. \d/],
  ["GA", /\bGa\. (?:Code|Comp)|\bO\.C\.G\.A\./],
  ["HI", /\bHaw\. (?:Rev|Code)/],
  ["ID", /\bIdaho (?:Code|Admin)\b/],
  ["IL", /\bIll\. (?:Comp|Admin)|\b\d+ ILCS\b/],
  ["IN", /\bInd\. (?:Code|Admin)/],
  ["IA", /\bIowa (?:Code|Admin)\b/],
  ["KS", /\bKan\. (?:Stat|Admin)|\bK\.S\.A\./],
  ["KY", /\bKy\. (?:Rev|Admin)|\bKRS \d/],
  ["LA", /\bLa\. (?:Rev|Stat|Admin)/],
  ["ME", /\bMe\. (?:Rev|Stat)|\bM\.R\.S\./],
  ["MD", /\bMd\. (?:Code|Ann)|\bCOMAR \d/],
  ["MA", /\bMass\. Gen|\bM\.G\.L\.|\b\d+ CMR \d/],
  ["MI", /\bMich\. (?:Comp|Admin)|\bMCL \d/],
  ["MN", /\bMinn\. (?:Stat|R)\b/],
  ["MS", /\bMiss\. (?:Code|Admin)/],
  ["MO", /\bMo\. (?:Rev|Code)|\bRSMo\b/],
  ["MT", /\bMont\. (?:Code|Admin)/],
  ["NE", /\bNeb\. (?:Rev|Admin)/],
  ["NV", /\bNev\. (?:Rev|Admin)|\bNRS \d/],
  ["NH", /\bN\.H\. (?:Rev|Code)/],
  ["NJ", /\bN\.J\. (?:Stat|Admin)|\bN\.J\.S\.A\./],
  ["NM", /\bN\.M\. (?:Stat|Code)/],
  ["NY", /\bN\.Y\. (?:\w+\. ){1,3}Law\b|\bN\.Y\.C\.R\.R\./],
  ["NC", /\bN\.C\. (?:Gen|Admin)|\bN\.C\.G\.S\./],
  ["ND", /\bN\.D\. (?:Cent|Admin)/],
  ["OH", /\bOhio (?:Rev|Admin)\.|\bO\.?R\.?C\.? ?§? ?\d/],
  ["OK", /\bOkla\. (?:Stat|Admin)/],
  ["OR", /\bOr\. (?:Rev|Admin)\. |\bORS \d/],
  ["PA", /\bPa\. (?:Cons|Code|Stat)|\b\d+ Pa\. C\.S\./],
  ["RI", /\bR\.I\. (?:Gen|Code)/],
  ["SC", /\bS\.C\. (?:Code|Regs)/],
  ["SD", /\bS\.D\. (?:Codified|Admin)/],
  ["TN", /\bTenn\. (?:Code|Comp)/],
  ["TX", /\bTex\. [A-Z][\w.& ]{0,40}Code\b/],
  ["UT", /\bUtah (?:Code|Admin)\b/],
  ["VT", /\bVt\. (?:Stat|Code)|\bV\.S\.A\./],
  ["VA", /\bVa\. Code\b/],
  ["WA", /\bWash\. (?:Rev|Admin)|\b(?:RCW|WAC) \d/],
  ["WV", /\bW\. ?Va\. Code/],
  ["WI", /\bWis\. (?:Stat|Admin)/],
  ["WY", /\bWyo\. (?:Stat|Admin)/],
];

/** Few texts cite a law, and looking once is quicker than looking for each state. */
const anyCitation = new RegExp(citations.map(([, cited]) => cited.source).join("|"));

/**
 * Lists the states whose law a text cites, such as `Fla. Stat. 397.487`.
 *
 * @param text the text
 */
export function listCitedStates(text: string): readonly NamedState[] {
  if (!anyCitation.test(text)) return [];
  return citations.flatMap(([letters, cited]) => {
    const match = cited.exec(text);
    const state = states.find(({ postal }) => postal === letters);
    return match === null || state === undefined
      ? []
      : [{ state, offset: match.index, typed: match[0] }];
  });
}
