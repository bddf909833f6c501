import type { ContentFolder, NotOpened } from "../content/files/content-folder.ts";
import { largestText } from "../content/files/decode-text.ts";
import type { ProgramPackage } from "../starter/program-package.ts";
import type { ChangedFile } from "./plan-upgrade.ts";
import { compareVersions, oldestVersion, readVersion, type Version } from "./version.ts";

/** Where a home says what it depends on, and what its content is written for. */
const packageFile = "package.json";

/** Where npm puts what is installed; somebody may have moved the program to the second. */
const dependencyLists = ["dependencies", "devDependencies"] as const;

/** What a home's `package.json` says of versions. */
export type HomePackage =
  /** There is none, or it is none of a home: the engine's own, or another program's. */
  | { readonly kind: "none" }
  /** It is no JSON, or no file that is opened, such as a link. */
  | { readonly kind: "unreadable"; readonly why: "no JSON" | Exclude<NotOpened["kind"], "missing"> }
  | {
      readonly kind: "home";
      /** Where the program stands among what the home depends on. */
      readonly list: (typeof dependencyLists)[number];
      readonly bytes: Uint8Array;
      readonly settings: Readonly<Record<string, unknown>>;
      /** The version of the content format; the oldest where none was noted. */
      readonly contentFormat: Version;
      /** The program's version as it is asked for, such as `0.1.0`. */
      readonly dependency: string;
    };

/**
 * Reads what a home says of versions.
 *
 * @param folder the home's folder
 * @param program the program, whose name the home depends on
 */
export function readHomePackage(folder: ContentFolder, program: ProgramPackage): HomePackage {
  const reading = folder.read(packageFile, largestText);
  if (reading.kind === "missing") return { kind: "none" };
  if (reading.kind !== "bytes") return { kind: "unreadable", why: reading.kind };
  const settings = parseObject(new TextDecoder().decode(reading.bytes));
  if (settings === undefined) return { kind: "unreadable", why: "no JSON" };
  const list = dependencyLists.find(
    (name) => typeof readKey(settings[name], program.name) === "string",
  );
  if (list === undefined) return { kind: "none" };
  const noted = readKey(settings.frontPorch, "contentFormat");
  const contentFormat = typeof noted === "string" ? readVersion(noted) : undefined;
  return {
    kind: "home",
    bytes: reading.bytes,
    settings,
    contentFormat: contentFormat ?? oldestVersion,
    list,
    dependency: String(readKey(settings[list], program.name)),
  };
}

/**
 * Notes that a home's content is written for the program's own version, and asks for that version.
 *
 * @param home the home's package
 * @param program the program that upgrades it
 * @returns nothing where both stand there already
 */
export function noteVersion(
  { bytes, settings, list, dependency }: Extract<HomePackage, { readonly kind: "home" }>,
  { name, version }: ProgramPackage,
): ChangedFile | undefined {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const noted = {
    ...settings,
    [list]: {
      ...asObject(settings[list]),
      [name]: isOlder(dependency, version) ? version : dependency,
    },
    frontPorch: { ...asObject(settings.frontPorch), contentFormat: version },
  };
  if (JSON.stringify(noted) === JSON.stringify(settings)) return undefined;
  return {
    file: packageFile,
    before: bytes,
    after: new TextEncoder().encode(writeLike(text, noted)),
  };
}

/** A range or a place on the disk is somebody's choice. */
function isOlder(dependency: string, version: string): boolean {
  const [own, other] = [readVersion(dependency), readVersion(version)];
  return own !== undefined && other !== undefined && compareVersions(own, other) < 0;
}

/**
 * Writes a package's settings with the indent, the line ends and the byte-order mark that the file has.
 *
 * @param text the file as it stands
 * @param settings what it is to hold
 */
export function writeLike(text: string, settings: object): string {
  const [, indent = "  "] = /\n([ \t]+)"/.exec(text) ?? [];
  const lines = `${JSON.stringify(settings, undefined, indent)}\n`;
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  return mark + (text.includes("\r\n") ? lines.replaceAll("\n", "\r\n") : lines);
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  // What JSON.parse gives has string keys alone.
  return value as Readonly<Record<string, unknown>>;
}

function readKey(value: unknown, key: string): unknown {
  const object = asObject(value);
  return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}
