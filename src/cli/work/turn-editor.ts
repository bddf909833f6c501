import { homeFactsSchema } from "../../content/facts/home-facts.ts";
import { type ContentFolder, openContentFolder } from "../../content/files/content-folder.ts";
import { decodeText, largestText } from "../../content/files/decode-text.ts";
import { nameGuide } from "../../package-folder.ts";
import { readProgramPackage } from "../../starter/program-package.ts";
import { writeLike } from "../../upgrade/home-package.ts";
import { type FormValues, keepText, readShownValues } from "../../web-editor/browser/keep-text.ts";
import { deriveFields } from "../../web-editor/editor-fields.ts";
import { editorPackage } from "../../web-editor/editor-program.ts";
import {
  findRepositoryPlace,
  isPlaceIn,
  type RepositoryPlace,
} from "../../web-editor/repository-place.ts";
import { describeNoFile, describeUnwritten } from "../describe-no-file.ts";
import { OptionError } from "../option-error.ts";
import type { Surroundings } from "../surroundings.ts";

/** How the editor is wanted. */
export interface EditorWishes {
  readonly content: string;
  readonly repository: string | undefined;
  readonly folder: string | undefined;
  readonly "sign-in": string | undefined;
}

const homeFile = "_data/home.yaml";
const packageFile = "package.json";

/** The one key of the home's facts that is written here. */
const fields = deriveFields(homeFactsSchema).filter(({ name }) => name === "editor");

/**
 * Turns the editor of a home on or off, or says which it is.
 *
 * @param wishes how it is wanted
 * @param word `on`, `off`, or nothing
 * @param surroundings where it runs
 * @returns the exit status
 */
export function turnEditor(
  wishes: EditorWishes,
  word: string | undefined,
  { stdout }: Pick<Surroundings, "stdout">,
): number {
  const folder = openContentFolder(wishes.content);
  const standing = readText(folder, homeFile);
  const before = readEditor(standing.text);
  if (word === undefined) {
    stdout.write(
      before === undefined
        ? "The editor is off.\n"
        : `The editor is on, for ${before.repository}.\n`,
    );
    return 0;
  }
  const wanted = word.toLowerCase();
  if (wanted !== "on" && wanted !== "off") throw new OptionError("Write on or off.");
  const place = findRepositoryPlace(wishes.content);
  const settings = readText(folder, packageFile);
  const read = parseSettings(settings.text);
  if (wanted === "on" && isProgramItself(read)) throw new OptionError(inProgram);
  const editor = wanted === "off" ? undefined : describeEditor(wishes, before, place);
  const facts = keepText(standing.text, { editor }, fields);
  // Both are known by now: where one cannot be read, the other stays as it is.
  write(folder, packageFile, settings, dependOnEditor(settings.text, read, wanted === "on"));
  write(folder, homeFile, standing, facts);
  stdout.write(editor === undefined ? turnedOff : `${turnedOn}${describePlace(editor, place)}`);
  return 0;
}

const turnedOn = `The editor is on. Type “npm install” now: it loads ${editorPackage.name} ${editorPackage.version}.
From the next build on it stands at /admin/ of your site. Commit _data/home.yaml, package.json and
package-lock.json.
`;

const turnedOff = `The editor is off: the next build leaves it out. Type “npm install” to remove it from the disk.
`;

function readEditor(text: string): FormValues | undefined {
  const { editor } = readShownValues(text, fields);
  return typeof editor === "object" && editor !== null ? (editor as FormValues) : undefined; // a list is none of its fields
}

function describeEditor(
  wishes: EditorWishes,
  before: FormValues | undefined,
  place: RepositoryPlace | undefined,
): FormValues {
  const repository = wishes.repository ?? readValue(before, "repository") ?? place?.repositories[0];
  if (repository === undefined) {
    throw new OptionError(
      "Git does not say which repository on GitHub this is. Write it: --repository oak-house/site",
    );
  }
  const folder = chooseFolder(wishes.folder, readValue(before, "folder"), { repository, place });
  const editor = { ...before, repository, folder, signIn: wishes["sign-in"] ?? before?.signIn };
  const read = homeFactsSchema.shape.editor.safeParse(
    Object.fromEntries(Object.entries(editor).filter(([, value]) => value !== undefined)),
  );
  if (!read.success) throw new OptionError(read.error.issues[0]?.message ?? "");
  return editor;
}

function readValue(values: FormValues | undefined, key: string): string | undefined {
  const value = values?.[key];
  return typeof value === "string" ? value : undefined;
}

/** Git's word counts before what was told by hand; where it does not know the repository, what was told counts. */
function chooseFolder(
  wanted: string | undefined,
  before: string | undefined,
  { repository, place }: PlaceOf,
): string | undefined {
  const found = findFolder({ repository, place });
  if (found === undefined) return wanted ?? before;
  if (wanted !== undefined && wanted !== found) {
    throw new OptionError(
      `Git says that the home lies ${nameFolder(found, repository)}. Leave --folder out, or run this in the home's own clone.`,
    );
  }
  return found === "" ? undefined : found;
}

/** A repository, and where git finds the home. */
interface PlaceOf {
  readonly repository: string;
  readonly place: RepositoryPlace | undefined;
}

/** Git knows it where it names no other repository on GitHub. */
function findFolder({ repository, place }: PlaceOf): string | undefined {
  if (place === undefined) return undefined;
  return place.repositories.length === 0 || isPlaceIn(place, repository) ? place.folder : undefined;
}

function nameFolder(folder: string, repository: string): string {
  return folder === "" ? `at the top of ${repository}` : `in the folder ${folder} of ${repository}`;
}

function describePlace(editor: FormValues, place: RepositoryPlace | undefined): string {
  const repository = readValue(editor, "repository") ?? "";
  const folder = readValue(editor, "folder");
  const named = nameFolder(folder ?? "", repository);
  if (folder !== undefined) return `It writes ${named}.\n`;
  return findFolder({ repository, place }) === undefined
    ? `Git does not say where this home lies in its repository, so the editor will write ${named}.
If the home lies in a folder there, say which, or its files are written beside it: front-porch editor on --folder homes/oak
`
    : "";
}

interface StandingFile {
  readonly bytes: Uint8Array;
  readonly text: string;
}

function readText(folder: ContentFolder, file: string): StandingFile {
  const reading = folder.read(file, largestText);
  if (reading.kind !== "bytes" && reading.kind !== "missing") {
    throw describeNoFile(file, reading.kind);
  }
  const decoded = reading.kind === "bytes" ? decodeText(file, reading.bytes) : undefined;
  if (reading.kind !== "bytes" || decoded?.kind !== "text") {
    throw new OptionError(
      `${file} is not there, or cannot be read. Run this in the home's folder.`,
    );
  }
  return { bytes: reading.bytes, text: decoded.text };
}

function write(
  folder: ContentFolder,
  file: string,
  { bytes, text }: StandingFile,
  wanted: string,
): void {
  if (wanted === text) return;
  const { kind } = folder.replace(file, bytes, new TextEncoder().encode(wanted));
  if (kind !== "replaced") throw describeUnwritten(file, kind);
}

type PackageSettings = Readonly<Record<string, unknown>>;

function parseSettings(text: string): PackageSettings {
  try {
    const settings: unknown = JSON.parse(text);
    if (isRecord(settings)) return settings;
  } catch {
    // told below
  }
  throw new OptionError(
    `${packageFile} cannot be read. Mend it first: it must be JSON, as npm writes it.`,
  );
}

function isRecord(value: unknown): value is PackageSettings {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const inProgram = `This is a copy of the whole program, and no home: the editor would write into the program's own repository.
Begin a home beside it with “npx front-porch init ../my-home”, go to its folder, and type this there. Are your own words in this copy?
${nameGuide("operators")} says at the end of “When a new version comes” how to take them along.`;

/** A home has a name of its own, and depends on the program. */
function isProgramItself({ name, dependencies }: PackageSettings): boolean {
  const program = readProgramPackage().name;
  return name === program && !Object.hasOwn(Object(dependencies), program);
}

/** Optional: a home whose editor cannot be loaded is checked and previewed all the same. */
function dependOnEditor(text: string, settings: PackageSettings, isOn: boolean): string {
  const { optionalDependencies, ...others } = settings;
  const { [editorPackage.name]: _, ...rest } = {
    ...(optionalDependencies as object | undefined),
  } as Record<string, unknown>;
  const wanted = isOn ? { ...rest, [editorPackage.name]: editorPackage.version } : rest;
  const all =
    Object.keys(wanted).length === 0 ? others : { ...others, optionalDependencies: wanted };
  return JSON.stringify(all) === JSON.stringify(settings) ? text : writeLike(text, all);
}
