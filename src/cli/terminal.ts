import { styleText } from "node:util";
import { type Paint, paintNothing, type TextRole } from "../findings/paint.ts";

/** What a command knows of where its words are shown. */
export interface Terminal {
  readonly paint: Paint;
  /** Whether somebody watches who wants to see how far the work is. */
  readonly isWatched: boolean;
}

/** A stream that words are written to. */
interface Stream {
  readonly isTTY?: boolean | undefined;
}

/** The variables that say what a terminal may be sent. */
interface TerminalEnvironment {
  readonly CI?: string | undefined;
  readonly NO_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

const formats = {
  error: ["red", "bold"],
  warning: ["yellow"],
  info: ["cyan"],
  good: ["green"],
  place: ["bold"],
  heading: ["bold"],
} as const satisfies Readonly<Record<TextRole, readonly Parameters<typeof styleText>[0][]>>;

// Whether there may be colors is told below, and Node 20 would ask one stream for all.
const paintAll: Paint = (role, text) =>
  styleText([...formats[role]], text, { validateStream: false });

/**
 * Tells what may be shown where a command's words end up. A file, another program and a service that
 * builds get plain text, and so does who asked for it.
 *
 * @param streams where its answer and its remarks are written to
 * @param environment the environment
 * @param isPlain whether `--no-color` was given
 * @see https://no-color.org/
 */
export function readTerminal(
  { stdout, stderr }: { readonly stdout: Stream; readonly stderr: Stream },
  environment: TerminalEnvironment,
  isPlain: boolean,
): Terminal {
  const isLogged = Boolean(environment.CI) && environment.CI !== "false";
  const isMoving = !isLogged && environment.TERM !== "dumb";
  const isColored = isMoving && stdout.isTTY === true && !isPlain && !environment.NO_COLOR;
  return {
    paint: isColored ? paintAll : paintNothing,
    isWatched: isMoving && stdout.isTTY === true && stderr.isTTY === true,
  };
}
