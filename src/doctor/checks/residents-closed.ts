import { nameGuide } from "../../package-folder.ts";
import type { Asked } from "../ask-site.ts";
import { describeKept, findOpenAddresses } from "../closed-pages.ts";
import {
  advise,
  cannotTell,
  type DoctorCheck,
  type ExaminedSite,
  type Fault,
  findWrong,
} from "../doctor-check.ts";
import { isSignInForm, signInPage } from "../own-pages.ts";
import { listPathVariants } from "../path-variants.ts";

/** What residents' pages, files and search are called on every site. */
const usualAddresses = [
  "/residents/",
  "/residents/packet/",
  "/residents/policies/",
  "/residents/search/",
  "/residents/changes/",
  "/residents/posters/",
  "/residents/schedule.ics",
  "/residents/manifest.json",
  "/residents/pagefind/pagefind-entry.json",
  "/residents/no-such-page/",
] as const;

/** Are residents' pages closed to whoever has no house code, at every spelling of their addresses? */
export const residentsClosed: DoctorCheck = {
  name: "residents/closed",
  well: "residents' pages ask for the house code, at every spelling of their addresses, and no cache keeps an answer",
  async look(site) {
    if (site.home?.access === "open") return [];
    const known = [...new Set([...usualAddresses, ...(site.home?.residentsAddresses ?? [])])];
    const plain = [...known, "/residents", signInPage];
    const variants = ["/residents/", "/residents/packet/"].flatMap(listPathVariants);
    const answers = await Promise.all(
      [...new Set([...plain, ...variants])].map((path) => site.get(path)),
    );
    const open = await findOpenAddresses(site, answers);
    const asPlain = answers.filter(({ path }) => plain.includes(path));
    return [
      ...(open.length === 0 ? [] : [describeOpen(open)]),
      ...describeKept(asPlain, "GET"),
      ...(await lookAtHead(site, asPlain)),
      ...describeBroken(asPlain, open),
      ...describeCutOff(asPlain),
    ];
  },
};

function describeOpen(addresses: readonly string[]): Fault {
  return findWrong({
    addresses,
    message: "Something below the residents' addresses is shown to anyone, without the house code.",
    why: "What is written for the people who live here can be read by everyone, and may be found by search engines.",
    fix: "If you opened the pages on purpose (residents: access in _data/home.yaml), run doctor in your home's folder, where it can see that. Otherwise take the site offline at the host, build and publish anew with this version, and give out a new house code.",
  });
}

/** A page that was cut off may be open all the same; an odd spelling that was has been answered well. */
function describeCutOff(answers: readonly Asked[]): readonly Fault[] {
  const cutOff = answers.filter((asked) => asked.kind === "unanswered");
  const [first] = cutOff;
  if (first === undefined) return [];
  return [{ ...cannotTell(first), addresses: cutOff.map(({ path }) => path) }];
}

/** HEAD must be closed as GET is. A host that finds nothing there gives nothing away either. */
async function lookAtHead(site: ExaminedSite, gets: readonly Asked[]): Promise<readonly Fault[]> {
  const heads = await Promise.all(gets.map(({ path }) => site.ask(path, { method: "HEAD" })));
  const statuses = new Map(gets.map((asked) => [asked.path, readStatus(asked)]));
  const isOpen = (asked: Asked) =>
    readStatus(asked) === 200 && statuses.get(asked.path) !== 200 && asked.path !== signInPage;
  const open = heads.filter(isOpen);
  const missing = heads.filter(
    (asked) => readStatus(asked) === 404 && statuses.get(asked.path) !== 404,
  );
  const others = heads.filter((asked) => !missing.includes(asked));
  return [
    ...(open.length === 0
      ? []
      : [
          findWrong({
            addresses: open.map(({ path }) => path),
            message: "A question for the headers alone (HEAD) finds pages that are closed to GET.",
            why: "It tells anyone which of residents' addresses there are.",
            fix: "Let HEAD be answered by what answers GET: the function on Netlify, or the server behind the proxy.",
          }),
        ]),
    ...(missing.length === 0
      ? []
      : [
          advise({
            addresses: missing.map(({ path }) => path),
            message:
              "A question for the headers alone (HEAD) is answered with 404, and GET is not.",
            why: "Nothing is given away, but programs that watch the site take it for broken.",
            fix: "Let HEAD be answered by what answers GET. Netlify's local server does not know HEAD of functions.",
          }),
        ]),
    ...describeKept(others, "HEAD"),
  ];
}

function readStatus(asked: Asked): number | undefined {
  return asked.kind === "answered" ? asked.status : undefined;
}

/** Closed to everybody is not what was meant either. */
function describeBroken(answers: readonly Asked[], open: readonly string[]): readonly Fault[] {
  const front = answers.find(({ path }) => path === "/residents/");
  if (front?.kind !== "answered" || open.includes(front.path)) return [];
  if (front.status === 503) {
    return [
      findWrong({
        addresses: [front.path],
        message: "Residents' pages are closed to everyone, residents too (503).",
        why: "Nobody can sign in.",
        fix: `Set RESIDENT_CODE_HASH and RESIDENT_SESSION_KEY, as ${nameGuide("residents-pages")} says. On Netlify, publish again then; with front-porch serve, start it again with the two in its environment.`,
      }),
    ];
  }
  if (isSignInForm(front)) return [];
  return [
    findWrong({
      addresses: [front.path],
      message: `Where residents sign in there is no form (${front.status}).`,
      why: "Nobody can sign in.",
      fix: "Look whether the host runs the site's functions: its log of the last publish names them.",
    }),
  ];
}
