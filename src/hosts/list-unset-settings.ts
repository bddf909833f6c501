import type { ContactEnvironment } from "../server/contact/contact-environment.ts";
import { isEmailAddress } from "../server/contact/contact-fields.ts";
import { createSigner } from "../server/contact/sign.ts";
import { type DeskEnvironment, hasDesk } from "../server/desk/desk-environment.ts";
import { readAccessCodeHash } from "../server/gate/access-code.ts";
import { managerGate, residentsGate } from "../server/gate/gate-kind.ts";
import { readSessionKey } from "../server/gate/session.ts";
import type { ResidentsEnvironment } from "../server/residents/residents-environment.ts";

/** A setting that a site does without, though something stops working then. */
export interface UnsetSetting {
  readonly name: keyof ContactEnvironment | keyof ResidentsEnvironment | keyof DeskEnvironment;
  /** Why it counts as not set; its value is in no words. */
  readonly fault: string;
  /** What stops working without it, as a sentence. */
  readonly effect: string;
}

/** What is known of the site and of whoever runs its functions. */
export interface SettingsUse {
  /** Who reads residents' pages; nothing where that is not known. */
  readonly access: "code" | "open" | undefined;
  /** Where the functions run: a server of one's own makes a secret for the form by itself. */
  readonly host: "netlify" | "own";
}

const noForm = "The contact form keeps no message; neighbors are asked to call instead.";
const noResidents = "Residents' pages stay closed to everyone.";
const noDesk = "The manager's desk stays closed to everyone.";
const noMail = {
  netlify: "Messages are told through Netlify Forms, which can take one for spam.",
  own: "Nobody is told of a message by mail; it waits in the store.",
} as const;

/**
 * Lists the settings that are missing or of no use, with what stops working without each.
 *
 * @param environment the deploy's variables
 * @param use what is known of the site and its host
 * @returns nothing where all is set; no value of a setting is in it
 */
export function listUnsetSettings(
  environment: ContactEnvironment & ResidentsEnvironment & DeskEnvironment,
  { access, host }: SettingsUse,
): readonly UnsetSetting[] {
  const { CONTACT_SECRET, CONTACT_SMTP_URL, CONTACT_TO, RESIDENT_CODE_HASH, RESIDENT_SESSION_KEY } =
    environment;
  const found: UnsetSetting[] = [];
  const find = (name: UnsetSetting["name"], fault: string, effect: string) =>
    found.push({ name, fault, effect });
  if (!CONTACT_SECRET) {
    if (host !== "own") find("CONTACT_SECRET", notSet, noForm);
  } else if (createSigner(CONTACT_SECRET) === undefined) {
    find("CONTACT_SECRET", "is shorter than 32 letters, or of a few letters", noForm);
  }
  if (!CONTACT_SMTP_URL) find("CONTACT_SMTP_URL", notSet, noMail[host]);
  if (CONTACT_TO && !isEmailAddress(CONTACT_TO.trim())) {
    const effect = "The mail goes to the manager's address in _data/home.yaml instead.";
    find("CONTACT_TO", "is no email address", effect);
  }
  // Whoever sets neither has no desk, and lacks nothing.
  if (hasDesk(environment)) {
    const { MANAGER_CODE_HASH, MANAGER_SESSION_KEY } = environment;
    if (readAccessCodeHash(MANAGER_CODE_HASH) === undefined) {
      find("MANAGER_CODE_HASH", describe(MANAGER_CODE_HASH, "house-code --manager"), noDesk);
    }
    if (readSessionKey(managerGate, MANAGER_SESSION_KEY, MANAGER_CODE_HASH) === undefined) {
      find("MANAGER_SESSION_KEY", describe(MANAGER_SESSION_KEY, "house-code --manager"), noDesk);
    }
  }
  if (access === "open") return found;
  if (readAccessCodeHash(RESIDENT_CODE_HASH) === undefined) {
    find("RESIDENT_CODE_HASH", describe(RESIDENT_CODE_HASH), noResidents);
  }
  if (readSessionKey(residentsGate, RESIDENT_SESSION_KEY, RESIDENT_CODE_HASH) === undefined) {
    find("RESIDENT_SESSION_KEY", describe(RESIDENT_SESSION_KEY), noResidents);
  }
  return found;
}

const notSet = "is not set";

function describe(value: string | undefined, command = "house-code"): string {
  return value?.trim() ? `is not what front-porch ${command} prints` : notSet;
}

/**
 * Writes the settings that are missing for people, a line for each.
 *
 * @param unset the settings
 */
export function formatUnsetSettings(unset: readonly UnsetSetting[]): string {
  return unset.map(({ name, fault, effect }) => `  ${name} ${fault}: ${effect}\n`).join("");
}
