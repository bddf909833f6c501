import { audienceSchema } from "../content/audience.ts";
import { z } from "../content/zod.ts";

/** What an answer has to be: given, missing, a value, or one of several of these. Of a list, it has to hold it. */
export type Condition = string | readonly string[];

const words = z.string().trim().min(1, "This is empty.");

/** All lines have to hold. */
const when = z.record(words, z.union([words, z.array(words).min(1)])).default({});

/** The front matter of `_document.md`: what a document is, and for which homes it is written. */
export const documentFrontMatter = z.strictObject({
  path: words.regex(
    /^(?:policies|neighbors)\/[a-z0-9]+(?:-[a-z0-9]+)*\.md$/,
    "Write where the document goes, such as policies/guest-policy.md.",
  ),
  title: words,
  summary: words,
  audience: audienceSchema.optional(),
  type: words.optional(),
  form: words.optional(),
  when,
});

/** The front matter of a block: which section it is of, and for which homes it is written. */
export const blockFrontMatter = z.union([
  z.strictObject({ section: words, heading: words.optional(), when }),
  z.strictObject({
    title: words,
    order: words.regex(/^\d{1,3}$/, "Write a whole number.").transform(Number),
    when,
  }),
]);

/** A piece of a section, for homes whose answers fit. */
export interface Block {
  /** Where it lies below the folder of blocks, for messages. */
  readonly file: string;
  /** The section of the registry, or the heading in a document of no known type. */
  readonly section:
    | {
        readonly kind: "known";
        readonly id: string;
        /** One of the section's accepted titles, where the first of them does not fit such a home. */
        readonly heading?: string | undefined;
      }
    | { readonly kind: "own"; readonly title: string; readonly order: number };
  readonly when: Readonly<Record<string, Condition>>;
  /** Markdown, without a line end at its ends. */
  readonly text: string;
}

/** A document that is composed of blocks. */
export interface DocumentBlocks {
  readonly file: string;
  readonly front: z.output<typeof documentFrontMatter>;
  /** What stands above the first heading; may be empty. */
  readonly opening: string;
  /** In the order in which they are joined. */
  readonly blocks: readonly Block[];
}
