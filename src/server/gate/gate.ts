import { isFromElsewhere } from "../is-from-elsewhere.ts";
import type { KeyStore } from "../store/key-store.ts";
import { type AccessCodeHash, isAccessCode, readAccessCodeHash } from "./access-code.ts";
import { readEpoch } from "./epoch.ts";
import type { GateKind } from "./gate-kind.ts";
import { createTryLimit } from "./limit-tries.ts";
import {
  readSession,
  readSessionKey,
  type Session,
  type SessionKey,
  writeSession,
} from "./session.ts";
import { type CookieStyle, readSessionCookies, writeSessionCookie } from "./session-cookie.ts";
import { endSession, isEnded } from "./signed-out-sessions.ts";

/** What a deploy must have before a gate opens for anybody. */
export interface GateSecrets {
  readonly codeHash: AccessCodeHash;
  readonly sessionKey: SessionKey;
}

/**
 * Reads the secrets of a gate.
 *
 * @param kind whose gate it is
 * @param codeHash the deploy's hash of the code
 * @param sessionKey the deploy's key
 * @returns nothing where either is missing or not to be trusted
 */
export function readGateSecrets(
  kind: GateKind,
  codeHash: string | undefined,
  sessionKey: string | undefined,
): GateSecrets | undefined {
  const hash = readAccessCodeHash(codeHash);
  const key = readSessionKey(kind, sessionKey, codeHash);
  return hash === undefined || key === undefined ? undefined : { codeHash: hash, sessionKey: key };
}

/** What a gate works with. */
export interface GateOptions {
  readonly secrets: GateSecrets;
  /** Holds its sessions' epoch, those that were signed out, and wrong codes. */
  readonly store: KeyStore;
  readonly cookie: CookieStyle;
  readonly now: () => Date;
}

/** Headers by name, for the answer that tells what came of it. */
type AnswerHeaders = Readonly<Record<string, string>>;

/** What came of signing in. */
export type SignInOutcome =
  | { readonly kind: "wrong"; readonly fault: "noCode" | "wrongCode" | "tooManyTries" }
  | { readonly kind: "signedIn"; readonly headers: AnswerHeaders };

/** What came of signing out. A copy of the session still holds where it ended `here` alone. */
export type SignOutOutcome =
  | { readonly kind: "elsewhere" }
  | { readonly kind: "everywhere" | "here"; readonly headers: AnswerHeaders };

/** What stands before pages that are not for everyone. It keeps to itself how somebody passes. */
export interface Gate {
  /**
   * Tells whether a request may pass.
   *
   * @throws when the store cannot be reached; nobody passes then
   */
  letsPass(request: Request): Promise<boolean>;
  /**
   * Signs in with a code. Whoever asks has looked that no other site's page sent it.
   *
   * @param code what was typed
   * @param address where it comes from, for the limit on wrong codes; empty where that is not known
   * @throws when the store cannot be reached; nobody signs in then
   */
  signIn(code: string, address: string): Promise<SignInOutcome>;
  /**
   * Signs out: the cookie is taken from this browser, and its session ends wherever there is a copy.
   *
   * @param request a POST
   */
  signOut(request: Request): Promise<SignOutOutcome>;
}

/**
 * Opens a gate for a request or several.
 *
 * @param options its secrets and its store
 */
export function createGate({ secrets, store, cookie, now }: GateOptions): Gate {
  const readSessions = (request: Request): readonly Session[] =>
    readSessionCookies(request.headers.get("Cookie"), cookie).flatMap(
      (text) => readSession(secrets.sessionKey, now(), text) ?? [],
    );
  return {
    async letsPass(request) {
      const sessions = readSessions(request);
      if (sessions.length === 0) return false;
      const [epoch, ...ends] = await Promise.all([
        readEpoch(store),
        ...sessions.map((session) => isEnded(store, session)),
      ]);
      return sessions.some((session, index) => session.epoch === epoch && ends[index] === false);
    },
    async signIn(code, address) {
      const limit = createTryLimit(store, secrets.sessionKey, now());
      // The limit is best effort: a store that cannot count must not decide who may read.
      if (address !== "" && !(await limit.take(address).catch(() => true))) {
        return { kind: "wrong", fault: "tooManyTries" };
      }
      if (!(await isAccessCode(code, secrets.codeHash))) {
        return { kind: "wrong", fault: code.trim() === "" ? "noCode" : "wrongCode" };
      }
      if (address !== "") await limit.giveBack(address).catch(() => undefined);
      const session = writeSession(secrets.sessionKey, await readEpoch(store), now());
      return { kind: "signedIn", headers: { "Set-Cookie": writeSessionCookie(cookie, session) } };
    },
    async signOut(request) {
      if (isFromElsewhere(request)) return { kind: "elsewhere" };
      const headers = {
        "Set-Cookie": writeSessionCookie(cookie),
        "Clear-Site-Data": '"cache", "storage"',
      };
      try {
        await Promise.all(readSessions(request).map((session) => endSession(store, session)));
        return { kind: "everywhere", headers };
      } catch {
        return { kind: "here", headers };
      }
    },
  };
}
