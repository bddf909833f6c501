import type { Redirect } from "../server/redirects.ts";
import {
  type Answer,
  type Asked,
  type NoAnswer,
  type Question,
  readEnough,
  type SiteReader,
} from "./ask-site.ts";

/**
 * How a result weighs: `wrong` must be mended, `advice` is worth a look, `unknown` could not be told,
 * and `well` is as it should be.
 */
export type ResultState = "well" | "advice" | "wrong" | "unknown";

/** What one look found. It holds nothing personal: no text of a page, no number, no name. */
export interface Result {
  /** The name of the check, such as `residents/closed`. Public, like a rule's. */
  readonly check: string;
  readonly state: ResultState;
  /** The addresses of the site that it is about, as they were asked for. */
  readonly addresses: readonly string[];
  /** What was found. */
  readonly message: string;
  /** Why it matters; empty where all is well. */
  readonly why: string;
  /** How to mend it; empty where all is well. */
  readonly fix: string;
}

/** A fault, before it is known which check found it. */
export type Fault = Omit<Result, "check" | "addresses"> & Partial<Pick<Result, "addresses">>;

/** A fault, before it is weighed. */
export type FaultWords = Omit<Fault, "state">;

/** What the folder of a home says of its site, where doctor runs inside one. */
export interface HomeKnowledge {
  /** Without a slash at its end. */
  readonly siteUrl: string | undefined;
  readonly access: "code" | "open" | undefined;
  /** The house manager's number as the site shows it, such as `(480) 555-0142`. */
  readonly phone: string | undefined;
  /** Whether the home has turned its editor on. */
  readonly hasEditor: boolean;
  /** Where public pages stood before. */
  readonly formerAddresses: readonly Redirect[];
  /** Where pages that residents alone may read stand, or stood before. */
  readonly residentsAddresses: readonly string[];
}

/** The site that is looked at, and what is known of it. */
export interface ExaminedSite {
  readonly reader: SiteReader;
  /** Asks over http, where the site itself was asked for over https. */
  readonly plainReader: SiteReader | undefined;
  readonly home: HomeKnowledge | undefined;
  readonly place: SitePlace;
  readonly now: Date;
  /** Asks for an address with a GET, once for all checks. */
  get(path: string): Promise<Asked>;
  ask(path: string, question: Question): Promise<Asked>;
}

/** Where a site stands: as neighbors know it, as a preview of the host, or on a machine at hand. */
export type SitePlace = "published" | "preview" | "local";

/** One thing that is looked at. */
export interface DoctorCheck {
  readonly name: string;
  /** What is well when nothing was found, in a few words. */
  readonly well: string;
  /** Tells whether there is anything to look at; always, unless it says so. */
  suits?(site: ExaminedSite): boolean;
  /**
   * Looks.
   *
   * @param site the site
   * @returns what is not well; nothing where all is
   */
  look(site: ExaminedSite): Promise<readonly Fault[]>;
}

/** Says what must be mended. */
export function findWrong(words: FaultWords): Fault {
  return { state: "wrong", ...words };
}

/** Says what is worth a look. */
export function advise(words: FaultWords): Fault {
  return { state: "advice", ...words };
}

/** Says that something could not be told, since no answer came. */
export function cannotTell(asked: NoAnswer): Fault {
  return {
    state: "unknown",
    addresses: [asked.path],
    message:
      asked.code === readEnough
        ? "So much was read of the site before that nothing more was asked."
        : `No answer came (${asked.code}).`,
    why: "What is not answered could not be looked at.",
    fix: "Try again in a minute; if it stays, look at the host's log.",
  };
}

/**
 * Asks for several addresses at once.
 *
 * @param site the site
 * @param paths the addresses
 * @returns the answers in the order of the addresses, without those that did not come
 */
export async function getAnswers(
  site: ExaminedSite,
  paths: readonly string[],
): Promise<readonly Answer[]> {
  const asked = await Promise.all(paths.map((path) => site.get(path)));
  return asked.filter((each) => each.kind === "answered");
}

/** Tells whether an answer says that no cache may keep it (RFC 9111, 5.2.2.5). */
export function forbidsKeeping({ headers }: Answer): boolean {
  return /(?:^|[\s,])no-store(?:$|[\s,;])/i.test(headers["cache-control"] ?? "");
}

/** Tells whether an answer is there and has a page in it. */
export function isFine(asked: Asked): asked is Answer {
  return asked.kind === "answered" && asked.status === 200;
}
