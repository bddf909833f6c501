import type { Home } from "../../../documents/document.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import {
  findLayers,
  type Layer,
  listBuiltInLayers,
  listNamedLayers,
} from "../../../standards/find-layers.ts";
import type { HomeRule } from "../../rule.ts";
import { readState } from "../../sources/read-state.ts";

/** Finds a law or an affiliate of another state than the one that the home is in. */
export const standardLawOfAnotherState: HomeRule = {
  kind: "home",
  name: "standard/law-of-another-state",
  severity: "warning",
  looksFor: "A law or an affiliate of another state than the one that the home's area names.",
  why: "Pages and findings would cite a law that does not hold where the home is, and residents and neighbors would rely on it. A new home begins with Arizona's.",
  since: "0.1.0",
  isFixable: false,
  find: (home) => {
    const state = readState(home.facts.home?.area.shown ?? "");
    if (state === undefined) return [];
    return findLayers(home.facts)
      .filter(({ facts }) => facts.state !== undefined && !isSame(facts.state.shown, state))
      .map((layer) => describe(home, layer, state));
  },
};

function isSame(named: string, state: string): boolean {
  return (readState(named) ?? named.trim()).toLowerCase() === state.toLowerCase();
}

function describe(home: Home, layer: Layer, state: string): Finding {
  const named = listNamedLayers(home.facts);
  const path =
    named.find(({ name }) => name === layer.name)?.path ??
    // A law that nobody named came along with the affiliate.
    named.find(({ kind }) => kind === "affiliate")?.path ??
    "standard.standard";
  const what = layer.kind === "law" ? "law" : layer.kind === "affiliate" ? "affiliate" : "file";
  return createFinding(standardLawOfAnotherState, home.facts.locate(path), {
    message: say`The home is in ${asTyped(state)}, and ${asTyped(layer.name)} is ${what === "law" ? "a law" : what === "affiliate" ? "an affiliate" : "a file"} of ${layer.facts.state?.shown ?? ""}.`,
    fix: describeFix(layer, state),
    related: [relate(home.facts.locate("home.area"), "Here the home says where it is.")],
  });
}

function describeFix({ kind }: Layer, state: string): string {
  const key = kind === "law" ? "law" : kind === "affiliate" ? "profile" : "own";
  const known = listBuiltInLayers().filter(
    (other) => other.kind === kind && isSame(other.facts.state?.shown ?? "", state),
  );
  const [first] = known;
  return first === undefined
    ? `Write “${key}: none” in _data/standard.yaml, or a file of your own in _data/profiles. Nothing on ${state} comes with the site: ask your affiliate or a lawyer what holds there.`
    : `Write “${key}: ${first.name}” in _data/standard.yaml, or “${key}: none”.`;
}
