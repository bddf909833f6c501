/** A content security policy: its directives, each with its sources. */
type Policy = ReadonlyMap<string, readonly string[]>;

/** Directives that take their sources from another where they are not there (CSP3, 6.8.3). */
const fallbacks: Readonly<Record<string, string>> = {
  "script-src-elem": "script-src",
  "script-src-attr": "script-src",
  "style-src-elem": "style-src",
  "style-src-attr": "style-src",
  "worker-src": "child-src",
  "frame-src": "child-src",
};

/** Directives that only ever forbid more. */
const harmless: ReadonlySet<string> = new Set([
  "block-all-mixed-content",
  "require-trusted-types-for",
  "sandbox",
  "trusted-types",
  "upgrade-insecure-requests",
]);

/** Directives that stand for themselves: nothing else says what they allow where they are missing. */
const withoutFallback: ReadonlySet<string> = new Set([
  "base-uri",
  "form-action",
  "frame-ancestors",
  "default-src",
]);

function readPolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(";")) {
    const [name = "", ...sources] = part.trim().split(/\s+/);
    if (name !== "" && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/** Nothing for a directive that nothing limits. */
function findSources(policy: Policy, directive: string): readonly string[] | undefined {
  const own = policy.get(directive);
  if (own !== undefined || withoutFallback.has(directive)) return own;
  return findSources(policy, fallbacks[directive] ?? "default-src");
}

/** Sources that allow nothing are the same as none. */
function listGrants(sources: readonly string[]): readonly string[] {
  return sources.map((source) => source.toLowerCase()).filter((source) => source !== "'none'");
}

/**
 * Finds where a policy allows more than it should. A narrower policy is no fault.
 *
 * @param served the header as it was answered; several policies are joined with commas, and each of them
 *   holds (CSP3, 7.1)
 * @param expected the header as the site is built with
 * @returns the directives that allow more, or are missing and so limit nothing
 */
export function findWiderDirectives(
  served: string | undefined,
  expected: string,
): readonly string[] {
  const wanted = readPolicy(expected);
  const policies = (served ?? "").split(",").map(readPolicy);
  const names = new Set([...wanted.keys(), ...policies.flatMap((policy) => [...policy.keys()])]);
  return [...names].filter(
    (name) => !harmless.has(name) && policies.every((policy) => isWider(name, policy, wanted)),
  );
}

function isWider(directive: string, policy: Policy, wanted: Policy): boolean {
  const allowed = findSources(wanted, directive);
  const given = findSources(policy, directive);
  if (given === undefined) return allowed !== undefined;
  const grants = new Set(listGrants(allowed ?? []));
  return listGrants(given).some((source) => !grants.has(source));
}

/**
 * Tells whether a policy allows something everywhere it must.
 *
 * @param served the header as it was answered
 * @param directive such as `script-src`
 * @param source such as `'wasm-unsafe-eval'`
 */
export function allows(served: string | undefined, directive: string, source: string): boolean {
  if (served === undefined) return true;
  return served.split(",").every((text) => {
    const sources = findSources(readPolicy(text), directive);
    return sources === undefined || listGrants(sources).includes(source);
  });
}
