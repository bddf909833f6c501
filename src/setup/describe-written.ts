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
        "Left alone, since somebody has written in them. To have one written from your answers, rename it and run",
        "this again:",
      ],
      listOf("kept"),
    ),
    ...listBelow(
      ["Not written, since something is in the way. Put it right, and run this again:"],
      files.flatMap(({ path, obstacle }) => (obstacle === undefined ? [] : `${path}  ${obstacle}`)),
    ),
    ...listBelow(["No longer fitting what you answered. Delete what you do not want:"], leftOver),
    "",
  ].join("\n");
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
