import {
  type Asked,
  isUnheard,
  type NoAnswer,
  openSiteReader,
  type ReaderOptions,
  type SiteReader,
} from "./ask-site.ts";
import { addressesFormer } from "./checks/addresses-former.ts";
import { cardContact } from "./checks/card-contact.ts";
import { certificateValid, describeBadCertificate } from "./checks/certificate-valid.ts";
import { deskClosed } from "./checks/desk-closed.ts";
import { editorGuarded } from "./checks/editor-guarded.ts";
import { enginesTold } from "./checks/engines-told.ts";
import { formReachable } from "./checks/form-reachable.ts";
import { headersOthers } from "./checks/headers-others.ts";
import { headersPolicy } from "./checks/headers-policy.ts";
import { pagesListed } from "./checks/pages-listed.ts";
import { privacyThirdParties } from "./checks/privacy-third-parties.ts";
import { residentsClosed } from "./checks/residents-closed.ts";
import { siteAddress } from "./checks/site-address.ts";
import { siteHttps } from "./checks/site-https.ts";
import { sitePublic } from "./checks/site-public.ts";
import { sourceKept } from "./checks/source-kept.ts";
import {
  cannotTell,
  type DoctorCheck,
  type ExaminedSite,
  type Fault,
  type HomeKnowledge,
  type Result,
  type SitePlace,
} from "./doctor-check.ts";
import { rememberAnswers } from "./remember-answers.ts";

/** All that is looked at once the site is there, in the order in which it is told. */
export const checks: readonly DoctorCheck[] = [
  residentsClosed,
  deskClosed,
  sourceKept,
  formReachable,
  cardContact,
  headersPolicy,
  headersOthers,
  editorGuarded,
  privacyThirdParties,
  certificateValid,
  siteHttps,
  siteAddress,
  enginesTold,
  pagesListed,
  addressesFormer,
];

/** What is known and asked for beside the address. */
export interface ExamineOptions extends ReaderOptions {
  readonly home?: HomeKnowledge | undefined;
  readonly now: Date;
  /** What is looked at once the site is there; all of it unless said. */
  readonly checks?: readonly DoctorCheck[];
  /** A check of its own beside the usual ones, such as a test message. */
  readonly further?: readonly DoctorCheck[];
}

/**
 * Looks at a published site from outside, as a visitor who is not signed in. It changes nothing there,
 * unless a further check does.
 *
 * @param origin the site's address; what stands behind the host is left out
 * @param options what is known of it
 * @returns what every check found; of a site that is not there, that alone
 */
export async function examineSite(
  origin: URL,
  options: ExamineOptions,
): Promise<readonly Result[]> {
  const reader = openSiteReader(origin, options);
  const plainReader = openPlainReader(origin, options);
  try {
    const site = describeSite(reader, plainReader, options);
    const first = await runCheck(sitePublic, site);
    if (first.some(({ state }) => state !== "well"))
      return explainSilence(first, await readCode(site));
    const results = [...first];
    for (const check of [...(options.checks ?? checks), ...(options.further ?? [])]) {
      if (check.suits?.(site) ?? true) results.push(...(await runCheck(check, site)));
    }
    return results;
  } finally {
    reader.close();
    plainReader?.close();
  }
}

function describeSite(
  reader: SiteReader,
  plainReader: SiteReader | undefined,
  { home, now }: ExamineOptions,
): ExaminedSite {
  return {
    reader,
    plainReader,
    home,
    now,
    place: findPlace(new URL(reader.origin)),
    get: rememberAnswers(reader),
    ask: reader.ask,
  };
}

function openPlainReader(origin: URL, options: ExamineOptions): SiteReader | undefined {
  if (origin.protocol !== "https:") return undefined;
  return origin.port === "" ? openSiteReader(new URL(`http://${origin.host}`), options) : undefined;
}

/**
 * Finds out where a site stands, from its address alone. Netlify writes addresses of previews, of branches
 * and of single deploys with two hyphens.
 *
 * @param origin the site's address
 * @see https://docs.netlify.com/deploy/deploy-types/deploy-previews/
 */
export function findPlace({ hostname }: URL): SitePlace {
  if (/^(?:localhost|127(?:\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname)) return "local";
  const [name = "", ...host] = hostname.split(".");
  return name.includes("--") && host.join(".") === "netlify.app" ? "preview" : "published";
}

async function runCheck(check: DoctorCheck, site: ExaminedSite): Promise<readonly Result[]> {
  const faults = await lookWithDoubt(check, site);
  if (faults.length > 0) return faults.map((fault) => nameFault(check, fault));
  const well = { state: "well", message: check.well, why: "", fix: "" } as const;
  return [nameFault(check, well)];
}

/** What a check asked for and never heard of, it cannot have found well, and not broken either. */
async function lookWithDoubt(check: DoctorCheck, site: ExaminedSite): Promise<readonly Fault[]> {
  const unheard: NoAnswer[] = [];
  const note = (asked: Asked) => {
    if (isUnheard(asked)) unheard.push(asked);
    return asked;
  };
  const faults = await check.look({
    ...site,
    get: async (path) => note(await site.get(path)),
    ask: async (path, question) => note(await site.ask(path, question)),
  });
  const [first] = unheard;
  if (first === undefined) return faults;
  const silent = new Set(unheard.map(({ path }) => path));
  const isGuess = ({ addresses = [] }: Fault) =>
    addresses.length > 0 && addresses.every((address) => silent.has(address));
  return [
    ...faults.filter((fault) => !isGuess(fault)),
    { ...cannotTell(first), addresses: [...silent] },
  ];
}

function nameFault({ name }: DoctorCheck, fault: Fault): Result {
  return { check: name, addresses: [], ...fault };
}

async function readCode(site: ExaminedSite): Promise<string> {
  const asked = await site.get("/");
  return asked.kind === "unanswered" ? asked.code : "";
}

/** A site with a bad certificate is there, but no browser shows it. */
function explainSilence(results: readonly Result[], code: string): readonly Result[] {
  const fault = describeBadCertificate(code);
  return fault === undefined ? results : [nameFault(certificateValid, fault)];
}
