import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findLocale } from "../../locales/locale.ts";
import { readKeptReminder } from "../../reminders/kept-reminder.ts";
import type { Reminder } from "../../reminders/reminder.ts";
import { type GateSecrets, readGateSecrets } from "../gate/gate.ts";
import { residentsGate } from "../gate/gate-kind.ts";
import { notListed, securityHeaders } from "../security-headers.ts";
import {
  manifestFile,
  type ResidentsManifest,
  residentsManifestSchema,
} from "./residents-manifest.ts";

/** The variables that a deploy is set up with. `docs/residents-pages.md` says what each is for. */
export interface ResidentsEnvironment {
  readonly RESIDENT_CODE_HASH?: string | undefined;
  readonly RESIDENT_SESSION_KEY?: string | undefined;
}

/**
 * Reads the secrets of a deploy.
 *
 * @param environment the deploy's variables
 * @returns nothing where either is missing or not to be trusted
 */
export function readSecrets(environment: ResidentsEnvironment): GateSecrets | undefined {
  const { RESIDENT_CODE_HASH, RESIDENT_SESSION_KEY } = environment;
  return readGateSecrets(residentsGate, RESIDENT_CODE_HASH, RESIDENT_SESSION_KEY);
}

/**
 * Reads what the build handed over.
 *
 * @param folder the folder that `_residents` stands in
 * @returns nothing where it is not there or not whole
 */
export function readResidentsManifest(folder: string): ResidentsManifest | undefined {
  try {
    const text = readFileSync(join(folder, "_residents", manifestFile), "utf8");
    return residentsManifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * Reads what comes due in the home, as the build handed it over.
 *
 * @param manifest what the build handed over, if it did; one of an older version says nothing of it
 */
export function readReminders(manifest: ResidentsManifest | undefined): readonly Reminder[] {
  return (manifest?.reminders ?? []).map(readKeptReminder);
}

/** Answers where the build handed nothing over: the site's language is among what is missing. */
export function answerNotBuilt(): Response {
  return new Response(`${findLocale().words.signIn.notBuilt}\n`, {
    status: 503,
    headers: {
      ...securityHeaders,
      "Cache-Control": "private, no-store",
      ...notListed,
      "Content-Type": "text/plain; charset=utf-8",
    },
  });
}
