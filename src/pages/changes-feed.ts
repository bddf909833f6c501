import { writeHomeNoon } from "../content/home-time.ts";
import type { Locale } from "../locales/locale.ts";
import { escapeXmlText } from "../text/machine-text.ts";
import type { ChangeView } from "./document-view.ts";

/** A change with the document it was made to. */
export interface DocumentChange extends ChangeView {
  readonly documentTitle: string;
  readonly address: string;
}

/** Whose changes a feed tells. */
export interface FeedHome {
  readonly name: string;
  readonly legalName: string;
  /** The site's address, without a slash at its end. */
  readonly siteUrl: string;
  /** The home's `timeZone` fact. */
  readonly timeZone?: string | undefined;
  /** The site's language. */
  readonly locale: Locale;
}

/**
 * Writes the feed of changes (Atom, RFC 4287).
 *
 * @param changes newest first
 * @param home whose they are
 */
export function formatChangesFeed(changes: readonly DocumentChange[], home: FeedHome): string {
  const { siteUrl, locale, timeZone } = home;
  const title = locale.fill(locale.words.files.feed.title, { home: home.name });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <title>${escapeXmlText(title)}</title>`,
    `  <id>${escapeXmlText(siteUrl)}/policies/</id>`,
    `  <link rel="alternate" href="${escapeXmlText(siteUrl)}/policies/"/>`,
    `  <link rel="self" href="${escapeXmlText(siteUrl)}/policies/feed.xml"/>`,
    `  <updated>${writeHomeNoon(changes[0]?.date.machine ?? "2000-01-01", timeZone)}</updated>`,
    `  <author><name>${escapeXmlText(home.legalName)}</name></author>`,
    ...nameChanges(changes).flatMap((named) => formatEntry(named, home)),
    "</feed>",
    "",
  ].join("\n");
}

interface NamedChange {
  readonly change: DocumentChange;
  /** What stands behind the document's address in the id of its entry. */
  readonly name: string;
}

/**
 * Gives each change of a document a name that no other of it has (RFC 4287, 4.2.6), and that it keeps
 * when others come: where two say the same version, the later has its day behind it, and a number where
 * both are of one day.
 */
function nameChanges(changes: readonly DocumentChange[]): readonly NamedChange[] {
  const used = new Set<string>();
  const oldestFirst = changes.toReversed().map((change) => {
    const plain = `version-${change.version}`;
    const dated = `${plain}-${change.date.machine}`;
    const free = (name: string) => !used.has(`${change.address} ${name}`);
    let name = [plain, dated].find(free);
    for (let count = 2; name === undefined; count += 1) {
      name = [`${dated}-${count}`].find(free);
    }
    used.add(`${change.address} ${name}`);
    return { change, name };
  });
  return oldestFirst.toReversed();
}

function formatEntry(
  { change, name }: NamedChange,
  { siteUrl, locale, timeZone }: FeedHome,
): readonly string[] {
  const title = locale.fill(locale.words.files.feed.entry, {
    document: change.documentTitle,
    version: change.version,
  });
  const address = escapeXmlText(`${siteUrl}${change.address}`);
  const compared = escapeXmlText(`${siteUrl}${change.compared ?? change.address}`);
  return [
    "  <entry>",
    `    <title>${escapeXmlText(title)}</title>`,
    `    <id>${address}#${escapeXmlText(name)}</id>`,
    `    <link rel="alternate" href="${compared}"/>`,
    `    <updated>${writeHomeNoon(change.date.machine, timeZone)}</updated>`,
    `    <summary>${escapeXmlText(change.summary)}</summary>`,
    "  </entry>",
  ];
}
