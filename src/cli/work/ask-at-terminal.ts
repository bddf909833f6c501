import { intro, isCancel, log, multiselect, note, outro, select, text } from "@clack/prompts";
import { saysNone } from "../../content/facts/may-lack.ts";
import type { PutQuestion, Reply } from "../../setup/hold-conversation.ts";
import type { ChoiceQuestion, ChoicesQuestion, Question } from "../../setup/question.ts";
import { takeAnswer } from "../../setup/take-answer.ts";
import type { TerminalSeat } from "../surroundings.ts";

/** What is chosen to get to the question before. */
const back = "back";

/** What may be typed in place of an answer, whatever was answered before. */
const words = ["back", "skip", "erase", "stop"] as const;
type Word = (typeof words)[number];

/** Stands among choices, and is none: nothing is said of it. */
const passedOver = "";

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
          return putChoice(put.question, put.current, seat);
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
  const typed = await text({
    message: writeMessage(question, none, current === "" ? undefined : keepHint),
    // Never in the line itself: what is typed would be put behind it.
    placeholder: current === "" ? findExample(question) : current,
    defaultValue: current,
    validate: (value = "") => refuse(question, value),
    ...seat,
  });
  return readReply(typed, current);
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
  const typed = await text({
    message: writeMessage(question, hint),
    placeholder: findExample(question),
    validate: (value = "") => (saysNone(value) ? undefined : refuse(question, value)),
    ...seat,
  });
  const reply = readReply(typed, current);
  if (reply.kind !== "typed") return reply;
  if (reply.typed === "" || saysNone(reply.typed)) {
    return { kind: "typed", typed: "", more: entries.length > 0 };
  }
  return { kind: "typed", typed: [...entries, reply.typed].join("\n"), more: true };
}

async function putChoice(
  question: ChoiceQuestion,
  current: string,
  seat: TerminalSeat,
): Promise<Reply> {
  const chosen = await select({
    message: writeMessage(question),
    options: [
      // The one to begin with stands first: Enter alone says nothing that nobody chose, and down leads to an answer.
      { value: passedOver, label: "I pass this over" },
      ...listOptions(question),
      { value: back, label: "Back to the question before" },
    ],
    initialValue: current,
    ...seat,
  });
  if (isCancel(chosen)) return { kind: "stop" };
  return chosen === back ? { kind: "back" } : { kind: "typed", typed: chosen };
}

async function putChoices(
  question: ChoicesQuestion,
  current: string,
  seat: TerminalSeat,
): Promise<Reply> {
  const chosen = await multiselect({
    message: writeMessage(question),
    options: [...listOptions(question), { value: back, label: "Back to the question before" }],
    initialValues: current === "" ? [] : current.split(", "),
    required: false,
    ...seat,
  });
  if (isCancel(chosen)) return { kind: "stop" };
  return chosen.includes(back) ? { kind: "back" } : { kind: "typed", typed: chosen.join(", ") };
}

function listOptions({ choices }: ChoiceQuestion | ChoicesQuestion) {
  return Object.entries(choices).map(([value, label]) => ({ value, label }));
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
