import { z } from "../../content/zod.ts";

/** What a message can be marked as, the one that says least first. */
export const markKinds = ["acknowledged", "passedOn", "answered", "reopened", "noConcern"] as const;
/** What a message can be marked as. */
export type MarkKind = (typeof markKinds)[number];

/** How long what was done may be told, and by whom, in characters as people count them. */
export const stepLimits = { done: 2000, by: 100 } as const;

const whoAndWhen = {
  /** What was done, in the words of whoever did it. */
  done: z.string(),
  /** Their role or name, as typed. */
  by: z.string(),
  /** When, in UTC. */
  at: z.iso.datetime(),
  /** The form that brought it: what is sent twice is noted once. */
  request: z.string(),
};

/** A step that was taken about a message, as it is kept. This is its one source. */
export const stepSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("acknowledged"), ...whoAndWhen }),
  z.object({ kind: z.literal("passedOn"), ...whoAndWhen, done: z.string().min(1) }),
  z.object({ kind: z.literal("answered"), ...whoAndWhen, done: z.string().min(1) }),
  z.object({ kind: z.literal("reopened"), ...whoAndWhen }),
  z.object({ kind: z.literal("noConcern"), ...whoAndWhen }),
  z.object({ kind: z.literal("noted"), ...whoAndWhen, done: z.string().min(1) }),
  z.object({ kind: z.literal("takenBack"), mark: z.enum(markKinds), ...whoAndWhen }),
]);

/** A step that was taken about a message: a mark, that a mark was a mistake, or a note, which changes no mark. */
export type Step = Readonly<z.output<typeof stepSchema>>;

/** All steps about a message, the first one first. Steps are added and never taken out. */
export type Handling = readonly Step[];

/** The steps just as they are kept; what another version wrote among them is passed over and stays in the store. */
export const handlingSchema = z
  .array(z.unknown())
  .transform((steps): Handling => steps.filter(isStep))
  .catch([]);

function isStep(value: unknown): value is Step {
  return stepSchema.safeParse(value).success;
}

/** A mark that stands: nobody took it back. */
export type Mark = Extract<Step, { readonly kind: MarkKind }>;

/**
 * Lists the marks that stand, in the order in which they were made. There is one of a kind at most, but that a
 * message which was taken up again can be answered again.
 *
 * @param handling all steps about a message
 */
export function listMarks(handling: Handling): readonly Mark[] {
  const marks: Mark[] = [];
  for (const step of handling) {
    if (step.kind === "noted") continue;
    if (step.kind !== "takenBack") {
      marks.push(step);
      continue;
    }
    const mistaken = marks.findLastIndex(({ kind }) => kind === step.mark);
    if (mistaken !== -1) marks.splice(mistaken, 1);
  }
  return marks;
}

/** How far a message has come. */
export type HandlingState =
  | { readonly state: "new" }
  | { readonly state: MarkKind; readonly mark: Mark };

/**
 * Tells how far a message has come: an answer is the end until it is taken up again, as it is that there is
 * nothing to answer, and what was passed on is further than what was acknowledged.
 *
 * @param handling all steps about it
 */
export function findState(handling: Handling): HandlingState {
  const marks = listMarks(handling);
  const find = (...kinds: readonly MarkKind[]) =>
    marks.findLast(({ kind }) => kinds.includes(kind));
  const mark =
    find("answered", "reopened", "noConcern") ?? find("passedOn") ?? find("acknowledged");
  return mark === undefined ? { state: "new" } : { state: mark.kind, mark };
}

/** What a message can be marked as that nobody answered yet. */
const firstMarks = markKinds.filter((kind) => kind !== "reopened");

/**
 * Lists what a message can be marked as now: what it is not marked as yet. Once it is answered it can be taken
 * up again and answered again; nothing is left where there is nothing to answer.
 *
 * @param handling all steps about it
 */
export function listOpenMarks(handling: Handling): readonly MarkKind[] {
  const { state } = findState(handling);
  if (state === "noConcern") return [];
  if (state === "answered") return ["reopened"];
  const standing = listMarks(handling).map(({ kind }) => kind);
  if (state === "reopened")
    return standing.includes("passedOn") ? ["answered"] : ["passedOn", "answered"];
  return firstMarks.filter((kind) => !standing.includes(kind));
}

/** What came of adding a step. */
export type AddedStep =
  | { readonly kind: "added"; readonly steps: Handling }
  /** The very request that brings it is noted already. */
  | { readonly kind: "known" }
  /** Somebody else took a step that whoever took this one had not seen. */
  | { readonly kind: "overtaken" };

/**
 * Adds a step, unless somebody else was there first.
 *
 * @param handling the steps as they are
 * @param step the one to add
 * @param seen how many steps there were when the form for it was shown
 */
export function addStep(handling: Handling, step: Step, seen: number): AddedStep {
  const sent = handling.find(({ request }) => request === step.request);
  // Sent again with other words, such as from the browser's history, it is not the same.
  if (sent !== undefined) return { kind: isSame(sent, step) ? "known" : "overtaken" };
  if (handling.length !== seen || !fits(handling, step)) return { kind: "overtaken" };
  return { kind: "added", steps: [...handling, step] };
}

function isSame(first: Step, second: Step): boolean {
  return first.kind === second.kind && first.done === second.done && first.by === second.by;
}

function fits(handling: Handling, step: Step): boolean {
  if (step.kind === "noted") return true;
  return step.kind === "takenBack"
    ? listMarks(handling).at(-1)?.kind === step.mark
    : listOpenMarks(handling).includes(step.kind);
}
