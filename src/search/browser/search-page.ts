/**
 * The search page. It works without this script: the list from A to Z is always there. Nothing that
 * is typed leaves the visitor's device: the index comes to the words, not the words to an index.
 */
import type { Words } from "../../locales/locale-definition.ts";
import { type AnswerCards, readAnswerCards } from "../../theme/scripts/answer-cards.ts";
import { fillMessage, readScriptWords } from "../../theme/scripts/script-words.ts";
import { weighPhrases } from "./compare-phrases.ts";
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
  readonly cards: AnswerCards;
  /** The links of the list from A to Z. */
  readonly entries: readonly HTMLAnchorElement[];
  /** What the page says. */
  readonly says: PageWords;
}

type PageWords = Words["search"]["script"];

const shownResults = 5;
/** What a section counts that is written for other readers than who searches. */
const forOthers = 0.7;
/** Longer than this, and someone who waits is told where else to look: within two seconds on a slow phone too. */
const patience = 1500;

function findSearchPage(): SearchPage | undefined {
  const form = document.querySelector<HTMLFormElement>("[data-search]");
  const words = form?.querySelector<HTMLInputElement>("input");
  const documents = form?.querySelector<HTMLSelectElement>("select");
  const status = document.querySelector<HTMLElement>("[data-search-status]");
  const list = document.querySelector<HTMLOListElement>("[data-search-results]");
  const nothing = document.querySelector<HTMLElement>("[data-search-nothing]");
  const nearest = nothing?.querySelector<HTMLUListElement>("[data-search-nearest]");
  const says = readScriptWords<PageWords>();
  if (!form || !words || !documents || !status || !list || !nothing || !nearest || !says) return;
  const entries = [...document.querySelectorAll<HTMLAnchorElement>("[data-search-entry]")];
  const cards = readAnswerCards();
  return { form, words, documents, status, list, nothing, nearest, cards, entries, says };
}

function createResult(
  { url, content, meta }: RecordData,
  terms: readonly string[],
  says: PageWords,
): HTMLLIElement {
  const { title = "", document: documentTitle = "", reviewed = "" } = meta;
  const item = createLink(leadToOwnPage(url), title);
  const source = document.createElement("p");
  source.className = "search-results__source";
  const isWhole = title === documentTitle; // a document's own introduction
  const from = isWhole ? says.wholeDocument : documentTitle;
  // A date goes to the next line as a whole.
  const day = reviewed.replaceAll(" ", "\u00A0");
  source.textContent = day === "" ? from : fillMessage(says.reviewed, { source: from, day });
  const excerpt = document.createElement("p");
  for (const { text: words, isMarked } of createExcerpt(content, terms)) {
    const part = isMarked ? document.createElement("mark") : document.createTextNode(words);
    part.textContent = words;
    excerpt.append(part);
  }
  item.append(source, excerpt);
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
  for (const part of page.nothing.querySelectorAll<HTMLElement>("[data-search-near]")) {
    part.hidden = near.length === 0;
  }
  page.nothing.hidden = false;
}

function clear(page: SearchPage): void {
  page.list.replaceChildren();
  page.nothing.hidden = true;
}

/**
 * Loads the best, and puts those first that are called what was typed. Neighbors' pages speak to neighbors:
 * for residents others go before, and on the public page they do, unless they fit much less.
 */
async function loadBest(
  { form }: SearchPage,
  { sections, typed, weigh }: SearchResults,
): Promise<readonly RecordData[]> {
  const isForOthers = ({ url }: RecordData) =>
    url.startsWith("/neighbors/") === (form.dataset.search === "residents");
  const loaded = await Promise.all(
    sections.slice(0, shownResults).map(async ({ score, record }) => {
      const data = await record.data();
      const fit = score * weighPhrases(typed, data.meta, weigh);
      return { data, score: isForOthers(data) ? fit * forOthers : fit };
    }),
  );
  return loaded.toSorted((first, second) => second.score - first.score).map(({ data }) => data);
}

/** Says what the cards answer, and what was found besides. */
function sayFound(page: SearchPage, titles: readonly string[], results: string): void {
  page.status.textContent =
    titles.length === 0
      ? results
      : fillMessage(page.says.first, { titles: titles.join(", "), results });
}

/**
 * Keeps what was typed, and never as a part of an address. Safari refuses to more than a hundred times in half
 * a minute, and whoever types that fast is to be answered all the same.
 *
 * @see https://github.com/nusmodifications/nusmods/issues/763
 */
function keepForGoingBack(words: string): void {
  try {
    history.replaceState({ words }, "");
  } catch {
    // the words before it are kept
  }
}

/** Makes the function that searches for what stands in the box now, unless more was typed since. */
function createSearcher(page: SearchPage, loadSearch: () => Promise<Search>): () => Promise<void> {
  let latest = 0;
  return async () => {
    const number = ++latest;
    const text = page.words.value.trim();
    keepForGoingBack(text);
    const answers = page.cards.show(text);
    if (text === "") {
      clear(page);
      page.status.textContent = "";
      return;
    }
    const isLatest = () => number === latest;
    const search = await loadSearch();
    if (!isLatest()) return; // whoever types on is not asked to wait, or to pay, for what they did not mean
    const found = await search(text, page.documents.value);
    if (!isLatest()) return;
    const shown = await loadBest(page, found);
    if (!isLatest()) return;
    clear(page);
    page.list.replaceChildren(...shown.map((one) => createResult(one, found.words, page.says)));
    const titles = shown.map(({ meta }) => meta.title ?? "");
    const first = [...answers, ...page.cards.showWhomToAsk(text, titles, found.covered)];
    if (shown.length === 0) showNothing(page, text);
    const results =
      shown.length === 0 ? page.says.nothing : countResults(found, shown.length, page.says);
    sayFound(page, first, results);
  };
}

const stopsBelow = "[data-answer] summary, [data-answer] a, [data-search-results] a";

/** Arrows walk from the box through the results and back; Escape leads back to an empty box. */
function moveFocus(page: SearchPage, event: KeyboardEvent): void {
  const links = [...document.querySelectorAll<HTMLElement>(stopsBelow)].filter((link) =>
    link.checkVisibility(),
  );
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
  const load = createSearchLoader(folders, page.cards.language);
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
  if (typeof kept !== "string" || kept === "") return;
  page.words.value = kept;
  searchNow();
}

const searchPage = findSearchPage();
if (searchPage !== undefined) start(searchPage);
