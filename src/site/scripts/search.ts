/**
 * Search in the browser. The page works without it: the list from A to Z is always there.
 * Nothing that is typed leaves the visitor's device.
 */

interface PagefindResult {
  readonly data: () => Promise<PagefindPage>;
}

interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly PagefindSection[];
}

interface PagefindSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

interface Pagefind {
  readonly options: (options: { baseUrl: string }) => Promise<void>;
  readonly mergeIndex: (address: string, options: { baseUrl: string }) => Promise<void>;
  readonly debouncedSearch: (
    words: string,
  ) => Promise<{ readonly results: readonly PagefindResult[] } | null>;
}

const form = document.querySelector<HTMLFormElement>("[data-search]");
const status = document.querySelector<HTMLElement>("[data-search-status]");
const list = document.querySelector<HTMLOListElement>("[data-search-results]");
const words = form?.querySelector<HTMLInputElement>("input[name=q]");

let loading: Promise<Pagefind> | undefined;

/** Loads the index once, when someone is about to search. */
function loadPagefind(part: string): Promise<Pagefind> {
  loading ??= (async () => {
    const address = "/pagefind/pagefind.js";
    const pagefind: Pagefind = await import(address);
    await pagefind.options({ baseUrl: "/" });
    if (part === "residents") await pagefind.mergeIndex("/residents/pagefind/", { baseUrl: "/" });
    return pagefind;
  })();
  return loading;
}

/** Shows an excerpt with its marked words, made of nodes and never of markup. */
function createExcerpt(excerpt: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const parsed = new DOMParser().parseFromString(excerpt, "text/html");
  for (const node of parsed.body.childNodes) {
    const isMark = node instanceof Element && node.tagName === "MARK";
    const shown = isMark ? document.createElement("mark") : document.createTextNode("");
    shown.textContent = node.textContent;
    fragment.append(shown);
  }
  return fragment;
}

function createResult(page: PagefindPage, section: PagefindSection): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = section.url;
  link.textContent = section.title;
  const source = document.createElement("span");
  source.textContent = `, ${page.meta.title ?? ""}`;
  const excerpt = document.createElement("p");
  excerpt.append(createExcerpt(section.excerpt));
  item.append(link, source, excerpt);
  return item;
}

async function showResults(text: string, part: string): Promise<void> {
  if (status === null || list === null) return;
  if (text.trim() === "") {
    status.textContent = "";
    list.replaceChildren();
    return;
  }
  const pagefind = await loadPagefind(part);
  const found = await pagefind.debouncedSearch(text);
  if (found === null) return;
  const pages = await Promise.all(found.results.slice(0, 8).map((result) => result.data()));
  const items = pages.flatMap((page) =>
    page.sub_results.slice(0, 3).map((section) => createResult(page, section)),
  );
  list.replaceChildren(...items);
  status.textContent =
    items.length === 0
      ? "Nothing found. Every section is in the list below."
      : `${items.length} ${items.length === 1 ? "result" : "results"}`;
}

function reportTrouble(): void {
  if (status !== null) status.textContent = "Search is not available. Here is the full list.";
}

if (form && words) {
  const part = form.dataset.search ?? "public";
  form.hidden = false;
  words.addEventListener("focus", () => loadPagefind(part).catch(reportTrouble));
  words.addEventListener("input", () => showResults(words.value, part).catch(reportTrouble));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    showResults(words.value, part).catch(reportTrouble);
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    words.value = asked;
    showResults(asked, part).catch(reportTrouble);
  }
}
