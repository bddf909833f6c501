import { formatFact } from "../content/facts/format-fact.ts";
import type { HomeFacts } from "../content/facts/home-facts.ts";
import { findLevel, type Levels, nameLevel } from "../standards/level.ts";

/** How certification stands, as the home page says it. */
export interface CertificationView {
  readonly status: HomeFacts["certification"]["status"]["shown"];
  /** One or two plain sentences; "not certified" is as easy to read as "certified". */
  readonly sentence: string;
  /** Where anyone can look the certificate up; empty where there is none. */
  readonly url: string;
}

/**
 * Says how certification stands, and no more than that.
 *
 * @param certification the facts from `_data/home.yaml`
 * @param levels the levels of the standard the home is held against
 */
export function createCertificationView(
  certification: HomeFacts["certification"],
  levels: Levels,
): CertificationView {
  const status = certification.status.shown;
  const url = status === "certified" ? (certification.url?.shown ?? "") : "";
  return {
    status,
    sentence: writeSentence(certification, nameLevelAndStandard(certification, levels)),
    url,
  };
}

function writeSentence(certification: HomeFacts["certification"], what: string): string {
  const { status, affiliate, since } = certification;
  switch (status.shown) {
    case "certified": {
      const by = affiliate === undefined ? "" : ` by ${affiliate.shown}`;
      const from = since === undefined ? "" : ` since ${formatFact(since)}`;
      return `We are certified${what}${by}${from}.`;
    }
    case "applied for": {
      const to = affiliate === undefined ? "" : `, with ${affiliate.shown}`;
      return `We have applied for certification${what}${to}. We are not certified yet.`;
    }
    case "not certified":
      return "This home is not certified.";
  }
}

function nameLevelAndStandard(
  { level: given, standard }: HomeFacts["certification"],
  levels: Levels,
): string {
  const level = findLevel(levels, given?.shown ?? "");
  const at = level === undefined ? "" : ` at ${nameLevel(levels, level)}`;
  if (standard === undefined) return at;
  return level === undefined ? ` under the ${standard.shown}` : `${at} of the ${standard.shown}`;
}
