/**
 * The cards of the search page: numbers to call in a crisis, facts of the home, and whom to ask for what
 * no page says. They and their words come with the page, so they answer at the first letter, before an
 * index is loaded and where none can be.
 */
import type { Words } from "../../locales/locale-definition.ts";
import { listTypedWords } from "../../text/typed-words.ts";
import { type AskedLanguage, readAskedLanguage } from "./asked-language.ts";
import { readMeanings } from "./find-meant.ts";
import { type AskedWords, findPhrases, isAskedFor, readAskedWords } from "./match-asked.ts";

/** The build puts both in front of this script, in the language of the site. */
declare const askedWords: Words["asked"];
declare const meantPhrases: Words["meant"];

/** With less of what was typed than this, no section is likely to answer it. */
const leastCovered = 0.3;

interface AnswerCard {
  readonly element: HTMLElement;
  readonly asked: AskedWords;
}

/** What the search does with the cards. */
export interface AnswerCards {
  /**
   * Shows the cards that were asked for; where nothing is typed, those that are asked for often.
   *
   * @returns the titles of those that were asked for
   */
  readonly show: (text: string) => readonly string[];
  /**
   * Shows whom to ask: where that was asked for, no other card answers, and no section is called so; and
   * where the best section has little of what was asked.
   *
   * @param titles of the sections that were found; none where nothing was found, which is enough
   * @param covered how much of what was typed the best of them has, from 0 to 1
   * @returns the title of the card, where it is shown
   */
  readonly showWhomToAsk: (
    text: string,
    titles: readonly string[],
    covered: number,
  ) => readonly string[];
  readonly language: AskedLanguage;
}

/** Reads the cards of the page. */
export function readAnswerCards(): AnswerCards {
  const often = document.querySelector<HTMLElement>("[data-answers-often]");
  const titles = [...document.querySelectorAll("[data-search-entry]")].map(
    (entry) => entry.textContent,
  );
  const language = readAskedLanguage(askedWords, readMeanings(meantPhrases, titles));
  const cards = [...document.querySelectorAll<HTMLElement>("[data-answer]")].map(readCard);
  const whomToAsk = cards.filter(({ element }) => element.dataset.answer === "manager");
  const answering = cards.filter((card) => !whomToAsk.includes(card));
  return {
    show(text) {
      const typed = listTypedWords(text);
      const isEmpty = typed.length === 0;
      if (often !== null) often.hidden = !isEmpty;
      for (const { element } of whomToAsk) element.hidden = true;
      for (const { element, asked } of answering) {
        const isAsked = isAskedFor(typed, asked, language);
        element.hidden = isEmpty ? element.dataset.often === undefined : !isAsked;
        if (element instanceof HTMLDetailsElement) element.open = isAsked;
      }
      return isEmpty ? [] : answering.flatMap(({ element }) => nameShown(element));
    },
    showWhomToAsk(text, titles, covered) {
      const typed = listTypedWords(text);
      const isAnswered = answering.some(({ element }) => !element.hidden);
      for (const { element, asked } of whomToAsk) {
        const topics = findPhrases(typed, asked.anywhere);
        const isTold = titles.some(
          (title) => findPhrases(listTypedWords(title), topics).length > 0,
        );
        const isMeant = covered < leastCovered || (topics.length > 0 && !isTold);
        element.hidden = titles.length > 0 && (isAnswered || !isMeant);
      }
      return whomToAsk.flatMap(({ element }) => nameShown(element));
    },
    language,
  };
}

function readCard(element: HTMLElement): AnswerCard {
  const name = element.dataset.answer as Exclude<
    keyof Words["asked"],
    keyof Parameters<typeof readAskedLanguage>[0]
  >; // by our template
  return { element, asked: readAskedWords(askedWords[name]) };
}

function nameShown(element: HTMLElement): readonly string[] {
  const title = element.querySelector("h2")?.textContent;
  return element.hidden || !title ? [] : [title];
}
