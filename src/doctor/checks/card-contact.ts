import { advise, type DoctorCheck, type Fault, findWrong, isFine } from "../doctor-check.ts";
import { contactCard } from "../own-pages.ts";
import { readTags } from "../read-tags.ts";

/** Does the contact card name a number, and the one that the pages name? */
export const cardContact: DoctorCheck = {
  name: "card/contact",
  well: "the contact card names the number that the front page has",
  async look(site) {
    const card = await site.get(contactCard);
    if (!isFine(card) || !/^BEGIN:VCARD\r?$/m.test(card.body)) return [missing];
    const faults: Fault[] = [];
    if (!/^text\/vcard\b/i.test(card.headers["content-type"] ?? "")) faults.push(wrongType);
    const numbers = listNumbers(card.body);
    if (numbers.length === 0) return [...faults, withoutNumber];
    const front = await site.get("/");
    const called = front.kind === "answered" ? listCalled(front.body) : [];
    if (!numbers.some((number) => called.includes(number))) faults.push(otherNumber);
    const own = site.home?.phone;
    // A card has the country's digits before the number, and a fact need not.
    const isOwn = (number: string) => number.endsWith(readDigits(own ?? "").slice(-fewestDigits));
    if (!numbers.some(isOwn)) faults.push(oldNumber);
    return faults;
  },
};

/** Long lines of a card go on behind a space (RFC 6350, 3.2). */
function listNumbers(card: string): readonly string[] {
  return card
    .replace(/\r?\n[ \t]/g, "")
    .split(/\r?\n/)
    .filter((line) => /^(?:[\w-]+\.)?TEL[;:]/i.test(line))
    .map((line) => readDigits(line.slice(line.lastIndexOf(":") + 1)))
    .filter((digits) => digits.length >= fewestDigits);
}

/** With its area code a number in the United States has ten digits. */
const fewestDigits = 10;

function listCalled(html: string): readonly string[] {
  return readTags(html).flatMap(({ attributes }) => {
    const href = attributes.get("href") ?? "";
    return /^tel:/i.test(href) ? [readDigits(href)] : [];
  });
}

function readDigits(text: string): string {
  return text.replace(/\D/g, "");
}

const why = "Neighbors save the card, and call the number in it at night.";

const missing = findWrong({
  addresses: [contactCard],
  message: "There is no contact card.",
  why,
  fix: "Publish the site anew; the build writes the card from the facts in _data/home.yaml.",
});

const withoutNumber = findWrong({
  addresses: [contactCard],
  message: "The contact card names no number to call.",
  why,
  fix: "Set manager: phone in _data/home.yaml, and publish again.",
});

const otherNumber = findWrong({
  addresses: [contactCard, "/"],
  message: "The contact card names another number than the front page.",
  why,
  fix: "One of the two is old: publish anew, and clear what a proxy before the site keeps.",
});

const oldNumber = findWrong({
  addresses: [contactCard],
  message:
    "The contact card names another number than manager: phone in this folder's _data/home.yaml.",
  why,
  fix: "Publish what is in this folder, or bring the folder up to date.",
});

const wrongType = advise({
  addresses: [contactCard],
  message: "The contact card is not sent as one (Content-Type: text/vcard).",
  why: "Some phones show it as text instead of offering to save it.",
  fix: "Let the server send .vcf files as text/vcard.",
});
