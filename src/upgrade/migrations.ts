import type { Migration } from "./migration.ts";
import { entriesByName } from "./migrations/entries-by-name.ts";

/** What content formats have asked of older homes, the oldest first. */
export const migrations: readonly Migration[] = [entriesByName];
