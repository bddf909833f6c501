import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The editor: one version, which was looked at and is tested with. Its license is MIT. */
export const editorPackage = { name: "@sveltia/cms", version: "0.221.1" } as const;

/** The letters and icons that it shows, by the names that it gives them, with their own license beside them. */
export const editorFonts = [
  {
    family: "Material Symbols Outlined",
    weight: "100 700",
    file: "material-symbols-outlined.woff2",
  },
  { family: "Source Sans 3", weight: "200 900", file: "source-sans-3.woff2" },
  { family: "Noto Mono", weight: "400", file: "noto-mono.woff2" },
] as const;

/** A file of the editor's package that the site shows. */
interface PinnedFile {
  /** Its place in the package. */
  readonly from: string;
  /** Its place below `/admin/`. */
  readonly to: string;
  /** Of its bytes, so that nobody who signs in is given another program. */
  readonly sha256: string;
}

const assets = "npm/assets";

const pinnedFiles: readonly PinnedFile[] = [
  {
    from: "dist/sveltia-cms.js",
    to: "sveltia-cms.js",
    sha256: "2fc783907e1a4a70783f155cc28435c70b8f79792f2aab75e787984e84aa413a",
  },
  {
    from: "LICENSE.txt",
    to: "sveltia-cms.LICENSE.txt",
    sha256: "dcbe3c626d85741f6fabefed0b34d07a2e92c032f63aa21c0279062363859c32",
  },
  {
    from: `${assets}/material-symbols-outlined-latin-wght-normal-_Z1IJPLg.woff2`,
    to: "fonts/material-symbols-outlined.woff2",
    sha256: "98db9feefa170bf76e9c19d19af6dd62054165efc89c4b506c361e069719e884",
  },
  {
    from: `${assets}/source-sans-3-latin-wght-normal-BqRLTx4X.woff2`,
    to: "fonts/source-sans-3.woff2",
    sha256: "7a19a7027e125257d310c6dbd78ae3a30b5ea1e3794d60b12bb28227a003bfda",
  },
  {
    from: `${assets}/noto-mono-latin-400-normal-DiC8lJru.woff2`,
    to: "fonts/noto-mono.woff2",
    sha256: "2787a2983d94072a2c6262b1992a2642519800a889bd90ca1042d04a89852d58",
  },
  {
    from: `${assets}/material-symbols-outlined.LICENSE.txt`,
    to: "fonts/OFL.txt",
    sha256: "18aabf190848725e2576eefb5c29ba06aac1029d02132252a7f312eac2e50cf3",
  },
  {
    from: `${assets}/noto-mono.LICENSE.txt`,
    to: "fonts/noto-mono.OFL.txt",
    sha256: "0dab92d0544f7b233403f14b84a663bdbfa746982eda629e7f4f9ffe1b036feb",
  },
];

/** The editor's files, or why a site cannot have them. */
export type EditorProgram =
  | {
      readonly kind: "found";
      /** The bytes of each file, by its place below `/admin/`. */
      readonly files: ReadonlyMap<string, Uint8Array>;
    }
  | { readonly kind: "missing" }
  /** It is there, and not as it was when it was looked at. */
  | { readonly kind: "changed"; readonly file: string };

/**
 * Reads the editor's files where npm put them, and holds each against what was looked at.
 *
 * @param home the home's folder; npm looks from there upwards, too
 * @throws when the disk does not let it read
 */
export function readEditorProgram(home: string): EditorProgram {
  const folder = findPackage(home);
  if (folder === undefined) return { kind: "missing" };
  const files = new Map<string, Uint8Array>();
  for (const { from, to, sha256 } of pinnedFiles) {
    const path = join(folder, from);
    const bytes = existsSync(path) ? readFileSync(path) : new Uint8Array();
    if (createHash("sha256").update(bytes).digest("hex") !== sha256) {
      return { kind: "changed", file: `${editorPackage.name}/${from}` };
    }
    files.set(to, bytes);
  }
  return { kind: "found", files };
}

function findPackage(from: string): string | undefined {
  const folder = join(from, "node_modules", ...editorPackage.name.split("/"));
  if (existsSync(folder)) return folder;
  const above = dirname(from);
  return above === from ? undefined : findPackage(above);
}
