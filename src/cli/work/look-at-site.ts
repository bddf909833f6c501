import type { DoctorCheck } from "../../doctor/doctor-check.ts";
import { examineSite } from "../../doctor/examine-site.ts";
import { formatReport, formatReportJson, readStatus } from "../../doctor/format-report.ts";
import { readHomeKnowledge } from "../../doctor/read-home-knowledge.ts";
import { createTestMessage } from "../../doctor/send-test-message.ts";
import { openKeptStore } from "../open-kept-store.ts";
import { OptionError } from "../option-error.ts";
import type { Surroundings } from "../surroundings.ts";

/** What doctor is asked for. */
export interface DoctorWishes {
  readonly content: string;
  readonly format: "text" | "json";
  readonly "send-test": boolean;
  readonly store: string | undefined;
}

/**
 * Looks at a published site, and says what must be mended.
 *
 * @param typed the address as it was typed
 * @param wishes what to look at, and how to write it
 * @param surroundings where it runs
 * @returns the exit status
 * @throws {OptionError} when the address is none, or a test message could not be looked up
 */
export async function lookAtSite(
  typed: string,
  wishes: DoctorWishes,
  surroundings: Surroundings,
): Promise<number> {
  const origin = readAddress(typed);
  const now = surroundings.readClock();
  // The store is opened first: what cannot be looked up is not sent.
  const further = wishes["send-test"] ? [prepareTest(wishes, now, surroundings)] : [];
  if (wishes.store !== undefined && !wishes["send-test"]) {
    throw new OptionError("--store is for --send-test.");
  }
  const home = await readHomeKnowledge(wishes.content);
  const results = await examineSite(origin, { home, now, further });
  const write = wishes.format === "json" ? formatReportJson : formatReport;
  surroundings.stdout.write(write(origin.origin, results));
  return readStatus(results);
}

/** A machine at hand has no certificate as a rule, and http is what preview and serve answer. */
function isNearby(typed: string): boolean {
  return /^(?:localhost|[\w.-]+\.(?:localhost|local)|127(?:\.\d+){3}|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|\[::1\])(?::\d+)?(?:\/|$)/i.test(
    typed,
  );
}

function readAddress(typed: string): URL {
  const isWhole = /^[a-z][a-z\d+.-]*:\/\//i.test(typed);
  const text = isWhole ? typed : `${isNearby(typed) ? "http" : "https"}://${typed}`;
  try {
    const url = new URL(text);
    if (url.username !== "" || url.password !== "") {
      throw new OptionError(
        `An address with a name or a password in it is not looked at, since visitors have none. Write it without, such as https://${url.host}.`,
      );
    }
    const isName =
      url.hostname.includes(".") || url.hostname.includes(":") || isNearby(url.hostname);
    if (!isName) {
      throw new OptionError(
        `“${hideSecret(typed)}” is no site's address. Write the one that neighbors type, such as https://the.site: siteUrl in _data/home.yaml says it.`,
      );
    }
    if (/^https?:$/.test(url.protocol)) return url;
  } catch (error) {
    if (error instanceof OptionError) throw error;
    // What is no address is told below.
  }
  throw new OptionError(
    `An address such as https://the.site is needed, not “${hideSecret(typed)}”.`,
  );
}

/** Before an @ stands a password, where any stands: what is printed is read by others, and kept in logs. */
function hideSecret(typed: string): string {
  return typed.replace(/^.*@/s, "…@");
}

function prepareTest(wishes: DoctorWishes, now: Date, surroundings: Surroundings): DoctorCheck {
  return createTestMessage(openKeptStore("contact", wishes, surroundings), now);
}
