import { type DoctorCheck, type ExaminedSite, findWrong } from "../doctor-check.ts";
import { followRedirects, isRedirect } from "../follow-redirects.ts";

/** Do old addresses still lead to their pages? Only a home's folder knows which there were. */
export const addressesFormer: DoctorCheck = {
  name: "addresses/former",
  well: "old addresses lead on to their pages",
  suits: ({ home }) => home !== undefined && home.formerAddresses.length > 0,
  async look(site) {
    const former = site.home?.formerAddresses ?? [];
    const judged = await Promise.all(
      former.map(async ({ from, to }) => ((await leadsTo(site, from, to)) ? [] : [from])),
    );
    const lost = judged.flat();
    if (lost.length === 0) return [];
    return [
      findWrong({
        addresses: lost,
        message: "Old addresses no longer lead to the page that stands elsewhere now.",
        why: "They are on paper, in letters and in other people's links.",
        fix: "Publish what is in this folder. On a machine of your own, let the proxy hand every address to the site's server.",
      }),
    ];
  },
};

async function leadsTo(site: ExaminedSite, from: string, to: string): Promise<boolean> {
  const first = await site.get(from);
  if (first.kind === "unanswered" || !isRedirect(first.status)) return false;
  const followed = await followRedirects(site.reader.origin, first, (path) => site.get(path));
  if (followed.kind !== "answered" || followed.asked.kind !== "answered") return false;
  return followed.asked.status === 200 && followed.asked.path === to;
}
