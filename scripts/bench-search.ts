import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../src/binder/open-browser.ts";
import { runCommand } from "../src/cli/run-process.ts";
import {
  type BlindHalf,
  blindHalves,
  measuredAlone,
  nameCard,
  readBlindQuestions,
} from "./bench/blind-questions.ts";
import { type SearchQuery, searchQueries } from "./bench/search-queries.ts";
import { buildSample } from "./build-sample.ts";
import { measureServed, serveSite } from "./serve-site.ts";

/** What one query found: addresses and names of cards, the best first, and the milliseconds it took. */
interface Answer {
  readonly query: SearchQuery;
  readonly addresses: readonly string[];
  readonly time: number;
  /** What it loaded, compressed. */
  readonly bytes: number;
}

/** Pages of documents, which are what our own index is made of; the others would only be noise. */
const documentPages =
  /^(?:policies|neighbors|resources|packet|[a-z-]+)\/(?:[a-z-]+\/)?index\.html$/;
const otherPages =
  /^(?:neighbors\/(?:contact|flyer)|policies|search|schedule|certification|privacy|accessibility|posters)\/(?:sent\/)?index\.html$/;

/** Indexes the built pages again, as `npx pagefind` would with a body that leaves the frame out. */
async function indexPlainly(folder: string, below: string): Promise<void> {
  const pagefind = await import(`${import.meta.resolve("pagefind")}?bench=${below}`);
  const { index } = await pagefind.createIndex({});
  const files = await readdir(folder, { recursive: true });
  for (const file of files.map((name) => name.replaceAll("\\", "/")).toSorted()) {
    if (!documentPages.test(file) || otherPages.test(file)) continue;
    const html = await readFile(join(folder, file), "utf8");
    await index.addHTMLFile({
      url: `${below}${file.replace(/index\.html$/, "")}`,
      content: html
        .replace(/ data-pagefind-\w+(?:="[^"]*")?/g, "")
        .replace("<main ", "<main data-pagefind-body ")
        .replaceAll("<nav ", "<nav data-pagefind-ignore "),
    });
  }
  await rm(join(folder, "pagefind"), { recursive: true, force: true });
  const made = await index.getFiles();
  for (const { path, content } of made.files) {
    const target = join(folder, "pagefind", path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await pagefind.close();
}

/** Counts what a page loads. */
function watchBytes(page: Page, output: string): { readonly read: () => Promise<number> } {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  return {
    async read() {
      const sizes = await Promise.all(asked.splice(0).map((url) => measureServed(output, url)));
      return sizes.reduce((sum, size) => sum + size, 0);
    },
  };
}

/** A built site, served, and a browser to search it with. */
interface Stage {
  readonly browser: Browser;
  readonly origin: string;
  readonly output: string;
}

type Engine = (
  stage: Stage,
  audience: SearchQuery["audience"],
  queries: readonly SearchQuery[],
) => Promise<readonly Answer[]>;

const searchAddresses = { public: "/search/", residents: "/residents/search/" } as const;

/** Types the first query letter by letter, as a visitor does, and puts the others in at once. */
const searchOurs: Engine = async ({ browser, origin, output }, audience, queries) => {
  const page = await browser.newPage();
  await page.goto(`${origin}${searchAddresses[audience]}`);
  const bytes = watchBytes(page, output);
  await page.getByRole("searchbox").pressSequentially(queries[0]?.words ?? "", { delay: 50 });
  await page.locator("[data-search-results] a").first().waitFor();
  await page.waitForLoadState("networkidle");
  const answers: Answer[] = [];
  for (const query of queries) {
    const found = await typeAtOnce(page, query.words);
    answers.push({ query, ...found, bytes: await bytes.read() });
  }
  await page.close();
  return answers;
};

/** Counts the time from the last letter to the results on the page. */
function typeAtOnce(page: Page, words: string): Promise<Pick<Answer, "addresses" | "time">> {
  return page.evaluate(async (text) => {
    const box = document.querySelector<HTMLInputElement>("#--search-words");
    const list = document.querySelector("[data-search-results]");
    const status = document.querySelector("[data-search-status]");
    if (box === null || list === null || status === null) throw new Error("No search here.");
    status.textContent = "";
    const start = performance.now();
    const done = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!/result|Nothing/.test(status.textContent)) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(status, { childList: true, characterData: true, subtree: true });
    });
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    await done;
    const time = performance.now() - start;
    const found = document.querySelectorAll<HTMLElement>(
      "[data-answer], [data-search-results] li > a",
    );
    const addresses = [...found]
      .filter((one) => one.checkVisibility())
      .map((one) => one.getAttribute("href") ?? `card:${one.dataset.answer}`);
    return { time, addresses };
  }, words);
}

/** Asks plain Pagefind as its own interface does: three sections of each page, the page's order. */
const searchPlain: Engine = async ({ browser, origin, output }, audience, queries) => {
  const page = await browser.newPage();
  await page.goto(`${origin}${searchAddresses[audience]}`);
  const bytes = watchBytes(page, output);
  const answers: Answer[] = [];
  for (const query of queries) {
    const found = await page.evaluate(
      async ({ words, isMerged }) => {
        const start = performance.now();
        const address = "/pagefind/pagefind.js";
        const pagefind = await import(address);
        if (isMerged && !("isMerged" in window)) {
          await pagefind.options({ baseUrl: "/" });
          await pagefind.mergeIndex("/residents/pagefind/", { baseUrl: "/" });
          Object.assign(window, { isMerged });
        }
        const { results } = await pagefind.search(words);
        const pages = await Promise.all(
          results.slice(0, 5).map((result: { data: () => unknown }) => result.data()),
        );
        interface Part {
          readonly url: string;
          readonly locations: readonly number[];
        }
        const addresses = pages.flatMap((found: { readonly sub_results: readonly Part[] }) =>
          found.sub_results
            .toSorted((one, other) => other.locations.length - one.locations.length)
            .slice(0, 3)
            .map(({ url }) => url),
        );
        return { time: performance.now() - start, addresses };
      },
      { words: query.words, isMerged: audience === "residents" },
    );
    answers.push({ query, ...found, bytes: await bytes.read() });
  }
  await page.close();
  return answers;
};

/** The section at an address, as the queries name it; the packet has one name on both sites. */
function nameSection(address: string): string {
  if (isCard(address)) return address;
  const { pathname, hash } = new URL(address, "http://localhost");
  const page = pathname.split("/").filter(Boolean).at(-1) ?? "";
  const isPacket = pathname.startsWith("/residents/packet/");
  return `${isPacket ? "resident-packet" : page}${hash || "#"}`;
}

function isCard(address: string): boolean {
  return address.startsWith(nameCard(""));
}

/** What was asked for in sections alone is looked for among them: a card stands beside them. */
function listFound({ query, addresses }: Answer): readonly string[] {
  const names = addresses.map(nameSection);
  return query.countsCards ? names : names.filter((name) => !isCard(name));
}

/** Where the first answer stands, from 1; infinitely far away when it is not there. */
function findRank(answer: Answer): number {
  const { query } = answer;
  const isAnswer = (name: string) =>
    query.answers.some((wanted) =>
      wanted.endsWith("#*") ? name.startsWith(wanted.slice(0, -1)) : name === wanted,
    );
  const index = listFound(answer).findIndex(isAnswer);
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1;
}

function findShare(answers: readonly Answer[], most: number): string {
  const good = answers.filter((answer) => findRank(answer) <= most).length;
  return `${((100 * good) / answers.length).toFixed(1)} %`;
}

function findPercentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((first, second) => first - second);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function describe(name: string, answers: readonly Answer[]): string {
  const [first, ...later] = answers;
  const ranks = answers.map((answer) => 1 / findRank(answer));
  const mean = ranks.reduce((sum, rank) => sum + rank, 0) / answers.length;
  const times = later.map(({ time }) => time);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return [
    name.padEnd(22),
    `${answers.length}`.padStart(4),
    findShare(answers, 1).padStart(9),
    findShare(answers, 3).padStart(9),
    mean.toFixed(3).padStart(7),
    kilobytes(first?.bytes ?? 0).padStart(10),
    kilobytes(Math.max(...later.map(({ bytes }) => bytes))).padStart(10),
    `${findPercentile(times, 0.5).toFixed(0)} ms`.padStart(8),
    `${findPercentile(times, 0.95).toFixed(0)} ms`.padStart(8),
  ].join(" ");
}

interface SearchBenchWishes {
  readonly misses: boolean;
  readonly half: "tuned" | "held-out" | undefined;
  readonly ours: boolean;
  readonly blind: BlindHalf | undefined;
}

async function run(values: SearchBenchWishes): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "front-porch-bench-search-"));
  const browser = await openBrowser();
  try {
    const [ours, plain] = [join(folder, "ours"), join(folder, "plain")];
    buildSample(ours);
    if (values.blind !== undefined)
      return await askBlindly(browser, ours, values.blind, values.misses);
    const asked = selectQueries(values.half);
    await cp(ours, plain, { recursive: true });
    await indexPlainly(join(plain, "_site"), "/");
    await indexPlainly(join(plain, "_residents"), "/residents/");
    process.stdout.write(head);
    const answers = await askAll(browser, "Front Porch", ours, searchOurs, asked);
    if (values.misses) process.stdout.write(answers.map(describeMiss).join(""));
    if (!values.ours) await askAll(browser, "plain Pagefind", plain, searchPlain, asked);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

const head =
  "                       asked    first  in three    MRR  1st search  later max   median     95th\n";

/** Asks blind questions. Of those set aside nothing is told but how many were answered. */
async function askBlindly(
  browser: Browser,
  output: string,
  half: BlindHalf,
  isTold: boolean,
): Promise<number> {
  const nameHeading = await readHeadings(browser, output);
  const asked = readBlindQuestions(half, nameHeading);
  process.stdout.write(head);
  const answers = await askAll(browser, half, output, searchOurs, asked);
  const together = `${half}, all`.padEnd(22) + `${answers.length}`.padStart(5);
  process.stdout.write(
    `${together} ${findShare(answers, 1).padStart(9)} ${findShare(answers, 3).padStart(9)}\n`,
  );
  if (isTold && !measuredAlone.has(half)) process.stdout.write(answers.map(describeMiss).join(""));
  return 0;
}

/** Reads the names of sections from the lists from A to Z. */
async function readHeadings(
  browser: Browser,
  output: string,
): Promise<(page: string, heading: string) => string | undefined> {
  const site = await serveSite(output);
  const page = await browser.newPage();
  const names = new Map<string, string>();
  for (const address of Object.values(searchAddresses)) {
    await page.goto(`${site.origin}${address}`);
    const entries = await page
      .locator("[data-search-entry]")
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute("href") ?? "", link.textContent] as const),
      );
    for (const [href, title] of entries) {
      const name = nameSection(href);
      names.set(`${name.split("#")[0]} ${title}`, name);
    }
  }
  await page.close();
  await site.close();
  return (document, heading) => names.get(`${document} ${heading}`);
}

/** Ranking was tuned on every other query; those held out tell whether it is as good on new ones. */
function selectQueries(half: SearchBenchWishes["half"]): readonly SearchQuery[] {
  if (half === undefined) return searchQueries;
  const rest = half === "held-out" ? 1 : 0;
  return searchQueries.filter((_, index) => index % 2 === rest);
}

/** Asks each audience's queries on its own page, and prints a line for each. */
async function askAll(
  browser: Browser,
  name: string,
  output: string,
  search: Engine,
  asked: readonly SearchQuery[],
): Promise<readonly Answer[]> {
  const site = await serveSite(output);
  const answers: Answer[] = [];
  for (const audience of ["public", "residents"] as const) {
    const queries = asked.filter((query) => query.audience === audience);
    const found = await search({ browser, origin: site.origin, output }, audience, queries);
    process.stdout.write(`${describe(`${name}, ${audience}`, found)}\n`);
    answers.push(...found);
  }
  await site.close();
  return answers;
}

function describeMiss(answer: Answer): string {
  const rank = findRank(answer);
  if (rank === 1) return "";
  const found = answer.addresses.slice(0, 3).map(nameSection).join("  ");
  return `  ${rank}  ${answer.query.words}: ${found}\n`;
}

await runCommand({
  name: "bench:search",
  summary: "measure the search against plain Pagefind",
  about:
    "Measures the search of the sample home against plain Pagefind with its default settings over the same pages: how often a section that answers the query comes first or among the first three, what a search loads, and how long it takes, all in Chromium.",
  options: {
    misses: { kind: "switch", text: "list each query that our search does not answer first" },
    half: {
      kind: "choice",
      value: "HALF",
      choices: ["tuned", "held-out"],
      text: "ask only half of the queries",
    },
    blind: {
      kind: "choice",
      value: "HALF",
      choices: blindHalves,
      text: "ask the questions written blind, of which the half set aside is asked once",
    },
    ours: { kind: "switch", text: "leave plain Pagefind out" },
  },
  examples: [{ words: "--ours --misses", does: "what our search could still learn" }],
  statuses: { 0: "done", 2: "the tool could not run" },
  run,
});
