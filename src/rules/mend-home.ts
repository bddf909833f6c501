import type { ContentFolder } from "../content/files/content-folder.ts";
import { largestText } from "../content/files/decode-text.ts";
import { editBytes } from "../content/files/edit-bytes.ts";
import { layOver } from "../content/files/mended-folder.ts";
import { createReadingMemory, type ReadingMemory, readHomeFolder } from "../content/read-home.ts";
import type { Home } from "../documents/document.ts";
import { identifyHome } from "../documents/identify-home.ts";
import type { Finding } from "../findings/finding.ts";
import { type CheckingMemory, checkHome, createCheckingMemory } from "./check-home.ts";
import { isSafeMend } from "./is-safe-mend.ts";
import { createEditGuard } from "./may-edit.ts";
import type { Conditions } from "./rule.ts";

/** A file that a machine can mend. */
export interface MendedFile {
  readonly file: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** What is mended in it. */
  readonly findings: readonly Finding[];
}

/** A home as it stands or as it would, and what is found in it. */
export interface CheckedHome {
  readonly home: Home;
  readonly findings: readonly Finding[];
}

/** What is remembered between two looks at the same home. */
export interface MendingMemory {
  readonly reading: ReadingMemory;
  readonly checking: CheckingMemory;
}

/** Makes a memory with nothing in it. */
export function createMendingMemory(): MendingMemory {
  return { reading: createReadingMemory(), checking: createCheckingMemory() };
}

/** Mending one thing may show the next that can be mended; nobody's home needs more rounds. */
const mostPasses = 50;

/**
 * Mends what a machine may mend, on paper: nothing is written. A change is kept only where what it was
 * made for is gone, whatever is found anew can be mended in its turn, and no line is read by more people.
 *
 * @param folder the folder with `_data/`, `policies/` and `neighbors/`
 * @param conditions the day, and whether the site is about to be published
 * @param memory what an earlier reading knows
 * @returns the files that would hold other bytes, and the home as it stands
 */
export async function mendHome(
  folder: ContentFolder,
  conditions: Conditions,
  memory: MendingMemory = createMendingMemory(),
): Promise<{ readonly standing: CheckedHome; readonly files: readonly MendedFile[] }> {
  const check = async (bytes: ReadonlyMap<string, Uint8Array>): Promise<CheckedHome> => {
    const written = await readHomeFolder(layOver(folder, bytes), memory.reading);
    const home = identifyHome(written);
    return { home, findings: checkHome(home, conditions, memory.checking) };
  };
  const standing = await check(new Map());
  const mended = new Map<string, MendedFile>();
  const refused = new Set<string>();
  let state = standing;

  /** Makes some changes of one file where that is safe. */
  const attempt = async (file: string, findings: readonly Finding[]): Promise<boolean> => {
    const known = mended.get(file);
    const before = known?.after ?? readFile(folder, file);
    const read = state.home.texts.get(file);
    if (before === undefined || read === undefined) return false;
    const edited = editBytes(
      file,
      before,
      read,
      findings.map(({ edits }) => edits),
    );
    if (edited === undefined || edited.made.length === 0) return false;
    const made = findings.filter((_, index) => edited.made.includes(index));
    const after = new Map([...mended].map(([name, other]) => [name, other.after]));
    const next = await check(after.set(file, edited.bytes));
    if (!isSafeMend(file, made, state, next)) return false;
    mended.set(file, {
      file,
      before: known?.before ?? before,
      after: edited.bytes,
      findings: [...(known?.findings ?? []), ...made],
    });
    state = next;
    refused.clear(); // what was in the way of another change may be gone
    return true;
  };

  for (let pass = 0; pass < mostPasses; pass += 1) {
    const open = listMendable(state).filter((finding) => !refused.has(nameFinding(finding)));
    let isMended = false;
    for (const [file, findings] of Map.groupBy(open, (finding) => finding.file)) {
      if (await attempt(file, findings)) {
        isMended = true;
        continue;
      }
      for (const finding of findings) {
        if (await attempt(file, [finding])) {
          isMended = true;
          break; // lines and columns may be other ones now: the rest waits for the next pass
        }
        refused.add(nameFinding(finding));
      }
    }
    if (!isMended) break;
  }
  return { standing, files: [...mended.values()] };
}

function listMendable({ home, findings }: CheckedHome): readonly Finding[] {
  const mayEdit = createEditGuard(home);
  return findings.filter(
    ({ file, edits }) =>
      edits.length > 0 && edits.every((edit) => edit.file === file) && edits.every(mayEdit),
  );
}

function readFile(folder: ContentFolder, file: string): Uint8Array | undefined {
  const reading = folder.read(file, largestText);
  return reading.kind === "bytes" ? reading.bytes : undefined;
}

function nameFinding({ file, line, column, rule, message }: Finding): string {
  return [file, line, column, rule, message].join(" ");
}
