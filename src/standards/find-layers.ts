import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import type { ProfileFacts } from "../content/facts/profile-facts.ts";
import { type Facts, readProfileFile } from "../content/facts/read-facts.ts";
import { memoize } from "../content/memoize.ts";
import { findBeside } from "../package-folder.ts";
import { none } from "./find-standard.ts";

/** Whose a layer is: a law's, an affiliate's, or the home's own. */
export type LayerKind = "law" | "affiliate" | "own";

/** What somebody asks of a home on top of the standard. */
export interface Layer {
  readonly kind: LayerKind;
  /** What `_data/standard.yaml` calls it, such as `azrha`. */
  readonly name: string;
  readonly facts: ProfileFacts;
}

const profilesFolder = findBeside("standards/profiles");

/** The affiliates' profiles and laws that come with the project. A home's file of the same name stands in place of them. */
export const builtInProfiles: readonly string[] = readdirSync(profilesFolder)
  .map((file) => parse(file).name)
  .toSorted();

/**
 * Finds a profile or a law by name: among the home's own first, then among those that are built in.
 *
 * @param facts the home's facts
 * @param name what `_data/standard.yaml` calls it
 * @returns the profile, or `undefined` when there is none of that name or it cannot be read
 */
export function findProfile(facts: Facts, name: string): ProfileFacts | undefined {
  const own = facts.profiles.get(name);
  if (own !== undefined) return own;
  return builtInProfiles.includes(name) ? readBuiltIn(name) : undefined;
}

const read = new Map<string, ProfileFacts>();

function readBuiltIn(name: string): ProfileFacts {
  const known = read.get(name);
  if (known !== undefined) return known;
  const file = `${name}.yaml`;
  const text = readFileSync(join(profilesFolder, file), "utf8");
  const { profile, findings } = readProfileFile({ file, text });
  if (profile === undefined) throw new Error(`${file} is wrong: ${findings[0]?.message}`);
  read.set(name, profile);
  return profile;
}

/**
 * Tells whether a file of `_data/profiles` or a built-in one can stand where a home names a layer. What
 * says nothing of its kind is an affiliate's, or the home's own.
 *
 * @param facts the file
 * @param kind what the home names there
 */
export function isOfKind({ kind }: ProfileFacts, wanted: LayerKind): boolean {
  return kind === undefined ? wanted !== "law" : kind.shown === wanted;
}

/** A layer that a home names, with its place in the facts. */
export interface NamedLayer {
  readonly kind: LayerKind;
  readonly name: string;
  readonly path: string;
}

/**
 * Lists the layers that a home names in `_data/standard.yaml`, whether or not there are any of that name:
 * laws first, then the affiliate, then its own.
 *
 * @param facts the home's facts
 */
export function listNamedLayers({ standard }: Facts): readonly NamedLayer[] {
  const { law, profile, own } = standard ?? {};
  const named = [
    ...splitNames(law?.shown ?? "").map((name) => ({ kind: "law", name, path: "law" }) as const),
    ...(profile ? [{ kind: "affiliate", name: profile.shown, path: "profile" } as const] : []),
    ...(own ? [{ kind: "own", name: own.shown, path: "own" } as const] : []),
  ];
  return named
    .filter(({ name }) => name !== none)
    .map((layer) => ({ ...layer, path: `standard.${layer.path}` }));
}

/** Lists every affiliate's profile and law that comes with the project, each as a layer. */
export function listBuiltInLayers(): readonly Layer[] {
  return builtInProfiles
    .filter((name) => name !== none)
    .map((name) => {
      const facts = readBuiltIn(name);
      return { kind: facts.kind?.shown ?? "affiliate", name, facts };
    });
}

/** The affiliate's layer of a home without one: the standard as it is. */
export const noAffiliate = (): Layer => ({
  kind: "affiliate",
  name: none,
  facts: readBuiltIn(none),
});

/**
 * Finds what holds for a home on top of its standard: the law, then the affiliate's profile, then the home's
 * own. An affiliate brings the law of its state along where the home names no law, since its homes stand there.
 *
 * @param facts the home's facts; a layer that is not there counts as none
 */
export const findLayers = memoize((facts: Facts): readonly Layer[] => {
  const layers = listNamedLayers(facts).flatMap((named) => findLayer(facts, named));
  if (facts.standard?.law !== undefined) return layers;
  const brought = layers.flatMap(({ facts: { law } }) => splitNames(law?.shown ?? ""));
  return [...brought.flatMap((name) => findLayer(facts, { kind: "law", name })), ...layers];
});

function findLayer(
  facts: Facts,
  { kind, name }: Pick<NamedLayer, "kind" | "name">,
): readonly Layer[] {
  const found = findProfile(facts, name);
  return found === undefined || !isOfKind(found, kind) ? [] : [{ kind, name, facts: found }];
}

function splitNames(list: string): readonly string[] {
  return [...new Set(list.split(",").map((name) => name.trim()))].filter((name) => name !== "");
}
