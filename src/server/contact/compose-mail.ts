import { readHomeDay } from "../../content/home-time.ts";
import { cleanLine, cutText } from "./clean-text.ts";
import { isEmailAddress, topics } from "./contact-fields.ts";
import { isSuspected, type Message } from "./message.ts";
import { countSendings, describeMessage } from "./message-words.ts";
import { findMeantAddress } from "./mistyped-address.ts";
import type { Mail } from "./notifier.ts";
import { writeReference } from "./sign.ts";

/** Longer subjects are folded, which some mail programs show badly (RFC 5322, 2.1.1). */
const longestSubject = 78;

/** The most of a suspected message that a digest shows; the whole is in the store. */
const mostOfSuspected = 500;

/** The most that a mail shows of what could not be read; the whole is in the store. */
const mostOfRest = 5000;

/** What a mail says of the home. */
export interface MailSender {
  readonly homeName: string;
  /** The home's `timeZone` fact. */
  readonly timeZone: string | undefined;
}

/**
 * Composes the mail that tells the manager of a message.
 *
 * @param message the message
 * @param sender the home
 */
export function composeMail(message: Message, sender: MailSender): Mail {
  const { reply } = message.fields;
  const about = [
    `${readTopicLabel(message)} (${writeReference(message.id)})`,
    countSendings(message),
  ].filter((part) => part !== "");
  return {
    // Mail programs show a second copy of one mail only once, and this one says more.
    id: [message.id, ...(message.sendings.length < 2 ? [] : [message.sendings.length])].join("."),
    subject: limitSubject(`Message from a neighbor: ${about.join(", ")}`),
    text: `${writeMessage(message, sender)}\n\nSent with the form on the website of ${sender.homeName}.\n`,
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
  const day = readHomeDay(now, sender.timeZone);
  const write = (message: Message) => writeMessage(message, sender);
  const genuine = messages.filter((message) => !isSuspected(message));
  const suspected = messages.filter(isSuspected);
  const parts = [
    genuine.length === 0 ? "" : "Messages that could not be sent to you one by one:",
    ...genuine.map(write),
    suspected.length === 0 ? "" : "Messages that look like spam. Please look through them once:",
    ...suspected.map((message) => write(shorten(message))),
  ];
  const count = messages.length === 1 ? "1 message" : `${messages.length} messages`;
  return {
    id: `digest-${day}`,
    subject: limitSubject(`${count} waiting for you (${day})`),
    text: `${parts.filter((part) => part !== "").join("\n\n---\n\n")}\n\nKept by the website of ${sender.homeName}.\n`,
    replyTo: undefined,
  };
}

/** Nothing that was typed stands in a subject, so that a topic of another version is left out. */
function readTopicLabel({ fields }: Message): string {
  return topics.find(({ value }) => value === fields.topic)?.label ?? "another topic";
}

function writeMessage(message: Message, { timeZone }: MailSender): string {
  const words = describeMessage(message, timeZone);
  const meant = findMeantAddress(message.fields.reply);
  return [
    `Reference: ${words.reference}`,
    `Received: ${words.received}`,
    ...(words.again === "" ? [] : [words.again]),
    `About: ${words.topic}`,
    `Name: ${words.name}`,
    `Reach them at: ${words.reply}`,
    ...(meant === undefined ? [] : [`That address looks mistyped. Perhaps: ${meant}`]),
    ...(words.suspicions === "" ? [] : [`Looks like spam: ${words.suspicions}`]),
    "",
    words.message,
    ...(words.rest === "" ? [] : ["", restHeading, "", cutText(words.rest, mostOfRest)]),
  ].join("\n");
}

const restHeading =
  "This was kept with it and could not be read. It stands here as it is in the store:";

function shorten(message: Message): Message {
  const { message: words } = message.fields;
  if (words.length <= mostOfSuspected) return message;
  const start = cutText(words, mostOfSuspected);
  return { ...message, fields: { ...message.fields, message: `${start} … (more in the store)` } };
}

function limitSubject(subject: string): string {
  return cleanLine(subject).slice(0, longestSubject);
}
