import { type DoctorCheck, findWrong } from "../doctor-check.ts";
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
] as const;

/** Is only the site published, and not the folder that it is made from? */
export const sourceKept: DoctorCheck = {
  name: "source/kept",
  well: "the folder that the site is made from is not published",
  async look(site) {
    const missing = await site.get(missingPage);
    const front = await site.get("/");
    const known = [missing, front].map((asked) => (asked.kind === "answered" ? asked.body : ""));
    const answers = await Promise.all(sources.map((path) => site.get(path)));
    const found = answers.filter(
      (asked) => asked.kind === "answered" && asked.status === 200 && !known.includes(asked.body),
    );
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
