import type { ContentFolder } from "../content/files/content-folder.ts";
import { largestText } from "../content/files/decode-text.ts";
import { editBytes } from "../content/files/edit-bytes.ts";
import { layOver } from "../content/files/mended-folder.ts";
import { readHomeFolder } from "../content/read-home.ts";
import { identifyHome } from "../documents/identify-home.ts";
import type { Edit } from "../findings/edit.ts";
import { createFinding, type Finding } from "../findings/finding.ts";
import { checkHome } from "../rules/check-home.ts";
import { opensNothing } from "../rules/is-safe-mend.ts";
import { createEditGuard } from "../rules/may-edit.ts";
import { type CheckedHome, createMendingMemory } from "../rules/mend-home.ts";
import type { Conditions } from "../rules/rule.ts";
import { bringsErrors } from "./brings-errors.ts";
import { keepsProse } from "./keeps-prose.ts";
import type { Migration, MigrationStep } from "./migration.ts";

/** A file that would hold other bytes. */
export interface ChangedFile {
  readonly file: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** Something that is still written the old way, and that a person has to change. */
export interface LeftStep {
  readonly migration: Migration;
  readonly step: MigrationStep;
}

/** What an upgrade would do to a home's content. Nothing is written yet. */
export interface UpgradePlan {
  readonly standing: CheckedHome;
  readonly upgraded: CheckedHome;
  /** The migrations that change something, in their order. */
  readonly migrations: readonly Migration[];
  readonly files: readonly ChangedFile[];
  readonly left: readonly LeftStep[];
}

/** What one change makes possible comes in the next round; nobody's home needs more. */
const mostRounds = 10;

/**
 * Works out on paper what an upgrade changes. A step is made in all of its files or in none, and only
 * where the words that people read stay the same, no line has more readers, and no error is new.
 *
 * @param folder the home's folder
 * @param migrations what to bring the home up to, the oldest first
 * @param conditions the day, and whether the site is about to be published
 */
export async function planUpgrade(
  folder: ContentFolder,
  migrations: readonly Migration[],
  conditions: Conditions,
): Promise<UpgradePlan> {
  const memory = createMendingMemory();
  const check = async (changed: ReadonlyMap<string, ChangedFile>): Promise<CheckedHome> => {
    const bytes = new Map([...changed].map(([file, { after }]) => [file, after]));
    const home = identifyHome(await readHomeFolder(layOver(folder, bytes), memory.reading));
    return { home, findings: checkHome(home, conditions, memory.checking) };
  };
  const standing = await check(new Map());
  let state: State = { checked: standing, changed: new Map() };

  const attempt = async (migration: Migration, steps: readonly MigrationStep[]) => {
    const changed = change(folder, state, steps);
    if (changed === undefined) return false;
    const next = { checked: await check(changed), changed };
    if (!isSafe(migration, steps, state.checked, next.checked)) return false;
    state = next;
    return true;
  };

  const made = new Set<Migration>();
  const left: LeftStep[] = [];
  for (const migration of migrations) {
    const refused = new Map<string, MigrationStep>();
    for (let round = 0; round < mostRounds; round += 1) {
      const { home, findings } = state.checked;
      const open = migration
        .find(home, findings)
        .filter((step) => !refused.has(JSON.stringify(step.edits)));
      if (open.length === 0) break;
      if (await attempt(migration, open)) {
        made.add(migration);
        continue;
      }
      for (const step of open) {
        if (await attempt(migration, [step])) {
          made.add(migration);
          break; // lines and columns may be other ones now
        }
        refused.set(JSON.stringify(step.edits), step);
      }
    }
    left.push(...[...refused.values()].map((step) => ({ migration, step })));
  }
  return {
    standing,
    upgraded: state.checked,
    migrations: migrations.filter((migration) => made.has(migration)),
    files: [...state.changed.values()],
    left,
  };
}

interface State {
  readonly checked: CheckedHome;
  /** What is changed so far, by file. */
  readonly changed: ReadonlyMap<string, ChangedFile>;
}

/** Makes all of the steps in the files' bytes; nothing where any of them cannot be made. */
function change(
  folder: ContentFolder,
  { checked, changed }: State,
  steps: readonly MigrationStep[],
): ReadonlyMap<string, ChangedFile> | undefined {
  const mayEdit = createEditGuard(checked.home);
  const edits = steps.flatMap((step) => step.edits);
  if (edits.length === 0 || !edits.every(mayEdit)) return undefined;
  const next = new Map(changed);
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const known = changed.get(file);
    const before = known?.after ?? readFile(folder, file);
    const read = checked.home.texts.get(file);
    if (before === undefined || read === undefined) return undefined;
    const groups = steps
      .map((step) => step.edits.filter((edit) => edit.file === file))
      .filter((group) => group.length > 0);
    const edited = editBytes(file, before, read, groups);
    if (edited?.made.length !== groups.length) return undefined;
    next.set(file, { file, before: known?.before ?? before, after: edited.bytes });
  }
  return next;
}

function isSafe(
  migration: Migration,
  steps: readonly MigrationStep[],
  before: CheckedHome,
  after: CheckedHome,
): boolean {
  if (bringsErrors(before, after)) return false;
  const edits = steps.flatMap((step) => step.edits);
  return [...new Set(edits.map(({ file }) => file))].every(
    (file) =>
      keepsProse(file, before.home, after.home) &&
      opensNothing(
        file,
        edits.filter((edit) => edit.file === file).map((edit) => describeEdit(migration, edit)),
        before,
        after,
      ),
  );
}

/** An edit as a finding, which is what the rules for safe changes are asked about. */
function describeEdit({ name, says }: Migration, edit: Edit): Finding {
  const rule = { name: `upgrade/${name}`, severity: "info", looksFor: says } as const;
  return createFinding(rule, edit, { message: says, fix: says, edits: [edit] });
}

function readFile(folder: ContentFolder, file: string): Uint8Array | undefined {
  const reading = folder.read(file, largestText);
  return reading.kind === "bytes" ? reading.bytes : undefined;
}
