import type { HomeFacts } from "../../../content/facts/home-facts.ts";
import type { Home } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { Conditions, HomeRule } from "../../rule.ts";

/** Finds claims of certification that no reader could look up. */
export const certificationUnproven: HomeRule = {
  kind: "home",
  name: "certification/unproven",
  severity: "error",
  weighsOtherwise: "A warning as long as the site is not about to be published.",
  looksFor:
    "A home that says it is certified and not by whom, or not where to look it up. A warning at home, an error in production.",
  why: "A claim that nobody can look up is worth nothing to a reader, and may break the affiliate's rules on its name.",
  since: "0.1.0",
  isFixable: false,
  find: (home, conditions) => {
    const certification = home.facts.home?.certification;
    return certification?.status.shown === "certified"
      ? findUnproven(home, certification, conditions)
      : [];
  },
};

function findUnproven(
  home: Home,
  certification: HomeFacts["certification"],
  { isProduction }: Conditions,
): readonly Finding[] {
  const lacking = [
    ...(certification.affiliate === undefined
      ? [{ key: "affiliate", says: "which affiliate certified it" }]
      : []),
    ...(certification.url === undefined
      ? [{ key: "url", says: "where anyone can look the certificate up" }]
      : []),
  ];
  return lacking.map(({ key, says }) =>
    createFinding(certificationUnproven, home.facts.locate("home.certification.status"), {
      message: `The home says that it is certified, but not ${says}, so nobody can check it.`,
      fix: `Add “${key}:” under certification, or write “status: not certified” or “status: applied for”.`,
      severity: isProduction ? "error" : "warning",
    }),
  );
}
