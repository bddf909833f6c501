import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";
import { z } from "../content/zod.ts";
import { findBeside } from "../package-folder.ts";

/** Where the pages lie: a folder for each audience that has a run of Eleventy. */
export const pagesFolder = findBeside("theme/pages");

/** What the front matter of a page says. Templates see it as well, each key by its name. */
const frontMatterSchema = z.strictObject({
  /** What the title says before the home's name; a page of a document has the document's title. */
  title: z.string().optional(),
  /** Where it stands in its audience's folder. */
  permalink: z.string().startsWith("/").or(z.string().startsWith("{{")),
  /** A list of the view, of which the template makes a page of each. */
  pagination: z
    .strictObject({
      data: z.string().startsWith("lists."),
      size: z.literal(1),
      alias: z.literal("document"),
    })
    .optional(),
  /** The address of the item of the navigation that the page belongs to. */
  section: z.string().optional(),
  /** Set for a page that has an item of the navigation: its words and its place. */
  navigation: z
    .strictObject({
      words: z.string(),
      order: z.number(),
      /** What the home has to have written down for it: nobody is sent to an empty page. */
      onlyWith: z.enum(["schedule", "resources"]).optional(),
    })
    .optional(),
  /** The browser script that it runs. */
  script: z
    .enum(["search", "matrix", "contactForm", "signIn", "residents", "comingDays"])
    .optional(),
  /** The style sheet of the pages that have another than the rest of their audience. */
  styles: z.enum(["matrix", "desk"]).optional(),
  /** True for a page that search engines may list, at the address that it is known by. */
  isListed: z.boolean().optional(),
  /** True for a page that is made in a preview alone. */
  isForPreview: z.boolean().optional(),
  /** Set where everybody's texts may link to a page of narrower readers, as to the way in. */
  linksAs: z.literal("public").optional(),
});

/** What an item of the navigation may need that a home need not have. */
export type NavigationNeed = NonNullable<
  NonNullable<z.infer<typeof frontMatterSchema>["navigation"]>["onlyWith"]
>;

/** A script that a page can have. */
export type ScriptName = NonNullable<z.infer<typeof frontMatterSchema>["script"]>;

/** A page of the theme, or a page for each entry of a list. */
export interface ThemePage extends z.infer<typeof frontMatterSchema> {
  readonly audience: "public" | "residents";
  /** Its file below the pages' folder, such as `public/flyer.njk`. */
  readonly file: string;
  /** Its address on the site; nothing where its list decides it. */
  readonly address: string | undefined;
}

/** Every page of the site, in the order of their files. A new page is a file in that folder. */
export const themePages: readonly ThemePage[] = [
  ...listPages("public", ""),
  ...listPages("residents", "/residents"),
];

function listPages(audience: ThemePage["audience"], above: string): readonly ThemePage[] {
  return readdirSync(join(pagesFolder, audience))
    .toSorted()
    .map((name) => {
      const file = `${audience}/${name}`;
      const page = readFrontMatter(file);
      const isOne = page.pagination === undefined;
      return { ...page, audience, file, address: isOne ? above + page.permalink : undefined };
    });
}

function readFrontMatter(file: string): z.infer<typeof frontMatterSchema> {
  const read = frontMatterSchema.safeParse(
    matter(readFileSync(join(pagesFolder, file), "utf8")).data,
  );
  if (read.success) return read.data;
  throw new Error(`The front matter of src/theme/pages/${file}: ${z.prettifyError(read.error)}`);
}

/** A page that is one of a list; its template knows the rest. */
export interface PageOfList {
  readonly address: string;
}

/** The lists that a template can make a page of each from, by their names. */
export type PagesOfLists = Readonly<Record<string, readonly PageOfList[]>>;

/**
 * Lists the items of a navigation, in their order.
 *
 * @param pages the pages of one audience
 * @param empty what the home has nothing written down of
 */
export function listNavigation(
  pages: readonly ThemePage[],
  empty: ReadonlySet<NavigationNeed> = new Set(),
) {
  return pages
    .flatMap(({ section, navigation }) => (navigation ? [{ ...navigation, address: section }] : []))
    .filter(({ onlyWith }) => onlyWith === undefined || !empty.has(onlyWith))
    .toSorted((first, second) => first.order - second.order);
}

/**
 * Lists the addresses that search engines may list, for the sitemap.
 *
 * @param pages the pages of one audience
 * @param lists what some of them make a page of each from
 */
export function listListedAddresses(
  pages: readonly ThemePage[],
  lists: PagesOfLists,
): readonly string[] {
  return pages
    .filter(({ isListed }) => isListed)
    .flatMap(({ address, pagination }) => {
      if (address !== undefined) return [address];
      const list = lists[pagination?.data.replace("lists.", "") ?? ""] ?? [];
      return list.map((page) => page.address);
    })
    .toSorted();
}
