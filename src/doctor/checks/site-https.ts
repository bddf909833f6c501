import { type DoctorCheck, findWrong } from "../doctor-check.ts";
import { isRedirect, readLocation } from "../follow-redirects.ts";

/** Does whoever types the address without https end up with it? */
export const siteHttps: DoctorCheck = {
  name: "site/https",
  well: "whoever comes without https is led to it",
  suits: ({ place }) => place !== "local",
  async look({ reader, plainReader }) {
    if (plainReader === undefined) return [];
    const asked = await plainReader.ask("/neighbors/");
    if (asked.kind === "unanswered") return []; // browsers of today ask for https by themselves
    const goal = isRedirect(asked.status) ? readLocation(asked, plainReader.origin) : undefined;
    if (goal?.origin === reader.origin && goal.pathname === "/neighbors/") return [];
    return [
      findWrong({
        addresses: ["/neighbors/"],
        message:
          goal === undefined
            ? `Without https the site answers with ${asked.status} instead of leading on.`
            : "Without https the site leads somewhere else than to the same page with https.",
        why: "On a strange network anyone could read what a neighbor writes, or change a page.",
        fix: "Let the host lead every address on to https. Netlify does once its certificate is there; a proxy needs a rule.",
      }),
    ];
  },
};
