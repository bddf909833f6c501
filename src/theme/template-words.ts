import { type Refund, sayRefund } from "../content/facts/fact-blocks.ts";
import type { HomeFacts } from "../content/facts/home-facts.ts";
import {
  findAloneAtNight,
  findOtherAtNight,
  isBackupAtNight,
  sayManagerHours,
} from "../content/facts/night-phone.ts";
import type { Locale } from "../locales/locale.ts";
import { type Message, splitSentence } from "../locales/message.ts";
import { startSmall } from "../text/start-small.ts";

/** HTML that a template lets through as it is; to Nunjucks a `String` object, which no data holds. */
interface Html {
  toString(): string;
}

/** What Nunjucks calls a function of templates with. Eleventy has a Nunjucks of its own. */
interface TemplateContext {
  readonly env: { getFilter(name: "safe"): (html: string) => Html };
}

/** What words that a message marks stand in. */
class SurroundingElement {
  readonly start: string;
  readonly end: string;
  constructor(start: string, end: string) {
    this.start = start;
    this.end = end;
  }
}

/** What templates call with names, as in `say("layout.runBy", home="Juniper House")`. */
type NamedArguments = Readonly<Record<string, unknown>>;

/**
 * Makes what templates say the site's own words with. A name that the catalog does not have, a slot
 * that gets nothing and a value without a slot stop the template: a blank on a page is how a phone
 * number goes missing.
 *
 * @param locale the site's language
 */
export function createTemplateWords(locale: Locale) {
  return {
    /**
     * Says a message as HTML: what is put in is escaped, unless a macro made it.
     *
     * @param key where it stands in the catalog, such as `layout.runBy`
     * @param named something for each slot, and an element for each marked part
     */
    say(this: TemplateContext, key: string, named: NamedArguments = {}): Html {
      const message = findMessage(locale.words, key);
      if (!isMessage(message)) throw new Error(`“${key}” is not one message of the catalog.`);
      const html = writeMessage(key, locale.choose(message, named.count), named);
      return this.env.getFilter("safe")(html);
    },

    /**
     * Says every message of a list, as HTML.
     *
     * @param key where the list stands in the catalog
     */
    sayEach(this: TemplateContext, key: string): readonly Html[] {
      const messages = findMessage(locale.words, key);
      if (!Array.isArray(messages)) throw new Error(`“${key}” is not a list of the catalog.`);
      const toHtml = this.env.getFilter("safe");
      return messages.map((message) => toHtml(writeMessage(key, String(message), {})));
    },

    /**
     * Hands a part of the catalog to a browser script, as JSON that can stand in an element of the page.
     *
     * @param key where it stands in the catalog
     */
    scriptWords(this: TemplateContext, key: string): Html {
      const json = JSON.stringify(findMessage(locale.words, key)).replaceAll("<", "\\u003c");
      return this.env.getFilter("safe")(json);
    },

    /** Writes facts as a list in a sentence, such as `English and Spanish`. */
    sayList: (facts: readonly { readonly shown: string }[]): string =>
      locale.formatList(facts.map(({ shown }) => shown)),

    /** Writes a role inside a sentence, with the names in it as they were typed. */
    sayRole: (role: { readonly shown: string }): string =>
      startSmall(role.shown, locale.words.contact.common.roles),

    /** Tells whether sheets are added up in a home: few numbers tell who gave them. */
    addsUp: (home: HomeFacts): boolean => Number(home.capacity.shown) > 5,

    /** Writes a name at the end of a sentence, whose full stop “Inc.” has already. */
    sayLast: (name: { readonly shown: string }): string =>
      name.shown.endsWith(".") ? name.shown.slice(0, -1) : name.shown,

    /** Writes the hours of a phone inside a sentence, with the days in it as they were typed. */
    sayHours: (hours: { readonly shown: string }): string =>
      startSmall(hours.shown, locale.words.contact.common.hours),

    /** Says when the manager answers, and that it is at night, too, where the home says so. */
    managerHours: (home: HomeFacts): string => sayManagerHours(home, locale),

    /** Finds whom to call at night, unless that is the manager on the same phone. */
    otherAtNight: (home: HomeFacts) => findOtherAtNight(home),

    /** Finds who is called at night alone, on a phone that nobody else has. */
    aloneAtNight: (home: HomeFacts) => findAloneAtNight(home),

    /** Tells whether one phone is called at night and where nobody answers. */
    backupAtNight: (home: HomeFacts): boolean => isBackupAtNight(home),

    /** Says whether a payment is paid back, and how soon; nothing where the home does not say. */
    sayRefund: (payment: Refund): string => sayRefund(payment, locale),

    /**
     * Marks an element whose words are in another language than the site's, with a space in front.
     *
     * @param language the tag of that language; nothing where the element has no words of its own
     */
    languageMark(this: TemplateContext, language: string): Html {
      const isMarked = language !== "" && language !== locale.tag;
      return this.env.getFilter("safe")(isMarked ? ` lang="${escapeValue(language)}"` : "");
    },

    /**
     * Marks an element with the site's own words inside one whose words are in another language.
     *
     * @param around the tag of that other language
     */
    siteLanguageMark(this: TemplateContext, around: string): Html {
      const isMarked = around !== locale.tag;
      return this.env.getFilter("safe")(isMarked ? ` lang="${escapeValue(locale.tag)}"` : "");
    },

    /** Makes an element for words that a message marks, such as `element("strong")`. */
    element,

    /** Makes a link for words that a message marks. */
    link: (address: unknown, named: NamedArguments = {}) =>
      element("a", { href: address, ...named }),
  };
}

function element(name: string, named: NamedArguments = {}): SurroundingElement {
  const attributes = Object.entries(named)
    .filter(([attribute]) => attribute !== namedMark)
    .map(([attribute, value]) =>
      value === true ? ` ${attribute}` : ` ${attribute}="${escapeValue(given(attribute, value))}"`,
    );
  return new SurroundingElement(`<${name}${attributes.join("")}>`, `</${name}>`);
}

/** What Nunjucks puts among named arguments to tell them from others. */
const namedMark = "__keywords";

function findMessage(words: unknown, key: string): unknown {
  let found: unknown = words;
  for (const step of key.split(".")) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step)) {
      throw new Error(`The catalog has no “${key}”.`);
    }
    found = Reflect.get(found, step);
  }
  return found;
}

function isMessage(value: unknown): value is Message {
  if (typeof value === "string") return true;
  return typeof value === "object" && value !== null && "other" in value;
}

function writeMessage(key: string, sentence: string, named: NamedArguments): string {
  const used = new Set([namedMark, "count"]);
  const read = (name: string): unknown => {
    used.add(name);
    return given(`${key}, ${name}`, named[name]);
  };
  const html = splitSentence(sentence).map((part) => {
    if (part.kind === "text") return escapeValue(part.text);
    const value = read(part.name);
    if (part.kind === "slot") return escapeValue(value);
    if (!(value instanceof SurroundingElement)) {
      throw new Error(`“${key}” marks words as ${part.name}, for which there is no element.`);
    }
    return value[part.kind];
  });
  const unused = Object.keys(named).find((name) => !used.has(name));
  if (unused !== undefined) throw new Error(`“${key}” has no place for ${unused}.`);
  return html.join("");
}

function given(what: string, value: unknown): unknown {
  if (value === undefined || value === null) throw new Error(`There is nothing for “${what}”.`);
  return value;
}

function escapeValue(value: unknown): string {
  if (value instanceof String) return value.toString();
  if (typeof value === "string" || typeof value === "number") {
    return String(value).replace(/[&"'<>]/g, (letter) => escapes[letter] ?? letter);
  }
  throw new Error("A message can take a text, a number or what a macro made.");
}

/** As Nunjucks itself writes them. */
const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "'": "&#39;",
  "<": "&lt;",
  ">": "&gt;",
};
