import { readHomeDay } from "../../content/home-time.ts";
import type { Locale } from "../../locales/locale.ts";
import { cleanLine, cutText } from "./clean-text.ts";
import { isEmailAddress } from "./contact-fields.ts";
import { countSendings, describeMessage, findKnownTopic, type Teller } from "./message-words.ts";
import { findMeantAddress } from "./mistyped-address.ts";
import { isSuspected, type Message } from "./neighbor-message.ts";
import type { Mail } from "./notifier.ts";
import { writeReference } from "./sign.ts";

/** Longer subjects are folded, which some mail programs show badly (RFC 5322, 2.1.1). */
const longestSubject = 78;

/** The most of a suspected message that a digest shows; the whole is in the store. */
const mostOfSuspected = 500;

/** The most that a mail shows of what could not be read; the whole is in the store. */
const mostOfRest = 5000;

/** What a mail says of the home, and in which language: the site's, as on the form it came from. */
export interface MailSender extends Teller {
  readonly homeName: string;
  /** The address of the manager's desk, where the site has one. Nothing in it tells one message from another. */
  readonly deskAddress?: string | undefined;
}

/**
 * Composes the mail that tells the manager of a message.
 *
 * @param message the message
 * @param sender the home
 */
export function composeMail(message: Message, sender: MailSender): Mail {
  const { reply } = message.fields;
  const { locale, homeName: home } = sender;
  const words = locale.words.mail;
  return {
    // Mail programs show a second copy of one mail only once, and this one says more.
    id: [message.id, ...(message.sendings.length < 2 ? [] : [message.sendings.length])].join("."),
    subject: limitSubject(locale.fill(words.subject, { about: nameMessage(message, locale) })),
    text: joinParts([
      writeMessage(message, sender),
      ...nameDesk(sender),
      locale.fill(words.sentFrom, { home }),
    ]),
    replyTo: isEmailAddress(reply) ? reply : undefined,
  };
}

/**
 * Composes the mail that gathers what could not be told by itself, and what looks like spam.
 *
 * @param messages the messages, at least one
 * @param sender the home
 * @param now the moment, whose day makes one digest differ from the next
 */
export function composeDigest(messages: readonly Message[], sender: MailSender, now: Date): Mail {
  const { locale, homeName: home } = sender;
  const words = locale.words.mail.digest;
  const day = readHomeDay(now, sender.timeZone);
  const write = (message: Message) => writeMessage(message, sender);
  const genuine = messages.filter((message) => !isSuspected(message));
  const suspected = messages.filter(isSuspected);
  const parts = [
    genuine.length === 0 ? "" : words.untold,
    ...genuine.map(write),
    suspected.length === 0 ? "" : words.suspected,
    ...suspected.map((message) => write(shorten(message, locale))),
  ];
  return {
    id: `digest-${day}`,
    subject: limitSubject(locale.fill(words.subject, { count: messages.length, day })),
    text: joinParts([
      parts.filter((part) => part !== "").join("\n\n---\n\n"),
      ...nameDesk(sender),
      locale.fill(words.keptBy, { home }),
    ]),
    replyTo: undefined,
  };
}

function joinParts(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}

function nameDesk({ locale, deskAddress: address }: MailSender): readonly string[] {
  return address === undefined ? [] : [locale.fill(locale.words.mail.desk, { address })];
}

/** Nothing that was typed stands in a subject, so that a topic of another version is left out. */
function nameMessage(message: Message, locale: Locale): string {
  const { about, aboutAgain, otherTopic } = locale.words.mail;
  const topic = findKnownTopic(message, locale) ?? otherTopic;
  const reference = writeReference(message.id);
  const sendings = countSendings(message, locale);
  return sendings === ""
    ? locale.fill(about, { topic, reference })
    : locale.fill(aboutAgain, { topic, reference, sendings });
}

function writeMessage(message: Message, teller: Teller): string {
  const { fill, words: all } = teller.locale;
  const { mail } = all;
  const words = describeMessage(message, teller);
  const meant = findMeantAddress(message.fields.reply);
  return [
    fill(mail.reference, { reference: words.reference }),
    fill(mail.received, { time: words.received }),
    ...(words.again === "" ? [] : [words.again]),
    fill(mail.topic, { topic: words.topic }),
    fill(mail.name, { name: words.name }),
    fill(mail.reply, { reply: words.reply }),
    ...(meant === undefined ? [] : [fill(mail.meant, { address: meant })]),
    ...(words.suspicions === "" ? [] : [fill(mail.suspicions, { reasons: words.suspicions })]),
    "",
    words.message,
    ...(words.rest === "" ? [] : ["", mail.rest, "", cutText(words.rest, mostOfRest)]),
  ].join("\n");
}

function shorten(message: Message, locale: Locale): Message {
  const { message: words } = message.fields;
  if (words.length <= mostOfSuspected) return message;
  const start = cutText(words, mostOfSuspected);
  const shortened = locale.fill(locale.words.mail.shortened, { start });
  return { ...message, fields: { ...message.fields, message: shortened } };
}

function limitSubject(subject: string): string {
  return cleanLine(subject).slice(0, longestSubject);
}
