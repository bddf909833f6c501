import { formatFact } from "../content/facts/format-fact.ts";
import type { HomeFacts } from "../content/facts/home-facts.ts";

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
 */
export function createCertificationView(
  certification: HomeFacts["certification"],
): CertificationView {
  const status = certification.status.shown;
  const url = status === "certified" ? (certification.url?.shown ?? "") : "";
  return { status, sentence: writeSentence(certification), url };
}

function writeSentence(certification: HomeFacts["certification"]): string {
  const { status, affiliate, since } = certification;
  const what = nameLevelAndStandard(certification);
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

function nameLevelAndStandard({ level, standard }: HomeFacts["certification"]): string {
  const at = level === undefined ? "" : ` at Level ${level.shown}`;
  if (standard === undefined) return at;
  return level === undefined ? ` under the ${standard.shown}` : `${at} of the ${standard.shown}`;
}
