import type { PlannedFile } from "./plan-writing.ts";

/**
 * Says what was written, and what was left alone.
 *
 * @param files what became of each file
 * @param leftOver the files of an earlier setup that the answers no longer ask for
 */
export function describeWritten(
  files: readonly PlannedFile[],
  leftOver: readonly string[] = [],
): string {
  const listOf = (fate: PlannedFile["fate"]) =>
    files.filter((file) => file.fate === fate).map(({ path }) => path);
  const written = [...listOf("new"), ...listOf("renewed")];
  return [
    describeCount(written.length, files),
    ...written.map((path) => `  ${path}`),
    ...listBelow(
      [
        "Left alone, since words in them are yours. Did an answer change? Change it there, too. Pages take their",
        "facts from _data/home.yaml:",
      ],
      files.flatMap((file) => (file.fate === "kept" ? [describeKept(file)] : [])),
    ),
    ...listBelow(
      ["Not written, since something is in the way. Put it right, and run this again:"],
      files.flatMap(({ path, obstacle }) => (obstacle === undefined ? [] : `${path}  ${obstacle}`)),
    ),
    ...listBelow(["No longer fitting what you answered. Delete what you do not want:"], leftOver),
    "",
  ].join("\n");
}

/** As many facts as a line has room for. */
const mostFacts = 8;

function describeKept({ path, differs = [] }: PlannedFile): string {
  if (differs.length === 0) return path;
  const more = differs.length > mostFacts ? `, and ${differs.length - mostFacts} more` : "";
  return `${path}  Otherwise than your answers: ${differs.slice(0, mostFacts).join(", ")}${more}`;
}

function describeCount(count: number, files: readonly PlannedFile[]): string {
  if (count > 0) return `Written: ${count} ${count === 1 ? "file" : "files"}.`;
  return files.every(({ fate }) => fate === "same")
    ? "All files are as they would be written."
    : "No file was written.";
}

function listBelow(heading: readonly string[], paths: readonly string[]): readonly string[] {
  return paths.length === 0 ? [] : ["", ...heading, ...paths.map((path) => `  ${path}`)];
}
