import { headersForPath } from "../../server/security-headers.ts";
import type { Answer } from "../ask-site.ts";
import { allows, findWiderDirectives } from "../compare-policy.ts";
import {
  type DoctorCheck,
  type ExaminedSite,
  type Fault,
  findWrong,
  getAnswers,
  isFine,
} from "../doctor-check.ts";
import { missingPage, publicPages, signInPage } from "../own-pages.ts";

const header = "content-security-policy";
const workerAddress = "/pagefind/pagefind-worker.js";

/** Do pages forbid what no page of ours needs? A host's own answers and functions have headers of their own. */
export const headersPolicy: DoctorCheck = {
  name: "headers/policy",
  well: "public pages and the sign-in page let the browser load nothing but the site's own files",
  async look(site) {
    const answers = await getAnswers(site, [...publicPages, missingPage, signInPage]);
    return [...groupFaults(answers), ...(await lookAtWorker(site))];
  },
};

/** Many pages have one and the same fault. */
function groupFaults(answers: readonly Answer[]): readonly Fault[] {
  const groups = new Map<string, string[]>();
  for (const { path, headers } of answers) {
    const expected = headersForPath(path)["Content-Security-Policy"] ?? "";
    const wider = findWiderDirectives(headers[header], expected);
    if (wider.length === 0) continue;
    const key = headers[header] === undefined ? "" : wider.join(", ");
    groups.set(key, [...(groups.get(key) ?? []), path]);
  }
  return [...groups].map(([wider, addresses]) =>
    findWrong({
      addresses,
      message:
        wider === ""
          ? "The answer has no content security policy."
          : `The content security policy allows more than the site is built with: ${wider}.`,
      why: "What somebody smuggles into a page could run, or send what a visitor types elsewhere.",
      fix: "Publish anew with this version. If it stays, take out what the host adds, such as a rule in its settings or a plugin.",
    }),
  );
}

/** The one file that needs more than others: without it search finds nothing. */
async function lookAtWorker(site: ExaminedSite): Promise<readonly Fault[]> {
  const worker = await site.get(workerAddress);
  if (!isFine(worker)) return [];
  if (allows(worker.headers[header], "script-src", "'wasm-unsafe-eval'")) return [];
  return [
    findWrong({
      addresses: [workerAddress],
      message: "The search program may not run.",
      why: "Whoever searches the site finds nothing.",
      fix: "Publish anew with this version, and take out a policy that the host adds.",
    }),
  ];
}
