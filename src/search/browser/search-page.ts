/**
 * The search page. It works without this script: the list from A to Z is always there. Nothing that
 * is typed leaves the visitor's device: the index comes to the words, not the words to an index.
 */
import type { Words } from "../../locales/locale-definition.ts";
import { fillMessage, readScriptWords } from "../../theme/scripts/script-words.ts";
import { createExcerpt } from "./excerpt.ts";
import type { Search, SearchResults } from "./find-sections.ts";
import { createSearchLoader } from "./load-search.ts";
import { findNearestTitles } from "./nearest-titles.ts";
import { leadToOwnPage } from "./own-pages.ts";
import type { RecordData } from "./pagefind.ts";

/** The parts of the page that the search uses. */
interface SearchPage {
  readonly form: HTMLFormElement;
  readonly words: HTMLInputElement;
  readonly documents: HTMLSelectElement;
  readonly status: HTMLElement;
  readonly list: HTMLOListElement;
  readonly nothing: HTMLElement;
  readonly nearest: HTMLUListElement;
  /** The links of the list from A to Z. */
  readonly entries: readonly HTMLAnchorElement[];
  /** What the page says. */
  readonly says: PageWords;
}

type PageWords = Words["search"]["script"];

const shownResults = 6;
/** Longer than this, and someone who waits is told where else to look: within two seconds on a slow phone too. */
const patience = 1500;

function findSearchPage(): SearchPage | undefined {
  const form = document.querySelector<HTMLFormElement>("[data-search]");
  const words = form?.querySelector<HTMLInputElement>("input[name=q]");
  const documents = form?.querySelector<HTMLSelectElement>("select");
  const status = document.querySelector<HTMLElement>("[data-search-status]");
  const list = document.querySelector<HTMLOListElement>("[data-search-results]");
  const nothing = document.querySelector<HTMLElement>("[data-search-nothing]");
  const nearest = nothing?.querySelector<HTMLUListElement>("[data-search-nearest]");
  const says = readScriptWords<PageWords>();
  if (!form || !words || !documents || !status || !list || !nothing || !nearest || !says) return;
  const entries = [...document.querySelectorAll<HTMLAnchorElement>("[data-search-entry]")];
  return { form, words, documents, status, list, nothing, nearest, entries, says };
}

function createResult(
  { url, content, meta }: RecordData,
  terms: readonly string[],
  says: PageWords,
): HTMLLIElement {
  const { title = "", document: documentTitle = "", reviewed = "" } = meta;
  const link = document.createElement("a");
  link.href = leadToOwnPage(url);
  link.textContent = title;
  const source = document.createElement("p");
  source.className = "search-results__source";
  const isWhole = title === documentTitle; // a document's own introduction
  const from = isWhole ? says.wholeDocument : documentTitle;
  source.textContent =
    reviewed === "" ? from : fillMessage(says.reviewed, { source: from, day: reviewed });
  const excerpt = document.createElement("p");
  for (const { text: words, isMarked } of createExcerpt(content, terms)) {
    const part = isMarked ? document.createElement("mark") : document.createTextNode(words);
    part.textContent = words;
    excerpt.append(part);
  }
  const item = document.createElement("li");
  item.append(link, source, excerpt);
  return item;
}

function createLink(address: string, text: string): HTMLLIElement {
  const link = document.createElement("a");
  link.href = address;
  link.textContent = text;
  const item = document.createElement("li");
  item.append(link);
  return item;
}

function countResults(
  { sections: { length: count }, spellings }: SearchResults,
  shown: number,
  says: PageWords,
): string {
  const results =
    count > shown ? fillMessage(says.best, { count, shown }) : fillMessage(says.results, { count });
  if (spellings.length === 0) return results;
  return fillMessage(says.searchedFor, { results, spellings: spellings.join(", ") });
}

function showNothing(page: SearchPage, text: string): void {
  const titles = page.entries.map((entry) => entry.textContent);
  const near = findNearestTitles(text, titles).map((index) => page.entries[index]);
  page.nearest.replaceChildren(
    ...near.flatMap((entry) =>
      entry === undefined ? [] : [createLink(entry.href, entry.textContent)],
    ),
  );
  page.nothing.hidden = false;
  page.status.textContent = page.says.nothing;
}

function clear(page: SearchPage): void {
  page.list.replaceChildren();
  page.nothing.hidden = true;
}

/** Makes the function that searches for what stands in the box now, unless more was typed since. */
function createSearcher(page: SearchPage, loadSearch: () => Promise<Search>): () => Promise<void> {
  let latest = 0;
  return async () => {
    const number = ++latest;
    const text = page.words.value.trim();
    history.replaceState({ words: text }, ""); // kept for going back, and never part of an address
    if (text === "") {
      clear(page);
      page.status.textContent = "";
      return;
    }
    const search = await loadSearch();
    const found = await search(text, page.documents.value);
    const { sections, words } = found;
    const shown = await Promise.all(sections.slice(0, shownResults).map(({ load }) => load()));
    if (number !== latest) return;
    clear(page);
    const items = shown.map((section) => createResult(section, words, page.says));
    page.list.replaceChildren(...items);
    if (items.length === 0) showNothing(page, text);
    else page.status.textContent = countResults(found, items.length, page.says);
  };
}

/** Arrows walk from the box through the results and back; Escape leads back to an empty box. */
function moveFocus(page: SearchPage, event: KeyboardEvent): void {
  const links = [...page.list.querySelectorAll("a")];
  const stops: readonly HTMLElement[] = [page.words, ...links];
  const { activeElement } = document;
  const place = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1;
  if (place < 0) return;
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step !== 0) {
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, place + step))]?.focus();
  } else if (event.key === "Escape") {
    event.preventDefault();
    if (place === 0 && page.words.value !== "") {
      page.words.value = "";
      page.words.dispatchEvent(new Event("input"));
    }
    page.words.focus();
  }
}

function listDocuments(page: SearchPage): void {
  const titles = new Set(page.entries.map((entry) => entry.dataset.searchEntry ?? ""));
  for (const title of [...titles].toSorted()) page.documents.append(new Option(title, title));
}

function start(page: SearchPage): void {
  const isResidents = page.form.dataset.search === "residents";
  const folders = isResidents ? ["/pagefind/", "/residents/pagefind/"] : ["/pagefind/"];
  const load = createSearchLoader(folders);
  const search = createSearcher(page, load);
  const reportTrouble = () => {
    clear(page);
    page.status.textContent = page.says.trouble;
  };
  const searchNow = () => {
    const waiting = setTimeout(() => {
      page.status.textContent = page.says.loading;
    }, patience);
    search()
      .catch(reportTrouble)
      .finally(() => clearTimeout(waiting));
  };
  listDocuments(page);
  page.form.hidden = false;
  page.words.addEventListener("focus", () => load().catch(reportTrouble), { once: true });
  page.words.addEventListener("input", searchNow);
  page.documents.addEventListener("change", searchNow);
  page.form.addEventListener("submit", (event) => {
    event.preventDefault();
    searchNow();
  });
  document.addEventListener("keydown", (event) => moveFocus(page, event));
  const kept: unknown = history.state?.words;
  const asked = new URLSearchParams(location.search).get("q") ?? kept;
  if (typeof asked !== "string" || asked === "") return;
  page.words.value = asked;
  searchNow();
}

const searchPage = findSearchPage();
if (searchPage !== undefined) start(searchPage);
