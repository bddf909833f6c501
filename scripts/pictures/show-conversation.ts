import { PassThrough, Writable } from "node:stream";
import { setImmediate as later } from "node:timers/promises";
import { converseAtTerminal } from "../../src/cli/work/ask-at-terminal.ts";
import { createAnswersFile } from "../../src/setup/answers-file.ts";
import { holdConversation } from "../../src/setup/hold-conversation.ts";

/** Ctrl+C, and the other keys that are no letters. */
const stop = "\u0003";
const enter = "\r";

/** What the person in the picture presses, question by question; the last one stays open. */
const pressed: readonly (readonly string[])[] = [
  [..."Locust Hill; Locust Hill Housing Inc.", enter],
  [..."Ohio; Whitehall, Ohio", enter],
  [..."men; no", enter],
  [..."12; rented; more", enter],
  [enter],
  [..."II"],
];

/**
 * Holds the first minutes of setup's conversation, and gives what the terminal was sent up to an open question.
 *
 * @param columns how many letters a line of the terminal has
 */
export async function showConversation(columns: number): Promise<string> {
  let sent = "";
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        sent += String(chunk);
        done();
      },
    }),
    { isTTY: true, columns, rows: 50 },
  );
  const terminal = converseAtTerminal({ input, output });
  const press = async (keys: readonly string[]) => {
    for (const key of keys) {
      input.write(key);
      await later();
    }
  };
  let asked = 0;
  let shown = "";
  terminal.open();
  await holdConversation(createAnswersFile(), {
    put: async (question) => {
      const reply = terminal.put(question);
      await later();
      await press(pressed[asked] ?? []);
      asked += 1;
      if (asked < pressed.length) return reply;
      shown = sent;
      await press([stop]);
      return reply;
    },
    keep: () => undefined,
    remark: terminal.remark,
  });
  return shown;
}
