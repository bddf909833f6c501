import { audienceSchema } from "../content/audience.ts";
import { declareFact } from "../content/facts/fact-description.ts";
import { plainDateSchema } from "../content/plain-date.ts";
import { z } from "../content/zod.ts";
import { languages } from "../locales/language.ts";
import { writePlainSpaces } from "../text/odd-spaces.ts";

const words = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, "this is empty.")
    .max(longest, `this is longer than ${longest} letters.`);

const version = z
  .string()
  .overwrite(writePlainSpaces)
  .regex(/^\d+(?:\.\d+)*$/, "write a version in digits and dots, such as 1.2.");

const truth = z
  .string()
  .overwrite(writePlainSpaces)
  .regex(/^(?:true|yes|false|no)$/i, "write true or false.")
  .transform((text) => /^(?:true|yes)$/i.test(text));

const reviewInterval = z
  .string()
  .overwrite(writePlainSpaces)
  .regex(/^\d{1,3} (?:month|year)s?$/i, "write a number of months or years, such as 12 months.")
  .transform((text) => {
    const [amount = "12", unit = "months"] = text.split(" ");
    return Number(amount) * (unit.toLowerCase().startsWith("year") ? 12 : 1);
  });

const change = z.strictObject({
  version: declareFact("residents", "The version that made the change.", version),
  date: declareFact("residents", "The day of the change, year-month-day.", plainDateSchema),
  summary: declareFact("residents", "What changed, in one sentence.", words(300)),
});

const slug = z
  .string()
  .overwrite(writePlainSpaces)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    "use small letters, digits and single hyphens, such as house-rules.",
  )
  .max(60, "use at most 60 letters.");

/** More than a document moves in its life; a list without an end would be a fault of another program. */
const mostFormerAddresses = 20;

/**
 * An address of our own site, without anything that a browser or a host reads as more than a name: no
 * scheme, no other site, no step upwards, no wildcard, nothing encoded.
 */
const formerAddress = z
  .string()
  .trim()
  .max(200, "use at most 200 letters.")
  .regex(
    /^(?:\/[a-z0-9][a-z0-9._~-]*)+\/?$/i,
    "write what stood behind the site's name, such as /policies/old-name/.",
  )
  .transform((address) => (/\/$|\.\w+$/.test(address) ? address : `${address}/`))
  .transform((address) => address.replace(/^\/residents\//i, "/residents/"));

/** Who approves a document is named in a few words. In letters. */
export const longestApprover = 120;

/** What the front matter of any document may say. */
const anyDocument = {
  title: declareFact("public", "The title at the top of the page.", words(120)),
  summary: declareFact("public", "What the document is for, in a sentence or two.", words(400)),
  type: declareFact(
    "public",
    "The kind of document, where the file's name does not say it.",
    words(60),
  ),
  audience: declareFact("public", "Who may read it: public, residents or house.", audienceSchema),
  slug: declareFact(
    "public",
    "The last part of its address, where the file's name will not do.",
    slug,
  ),
  formerly: z
    .array(
      declareFact(
        "public",
        "An address it had before, such as /policies/old-name/.",
        formerAddress,
      ),
    )
    // Not max(), which counts the letters of what is no list.
    .refine(
      ({ length }) => length <= mostFormerAddresses,
      `name at most ${mostFormerAddresses} addresses.`,
    ),
  form: declareFact("public", "Whether it is filled in by hand, on paper: true or false.", truth),
  version: declareFact("public", "The version in force, such as 1.2.", version),
  effective: declareFact("public", "The day it takes effect, year-month-day.", plainDateSchema),
  reviewed: declareFact("public", "The day it was last reviewed, year-month-day.", plainDateSchema),
  reviewEvery: declareFact(
    "public",
    "How often it is reviewed, such as 12 months.",
    reviewInterval,
  ),
  approvedBy: declareFact("public", "Who approved it, by role.", words(longestApprover)),
  changes: z.array(change),
  language: declareFact(
    "public",
    "The language it is written in, such as en.",
    z.enum(languages, {
      error: `this is not a language the site has yet: ${languages.join(", ")}.`,
    }),
  ),
} as const;

/** Front matter with every key that may be left out made optional. */
const frontMatterSchema = z.strictObject({
  ...anyDocument,
  summary: anyDocument.summary.optional(),
  type: anyDocument.type.optional(),
  audience: anyDocument.audience.optional(),
  slug: anyDocument.slug.optional(),
  formerly: anyDocument.formerly.default([]),
  form: anyDocument.form.optional(),
  version: anyDocument.version.optional(),
  effective: anyDocument.effective.optional(),
  reviewed: anyDocument.reviewed.optional(),
  reviewEvery: anyDocument.reviewEvery.optional(),
  approvedBy: anyDocument.approvedBy.optional(),
  changes: anyDocument.changes.default([]),
  language: anyDocument.language.optional(),
});

/** The front matter of a page for neighbors: a title is enough. */
export const pageFrontMatterSchema = frontMatterSchema;

/** The front matter of a policy: readers and reviewers need to know which version is in force. */
export const policyFrontMatterSchema = frontMatterSchema.extend({
  version: anyDocument.version,
  effective: anyDocument.effective,
  reviewed: anyDocument.reviewed,
});

/** Front matter as checked. */
export type FrontMatter = z.output<typeof frontMatterSchema>;

/** Every key that front matter may have. */
export const frontMatterKeys: ReadonlySet<string> = new Set(Object.keys(frontMatterSchema.shape));
