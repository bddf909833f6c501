import type { Answer, Asked, NoAnswer } from "../ask-site.ts";
import { type DoctorCheck, type ExaminedSite, type Fault, findWrong } from "../doctor-check.ts";
import { followRedirects } from "../follow-redirects.ts";
import { isOwnPage, missingPage } from "../own-pages.ts";

/** Is there anything, may everyone read it, and is it this program's site? */
export const sitePublic: DoctorCheck = {
  name: "site/public",
  well: "anyone can read the site, and what is not there is said to be missing",
  async look(site) {
    const ask = (path: string) => site.get(path);
    const first = await site.get("/");
    const followed = await followRedirects(site.reader.origin, first, ask);
    if (followed.kind === "lost") return [lost];
    if (followed.kind === "nowhere") return [describeNowhere(followed.location)];
    if (followed.kind === "elsewhere") return [describeElsewhere(followed.address)];
    const fault = describeFirst(followed.asked);
    if (fault !== undefined) return [fault];
    return [...(await lookAtHead(site)), ...describeMissing(await site.get(missingPage))];
  },
};

const lost = findWrong({
  addresses: ["/"],
  message: "The front page leads from one address to the next without end.",
  why: "No browser can open it.",
  fix: "Look at the redirects set at the host and at the domain's provider; one of them leads back.",
});

/** Headers hold what a host likes, so that no more is shown than an address has. */
const longestLocation = 100;

function describeNowhere(location: string): Fault {
  const shown = location.slice(0, longestLocation);
  return findWrong({
    addresses: ["/"],
    message:
      shown === ""
        ? "The front page leads on, and does not say where to."
        : `The front page leads to “${shown}”, which is no web address.`,
    why: "No browser can open it.",
    fix: "Look at the redirects set at the host and at the domain's provider. Each leads to an address with https:// before it, or to one that begins with /.",
  });
}

function describeElsewhere(address: URL): Fault {
  const isLogin =
    /(?:^|\.)netlify\.com$/.test(address.hostname) || /log-?in|auth/i.test(address.pathname);
  if (isLogin) {
    return findWrong({
      addresses: ["/"],
      message: `Visitors are asked to sign in at ${address.hostname}.`,
      why: "Neighbors cannot read a page or write to you.",
      fix: "Make the site public at the host. On Netlify: Project configuration, Visitor access, Project visibility, Public.",
    });
  }
  return findWrong({
    addresses: ["/"],
    message: `The front page leads to another site, ${address.origin}.`,
    why: "Doctor looks at one site alone, and this one only passes visitors on.",
    fix: `If that is meant, look at the other: front-porch doctor ${address.origin}`,
  });
}

function describeFirst(asked: Asked): Fault | undefined {
  if (asked.kind === "unanswered") return describeSilence(asked);
  if (asked.status !== 200) return describeStatus(asked);
  if (isOwnPage(asked.body)) return undefined;
  return findWrong({
    addresses: [asked.path],
    message: "The front page is none that Front Porch built.",
    why: "Visitors see a page of the host, such as one that asks for a password or says that nothing is here yet.",
    fix: "Open the address in a private window. If it asks for a password, make the site public at the host; otherwise publish the site.",
  });
}

function describeSilence({ code, path }: NoAnswer): Fault {
  return {
    state: "unknown",
    addresses: [path],
    message: `No answer came from the site (${code}).`,
    why: "Either the address is wrong, or nobody can reach the site.",
    fix: "Look at the address for a slip, open it in a browser, and try again.",
  };
}

function describeStatus({ status, path, headers }: Answer): Fault {
  const [message, fix] =
    status === 401 || headers["www-authenticate"] !== undefined
      ? [
          "The host asks for a password before it shows anything.",
          "Take the password off the whole site: residents' pages have a house code of their own.",
        ]
      : status === 403
        ? ["The host shows the site to nobody (403).", "Make the site public at the host."]
        : status === 404
          ? [
              "There is no front page (404).",
              "Publish the site, and look whether the domain belongs to it at the host.",
            ]
          : [
              `The front page is answered with ${status}.`,
              "Look at the host's page for the site. Netlify pauses a site whose credits are used up.",
            ];
  return findWrong({
    addresses: [path],
    message,
    why: "Neighbors cannot read a page or write to you.",
    fix,
  });
}

async function lookAtHead(site: ExaminedSite): Promise<readonly Fault[]> {
  const head = await site.ask("/", { method: "HEAD" });
  if (head.kind === "answered" && head.status === 200) return [];
  return [
    findWrong({
      addresses: ["/"],
      message: "A question for the headers alone (HEAD) is not answered as one for the page.",
      why: "Programs that watch whether a site is there, and previews of links, ask this way.",
      fix: "Let the host answer HEAD as GET. Netlify does by itself for files.",
    }),
  ];
}

function describeMissing(asked: Asked): readonly Fault[] {
  if (asked.kind === "unanswered" || asked.status === 404) return [];
  return [
    findWrong({
      addresses: [asked.path],
      message: `A page that is not there is answered with ${asked.status} instead of 404.`,
      why: "Visitors with a slip in the address are told nothing, and search engines list pages that do not exist.",
      fix: "Take out a rule at the host that answers every address with one page, such as “/* /index.html 200”.",
    }),
  ];
}
