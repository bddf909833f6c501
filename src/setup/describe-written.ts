import { stillToBeTold } from "./compose-facts.ts";
import type { PlannedFile } from "./plan-writing.ts";
import { isMarkToRead } from "./read-marks.ts";

/**
 * Says what was written, what was left alone, and what to do next, in order.
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
    written.length === 0
      ? "All files are as they would be written."
      : `Written: ${written.length} ${written.length === 1 ? "file" : "files"}.`,
    ...written.map((path) => `  ${path}`),
    ...listBelow(
      [
        "Left alone, since somebody has written in them. To have one written from your answers, rename it and run",
        "this again:",
      ],
      listOf("kept"),
    ),
    ...listBelow(["No longer fitting what you answered. Delete what you do not want:"], leftOver),
    "",
    "Next:",
    ...listSteps(files).map((step, index) => `  ${index + 1}. ${step}`),
    "",
  ].join("\n");
}

function listBelow(heading: readonly string[], paths: readonly string[]): readonly string[] {
  return paths.length === 0 ? [] : ["", ...heading, ...paths.map((path) => `  ${path}`)];
}

function listSteps(files: readonly PlannedFile[]): readonly string[] {
  const marks = files
    .filter(({ fate }) => fate !== "kept")
    .flatMap(({ text }) => text.split("\n").filter(isMarkToRead)).length;
  const home = files.find(({ path }) => path === "_data/home.yaml");
  const isWhole = home === undefined || !home.text.includes(stillToBeTold);
  return [
    ...(isWhole ? [] : [`Fill in what _data/home.yaml says is still to be told, at its end.`]),
    ...(marks === 0
      ? []
      : [
          `Read what is marked with “> [!READ]”: ${marks} ${marks === 1 ? "section" : "sections"}. Delete the line where it is true of your home; change the words where it is not.`,
        ]),
    "Look at your site: npm start",
    "See what is missing or wrong: npm run check",
    "See what a publish would ask for on top: npm run check -- --production",
  ];
}
