import type { DocumentView } from "../../pages/document-view.ts";
import type { PublicView, ResidentsView } from "../../pages/site-view.ts";
import type { ScriptName } from "./read-assets.ts";

/** What a page is made of that is one of a list; its template knows the rest. */
export type PageOfList = Pick<DocumentView, "address">;

/** A template of pages and what it is given. */
export interface PageTemplate {
  /** The template's file below `src/theme/pages/`. */
  readonly template: string;
  /** What the title says before the home's name; a page of a document has the document's title. */
  readonly title: string;
  /** The page's file below the output folder, or the list that the template makes a page of each. */
  readonly pages:
    | { readonly kind: "one"; readonly file: string }
    | { readonly kind: "each"; readonly list: readonly PageOfList[]; readonly below: string };
  /** Which item of the navigation the page belongs to. */
  readonly section: string;
  /** The browser script it runs, if any. */
  readonly script?: ScriptName;
  /** True for a public page that search engines may list, at the address that it is known by. */
  readonly isPublicPage?: boolean;
}

/**
 * Lists the public pages.
 *
 * @param view what the public may read
 * @param isPreview whether the site is only shown on the operator's own machine
 */
export function listPublicPages(view: PublicView, isPreview: boolean): readonly PageTemplate[] {
  const styleGuide = page("public/styleguide.njk", "Style guide", "styleguide/index.html", "");
  const pages = listOpenPages(view).map((template) => ({ ...template, isPublicPage: true }));
  return [...pages, ...publicFiles, ...(isPreview ? [styleGuide] : [])];
}

/**
 * Lists the addresses for search engines, from the list of pages itself: what is not on it is not
 * in the sitemap.
 *
 * @param view what the public may read
 */
export function listPublicAddresses(view: PublicView): readonly string[] {
  return listOpenPages(view)
    .flatMap(({ pages }) =>
      pages.kind === "one"
        ? [`/${pages.file.replace(/index\.html$/, "")}`]
        : pages.list.map(({ address }) => address),
    )
    .toSorted();
}

const contactFile = "neighbors/contact/index.html";

/** The pages a visitor can be sent to. */
function listOpenPages(view: PublicView): readonly PageTemplate[] {
  return [
    page("public/home.njk", "Welcome", "index.html", "/"),
    page("public/neighbors.njk", "For our neighbors", "neighbors/index.html", "/neighbors/"),
    {
      ...page("public/contact.njk", "Contact us", contactFile, "/neighbors/contact/"),
      script: "contactForm",
    },
    page(
      "public/flyer.njk",
      "A sheet for the mailbox",
      "neighbors/flyer/index.html",
      "/neighbors/",
    ),
    page("public/policies.njk", "Our policies", "policies/index.html", "/policies/"),
    {
      ...page(
        "public/certification.njk",
        "Certification",
        "certification/index.html",
        "/policies/",
      ),
      script: "matrix",
    },
    page("public/privacy.njk", "Privacy", "privacy/index.html", "/privacy/"),
    page(
      "public/accessibility.njk",
      "Accessibility",
      "accessibility/index.html",
      "/accessibility/",
    ),
    { ...page("public/search.njk", "Search", "search/index.html", "/search/"), script: "search" },
    pageOfEach("public/document.njk", view.policies, "/", "/policies/"),
    pageOfEach("public/document.njk", view.neighborPages, "/", "/neighbors/"),
  ];
}

/** Files that go with the pages. */
const publicFiles: readonly PageTemplate[] = [
  page("public/not-found.njk", "Page not found", "404.html", ""),
  {
    ...page(
      "public/residents-sign-in.njk",
      "For residents",
      "residents/sign-in/index.html",
      "/residents/",
    ),
    script: "signIn",
  },
  page("public/forms.njk", "For our web host", "__forms.html", ""),
  page("files/contact-card.njk", "", "contact.vcf", ""),
  page("files/sitemap.njk", "", "sitemap.xml", ""),
  page("files/robots.njk", "", "robots.txt", ""),
  page("files/feed.njk", "", "policies/feed.xml", ""),
  page("files/certification-csv.njk", "", "certification.csv", ""),
  page("files/certification-json.njk", "", "certification.json", ""),
  page("files/certification-schema.njk", "", "certification.schema.json", ""),
  page("files/favicon.njk", "", "favicon.svg", ""),
];

/**
 * Lists the residents' pages. Their files lie below the folder that stands at `/residents/`.
 *
 * @param view what residents may read
 */
export function listResidentsPages(view: ResidentsView): readonly PageTemplate[] {
  const packet = view.packet === undefined ? [] : [view.packet];
  return [
    {
      ...page("residents/dashboard.njk", "Residents", "index.html", "/residents/"),
      script: "residents",
    },
    page("residents/policies.njk", "All documents", "policies/index.html", "/residents/policies/"),
    page("residents/resources.njk", "Resources", "resources/index.html", "/residents/resources/"),
    {
      ...page("residents/schedule.njk", "Schedule", "schedule/index.html", "/residents/schedule/"),
      script: "residents",
    },
    page("residents/calendar.njk", "", "schedule.ics", ""),
    {
      ...page("residents/changes.njk", "What changed", "changes/index.html", "/residents/changes/"),
      script: "residents",
    },
    page("residents/posters.njk", "On paper", "posters/index.html", "/residents/posters/"),
    ...residentsForms,
    pageOfEach("residents/poster.njk", view.pages.posters, "/residents/", "/residents/posters/"),
    {
      ...page("residents/search.njk", "Search", "search/index.html", "/residents/search/"),
      script: "search",
    },
    pageOfEach("residents/document.njk", packet, "/residents/", "/residents/packet/"),
    pageOfEach("residents/document.njk", view.documents, "/residents/", "/residents/policies/"),
  ];
}

/** Blank sheets to print and fill in by hand. */
const residentsForms: readonly PageTemplate[] = [
  page(
    "residents/form-acknowledgement.njk",
    "What I was given and agree to",
    "forms/acknowledgement/index.html",
    "/residents/posters/",
  ),
  page(
    "residents/form-recovery-plan.njk",
    "My recovery plan",
    "forms/recovery-plan/index.html",
    "/residents/posters/",
  ),
  page(
    "residents/form-exit-plan.njk",
    "My exit plan",
    "forms/exit-plan/index.html",
    "/residents/posters/",
  ),
];

function page(template: string, title: string, file: string, section: string): PageTemplate {
  return { template, title, pages: { kind: "one", file }, section };
}

function pageOfEach(
  template: string,
  list: readonly PageOfList[],
  below: string,
  section: string,
): PageTemplate {
  return { template, title: "", pages: { kind: "each", list, below }, section };
}
