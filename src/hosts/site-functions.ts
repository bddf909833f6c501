import { contactPageFile } from "../server/contact/contact-form-view.ts";
import { manifestFile } from "../server/residents/residents-manifest.ts";

/** The handlers of the site, which functions answer with. */
export const handlerNames = ["contact", "residents", "manager"] as const;
export type HandlerName = (typeof handlerNames)[number];

/** The ways of asking that a function may be given (RFC 9110, 9). */
export type Method = "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A function of the site, as every host is told of it. */
export interface SiteFunction {
  readonly name: string;
  /** The handler that answers for it. */
  readonly handler: HandlerName;
  /** Its addresses; one with `*` at its end stands for everything below. */
  readonly paths: readonly string[];
  /** What it is asked; whatever else is asked there goes to the files. */
  readonly methods: readonly Method[];
  /** True where a published file at the address comes first. */
  readonly standsBehindFiles: boolean;
  /** How many requests a connection may make in a minute; as many as it likes where none is given. */
  readonly mostInAMinute?: number;
}

const everyMethod = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"] as const;

const withoutReading = everyMethod.filter((method) => method !== "GET" && method !== "HEAD");
const withoutPost = everyMethod.filter((method) => method !== "POST");

/** A household shares one connection, so these are not one person's limits. */
const fewInAMinute = 20;
const manyInAMinute = 600;
/** Somebody who marks one message after the other loses no word to a limit. */
const someInAMinute = 60;

/** The functions that a site may have. Together with the published files they answer everything. */
const allFunctions: readonly SiteFunction[] = [
  {
    name: "contact",
    handler: "contact",
    paths: ["/neighbors/contact", "/neighbors/contact/"],
    // Reading the form is left to the published file.
    methods: withoutReading,
    standsBehindFiles: false,
    mostInAMinute: fewInAMinute,
  },
  {
    // An entry of its own, since there is no file to read.
    name: "contact-sent",
    handler: "contact",
    paths: ["/neighbors/contact/sent", "/neighbors/contact/sent/"],
    methods: everyMethod,
    standsBehindFiles: false,
  },
  {
    name: "residents",
    handler: "residents",
    paths: ["/residents", "/residents/*"],
    // HEAD is named, since no host takes it for a GET by itself.
    methods: withoutPost,
    // Where the operator opened the pages, they are files. Otherwise there is no file to prefer.
    standsBehindFiles: true,
    mostInAMinute: manyInAMinute,
  },
  {
    // Signs in and out: an entry of its own, so that guessing is slowed and reading is not.
    name: "residents-sign-in",
    handler: "residents",
    paths: ["/residents", "/residents/*"],
    methods: ["POST"],
    standsBehindFiles: false,
    mostInAMinute: fewInAMinute,
  },
  {
    name: "manager",
    handler: "manager",
    paths: ["/manager", "/manager/*"],
    methods: withoutPost,
    standsBehindFiles: false,
    mostInAMinute: manyInAMinute,
  },
  {
    // Signs in and marks messages.
    name: "manager-desk",
    handler: "manager",
    paths: ["/manager", "/manager/*"],
    methods: ["POST"],
    standsBehindFiles: false,
    mostInAMinute: someInAMinute,
  },
];

/**
 * Lists the functions of a site. Without a desk its addresses are those of files that are not there: they
 * cost nothing, and tell nobody that there could be one.
 *
 * @param hasDesk whether the site has a manager's desk
 */
export function listSiteFunctions(hasDesk: boolean): readonly SiteFunction[] {
  return allFunctions.filter(({ handler }) => hasDesk || handler !== "manager");
}

/**
 * What runs by itself: it tries again to tell the manager, mails once a month what is due in the home, and deletes
 * what was kept long enough.
 */
export const siteSchedule = {
  name: "contact-retry",
  /** Whose program it is part of. */
  handler: "contact",
  everyMinutes: 15,
} as const;

const manifest = `_residents/${manifestFile}`;

/**
 * What stands beside the program of each handler, as paths below the folder of the output: it is laid
 * out there as it is built. The templates of its answers stand beside it as `templates`.
 */
export const filesBeside: Readonly<Record<HandlerName, readonly string[]>> = {
  contact: [`_site/${contactPageFile}`],
  residents: ["_residents"],
  // The frame of its pages is in there.
  manager: [manifest],
};

/** What stands beside the schedule: what its handler reads, and what comes due. */
export const filesBesideSchedule: readonly string[] = [
  ...filesBeside[siteSchedule.handler],
  manifest,
];
