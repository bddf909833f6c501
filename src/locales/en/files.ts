/** What files for phones and other programs say: the contact card, the calendar, the feed. */
export const files = {
  card: {
    name: "{name}, {home}",
    note: "{hours}. In an emergency call {phone}.",
  },
  calendar: "{home}: the week",
  feed: {
    title: "What changed in the policies of {home}",
    entry: "{document}, version {version}",
  },
} as const;
