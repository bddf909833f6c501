import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { createCompiledTemplates } from "../../src/build/eleventy/compiled-templates.ts";
import type { OutputFolders } from "../../src/build/eleventy/output-folders.ts";
import { renderSite } from "../../src/build/eleventy/render-site.ts";
import { describeSiteFaults } from "../../src/build/leaks/describe-site-faults.ts";
import { startVerification } from "../../src/build/leaks/verify-site.ts";
import { buildSite } from "../../src/build/pipeline/build-site.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import { readTree } from "../support/build-small-home.ts";
import { type Canary, createCanaryHome, writeHome } from "../support/create-canary-home.ts";
import { handOverSite } from "../support/hand-over-site.ts";
import { effort, planRandom } from "../support/test-effort.ts";

const seeds = effort(40, 200);
/** The first are built alone, and all of them in the deep test. */
const alone = effort(8, seeds);
/** The others share homes: a site's own pages take most of a build, whatever its home has. */
const together = 8;

/** Lists the seeds of each home that is built. */
function listHomes(first: number): readonly (readonly number[])[] {
  const all = Array.from({ length: seeds }, (_, at) => first + at);
  const groups = Array.from({ length: seeds / together }, (_, group) =>
    all.slice(group * together, (group + 1) * together),
  );
  return [...all.slice(0, alone).map((seed) => [seed]), ...groups.slice(effort(1, 0))];
}

/** Each twentieth home is built whole, with its checks and search indexes, and so is the first that is shared. */
const isIndexed = (at: number) => at % 20 === 0 || at === alone;

/** Every reading of a file that could bring words back: unpacked, decoded, with bytes left out. */
function listReadings(bytes: Buffer): readonly string[] {
  const unpackers = [gunzipSync, inflateSync, brotliDecompressSync];
  const unpacked = unpackers.flatMap((unpack) => {
    try {
      return [unpack(bytes)];
    } catch {
      return []; // it is not packed that way
    }
  });
  return [bytes, ...unpacked].flatMap((plain) => {
    const text = plain.toString("latin1");
    return [
      text,
      plain.toString("utf16le"),
      decodeEscapes(text),
      // Base64 may start at any of three places, and holds whatever stands between other signs.
      ...(text.match(/[\w+/-]{16,}={0,2}/g) ?? []).map((run) =>
        Buffer.from(run, "base64").toString("latin1"),
      ),
    ];
  });
}

function decodeEscapes(text: string): string {
  return text
    .replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => decodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => decodePoint(Number(code)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => decodePoint(Number.parseInt(code, 16)));
}

function decodePoint(point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : "";
}

/** Sums of files that another home has, too: they hold no canary of this one. */
const known = new Map<string, number>();

async function readAll(folder: string, home: number): Promise<string> {
  const readings = [...(await readTree(folder))].flatMap(([file, bytes]) => {
    const sum = createHash("sha256").update(bytes).digest("base64");
    const first = known.get(sum) ?? home;
    known.set(sum, first);
    return [file, decodeEscapes(file), ...(first === home ? listReadings(bytes) : [])];
  });
  return readings.join("\n").toLowerCase();
}

/** Every stem that a text has, found in one go: each begins with the only q in it and ends with the only k. */
const findStems = (text: string) => new Set(text.match(/q(?:[b-z][aeiou]){3,6}k/g));
const isStem = (stem: string) => /^q(?:[b-z][aeiou]){3,6}k$/.test(stem);

/** Tells which canaries a text has. */
function createFinder(text: string): (canary: Canary) => boolean {
  const found = findStems(text);
  return ({ stems }) =>
    stems.some((stem) => (isStem(stem) ? found.has(stem) : text.includes(stem)));
}

interface Built {
  readonly escaped: readonly string[];
  readonly faults: readonly string[];
  readonly found: Readonly<Record<"public" | "residents", number>>;
}

async function build(home: readonly number[], at: number): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), "front-porch-canaries-"));
  try {
    const { files, canaries } = createCanaryHome(...home);
    await writeHome(join(folder, "home"), files);
    const folders = { public: join(folder, "_site"), residents: join(folder, "_residents") };
    const faults = isIndexed(at)
      ? await buildWhole(join(folder, "home"), folder)
      : await renderAndVerify(join(folder, "home"), folders);
    if (faults.length > 0) return { escaped: [], faults, found: { public: 0, residents: 0 } };
    const [site, residents] = await Promise.all([
      readAll(folders.public, at),
      readAll(folders.residents, at),
    ]);
    const inSite = canaries.filter(createFinder(site));
    const inResidents = canaries.filter(createFinder(residents));
    const escaped = [
      ...inSite.filter(({ audience }) => audience !== "public"),
      ...inResidents.filter(({ audience }) => audience === "house"),
    ].map(({ place, typed }) => `seed ${home}: ${place} (${typed})`);
    const count = (found: readonly Canary[], wanted: Canary["audience"]) =>
      found.filter(({ audience }) => audience === wanted).length;
    return {
      escaped,
      faults,
      found: { public: count(inSite, "public"), residents: count(inResidents, "residents") },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds with the whole command's way, search indexes included. */
async function buildWhole(contentFolder: string, output: string): Promise<readonly string[]> {
  const built = await buildSite({
    contentFolder,
    output,
    today: "2026-03-01",
    isProduction: false,
  });
  if (built.kind === "built") return [];
  if (built.kind === "siteFaults") return describeSiteFaults(built.faults, "operator");
  if (built.kind === "blocked") return [built.message];
  return built.findings
    .filter(({ severity }) => severity === "error")
    .map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

/** No template changes between two homes. */
const templates = createCompiledTemplates();

/** Renders and verifies alone: indexing takes a process, and most of the time. */
async function renderAndVerify(
  contentFolder: string,
  folders: OutputFolders,
): Promise<readonly string[]> {
  await Promise.all([mkdir(folders.public), mkdir(folders.residents)]);
  const home = await readIdentifiedHome(contentFolder);
  const site = await renderSite(home, { folders, memory: { templates } });
  await handOverSite(home, site, folders);
  return describeSiteFaults(startVerification(home, site, folders).finish(), "operator");
}

it(
  `are in no byte that wider readers can open, in ${seeds} random homes`,
  async () => {
    const escaped: string[] = [];
    const faults: string[] = [];
    const found = { public: 0, residents: 0 };
    const { seed: first } = planRandom("random homes, searched for leaks", seeds, 0);
    for (const [at, home] of listHomes(first).entries()) {
      const built = await build(home, at);
      escaped.push(...built.escaped);
      faults.push(...built.faults);
      found.public += built.found.public;
      found.residents += built.found.residents;
    }
    expect(escaped.slice(0, 20)).toEqual([]);
    expect(faults.slice(0, 20)).toEqual([]);
    // Where nothing is published, nothing can get out: the canaries do sing where they may.
    expect(found.public).toBeGreaterThan(seeds * 5);
    expect(found.residents).toBeGreaterThan(seeds * 5);
  },
  effort(240_000, 1_200_000),
);

it("would be found however they were packed or written", () => {
  const word = "qbadofigumobak";
  const hidden = [
    Buffer.from(`x${word}ing`),
    Buffer.from(word, "utf16le"),
    Buffer.from([...word].map((letter) => `&#${letter.charCodeAt(0)};`).join("")),
    Buffer.from([...word].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join("")),
    Buffer.from(Buffer.from(`a text with ${word} in it`).toString("base64")),
  ];
  for (const bytes of hidden) {
    const isIn = createFinder(listReadings(bytes).join("\n").toLowerCase());
    expect(isIn({ stems: [word], typed: word, audience: "house", place: "a file" })).toBe(true);
  }
});
