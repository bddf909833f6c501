/** What the address of a picture or a link means, before anyone looks whether it is there. */
export type WrittenPath =
  /**
   * A file of the home. Nearly always there is one path; a name that holds a percent sign or a
   * question mark itself can be meant in several ways, the likelier first.
   */
  | { readonly kind: "file"; readonly paths: readonly [string, ...string[]] }
  /** Somewhere else on the web, or data pasted in. */
  | { readonly kind: "elsewhere"; readonly scheme: string }
  /** A place on the writer's own machine, such as `C:\Users\Dana\porch.png`. */
  | { readonly kind: "ownMachine" }
  /** A place outside the content folder. */
  | { readonly kind: "outside" }
  /** No file can have such a name. */
  | { readonly kind: "impossible" };

/** As long as a path may be on the disks we know, in bytes. */
const longestPath = 4096;
/** As long as one name may be, in bytes. */
const longestName = 255;

/**
 * Reads the address of a picture or a link as a path. Whatever hides its steps is taken off first:
 * percent signs however often they were encoded, backslashes, and accents apart from their letters;
 * only then is it held against the folder it must stay in.
 *
 * @param file the document's path below the content folder
 * @param written the address as written, without a part behind `#` that names a section
 * @returns what it means; a path is below the content folder and has no steps but names
 */
export function readWrittenPath(file: string, written: string): WrittenPath {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1]?.toLowerCase();
  if (scheme?.length === 1 || scheme === "file") return { kind: "ownMachine" };
  if (scheme !== undefined) return { kind: "elsewhere", scheme };
  if (written.startsWith("//")) return { kind: "elsewhere", scheme: "//" };
  const [name = ""] = written.split(/[?#]/, 1);
  const ways = listDecodings(name);
  if (ways === undefined) return { kind: "impossible" };
  const paths: string[] = [];
  for (const way of ways) {
    if (/^\\\\|^[a-z]:[\\/]|^~[\\/]/i.test(way)) return { kind: "ownMachine" };
    if (way.startsWith("//")) return { kind: "elsewhere", scheme: "//" };
    const path = takeSteps(file, way);
    if (path === "impossible" || path === "outside") return { kind: path };
    paths.push(path);
  }
  // A name such as “rules #2.png” or “why?.png”, written as it is.
  const whole = name === written ? undefined : listDecodings(written);
  for (const way of whole ?? []) paths.push(takeSteps(file, way));
  const [first, ...others] = new Set(paths.filter((path) => !notPaths.has(path)));
  return first === undefined ? { kind: "impossible" } : { kind: "file", paths: [first, ...others] };
}

const notPaths: ReadonlySet<string> = new Set(["outside", "impossible"]);

/** Nobody encodes a name more often than this; only who wants to hide where it leads. */
const mostDecodings = 8;

/**
 * The text decoded once, twice and so on, until nothing is left to decode; nothing where there is
 * no end to it.
 */
function listDecodings(text: string): readonly string[] | undefined {
  if (text.length > longestPath * 3) return undefined;
  const ways = [decodeOnce(text)];
  while (ways.length < mostDecodings) {
    const last = ways.at(-1) ?? "";
    const next = decodeOnce(last);
    if (next === last) return ways;
    ways.push(next);
  }
  return undefined;
}

/** A percent sign that encodes nothing stays what it is. */
function decodeOnce(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

function takeSteps(file: string, way: string): string | "outside" | "impossible" {
  const written = way.replaceAll("\\", "/").normalize("NFC");
  if (/\p{Control}/u.test(written)) return "impossible";
  const steps = written.startsWith("/") ? [] : file.split("/").slice(0, -1);
  for (const step of written.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) return "outside";
    } else if (step !== "" && step !== ".") {
      if (step.length > longestName || Buffer.byteLength(step) > longestName) return "impossible";
      steps.push(step);
    }
  }
  return steps.join("/");
}
