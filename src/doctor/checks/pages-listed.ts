import { type DoctorCheck, findWrong, isFine } from "../doctor-check.ts";
import { listSitemap, sitemap } from "../own-pages.ts";

/** More pages than this are not asked for; a fault of many shows in some. */
const mostPages = 40;

/** Is every page there that the site lists for search engines? */
export const pagesListed: DoctorCheck = {
  name: "pages/listed",
  well: "the pages that the site lists are there",
  async look(site) {
    const list = await site.get(sitemap);
    if (!isFine(list)) {
      return [
        findWrong({
          addresses: [sitemap],
          message: "The list of the site's pages is not there.",
          why: "Search engines find pages late, or not at all.",
          fix: "Publish the site anew; the build writes the list.",
        }),
      ];
    }
    // The address of a page, whatever the site calls itself.
    const paths = listSitemap(list.body).flatMap((address) => URL.parse(address)?.pathname ?? []);
    const answers = await Promise.all(paths.slice(0, mostPages).map((path) => site.get(path)));
    const lost = answers.filter((asked) => !isFine(asked));
    if (lost.length === 0) return [];
    return [
      findWrong({
        addresses: lost.map(({ path }) => path),
        message: "Pages that the site lists cannot be opened.",
        why: "Links to them end nowhere.",
        fix: "Publish the site anew, and look whether the host changes addresses, such as by taking the slash off their end.",
      }),
    ];
  },
};
