import { readScheduleOptions } from "../../server/contact/contact-environment.ts";
import { runContactSchedule } from "../../server/contact/contact-schedule.ts";
import { hasDesk } from "../../server/desk/desk-environment.ts";
import { deleteOldSessions } from "../../server/gate/delete-old-sessions.ts";
import { readReminders } from "../../server/residents/residents-environment.ts";
import { siteSchedule } from "../site-functions.ts";
import type { FunctionEquipment } from "./answer-request.ts";
import type { ServedSites } from "./served-sites.ts";

const minute = 60_000;

/**
 * Runs the schedule now and every quarter of an hour. What is due stands in the store, so that a restart
 * forgets nothing and does nothing twice.
 *
 * @param sites the site, and those that come after it
 * @param equipment its stores, settings and log
 * @param tidyStores what is done before each run; where it fails, the run goes on
 * @returns what ends it, once the run that is at work is done
 */
export function startSchedule(
  sites: ServedSites,
  equipment: FunctionEquipment,
  tidyStores: () => Promise<void>,
) {
  const { stores, environment, log } = equipment;
  const tend = async () => {
    await tidyStores().catch(() => undefined); // what stays goes with the next run
    const { served, giveBack } = sites.take();
    try {
      const host = {
        store: stores.contact,
        otherNotifier: undefined,
        hasDesk: hasDesk(environment),
        concernStore: hasDesk(environment) ? stores.concerns : undefined,
      };
      const options = readScheduleOptions(served.copy.contact, environment, host);
      const sweepOthers = async () => ({
        deleted:
          (await deleteOldSessions(stores.residents, new Date())) +
          (await deleteOldSessions(stores.manager, new Date())),
        failed: 0,
      });
      const reminders = readReminders(served.copy.manifest);
      const tended = await runContactSchedule({ ...options, reminders, sweepOthers });
      log(JSON.stringify({ function: siteSchedule.name, ...tended }));
    } catch {
      log(JSON.stringify({ function: siteSchedule.name, fault: "the next run tries again" }));
    } finally {
      giveBack();
    }
  };
  let running = tend();
  const timer = setInterval(() => {
    running = running.then(tend);
  }, siteSchedule.everyMinutes * minute);
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
