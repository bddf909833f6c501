import { formatHomeTime } from "../../content/home-time.ts";
import type { Locale } from "../../locales/locale.ts";
import { findFirstSending, isSuspected, type Message } from "./neighbor-message.ts";
import { writeReference } from "./sign.ts";

/** Whose clock and whose language a message is put into words with. */
export interface Teller {
  /** The home's `timeZone` fact. */
  readonly timeZone: string | undefined;
  readonly locale: Locale;
}

/** A message in the words that the manager reads, the same in mails, in lists and in the inbox. */
export interface MessageWords {
  readonly reference: string;
  /** When it was first sent, in the home's time. */
  readonly received: string;
  /** That it was sent more than once, and when; empty where it was not. */
  readonly again: string;
  readonly topic: string;
  readonly name: string;
  readonly reply: string;
  /** Why it looks like spam; empty where it does not. */
  readonly suspicions: string;
  readonly message: string;
  /** What is kept of it and could not be read; mostly empty. */
  readonly rest: string;
}

/**
 * Puts a message into words.
 *
 * @param message the message as read
 * @param teller the home's time and the reader's language
 */
export function describeMessage(message: Message, teller: Teller): MessageWords {
  const { fields, suspicions, rest } = message;
  const { timeZone, locale } = teller;
  const words = locale.words.mail.message;
  const received = findFirstSending(message);
  return {
    reference: writeReference(message.id),
    received:
      received === undefined ? words.unknownTime : formatHomeTime(received, timeZone, locale),
    again: describeSendings(message, teller),
    topic: nameTopic(message, locale),
    name: fields.name || words.notGiven,
    reply: fields.reply || words.notGiven,
    suspicions: isSuspected(message)
      ? suspicions.map((reason) => findWords(words.suspicions, reason) ?? reason).join(", ")
      : "",
    message: fields.message,
    rest,
  };
}

/** Another version of this program may have kept what is not known here. */
function findWords(words: Readonly<Record<string, string>>, kept: string): string | undefined {
  return Object.hasOwn(words, kept) ? words[kept] : undefined;
}

/**
 * Names what a message is about.
 *
 * @param message the message as read; one of another version may have a topic that is not known here
 * @param locale the reader's language
 */
function nameTopic(message: Message, locale: Locale): string {
  return (
    findKnownTopic(message, locale) ?? (message.fields.topic || locale.words.mail.message.noTopic)
  );
}

/**
 * Names what a message is about, where it is one of the form's topics.
 *
 * @param message the message as read
 * @param locale the reader's language
 */
export function findKnownTopic({ fields }: Message, locale: Locale): string | undefined {
  return findWords(locale.words.contactForm.topics, fields.topic);
}

/**
 * Says how often a message was sent.
 *
 * @param message the message as read
 * @param locale the reader's language
 * @returns such as `sent twice`; nothing where it was sent once
 */
export function countSendings({ sendings }: Message, locale: Locale): string {
  const count = sendings.length;
  const { sentTwice, sentOften } = locale.words.mail.message;
  if (count < 2) return "";
  return count === 2 ? sentTwice : locale.fill(sentOften, { count });
}

/** As many times as fit on a screen; of more, the first and the last say enough. */
const mostTimesShown = 10;

function describeSendings({ sendings }: Message, { timeZone, locale }: Teller): string {
  const count = sendings.length;
  if (count < 2) return "";
  const { againTwice, againOften, firstAndLast } = locale.words.mail.message;
  const moments = sendings.map(({ at }) => formatHomeTime(new Date(at), timeZone, locale));
  const [first = "", last = ""] = [moments[0], moments.at(-1)];
  const times =
    count > mostTimesShown ? locale.fill(firstAndLast, { first, last }) : moments.join("; ");
  return count === 2
    ? locale.fill(againTwice, { times })
    : locale.fill(againOften, { count, times });
}
