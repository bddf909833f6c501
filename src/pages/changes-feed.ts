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
}

/**
 * Writes the feed of changes (Atom, RFC 4287).
 *
 * @param changes newest first
 * @param home whose they are
 */
export function formatChangesFeed(changes: readonly DocumentChange[], home: FeedHome): string {
  const { siteUrl } = home;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <title>${escapeXmlText(`What changed in the policies of ${home.name}`)}</title>`,
    `  <id>${escapeXmlText(siteUrl)}/policies/</id>`,
    `  <link rel="alternate" href="${escapeXmlText(siteUrl)}/policies/"/>`,
    `  <link rel="self" href="${escapeXmlText(siteUrl)}/policies/feed.xml"/>`,
    `  <updated>${changes[0]?.date.machine ?? "2000-01-01"}T00:00:00Z</updated>`,
    `  <author><name>${escapeXmlText(home.legalName)}</name></author>`,
    ...changes.flatMap((change) => formatEntry(change, siteUrl)),
    "</feed>",
    "",
  ].join("\n");
}

function formatEntry(change: DocumentChange, siteUrl: string): readonly string[] {
  const address = escapeXmlText(`${siteUrl}${change.address}`);
  const version = escapeXmlText(change.version);
  return [
    "  <entry>",
    `    <title>${escapeXmlText(change.documentTitle)}, version ${version}</title>`,
    `    <id>${address}#version-${version}</id>`,
    `    <link rel="alternate" href="${address}"/>`,
    `    <updated>${change.date.machine}T00:00:00Z</updated>`,
    `    <summary>${escapeXmlText(change.summary)}</summary>`,
    "  </entry>",
  ];
}
