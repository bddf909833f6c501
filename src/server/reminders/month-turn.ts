import { z } from "../../content/zod.ts";
import type { KeyStore } from "../store/key-store.ts";

/** Where it is kept whether this month's mail was sent: one entry, which the next month replaces. */
export const monthTurnKey = "turns/reminders";

/** How far the mail of a month has come. What was refused is tried again. */
const monthTurnSchema = z.object({
  month: z.string(),
  state: z.enum(["sending", "sent", "refused"]),
});
type MonthTurn = z.output<typeof monthTurnSchema>;

/** The right to send the mail of a month, which one run alone has at a time. */
export interface TakenTurn {
  /**
   * Notes what came of it.
   *
   * @param isSent whether the mail was taken
   * @throws when the store cannot be reached; the turn stays taken then, so that nothing is sent twice
   */
  end(isSent: boolean): Promise<void>;
}

/**
 * Takes the turn of a month: in one step of the store, so that of several runs at once one alone has it. It
 * is taken before anything is sent. A run that is cut off between the two leaves it taken, since nobody can
 * tell whether its mail arrived: a month without a mail is told in the next one's, a mail that came twice
 * teaches people not to read it.
 *
 * @param store the store
 * @param month the month at the home, `YYYY-MM`
 * @returns nothing where the mail was sent, or another run is at it
 * @throws when the store cannot be reached
 */
export async function takeMonthTurn(
  store: KeyStore,
  month: string,
): Promise<TakenTurn | undefined> {
  const kept = await store.find(monthTurnKey);
  const turn = readTurn(kept?.text);
  if (turn?.month === month && turn.state !== "refused") return undefined;
  const taken = writeTurn({ month, state: "sending" });
  const isTaken =
    kept === undefined
      ? await store.add(monthTurnKey, taken)
      : await store.replace(monthTurnKey, taken, kept.version);
  if (!isTaken) return undefined;
  return {
    async end(isSent) {
      const current = await store.find(monthTurnKey);
      if (current?.text !== taken) return;
      const ended = writeTurn({ month, state: isSent ? "sent" : "refused" });
      await store.replace(monthTurnKey, ended, current.version);
    },
  };
}

function writeTurn(turn: MonthTurn): string {
  return JSON.stringify(turn);
}

/** What cannot be read says nothing of any month. */
function readTurn(text: string | undefined): MonthTurn | undefined {
  try {
    return monthTurnSchema.safeParse(JSON.parse(text ?? "null")).data;
  } catch {
    return undefined;
  }
}
