import { deleteOldMessages } from "./contact/delete-old-messages.ts";
import { deleteOldSessions } from "./gate/delete-old-sessions.ts";
import type { KeyStore } from "./store/key-store.ts";
import { listUsualStores, readKeptPart } from "./store/name-store.ts";

/** What there is to sweep. */
export interface Sweeping {
  /** Lists the names of the site's stores; where it fails the usual ones are swept. */
  readonly listNames: () => Promise<readonly string[]>;
  readonly openStore: (name: string) => KeyStore;
  /** The store that is tended already. */
  readonly tended: string;
  /** For how many days a message is kept. */
  readonly retentionDays: number;
  readonly now: () => Date;
}

/** What came of it, in numbers. */
export interface Swept {
  readonly deleted: number;
  /** How many stores could not be swept; the next run tries again. */
  readonly failed: number;
}

/**
 * Deletes what was kept long enough from every other store of the site. A schedule runs on the published
 * deploy alone, so that the stores of previews and branches would keep for ever what was sent to them.
 * One store that fails keeps no other from being swept.
 *
 * @param sweeping the stores and the days
 */
export async function sweepStores(sweeping: Sweeping): Promise<Swept> {
  const { listNames, openStore, now } = sweeping;
  const names = new Set([...listUsualStores(), ...(await listNames().catch(() => []))]);
  const count = { deleted: 0, failed: 0 };
  for (const name of names) {
    const part = readKeptPart(name);
    // The log of concerns has nothing to sweep: it is meant to stay.
    if (part === undefined || part === "concerns" || name === sweeping.tended) continue;
    const store = openStore(name);
    try {
      count.deleted +=
        part === "contact"
          ? await deleteOldMessages({ ...sweeping, store })
          : await deleteOldSessions(store, now());
    } catch {
      count.failed += 1;
    }
  }
  return count;
}
