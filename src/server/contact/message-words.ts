import { formatHomeTime } from "../../content/home-time.ts";
import { topics } from "./contact-fields.ts";
import { findFirstSending, isSuspected, type Message } from "./message.ts";
import { writeReference } from "./sign.ts";

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
 * @param timeZone the home's `timeZone` fact
 */
export function describeMessage(message: Message, timeZone: string | undefined): MessageWords {
  const { fields, suspicions, rest } = message;
  const received = findFirstSending(message);
  return {
    reference: writeReference(message.id),
    received: received === undefined ? "at an unknown time" : formatHomeTime(received, timeZone),
    again: describeSendings(message, timeZone),
    topic: nameTopic(message),
    name: fields.name || notGiven,
    reply: fields.reply || notGiven,
    suspicions: isSuspected(message) ? suspicions.join(", ") : "",
    message: fields.message,
    rest,
  };
}

const notGiven = "not given";

/**
 * Names what a message is about.
 *
 * @param message the message as read; one of another version may have a topic that is not known here
 */
export function nameTopic({ fields }: Message): string {
  return topics.find(({ value }) => value === fields.topic)?.label ?? (fields.topic || "No topic");
}

/**
 * Says how often a message was sent.
 *
 * @param message the message as read
 * @returns such as `sent twice`; nothing where it was sent once
 */
export function countSendings({ sendings }: Message): string {
  if (sendings.length < 2) return "";
  return sendings.length === 2 ? "sent twice" : `sent ${sendings.length} times`;
}

/** As many times as fit on a screen; of more, the first and the last say enough. */
const mostTimesShown = 10;

function describeSendings(message: Message, timeZone: string | undefined): string {
  const count = countSendings(message);
  if (count === "") return "";
  const times = message.sendings.map(({ at }) => formatHomeTime(new Date(at), timeZone));
  const shown =
    times.length > mostTimesShown ? `first ${times[0]}; last ${times.at(-1)}` : times.join("; ");
  return `${count.replace("sent", "Sent")}: ${shown}`;
}
