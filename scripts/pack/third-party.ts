import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../src/text/compare-text.ts";

/** A library that is part of the package. */
interface Library {
  readonly name: string;
  readonly version: string;
  /** Such as `MIT`. */
  readonly license: string;
  /** The text of its licence, and of what else has to go with it. */
  readonly texts: readonly string[];
}

/**
 * Writes which libraries are bundled, and under which licences.
 *
 * @param files what went into the bundle, as absolute paths
 * @returns a text for people
 * @throws when a library does not say under which licence it is
 */
export function formatThirdParty(files: readonly string[]): string {
  const folders = new Set(files.flatMap((file) => findLibraryFolder(file) ?? []));
  const byName = new Map(
    [...folders].map(readLibrary).map((library) => [nameLibrary(library), library]),
  );
  const libraries = [...byName.values()].toSorted((first, second) =>
    compareText(nameLibrary(first), nameLibrary(second)),
  );
  const parts = libraries.map(
    (library) =>
      `${nameLibrary(library)}\nLicense: ${library.license}\n\n${library.texts.join("\n\n")}`,
  );
  const line = `\n\n${"-".repeat(80)}\n\n`;
  return `${["These libraries are part of Front Porch’s package, each under its own license.", ...parts].join(line)}\n`;
}

const nameLibrary = ({ name, version }: Library) => `${name} ${version}`;

/** The innermost folder of `node_modules` that a file lies in. */
function findLibraryFolder(file: string): string | undefined {
  const [folder] =
    /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file.replace(/^\0/, "")) ?? [];
  return folder;
}

function readLibrary(folder: string): Library {
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)\b/i.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  const license: unknown = about.license ?? about.licenses?.[0]?.type;
  if (typeof license !== "string") throw new Error(`${about.name} names no license.`);
  const author = typeof about.author === "string" ? about.author : about.author?.name;
  return {
    ...{ name: about.name, version: about.version, license },
    texts: texts.length > 0 ? texts : [`By ${author ?? `the authors of ${about.name}`}.`],
  };
}
