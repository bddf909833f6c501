import { renderSVG } from "uqr";
import type { HomeFacts } from "../content/facts/home-facts.ts";
import type { Locale } from "../locales/locale.ts";
import { crisisLines } from "../safety/crisis-lines.ts";
import { escapeContentText, formatContentLines } from "./content-line.ts";

/** The manager's contact in the forms that phones, posters and search engines take it in. */
export interface ContactView {
  /** A contact card as text, vCard 4.0 (RFC 6350). */
  readonly card: string;
  /** A QR code that leads to the neighbors' page, as an SVG element. */
  readonly qrCode: string;
  /** Where the QR code leads. */
  readonly qrAddress: string;
  /** What the home is and how to reach it, as JSON-LD (https://schema.org/Organization). */
  readonly structuredData: string;
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
    card: writeContactCard(home, locale),
    qrCode: drawQrCode(qrAddress),
    qrAddress,
    structuredData: describeOrganization(home),
  };
}

/** Draws in the ink of the page, so that the code follows the theme and the paper. */
function drawQrCode(address: string): string {
  return renderSVG(address, {
    ecc: "M",
    border: 4,
    whiteColor: "white",
    blackColor: "black",
  }).replace("<svg ", '<svg class="qr-code" aria-hidden="true" focusable="false" ');
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
