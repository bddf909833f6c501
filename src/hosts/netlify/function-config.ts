import { type SiteFunction, siteSchedule } from "../site-functions.ts";

/**
 * What Netlify is told of a function in its own file. The bundler's types of `Config` leave out HEAD,
 * and what its Frameworks API reads besides.
 *
 * @see https://docs.netlify.com/build/frameworks/frameworks-api/
 */
export interface FunctionConfig {
  readonly path?: readonly string[];
  readonly method?: readonly string[];
  readonly preferStatic?: boolean;
  readonly rateLimit?: {
    readonly windowLimit: number;
    readonly windowSize: number;
    readonly aggregateBy: readonly string[];
  };
  readonly schedule?: string;
  /** Shown beside the function in Netlify's own pages. */
  readonly generator: string;
  /** The program is whole already: it is shipped as it is. */
  readonly nodeBundler: "none";
  /** Read from the function's own folder. */
  readonly includedFiles: readonly string[];
}

/** What the project calls itself there. */
const generator = "front-porch";

const always = {
  generator,
  nodeBundler: "none",
  includedFiles: ["program.mjs", "_site/**", "_residents/**", "templates/**"],
} as const;

/**
 * Writes what Netlify is told of a function that answers requests.
 *
 * @param described the function
 */
export function configureFunction(described: SiteFunction): FunctionConfig {
  const { paths, methods, standsBehindFiles, mostInAMinute } = described;
  return {
    path: paths,
    method: methods,
    ...(standsBehindFiles && { preferStatic: true }),
    ...(mostInAMinute !== undefined && {
      // A list: a plain "ip" would count every visitor of the site as one.
      rateLimit: { windowLimit: mostInAMinute, windowSize: 60, aggregateBy: ["ip", "domain"] },
    }),
    ...always,
  };
}

/** Writes what Netlify is told of the function that runs by itself. */
export function configureSchedule(): FunctionConfig {
  return { schedule: `*/${siteSchedule.everyMinutes} * * * *`, ...always };
}

/**
 * Writes a value as a literal of JavaScript. Netlify reads a function's settings without running it, and
 * knows keys without quotation marks alone.
 *
 * @param value a text, a number, a truth, a list or an object of these, whose keys are plain names
 */
export function writeLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeLiteral).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, each]) => `${key}: ${writeLiteral(each)}`);
  return `{ ${entries.join(", ")} }`;
}
