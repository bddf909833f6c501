import type { Answer, Asked } from "./ask-site.ts";
import {
  type ExaminedSite,
  type Fault,
  findWrong,
  forbidsKeeping,
  getAnswers,
} from "./doctor-check.ts";
import { followRedirects, isRedirect } from "./follow-redirects.ts";
import { isSignInForm, missingPage } from "./own-pages.ts";

/** What anyone may see: a host may answer an address it does not know with one of these. */
async function listHarmless(site: ExaminedSite): Promise<ReadonlySet<string>> {
  return new Set((await getAnswers(site, ["/", missingPage])).map(({ body }) => body));
}

/**
 * Finds which of some addresses behind a gate show something to whoever is not signed in.
 *
 * @param site the site
 * @param answers what they were answered with
 */
export async function findOpenAddresses(
  site: ExaminedSite,
  answers: readonly Asked[],
): Promise<readonly string[]> {
  const harmless = await listHarmless(site);
  const judged = await Promise.all(
    answers.map(async (asked) => {
      const followed = await followRedirects(site.reader.origin, asked, (path) => site.get(path));
      const isOpen = followed.kind === "answered" && shows(followed.asked, harmless);
      return isOpen ? [asked.path] : [];
    }),
  );
  return judged.flat();
}

/** Doubt means open: whatever is answered as found and is neither the form nor public was shown. */
function shows(asked: Asked, harmless: ReadonlySet<string>): boolean {
  if (asked.kind === "unanswered" || asked.status < 200 || asked.status > 299) return false;
  return asked.body !== "" && !harmless.has(asked.body) && !isSignInForm(asked);
}

/**
 * Says which answers a cache on the way may keep and give to the next visitor. A redirect says nothing.
 *
 * @param answers the answers
 * @param method how they were asked for
 */
export function describeKept(answers: readonly Asked[], method: string): readonly Fault[] {
  const kept = answers.filter(
    (asked): asked is Answer =>
      asked.kind === "answered" && !isRedirect(asked.status) && !forbidsKeeping(asked),
  );
  if (kept.length === 0) return [];
  return [
    findWrong({
      addresses: kept.map(({ path }) => path),
      message: `Answers to ${method} do not say that no cache may keep them (Cache-Control: no-store).`,
      why: "A cache could give the next visitor what somebody who is signed in was answered.",
      fix: "Publish anew with this version, and take out rules of the host or proxy that change Cache-Control.",
    }),
  ];
}
