import { PassThrough, Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import type { TerminalSeat } from "../../src/cli/surroundings.ts";

/** Keys of a terminal that are no letters. */
export const keys = { enter: "\r", down: "\u001B[B", up: "\u001B[A", space: " ", stop: "\u0003" };

/** A terminal with somebody at it. */
export interface SeatedPerson {
  readonly seat: TerminalSeat;
  /**
   * Waits for words on the screen that were not there at the last answer, and presses keys.
   *
   * @throws where the words do not come
   */
  answer(seen: string, ...pressed: readonly string[]): Promise<void>;
  /** All that was shown, without what moves the cursor and gives colors. */
  readScreen(): string;
}

/** How often a person looks, and how long before they give up. In milliseconds. */
const glance = 5;
const patience = 20_000;

/** Sits down at a terminal that is none of the machine's: a pair of streams that say that they are one. */
export function sitAtTerminal(): SeatedPerson {
  let shown = "";
  let read = 0;
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        shown += String(chunk);
        done();
      },
    }),
    { isTTY: true, columns: 200, rows: 40 },
  );
  const readScreen = () => stripVTControlCharacters(shown);
  return {
    seat: { input, output },
    readScreen,
    async answer(seen, ...pressed) {
      for (let waited = 0; !readScreen().slice(read).includes(seen); waited += glance) {
        if (waited > patience) {
          throw new Error(`“${seen}” was not asked. This was: ${readScreen().slice(-600)}`);
        }
        await new Promise((done) => setTimeout(done, glance));
      }
      read = readScreen().length;
      for (const key of pressed) {
        input.write(key);
        await new Promise((done) => setImmediate(done));
      }
    },
  };
}
