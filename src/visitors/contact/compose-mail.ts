import { cleanLine } from "./clean-text.ts";
import { isEmailAddress, topics } from "./contact-fields.ts";
import { isSuspected, type Message } from "./message.ts";
import { findMeantAddress } from "./mistyped-address.ts";
import type { Mail } from "./notifier.ts";
import { writeReference } from "./sign.ts";

/** Longer subjects are folded, which some mail programs show badly (RFC 5322, 2.1.1). */
const longestSubject = 78;

/** The most of a suspected message that a digest shows; the whole is in the store. */
const mostOfSuspected = 500;

/**
 * Composes the mail that tells the manager of a message.
 *
 * @param message the message
 * @param homeName the home's name
 */
export function composeMail(message: Message, homeName: string): Mail {
  const { reply } = message.fields;
  const subject = `Message from a neighbor: ${nameTopic(message)} (${writeReference(message.id)})`;
  return {
    id: message.id,
    subject: limitSubject(subject),
    text: `${describeMessage(message)}\n\nSent with the form on the website of ${homeName}.\n`,
    replyTo: isEmailAddress(reply) ? reply : undefined,
  };
}

/**
 * Composes the mail that gathers what could not be told by itself, and what looks like spam.
 *
 * @param messages the messages, at least one
 * @param homeName the home's name
 * @param day the day, which makes one digest differ from the next
 */
export function composeDigest(messages: readonly Message[], homeName: string, day: string): Mail {
  const genuine = messages.filter((message) => !isSuspected(message));
  const suspected = messages.filter(isSuspected);
  const parts = [
    genuine.length === 0 ? "" : "Messages that could not be sent to you one by one:",
    ...genuine.map(describeMessage),
    suspected.length === 0 ? "" : "Messages that look like spam. Please look through them once:",
    ...suspected.map((message) => describeMessage(shorten(message))),
  ];
  const count = messages.length === 1 ? "1 message" : `${messages.length} messages`;
  return {
    id: `digest-${day}`,
    subject: limitSubject(`${count} waiting for you (${day})`),
    text: `${parts.filter((part) => part !== "").join("\n\n---\n\n")}\n\nKept by the website of ${homeName}.\n`,
    replyTo: undefined,
  };
}

function nameTopic({ fields }: Message): string {
  return topics.find(({ value }) => value === fields.topic)?.label ?? "";
}

function describeMessage(message: Message): string {
  const { name, reply, message: words } = message.fields;
  const meant = findMeantAddress(reply);
  return [
    `Reference: ${writeReference(message.id)}`,
    `Received: ${message.received}`,
    `About: ${nameTopic(message)}`,
    `Name: ${name === "" ? "not given" : name}`,
    `Reach them at: ${reply === "" ? "not given" : reply}`,
    ...(meant === undefined ? [] : [`That address looks mistyped. Perhaps: ${meant}`]),
    ...(isSuspected(message) ? [`Looks like spam: ${message.suspicions.join(", ")}`] : []),
    "",
    words,
  ].join("\n");
}

function shorten(message: Message): Message {
  const { message: words } = message.fields;
  if (words.length <= mostOfSuspected) return message;
  const start = words.slice(0, mostOfSuspected).toWellFormed();
  return { ...message, fields: { ...message.fields, message: `${start} … (more in the store)` } };
}

function limitSubject(subject: string): string {
  return cleanLine(subject).slice(0, longestSubject);
}
