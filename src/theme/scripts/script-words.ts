/**
 * What browser scripts say. A page hands its script the part of the catalog that the script needs, as
 * data, so that one script serves every language.
 */
import { chooseSentence, fillSentence } from "../../locales/fill-sentence.ts";
import type { Message, Slots } from "../../locales/message.ts";

/**
 * Reads what a script says on the page that it runs on.
 *
 * @returns the part of the catalog; nothing on a page where the script says nothing
 */
export function readScriptWords<Part>(): Part | undefined {
  const text = document.querySelector("[data-script-words]")?.textContent;
  return text ? JSON.parse(text) : undefined; // written by scriptWords in a template
}

/**
 * Says a message.
 *
 * @param message the message
 * @param slots something for each of its slots
 */
export function fillMessage<Given extends Message>(message: Given, slots: Slots<Given>): string {
  const count = "count" in slots ? slots.count : undefined;
  const sentence =
    typeof message === "string"
      ? message
      : chooseSentence(message, count, new Intl.PluralRules(document.documentElement.lang));
  return fillSentence(sentence, slots);
}
