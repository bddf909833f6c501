import { z } from "../../content/zod.ts";
import { findLocale } from "../../locales/locale.ts";
import type { Reminder } from "../../reminders/reminder.ts";
import type { AnswerFrame } from "../answer-frame.ts";
import { type GateSecrets, readGateSecrets } from "../gate/gate.ts";
import { managerGate } from "../gate/gate-kind.ts";
import { guardAnswer } from "../gate/guard-answer.ts";
import { readReminders } from "../residents/residents-environment.ts";
import type { ResidentsManifest } from "../residents/residents-manifest.ts";
import { securityHeaders } from "../security-headers.ts";
import type { DeskOptions } from "./desk-handler.ts";
import { createDeskRenderer, type DeskRenderer } from "./desk-renderer.ts";
import { readResponsePromise } from "./response-promise.ts";

/** The variables that a desk is set up with. `docs/operators.md` says what each is for. */
export interface DeskEnvironment {
  readonly MANAGER_CODE_HASH?: string | undefined;
  readonly MANAGER_SESSION_KEY?: string | undefined;
}

/**
 * Tells whether a site has a desk: whoever sets neither variable has none, and no function of it runs.
 * With one that is not to be trusted there is one, and it stays closed.
 *
 * @param environment the deploy's variables
 */
export function hasDesk({ MANAGER_CODE_HASH, MANAGER_SESSION_KEY }: DeskEnvironment): boolean {
  return [MANAGER_CODE_HASH, MANAGER_SESSION_KEY].some((value) => value?.trim());
}

/**
 * Reads the secrets of a desk.
 *
 * @param environment the deploy's variables
 * @returns nothing where either is missing or not to be trusted
 */
export function readDeskSecrets(environment: DeskEnvironment): GateSecrets | undefined {
  const { MANAGER_CODE_HASH, MANAGER_SESSION_KEY } = environment;
  return readGateSecrets(managerGate, MANAGER_CODE_HASH, MANAGER_SESSION_KEY);
}

const roleSchema = z.looseObject({ shown: z.string() });

/** What the build handed over, which is the same for every request. */
export interface BuiltDesk {
  readonly frame: AnswerFrame;
  readonly renderer: DeskRenderer;
  readonly reminders: readonly Reminder[];
}

/**
 * Reads what the build handed over.
 *
 * @param manifest the residents' manifest, which holds it
 * @param templatesFolder the site's templates
 * @returns nothing where it is not there, such as from a build of an older version
 */
export function readBuiltDesk(
  manifest: ResidentsManifest | undefined,
  templatesFolder: string,
): BuiltDesk | undefined {
  const frame = manifest?.deskFrame;
  return (
    frame && {
      frame,
      renderer: createDeskRenderer(frame, templatesFolder),
      reminders: readReminders(manifest),
    }
  );
}

/**
 * Sets the desk up from what a deploy has.
 *
 * @param built what the build handed over
 * @param environment the deploy's variables
 */
export function readDeskOptions(
  { frame, renderer, reminders }: BuiltDesk,
  environment: DeskEnvironment,
) {
  const { name, siteUrl, timeZone, manager } = frame.home;
  return {
    renderer,
    reminders,
    siteUrl: siteUrl?.shown ?? "",
    secrets: readDeskSecrets(environment),
    homeName: name.shown,
    role: roleSchema.safeParse(manager.role).data?.shown ?? "",
    promise: readResponsePromise(frame.home),
    timeZone: timeZone?.shown,
  } satisfies Partial<DeskOptions>;
}

/** Answers where the build handed no frame over, such as one of an older version. */
export function answerNoDesk(): Response {
  const headers = { ...securityHeaders, "Content-Type": "text/plain; charset=utf-8" };
  const said = `${findLocale().words.manager.notBuilt}\n`;
  return guardAnswer(new Response(said, { status: 503, headers }));
}
