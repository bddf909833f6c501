import type { Facts } from "../../../content/facts/read-facts.ts";
import type { Home } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import {
  builtInProfiles,
  findProfile,
  isOfKind,
  type LayerKind,
  listNamedLayers,
  type NamedLayer,
} from "../../../standards/find-layers.ts";
import type { HomeRule } from "../../rule.ts";
import { describe, isStandardKnown } from "../unknown-names.ts";

/** Finds the name of a law, an affiliate's profile or a file of the home's own that is nowhere. */
export const standardUnknownProfile: HomeRule = {
  kind: "home",
  name: "standard/unknown-profile",
  severity: "error",
  looksFor:
    "A profile or law named in _data/standard.yaml that is neither built in nor in _data/profiles.",
  why: "What the law or the affiliate asks beyond the standard would be lost.",
  since: "0.1.0",
  isFixable: false,
  find: (home) =>
    isStandardKnown(home)
      ? listNamedLayers(home.facts).flatMap((named) => findUnknown(home, named))
      : [],
};

/** What stands under each key of `_data/standard.yaml`, in words. */
const kinds = {
  law: { key: "law", what: "law" },
  affiliate: { key: "profile", what: "profile" },
  own: { key: "own", what: "file in _data/profiles" },
} as const satisfies Record<LayerKind, { readonly key: string; readonly what: string }>;

function findUnknown(home: Home, { kind, name, path }: NamedLayer): readonly Finding[] {
  const found = findProfile(home.facts, name);
  if (found !== undefined) {
    if (isOfKind(found, kind)) return [];
    const { key } = kinds[found.kind?.shown ?? "affiliate"];
    return [
      createFinding(standardUnknownProfile, home.facts.locate(path), {
        message: say`${asTyped(name)} is no ${kinds[kind].what}, so what it asks would be lost.`,
        fix: `Write “${key}: ${name}” instead, on a line of its own.`,
      }),
    ];
  }
  const isFileThere = home.findings.some(
    ({ file }) => file.replace(/\.ya?ml$/, "") === `_data/profiles/${name}`,
  );
  if (isFileThere) return [];
  const known = listKnown(home.facts, kind);
  return [
    describe(
      home,
      standardUnknownProfile,
      { path, name },
      { what: kinds[kind].what, known: kind === "own" ? known : ["none", ...known] },
    ),
  ];
}

/** What may stand there: read only where something has to be said of it. */
function listKnown(facts: Facts, kind: LayerKind): readonly string[] {
  const names = kind === "own" ? [] : builtInProfiles;
  return [...new Set([...names, ...facts.profiles.keys()])].filter((name) => {
    const profile = name === "none" ? undefined : findProfile(facts, name);
    return profile !== undefined && isOfKind(profile, kind);
  });
}
