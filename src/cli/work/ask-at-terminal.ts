import { intro, log, note, outro, S_BAR, type TextOptions, text } from "@clack/prompts";
import { saysNone } from "../../content/facts/may-lack.ts";
import type { PutQuestion, Reply } from "../../setup/hold-conversation.ts";
import type { ChoiceQuestion, ChoicesQuestion, Question } from "../../setup/question.ts";
import { takeAnswer } from "../../setup/take-answer.ts";
import type { TerminalSeat } from "../surroundings.ts";

/** What may be typed in place of an answer, whatever was answered before. */
const words = ["back", "skip", "erase", "stop"] as const;
type Word = (typeof words)[number];

/** A conversation at a terminal. */
export interface TerminalConversation {
  readonly open: () => void;
  readonly put: (question: PutQuestion) => Promise<Reply>;
  readonly remark: (words: string) => void;
  readonly close: (words: string) => void;
}

/**
 * Puts the questions of setup to whoever sits at a terminal. What is typed is held against what the answer has to
 * be before it is taken.
 *
 * @param seat the terminal's streams
 */
export function converseAtTerminal(seat: TerminalSeat): TerminalConversation {
  let group = 0;
  return {
    open: () => {
      intro("Setting up your home", seat);
      note(
        [
          "Enter goes on. Where nothing was answered, nothing will be said of it; an answer from before stays.",
          "What you type takes the place of an answer from before. “erase” takes it out.",
          "“back” leads to the question before, “skip” to the next one.",
          "“stop” or Ctrl+C stops. Your answers are kept after each one.",
        ].join("\n"),
        "How this goes",
        seat,
      );
    },
    put: async (put) => {
      if (put.group.number !== group) {
        group = put.group.number;
        log.step(`${put.group.number} of ${put.group.of}: ${put.group.title}`, {
          output: seat.output,
        });
      }
      switch (put.question.kind) {
        case "choice":
        case "choices":
          return putChoices(put.question, put.current, seat);
        case "entries":
          return putEntry(put, seat);
        default:
          return putWords(put, seat);
      }
    },
    remark: (said) => log.warn(said, { output: seat.output }),
    close: (said) => outro(said, seat),
  };
}

async function putWords({ question, current }: PutQuestion, seat: TerminalSeat): Promise<Reply> {
  const none = question.lacks === undefined ? question.typing : "Type “none” where there is none.";
  const typed = await askText(
    {
      message: writeMessage(question, none, current === "" ? undefined : keepHint),
      // Never in the line itself: what is typed would be put behind it.
      placeholder: current === "" ? findExample(question) : current,
      defaultValue: current,
      validate: (value = "") => refuse(question, value),
    },
    seat,
  );
  return readReply(typed, current);
}

/**
 * Asks, and takes Ctrl+D in an empty line for Ctrl+C: it ends the line's editor, and the question would be left
 * without an answer.
 */
async function askText(options: TextOptions, seat: TerminalSeat): Promise<string | symbol> {
  const ending = new AbortController();
  const look = (_: unknown, key?: { readonly ctrl?: boolean; readonly name?: string }) => {
    if (key?.ctrl !== true || key.name !== "d") return;
    setImmediate(() => {
      if (seat.input.isPaused()) ending.abort();
    });
  };
  seat.input.on("keypress", look);
  try {
    return await text({ ...options, ...seat, signal: ending.signal });
  } finally {
    seat.input.off("keypress", look);
  }
}

const keepHint = "Enter keeps what stands there; type all of it to change it.";

/** One entry at a time, until Enter alone is pressed. What was said before stands above. */
async function putEntry({ question, current }: PutQuestion, seat: TerminalSeat): Promise<Reply> {
  const entries = current === "" ? [] : current.split("\n");
  if (entries.length > 0) log.message(entries.join("\n"), { output: seat.output });
  const hint =
    entries.length === 0
      ? "One at a time."
      : "Another one? Enter goes on; “erase” takes these out.";
  const typed = await askText(
    {
      message: writeMessage(question, hint),
      placeholder: findExample(question),
      validate: (value = "") => (saysNone(value) ? undefined : refuse(question, value)),
    },
    seat,
  );
  const reply = readReply(typed, current);
  if (reply.kind !== "typed") return reply;
  if (reply.typed === "" || saysNone(reply.typed)) {
    return { kind: "typed", typed: "", more: entries.length > 0 };
  }
  return { kind: "typed", typed: [...entries, reply.typed].join("\n"), more: true };
}

/**
 * A numbered list, and a line to type in like every other: a number, the words themselves, or “back”. A list to walk
 * through with arrows would drop what is typed, and Enter would then take what nobody chose.
 */
async function putChoices(
  question: ChoiceQuestion | ChoicesQuestion,
  current: string,
  seat: TerminalSeat,
): Promise<Reply> {
  const { choices, kind } = question;
  const list = Object.values(choices).map((label, index) => `\n${S_BAR}  ${index + 1}  ${label}`);
  const typed = await askText(
    {
      message: `${writeMessage(question, howToChoose[kind], current === "" ? passHint : keepHint)}${list.join("")}`,
      placeholder: current === "" ? "" : sayChoices(current, choices),
      defaultValue: current,
      validate: (value = "") => refuse(question, value),
    },
    seat,
  );
  const reply = readReply(typed, current);
  // A number alone would not tell, further up on the screen, what was chosen by it.
  if (reply.kind === "typed") confirmChoices(question, reply.typed, seat);
  return reply;
}

const howToChoose = {
  choice: "Type the number or the words.",
  choices: "Type the numbers of all that fit, such as 1, 2.",
};

/** Said each time: whoever knows lists from elsewhere takes Enter for choosing. */
const passHint = "Enter alone passes it over.";

function confirmChoices(
  question: ChoiceQuestion | ChoicesQuestion,
  typed: string,
  seat: TerminalSeat,
): void {
  const taken = takeAnswer(question, typed);
  const answer = taken.kind === "taken" ? taken.answers[0]?.answer : undefined;
  if (answer === undefined) return;
  log.message(sayChoices([answer].flat().join(", "), question.choices), { output: seat.output });
}

function sayChoices(chosen: string, choices: ChoiceQuestion["choices"]): string {
  return chosen
    .split(", ")
    .map((choice) => choices[choice] ?? choice)
    .join(", ");
}

/** Enter alone leaves an answer from before as it stands in the file, in whatever words. */
function readReply(typed: string | symbol, current: string): Reply {
  if (typeof typed !== "string") return { kind: "stop" }; // what Ctrl+C leaves behind
  switch (readWord(typed)) {
    case "back":
      return { kind: "back" };
    case "skip":
      return { kind: "on" };
    case "stop":
      return { kind: "stop" };
    case "erase":
      return { kind: "typed", typed: "" };
    case undefined: {
      const plain = typed.trim();
      return current !== "" && (plain === "" || typed === current)
        ? { kind: "on" }
        : { kind: "typed", typed: plain };
    }
  }
}

function readWord(typed: string): Word | undefined {
  const plain = typed.trim().toLowerCase();
  return words.find((word) => word === plain);
}

function refuse(question: Question, typed: string): string | undefined {
  if (readWord(typed) !== undefined) return undefined;
  const taken = takeAnswer(question, typed);
  return taken.kind === "refused" ? taken.message : undefined;
}

function writeMessage({ asks, help }: Question, ...hints: readonly (string | undefined)[]): string {
  return [asks, help, ...hints].filter((said) => said !== undefined).join(" ");
}

function findExample(question: Question): string {
  return "example" in question ? question.example : "";
}
