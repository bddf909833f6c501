import { type DoctorCheck, findWrong, getAnswers, isFine } from "../doctor-check.ts";
import { missingPage } from "../own-pages.ts";

/** Where a folder of a home would lie, if all of it were published by mistake. */
const sources = [
  "/_data/home.yaml",
  "/_data/house.yaml",
  "/_residents/index.html",
  "/_residents/manifest.json",
  "/_site/index.html",
  "/_binder/index.html",
  "/policies/good-neighbor-policy.md",
  "/package.json",
  "/netlify.toml",
  "/.env",
  "/.git/HEAD",
  "/.git/config",
  "/.front-porch/published.json",
  "/_messages/.gitignore",
] as const;

/** Is only the site published, and not the folder that it is made from? */
export const sourceKept: DoctorCheck = {
  name: "source/kept",
  well: "the folder that the site is made from is not published",
  async look(site) {
    const known = (await getAnswers(site, ["/", missingPage])).map(({ body }) => body);
    const answers = await getAnswers(site, sources);
    const found = answers.filter((answer) => isFine(answer) && !known.includes(answer.body));
    if (found.length === 0) return [];
    return [
      findWrong({
        addresses: found.map(({ path }) => path),
        message: "Files that the site is made from can be read by anyone.",
        why: "Facts for the house alone, residents' pages and what was deleted long ago may be among them.",
        fix: "Publish _site alone: at the host that is the publish folder, on a machine of your own the folder that the proxy serves.",
      }),
    ];
  },
};
