import { compareNewestFirst, type Message } from "../contact/neighbor-message.ts";
import {
  type DeskEntry,
  type DeskGroup,
  type DeskTeller,
  describeEntry,
  deskGroups,
  sortMessages,
} from "./desk-entry.ts";
import { deskPath } from "./desk-paths.ts";

/** The messages as a page of the desk shows them. */
export interface DeskList {
  /** Those groups of which something is on this page, each with how many there are in all. */
  readonly groups: readonly {
    readonly name: DeskGroup;
    readonly title: string;
    /** Whether nobody in it waits for an answer any more. */
    readonly isOver: boolean;
    readonly entries: readonly DeskEntry[];
  }[];
  /** Addresses of the pages before and after; empty where there is none. */
  readonly newer: string;
  readonly older: string;
}

const over: readonly DeskGroup[] = ["answered", "noConcern"];

/** As many as a phone shows without waiting. */
const onPage = 50;

/**
 * Lists the messages of a page of the desk.
 *
 * @param messages all messages
 * @param page which page, from 1; one that there is not is the nearest
 * @param teller whose desk it is
 */
export function listDesk(messages: readonly Message[], page: number, teller: DeskTeller): DeskList {
  const sorted = sortMessages(messages.toSorted(compareNewestFirst), teller);
  const { locale } = teller;
  const pages = Math.max(1, Math.ceil(sorted.length / onPage));
  const current = Math.min(Math.max(page, 1), pages);
  const shown = sorted.slice((current - 1) * onPage, current * onPage);
  return {
    groups: deskGroups.flatMap((name) => {
      const entries = shown
        .filter(({ group }) => group === name)
        .map(({ message }) => describeEntry(message, teller));
      const count = sorted.filter(({ group }) => group === name).length;
      const title = locale.fill(locale.words.manager.groups[name], { count });
      return entries.length === 0 ? [] : [{ name, title, isOver: over.includes(name), entries }];
    }),
    newer: current > 1 ? writeAddress(current - 1) : "",
    older: current < pages ? writeAddress(current + 1) : "",
  };
}

function writeAddress(page: number): string {
  return page === 1 ? deskPath : `${deskPath}?page=${page}`;
}

/**
 * Reads which page of the desk is asked for.
 *
 * @param query the address's query
 * @returns its number, and 1 for anything that is none
 */
export function readPageNumber(query: URLSearchParams): number {
  const typed = query.get("page") ?? "";
  return /^[1-9]\d{0,3}$/.test(typed) ? Number(typed) : 1;
}
