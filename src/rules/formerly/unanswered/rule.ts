import { findFormerGoal } from "../../../documents/former-addresses.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { HomeRule } from "../../rule.ts";
import { listFormerAddresses, type OldAddress } from "../list-former-addresses.ts";

/** Finds old addresses from which nobody may be led on. */
export const formerlyUnanswered: HomeRule = {
  kind: "home",
  name: "formerly/unanswered",
  severity: "info",
  looksFor:
    "An old address that leads nobody on, since it was public and the document is for fewer people now.",
  why: "People who kept the old address come to the page for lost visitors. To lead them on would tell everyone that the document is there.",
  since: "0.1.0",
  isFixable: false,
  find: ({ documents }) =>
    listFormerAddresses(documents)
      .filter(({ fault }) => fault === undefined)
      .filter(({ old }) => findFormerGoal(old.document, old.address) === undefined)
      .map(({ old }) => describeUnanswered(old)),
};

function describeUnanswered({ document, address, index }: OldAddress): Finding {
  return createFinding(
    formerlyUnanswered,
    document.written.frontMatter.locate(["formerly", index]),
    {
      message: say`Nobody is led on from ${asTyped(address)}: not everyone may read the document now, and to lead on from a public address would tell everyone that it is there. Visitors see the page for lost visitors, with your phone number.`,
      fix: "Nothing has to be done. The line may stay, or go.",
    },
  );
}
