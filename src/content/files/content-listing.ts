import type { Finding } from "../../findings/finding.ts";
import { type FactsName, factsNames } from "../facts/facts-files.ts";

/** What stands in a home's folders, in an order that is the same on every machine. */
export interface ContentListing {
  /** Markdown in `policies/` and `neighbors/`. Paths below the content folder, here and below. */
  readonly documents: readonly string[];
  /** The kept versions of policies. */
  readonly versions: readonly string[];
  /** YAML in `_data/`. */
  readonly facts: readonly string[];
  /** Pictures, wherever they stand; a document may show them or not. */
  readonly pictures: readonly string[];
  /** What is not read; each has a finding. */
  readonly unread: readonly string[];
  /** The files of facts that are there under another name or cannot be reached. */
  readonly misnamedFacts: ReadonlySet<FactsName>;
  readonly findings: readonly Finding[];
}

/** A listing that grows. */
export interface Collection {
  documents: string[];
  facts: string[];
  readonly versions: string[];
  readonly pictures: string[];
  readonly unread: string[];
  readonly misnamedFacts: Set<FactsName>;
  readonly findings: Finding[];
  /** Notes that something is not read, and why. */
  passOver(path: string, finding: Finding): void;
  /** Notes that `_data/` itself is not read; the house's own file is nowhere asked for. */
  missAllFacts(): void;
}

/** Starts with nothing. */
export function createCollection(): Collection {
  const unread: string[] = [];
  const findings: Finding[] = [];
  const misnamedFacts = new Set<FactsName>();
  return {
    documents: [],
    facts: [],
    versions: [],
    pictures: [],
    unread,
    misnamedFacts,
    findings,
    passOver(path, finding) {
      unread.push(path);
      findings.push(finding);
    },
    missAllFacts() {
      for (const name of factsNames) if (name !== "house") misnamedFacts.add(name);
    },
  };
}
