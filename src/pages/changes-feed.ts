import type { Locale } from "../locales/locale.ts";
import type { ChangeView } from "./document-view.ts";
import { escapeXmlText } from "./machine-text.ts";

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
  const { siteUrl, locale } = home;
  const title = locale.fill(locale.words.files.feed.title, { home: home.name });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <title>${escapeXmlText(title)}</title>`,
    `  <id>${escapeXmlText(siteUrl)}/policies/</id>`,
    `  <link rel="alternate" href="${escapeXmlText(siteUrl)}/policies/"/>`,
    `  <link rel="self" href="${escapeXmlText(siteUrl)}/policies/feed.xml"/>`,
    `  <updated>${changes[0]?.date.machine ?? "2000-01-01"}T00:00:00Z</updated>`,
    `  <author><name>${escapeXmlText(home.legalName)}</name></author>`,
    ...changes.flatMap((change) => formatEntry(change, siteUrl, locale)),
    "</feed>",
    "",
  ].join("\n");
}

function formatEntry(change: DocumentChange, siteUrl: string, locale: Locale): readonly string[] {
  const title = locale.fill(locale.words.files.feed.entry, {
    document: change.documentTitle,
    version: change.version,
  });
  const address = escapeXmlText(`${siteUrl}${change.address}`);
  const version = escapeXmlText(change.version);
  return [
    "  <entry>",
    `    <title>${escapeXmlText(title)}</title>`,
    `    <id>${address}#version-${version}</id>`,
    `    <link rel="alternate" href="${address}"/>`,
    `    <updated>${change.date.machine}T00:00:00Z</updated>`,
    `    <summary>${escapeXmlText(change.summary)}</summary>`,
    "  </entry>",
  ];
}
