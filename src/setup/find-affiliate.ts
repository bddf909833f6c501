import { type Layer, listBuiltInLayers } from "../standards/find-layers.ts";

/**
 * Finds the law that comes with the program and holds in a state.
 *
 * @param state the state's name, such as Ohio
 */
export function findLaw(state: string): Layer | undefined {
  return listBuiltInLayers().find(
    ({ kind, facts }) => kind === "law" && isSame(facts.state?.shown, state),
  );
}

/**
 * Finds an affiliate's profile by what people call it: its whole name, that name without what stands in
 * parentheses, or what stands there, such as ORH.
 *
 * @param affiliate what it was called
 */
export function findAffiliate(affiliate: string): Layer | undefined {
  return listBuiltInLayers().find(
    ({ kind, name, facts }) =>
      kind === "affiliate" &&
      [name, ...listNames(facts.name.shown)].some((each) => isSame(each, affiliate)),
  );
}

/** Of “Ohio Recovery Housing (ORH)” these are the whole name, “Ohio Recovery Housing” and “ORH”. */
function listNames(name: string): readonly string[] {
  const open = name.lastIndexOf("(");
  if (open < 0 || !name.endsWith(")")) return [name];
  return [name, name.slice(0, open), name.slice(open + 1, -1)];
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.trim().toLowerCase() === other.trim().toLowerCase();
}
