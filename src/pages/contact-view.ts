import type { Hours } from "../content/facts/fact-value.ts";
import type { HomeFacts } from "../content/facts/home-facts.ts";
import {
  findAloneAtNight,
  findOtherAtNight,
  isBackupAtNight,
  isSamePhone,
  sayManagerHours,
} from "../content/facts/night-phone.ts";
import { weekdays } from "../content/weekdays.ts";
import type { Locale } from "../locales/locale.ts";
import { crisisLines } from "../safety/crisis-lines.ts";
import { escapeContentText, formatContentLines } from "../text/content-line.ts";
import { drawQrCode } from "./qr-code.ts";
import { nightHours, type Reach, tellReach } from "./who-answers.ts";

/** The manager's contact in the forms that phones, posters and search engines take it in. */
export interface ContactView {
  /** Who answers the phone, in the order to call them. */
  readonly callers: readonly Caller[];
  /** Whether one of them answers at every hour. */
  readonly reach: Reach;
  /** Contact cards as text, vCard 4.0 (RFC 6350): the manager's, and one of whoever else answers at night. */
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
  /** Whether that is at night, in the manager's place, beside somebody who stands in. */
  readonly isForNight: boolean;
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
    callers: listCallers(home, locale),
    reach: tellReach(home),
    card: writeContactCards(home, locale),
    qrCode: drawQrCode(qrAddress),
    qrAddress,
    structuredData: describeOrganization(home),
  };
}

/** Whoever has one number for day and night stands there once. */
function listCallers(home: HomeFacts, locale: Locale): readonly Caller[] {
  const { manager, backup } = home;
  const night = findAloneAtNight(home);
  return [
    viewByDayAndNight(manager, home, locale),
    ...(night === undefined ? [] : [viewNightCaller(night, home, locale)]),
    ...(backup === undefined ? [] : [viewByDayAndNight(backup, home, locale)]),
  ];
}

function viewByDayAndNight(person: Person, { night }: HomeFacts, locale: Locale): Caller {
  const caller = viewCaller(person, locale);
  if (night === undefined || !isSamePhone(person, night)) return caller;
  const { atNight, byDayAndNight } = locale.words.contact;
  return {
    ...caller,
    when: person.hours === undefined ? atNight : byDayAndNight,
    open: [...caller.open, ...(night.hours?.open ?? nightHours)],
  };
}

function viewCaller({ name, role, phone, hours }: Person, locale: Locale): Caller {
  return {
    name: name.shown,
    phone: phone.shown,
    callAddress: phone.callAddress,
    when: hours === undefined ? role.shown : shortenHours(hours, locale),
    isForNight: false,
    open: hours?.open ?? [],
  };
}

/** Whoever answers at night does so where it is surely night, unless the home tells the hours. */
function viewNightCaller(person: Person, { backup }: HomeFacts, locale: Locale): Caller {
  const caller = { ...viewCaller(person, locale), isForNight: backup !== undefined };
  if (person.hours !== undefined) return caller;
  return { ...caller, when: locale.words.contact.atNight, open: nightHours };
}

/** Hours that are the same every day need no days; others stay as the home wrote them. */
function shortenHours({ shown, open }: Hours, { words, fill, formatTime }: Locale): string {
  const [first, ...others] = open;
  if (first === undefined || others.length > 0 || first.days.length < weekdays.length) return shown;
  const { opens, closes } = first;
  if (opens === "00:00" && closes === "23:59") return words.contact.anyTime;
  return fill(words.contact.fromTo, { opens: formatTime(opens), closes: formatTime(closes) });
}

function writeContactCards(home: HomeFacts, locale: Locale): string {
  const night = findOtherAtNight(home);
  const nightCard =
    night === undefined
      ? []
      : writeCard(home, night, night.hours?.shown ?? locale.words.contact.atNight, locale);
  return formatContentLines([
    ...writeCard(home, home.manager, sayManagerHours(home, locale), locale),
    ...nightCard,
  ]);
}

/** Writes the lines of one person's card. */
function writeCard(
  home: HomeFacts,
  person: Person & Partial<Pick<HomeFacts["manager"], "text" | "email">>,
  hours: string,
  { words, fill }: Locale,
): readonly string[] {
  const { card } = words.files;
  const name = fill(card.name, { name: person.name.shown, home: home.name.shown });
  const note = fill(card.note, { hours, phone: crisisLines.emergency.phone.shown });
  return [
    "BEGIN:VCARD",
    "VERSION:4.0",
    `FN:${escapeContentText(name)}`,
    `ORG:${escapeContentText(home.name.shown)}`,
    `TITLE:${escapeContentText(person.role.shown)}`,
    `TEL;VALUE=uri;TYPE="voice,work":${person.phone.callAddress}`,
    ...(person.text === undefined
      ? []
      : [`TEL;VALUE=uri;TYPE="text,work":tel:${person.text.dialled}`]),
    ...(person.email === undefined
      ? []
      : [`EMAIL;TYPE=work:${escapeContentText(person.email.shown)}`]),
    `URL:${new URL("/neighbors/", home.siteUrl.shown).href}`,
    `NOTE:${escapeContentText(note)}`,
    "END:VCARD",
  ];
}

/** The days' names are those of the format (https://schema.org/DayOfWeek), in no language of people. */
function capitalize(day: string): string {
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}`;
}

/** Everybody who can be called, each with when that is; a phone that two share stands there once. */
function describeOrganization(home: HomeFacts): string {
  const { manager, backup, languages } = home;
  const night = findOtherAtNight(home);
  const isManagerAtNight = home.night !== undefined && night === undefined;
  const isOther = (person: Person) =>
    ![manager, night].some((one) => one !== undefined && isSamePhone(one, person));
  const hoursOfNight = home.night?.hours?.open ?? nightHours;
  const managerHours = [...manager.hours.open, ...(isManagerAtNight ? hoursOfNight : [])];
  const hoursOfBackup = isBackupAtNight(home) ? (backup?.hours?.open ?? []) : [];
  const points = [
    describePoint(manager, managerHours, languages),
    ...(night === undefined
      ? []
      : [describePoint(night, [...hoursOfNight, ...hoursOfBackup], languages)]),
    ...(backup === undefined || !isOther(backup)
      ? []
      : [describePoint(backup, backup.hours?.open ?? [], languages)]),
  ];
  const data = {
    "@context": "https://schema.org",
    "@type": "Organization",
    name: home.name.shown,
    legalName: home.legalName.shown,
    url: home.siteUrl.shown,
    areaServed: home.area.shown,
    contactPoint: points,
  };
  // JSON inside HTML: a "<" could end the element.
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

/** Describes one who answers (https://schema.org/ContactPoint); hours that are not known are not said. */
function describePoint(
  person: Person & { readonly email?: HomeFacts["manager"]["email"] | undefined },
  hours: Hours["open"],
  languages: HomeFacts["languages"],
): object {
  const hoursAvailable = hours.map(({ days, opens, closes }) => ({
    "@type": "OpeningHoursSpecification",
    dayOfWeek: days.map(capitalize),
    opens,
    closes,
  }));
  return {
    "@type": "ContactPoint",
    contactType: person.role.shown,
    telephone: person.phone.dialled,
    ...(person.email === undefined ? {} : { email: person.email.shown }),
    availableLanguage: languages.map(({ shown }) => shown),
    ...(hoursAvailable.length === 0 ? {} : { hoursAvailable }),
  };
}
