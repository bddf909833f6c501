import type { Hours } from "../content/facts/fact-value.ts";
import type { HomeFacts } from "../content/facts/home-facts.ts";
import { weekdays } from "../content/weekdays.ts";
import type { Locale } from "../locales/locale.ts";
import { crisisLines } from "../safety/crisis-lines.ts";
import { escapeContentText, formatContentLines } from "./content-line.ts";
import { drawQrCode } from "./qr-code.ts";

/** The manager's contact in the forms that phones, posters and search engines take it in. */
export interface ContactView {
  /** Who answers the phone, in the order to call them. */
  readonly callers: readonly Caller[];
  /** A contact card as text, vCard 4.0 (RFC 6350). */
  readonly card: string;
  /** A QR code that leads to the neighbors' page, as an SVG element. */
  readonly qrCode: string;
  /** Where the QR code leads. */
  readonly qrAddress: string;
  /** What the home is and how to reach it, as JSON-LD (https://schema.org/Organization). */
  readonly structuredData: string;
}

type Person = Pick<HomeFacts["manager"], "name" | "role" | "phone"> & {
  readonly hours?: Hours | undefined;
};

/** Somebody whom neighbors can call. */
export interface Caller {
  readonly name: string;
  readonly phone: string;
  readonly callAddress: string;
  /** When they answer, in few words, or their role where the home does not say. */
  readonly when: string;
  /** The same for a script; empty where the words could not be understood. */
  readonly open: Hours["open"];
}

/**
 * Makes the manager's contact in its other forms.
 *
 * @param home the home's facts
 * @param locale the site's language
 */
export function createContactView(home: HomeFacts, locale: Locale): ContactView {
  const qrAddress = new URL("/neighbors/", home.siteUrl.shown).href;
  return {
    callers: [home.manager, home.backup ?? []].flat().map((person) => viewCaller(person, locale)),
    card: writeContactCard(home, locale),
    qrCode: drawQrCode(qrAddress),
    qrAddress,
    structuredData: describeOrganization(home),
  };
}

function viewCaller({ name, role, phone, hours }: Person, locale: Locale): Caller {
  return {
    name: name.shown,
    phone: phone.shown,
    callAddress: phone.callAddress,
    when: hours === undefined ? role.shown : shortenHours(hours, locale),
    open: hours?.open ?? [],
  };
}

/** Hours that are the same every day need no days; others stay as the home wrote them. */
function shortenHours({ shown, open }: Hours, { words, fill, formatTime }: Locale): string {
  const [first, ...others] = open;
  if (first === undefined || others.length > 0 || first.days.length < weekdays.length) return shown;
  const { opens, closes } = first;
  if (opens === "00:00" && closes === "23:59") return words.contact.anyTime;
  return fill(words.contact.fromTo, { opens: formatTime(opens), closes: formatTime(closes) });
}

function writeContactCard(home: HomeFacts, locale: Locale): string {
  const { manager } = home;
  const { card } = locale.words.files;
  const { fill } = locale;
  const note = {
    hours: manager.hours.shown,
    phone: crisisLines.emergency.phone.shown,
  };
  const lines = [
    "BEGIN:VCARD",
    "VERSION:4.0",
    `FN:${escapeContentText(fill(card.name, { name: manager.name.shown, home: home.name.shown }))}`,
    `ORG:${escapeContentText(home.name.shown)}`,
    `TITLE:${escapeContentText(manager.role.shown)}`,
    `TEL;VALUE=uri;TYPE="voice,work":${manager.phone.callAddress}`,
    ...(manager.text === undefined
      ? []
      : [`TEL;VALUE=uri;TYPE="text,work":tel:${manager.text.dialled}`]),
    `EMAIL;TYPE=work:${escapeContentText(manager.email.shown)}`,
    `URL:${new URL("/neighbors/", home.siteUrl.shown).href}`,
    `NOTE:${escapeContentText(fill(card.note, note))}`,
    "END:VCARD",
  ];
  return formatContentLines(lines);
}

/** The days' names are those of the format (https://schema.org/DayOfWeek), in no language of people. */
function capitalize(day: string): string {
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}`;
}

function describeOrganization(home: HomeFacts): string {
  const data = {
    "@context": "https://schema.org",
    "@type": "Organization",
    name: home.name.shown,
    legalName: home.legalName.shown,
    url: home.siteUrl.shown,
    areaServed: home.area.shown,
    contactPoint: {
      "@type": "ContactPoint",
      contactType: home.manager.role.shown,
      telephone: home.manager.phone.dialled,
      email: home.manager.email.shown,
      availableLanguage: home.languages.map(({ shown }) => shown),
      hoursAvailable: home.manager.hours.open.map(({ days, opens, closes }) => ({
        "@type": "OpeningHoursSpecification",
        dayOfWeek: days.map(capitalize),
        opens,
        closes,
      })),
    },
  };
  // JSON inside HTML: a "<" could end the element.
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
