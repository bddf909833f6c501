import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { guideNames } from "../../src/package-folder.ts";

/**
 * Copies the guides for those who run a home, which the program's words send people to.
 *
 * @param projectFolder this repository
 * @param packageFolder the folder of the package, which gets `docs/`
 */
export function copyGuides(projectFolder: string, packageFolder: string): void {
  mkdirSync(join(packageFolder, "docs"), { recursive: true });
  for (const name of guideNames) {
    const guide = readFileSync(join(projectFolder, "docs", `${name}.md`), "utf8");
    writeFileSync(
      join(packageFolder, "docs", `${name}.md`),
      unlinkMissing(describePictures(guide)),
    );
  }
}

/** Whoever opens a guide in an editor sees no picture: what it shows is said there. */
function describePictures(guide: string): string {
  return guide
    .split("\n")
    .map((line) => {
      const words = line.startsWith("![") ? cut(line, "![", "](") : cut(line, 'alt="', '"');
      return words === undefined ? line : `(A picture, on the project's website: ${words}.)`;
    })
    .join("\n");
}

/** What stands between two marks of a line that has both. */
function cut(line: string, before: string, behind: string): string | undefined {
  const [, rest] = line.split(before);
  return rest?.includes(behind) ? rest.split(behind)[0] : undefined;
}

const linkPattern = /\[([^[\]\n]*)\]\(([\w./-]+)\.md\)/g;

/** A link to what the package does not bring leads nowhere: its words stay. */
function unlinkMissing(guide: string): string {
  const brought: readonly string[] = guideNames;
  return guide.replaceAll(linkPattern, (link, text, target) =>
    brought.includes(target) ? link : text,
  );
}
