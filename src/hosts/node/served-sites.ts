import { setTimeout as wait } from "node:timers/promises";
import type { HostedSite } from "../host-adapter.ts";
import { type FunctionEquipment, type ServedCopy, serveCopy } from "./answer-request.ts";
import { copySite, packFiles, readSiteState, type SiteCopy } from "./site-copy.ts";

/** How often it is looked whether a build has put another site there, in milliseconds. */
const lookEvery = 1500;

/** The site of the last build, and those before it as long as somebody is still answered from them. */
export interface ServedSites {
  /** Takes the site to answer from; whoever takes it gives it back. */
  take(): { readonly served: ServedCopy; readonly giveBack: () => void };
  /** Stops looking, and deletes the copy. Whoever is answered from it has to be done by then. */
  close(): Promise<void>;
}

/**
 * Takes the site that lies there, and from then on each that a build puts in its place.
 *
 * @param site where it lies
 * @param equipment what its functions answer with
 * @returns nothing where there is no whole site
 * @throws when the disk refuses
 */
export async function openServedSites(
  site: HostedSite,
  equipment: FunctionEquipment,
): Promise<ServedSites | undefined> {
  const uses = new Map<SiteCopy, number>();
  let isClosed = false;
  const open = async (): Promise<ServedCopy | undefined> => {
    const copy = await copySite(site, equipment.templatesFolder);
    return copy && serveCopy(copy, equipment);
  };
  const first = await openPatiently(open);
  if (first === undefined) return undefined;
  let current = first;
  const removeUnused = async (copy: SiteCopy) => {
    const isServed = !isClosed && copy === current.copy;
    if (!isServed && (uses.get(copy) ?? 0) === 0) await copy.remove().catch(() => undefined);
  };
  const pack = ({ copy }: ServedCopy) =>
    packFiles(copy, () => !isClosed && copy === current.copy).catch(() => undefined);
  let packing = pack(current);
  const look = async () => {
    const state = readSiteState(site);
    if (state === undefined) return;
    if (state === current.copy.state && current.copy.isThere()) return;
    const next = await open();
    if (next === undefined) return; // a build is at work, or what it left is not whole
    const last = current;
    current = next;
    equipment.log(JSON.stringify({ serve: "a new site is served" }));
    await packing;
    await removeUnused(last.copy);
    packing = pack(next);
  };
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look).catch(() => undefined); // the site that is served goes on
  }, lookEvery);
  return {
    take() {
      const served = current;
      const { copy } = served;
      uses.set(copy, (uses.get(copy) ?? 0) + 1);
      return {
        served,
        giveBack() {
          const left = (uses.get(copy) ?? 1) - 1;
          if (left > 0) uses.set(copy, left);
          else uses.delete(copy);
          void removeUnused(copy);
        },
      };
    },
    async close() {
      clearInterval(timer);
      await looking;
      isClosed = true;
      await packing;
      await current.copy.remove();
    },
  };
}

/** A build may be at work just when the server starts. */
async function openPatiently(
  open: () => Promise<ServedCopy | undefined>,
): Promise<ServedCopy | undefined> {
  for (let tries = 0; tries < 5; tries += 1) {
    const served = await open();
    if (served !== undefined) return served;
    await wait(300);
  }
  return undefined;
}
