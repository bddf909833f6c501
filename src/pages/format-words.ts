/** What the formats of a site's files bring with them, whatever a home writes. */
const words = [
  // What stands in a home's own text as HTML (src/theme/content-html.ts).
  "p h1 h2 h3 h4 h5 h6 ul ol li blockquote hr br em strong s a img pre code span div",
  "table thead tbody tr th td scope col class table-scroll column--center column--end tabindex",
  "start href title src alt width height loading lazy webp data-typed to-fill-in",
  // A QR code as a picture.
  "svg qr-code path fill white black",
  // Structured data (https://schema.org), an answer's frame and the list of residents' files.
  "@context https://schema.org @type Organization ContactPoint name legalName url areaServed",
  "contactPoint contactType telephone email availableLanguage",
  "hoursAvailable OpeningHoursSpecification dayOfWeek opens closes",
  "start middle end home kind shown typed dialled callAddress textAddress amount unit",
  "version access open code files redirects publicRedirects isListed from to frame index.html manifest.json answers.json",
  // Contact cards (RFC 6350).
  'BEGIN END VCARD VERSION FN ORG TITLE TEL VALUE=uri TYPE="voice,work" text EMAIL URL NOTE tel',
  // Calendars (RFC 5545).
  "VCALENDAR PRODID -//Front Porch//Schedule//EN CALSCALE GREGORIAN NAME X-WR-CALNAME VEVENT UID",
  "DTSTAMP DTSTART DTEND RRULE FREQ=WEEKLY BYDAY SUMMARY LOCATION MO TU WE TH FR SA SU",
  "SEQUENCE INTERVAL UNTIL EXDATE TRANSP TRANSPARENT",
  // Feeds (RFC 4287).
  "xml version encoding UTF-8 feed xmlns http://www.w3.org/2005/Atom id link rel alternate self",
  "updated author entry summary",
  // Tables for a spreadsheet.
  "id domain title asks question only_if status documents missing kept_at reasons source level_all",
  "version effective reviewed checked (to be confirmed)",
  // Pagefind's files and what is in them (https://pagefind.app).
  "pagefind pagefind-entry version languages hash wasm page_count include_characters en words.txt",
  "fragment pf_fragment pf_index pf_meta url content word_count filters meta anchors phrases",
  // What a phone is told of a site (https://www.w3.org/TR/appmanifest/), and where it is shared (https://ogp.me).
  "name short_name lang start_url display browser background_color theme_color icons src sizes any",
  "type image/svg+xml image/png 512x512 site.webmanifest apple-touch-icon.png icon-512.png card",
  "website summary_large_image",
  // Files that a host or a program looks for.
  "_headers _redirects assets robots.txt sitemap.xml feed.xml favicon.svg contact.vcf schedule.ics",
  "_data/home.yaml _data/evidence.yaml _data/resources.yaml _data/schedule.yaml _data/standard.yaml",
  "404.html __forms.html certification.csv certification.json certification.schema.json",
];

/** Lists the words of the formats that a site is written in. */
export function listFormatWords(): readonly string[] {
  return words.flatMap((line) => line.split(" "));
}
