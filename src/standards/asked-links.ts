import type { ProfileFacts } from "../content/facts/profile-facts.ts";
import type { Facts } from "../content/facts/read-facts.ts";

/** A link that a law or an affiliate asks a home's site for. */
export interface AskedLink {
  /** What `_data/standard.yaml` calls it, such as `code-of-ethics`. */
  readonly link: string;
  readonly what: string;
  /** Where it leads; `undefined` where neither the layer nor the home says. */
  readonly url: string | undefined;
}

/**
 * Lists the links that a layer asks for, each with its address: the home's own, or else the layer's.
 *
 * @param layer the layer
 * @param facts the home's facts
 */
export function findAskedLinks(layer: ProfileFacts, { standard }: Facts): readonly AskedLink[] {
  return layer.links.map(({ link, what, url }) => {
    const own = standard?.links.find((given) => given.link.shown === link.shown);
    return { link: link.shown, what: what.shown, url: own?.url.shown ?? url?.shown };
  });
}
