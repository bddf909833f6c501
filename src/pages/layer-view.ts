import type { Phone } from "../content/facts/fact-value.ts";
import { areTakenOnForm } from "../content/facts/profile-facts.ts";
import type { Facts } from "../content/facts/read-facts.ts";
import type { Locale } from "../locales/locale.ts";
import { findAskedLinks } from "../standards/asked-links.ts";
import { findLayers, type Layer, type LayerKind } from "../standards/find-layers.ts";
import type { RequirementInForce } from "../standards/requirements-in-force.ts";

/**
 * Makes a part of an address of a rule's id.
 *
 * @param id the id
 * @returns such as `rule-1-c-7-b`
 */
export function makeAnchor(id: string): string {
  return `rule-${id.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
}

/** A link that a layer asks a home's site for. */
export interface LayerLink {
  readonly what: string;
  /** Where it leads; empty where neither the layer nor the home says. */
  readonly url: string;
}

/** Where somebody takes complaints about homes. */
export interface ComplaintRoute {
  readonly phone: Phone | undefined;
  readonly email: string;
  readonly url: string;
  /** What somebody should know before they complain there; empty where that is nothing. */
  readonly how: string;
}

/** Where the home's affiliate takes complaints, where that is on its form and by no phone that is known. */
export interface FormForComplaints {
  readonly affiliate: string;
  readonly url: string;
  /** How long people may take to complain, such as `30 days`; empty where nobody says. */
  readonly within: string;
  /** The phone that the home gives, for whoever cannot use the form. */
  readonly phone: Phone | undefined;
}

/**
 * Finds the form of the home's affiliate, where its profile knows that it takes complaints there, and of no phone.
 *
 * @param facts the home's facts
 * @returns nothing where the home has no affiliate, or its profile knows of no form
 */
export function findFormForComplaints(facts: Facts): FormForComplaints | undefined {
  const contact = facts.home?.outside.affiliate;
  const layer = findLayers(facts).find(({ kind }) => kind === "affiliate");
  const complaints = layer?.facts.complaints;
  if (contact === undefined || !areTakenOnForm(complaints)) return undefined;
  const { name, phone, url } = contact;
  return { affiliate: name.shown, url: url.shown, within: complaints?.within?.shown ?? "", phone };
}

/** What a layer asks of a rule of the standard. */
export interface StrengthenedRule {
  readonly id: string;
  /** Its row's id in the page of the matrix. */
  readonly anchor: string;
  readonly title: string;
  readonly words: string;
  /** Where the law says so; empty of what is no law. */
  readonly citation: string;
}

/** Something that has to hang or lie in the home. */
export interface MustPost {
  readonly what: string;
  readonly where: string;
}

/** What a law, an affiliate or the home itself asks on top of the standard, beside rules of its own. */
export interface LayerView {
  readonly kind: LayerKind;
  readonly name: string;
  /** What a page says first of what it is. */
  readonly lead: string;
  readonly url: string;
  readonly note: string;
  readonly unconfirmed: readonly string[];
  /** Whose notes these are, where they are not the home's own. */
  readonly unconfirmedBy: string;
  readonly complaints: ComplaintRoute;
  readonly links: readonly LayerLink[];
  readonly mustPost: readonly MustPost[];
  readonly strengthened: readonly StrengthenedRule[];
}

/**
 * Makes a layer's view: all that it asks but its own rules, which are rows of the matrix.
 *
 * @param layer the layer
 * @param facts the home's facts, which may give addresses that the layer leaves to the home
 * @param rules the rules in force
 * @param locale the reader's language
 */
export function createLayerView(
  { kind, name, facts: layer }: Layer,
  facts: Facts,
  rules: readonly RequirementInForce[],
  locale: Locale,
): LayerView {
  const { phone, email, url, how } = layer.complaints ?? {};
  return {
    kind,
    name: layer.name.shown,
    lead: locale.fill(locale.words.layers.lead[kind], { name: layer.name.shown }),
    url: layer.url?.shown ?? "",
    note: layer.note?.shown ?? "",
    unconfirmed: layer.unconfirmed.map(({ shown }) => shown),
    unconfirmedBy: facts.profiles.has(name)
      ? ""
      : locale.fill(locale.words.layers.unconfirmedBy, { name: layer.name.shown }),
    complaints: {
      phone,
      email: email?.shown ?? "",
      url: url?.shown ?? "",
      how: how?.shown ?? "",
    },
    links: findAskedLinks(layer, facts).map(({ what, url: address }) => ({
      what,
      url: address ?? "",
    })),
    mustPost: layer.mustPost.map(({ what, where }) => ({ what: what.shown, where: where.shown })),
    strengthened: layer.strengthen.flatMap(({ rule, alsoAsks, cites }) => {
      const title = rules.find(({ id }) => id === rule.shown)?.shortTitle;
      if (title === undefined || alsoAsks === undefined) return [];
      const anchor = makeAnchor(rule.shown);
      return [
        { id: rule.shown, anchor, title, words: alsoAsks.shown, citation: cites?.shown ?? "" },
      ];
    }),
  };
}
