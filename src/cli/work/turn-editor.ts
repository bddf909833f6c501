import { homeFactsSchema } from "../../content/facts/home-facts.ts";
import { type ContentFolder, openContentFolder } from "../../content/files/content-folder.ts";
import { decodeText, largestText } from "../../content/files/decode-text.ts";
import { writeLike } from "../../upgrade/home-package.ts";
import { type FormValues, keepText, readShownValues } from "../../web-editor/browser/keep-text.ts";
import { deriveFields } from "../../web-editor/editor-fields.ts";
import { editorPackage } from "../../web-editor/editor-program.ts";
import { OptionError } from "../option-error.ts";
import type { Surroundings } from "../surroundings.ts";

/** How the editor is wanted. */
export interface EditorWishes {
  readonly content: string;
  readonly repository: string | undefined;
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
  const editor = wanted === "off" ? undefined : describeEditor(wishes, before, folder);
  write(folder, homeFile, standing, keepText(standing.text, { editor }, fields));
  const settings = readText(folder, packageFile);
  write(folder, packageFile, settings, dependOnEditor(settings.text, wanted === "on"));
  stdout.write(wanted === "on" ? turnedOn : turnedOff);
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
  folder: ContentFolder,
): FormValues {
  const repository = wishes.repository ?? before?.repository ?? findRepository(folder);
  if (repository === undefined) {
    throw new OptionError(
      "Git does not say which repository on GitHub this is. Write it: --repository oak-house/site",
    );
  }
  const editor = { ...before, repository, signIn: wishes["sign-in"] ?? before?.signIn };
  const read = homeFactsSchema.shape.editor.safeParse(
    Object.fromEntries(Object.entries(editor).filter(([, value]) => value !== undefined)),
  );
  if (!read.success) throw new OptionError(read.error.issues[0]?.message ?? "");
  return editor;
}

/** In the folder's own settings of git, where it was cloned from GitHub. */
function findRepository(folder: ContentFolder): string | undefined {
  const reading = folder.read(".git/config", largestText);
  if (reading.kind !== "bytes") return undefined;
  const addresses = new TextDecoder()
    .decode(reading.bytes)
    .split("\n")
    .map((line) => line.split("=").map((part) => part.trim()))
    .flatMap(([key, address]) => (key === "url" && address !== undefined ? [address] : []));
  const [, path] = addresses.find((address) => address.includes(atGitHub))?.split(atGitHub) ?? [];
  const [owner, name] = path?.slice(1).split("/") ?? [];
  return owner && name ? `${owner}/${name.endsWith(".git") ? name.slice(0, -4) : name}` : undefined;
}

/** With a colon or a slash behind it. */
const atGitHub = "github.com";

interface StandingFile {
  readonly bytes: Uint8Array;
  readonly text: string;
}

function readText(folder: ContentFolder, file: string): StandingFile {
  const reading = folder.read(file, largestText);
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
  if (kind !== "replaced")
    throw new OptionError(`${file} could not be written. Close what holds it, and try again.`);
}

/** Optional: a home whose editor cannot be loaded is checked and previewed all the same. */
function dependOnEditor(text: string, isOn: boolean): string {
  let settings: Readonly<Record<string, unknown>>;
  try {
    settings = JSON.parse(text);
  } catch {
    throw new OptionError(
      `${packageFile} cannot be read. Mend it first: it must be JSON, as npm writes it.`,
    );
  }
  const { optionalDependencies, ...others } = settings;
  const { [editorPackage.name]: _, ...rest } = {
    ...(optionalDependencies as object | undefined),
  } as Record<string, unknown>;
  const wanted = isOn ? { ...rest, [editorPackage.name]: editorPackage.version } : rest;
  const all =
    Object.keys(wanted).length === 0 ? others : { ...others, optionalDependencies: wanted };
  return JSON.stringify(all) === JSON.stringify(settings) ? text : writeLike(text, all);
}
