import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Facts } from "../content/facts/read-facts.ts";
import { findDocumentAddress } from "../documents/addresses.ts";
import { listFormerAddresses } from "../documents/former-addresses.ts";
import { readIdentifiedHome } from "../documents/identify-home.ts";
import type { HomeKnowledge } from "./doctor-check.ts";

/**
 * Reads what a home's folder says of its site.
 *
 * @param folder the folder with `_data/`, `policies/` and `neighbors/`
 * @returns nothing where no home lies there
 */
export async function readHomeKnowledge(folder: string): Promise<HomeKnowledge | undefined> {
  if (!existsSync(join(folder, "_data", "home.yaml"))) return undefined;
  const { facts, documents } = await readIdentifiedHome(folder);
  const former = listFormerAddresses(documents);
  const access = readFact(facts, "home.residents.access");
  return {
    siteUrl: readFact(facts, "home.siteUrl"),
    access: access === "code" || access === "open" ? access : undefined,
    phone: readFact(facts, "home.manager.phone"),
    hasEditor: facts.home?.editor !== undefined,
    formerAddresses: former.public,
    residentsAddresses: [
      ...documents.flatMap((document) => findDocumentAddress(document, "residents") ?? []),
      ...former.residents.map(({ from }) => from),
    ].filter((address) => address.startsWith("/residents/")),
  };
}

function readFact({ table }: Facts, path: string): string | undefined {
  return table.find(path)?.value.shown;
}
