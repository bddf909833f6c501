import type { z } from "zod";
import { domainSchema, type Rule, type Titled, type WrittenDomain } from "./rule.ts";

/** A standard that homes can be held against. */
export interface Standard {
  /** Its name in `_data/standard.yaml`, such as `narr-3.0`. */
  readonly id: string;
  readonly title: string;
  /** What stands before a rule's id where sections name it, such as `NARR 3.0`. */
  readonly citedAs: string;
  readonly domains: readonly Titled[];
  readonly rules: readonly Rule[];
}

/** A standard as its folder writes it down. */
export interface WrittenStandard extends Omit<Standard, "domains" | "rules"> {
  readonly domains: readonly WrittenDomain[];
}

/**
 * Holds a standard against its schema, and gives each rule the domain, principle and standard it
 * stands in.
 *
 * @param written the standard as its folder writes it down
 * @throws when the data does not fit, or a rule's id says that it stands elsewhere
 */
export function createStandard(written: WrittenStandard): Standard {
  const domains = written.domains.map((domain) => domainSchema.parse(domain));
  const rules = domains.flatMap(flattenDomain);
  const misplaced = rules.find(
    ({ id, domain, principle, standard }) =>
      !id.startsWith(`${domain.id}.${principle.id}.${standard.id}.`),
  );
  if (misplaced !== undefined) throw new Error(`The rule ${misplaced.id} stands in another place.`);
  return { ...written, domains: domains.map(({ id, title }) => ({ id, title })), rules };
}

function flattenDomain(domain: z.output<typeof domainSchema>): readonly Rule[] {
  return domain.principles.flatMap((principle) =>
    principle.standards.flatMap((standard) =>
      standard.rules.map((rule) => ({
        ...rule,
        domain: { id: domain.id, title: domain.title },
        principle: { id: principle.id, title: principle.title },
        standard: { id: standard.id, title: standard.title },
      })),
    ),
  );
}
