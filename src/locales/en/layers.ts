/** What law, an affiliate and the home itself ask on top of the standard. */
export const layers = {
  onTop: "On top of the standard:",
  rules: { one: "({count} rule)", other: "({count} rules)" },
  lead: {
    law: "{name}: what it asks of a home here, beside the standard, and where this home documents it. It is in our own words, and no legal advice.",
    affiliate: "What {name} asks of its homes on top of the standard.",
    own: "{name}: what we ask of ourselves on top of the standard.",
  },
  site: "Read more at <site>{name}</site>.",
  unconfirmed: "What could not be confirmed",
  /** Below that heading, where these are notes of a profile that comes with the program. */
  unconfirmedBy:
    "These are notes on {name} by the makers of this site’s software. A phone or a form on other pages of this site is what the home itself knows.",
  /** In place of `onTop` where the home is held against no standard. */
  withoutStandard: "Asked of this home:",
  strengthened: "Rules of the standard of which it asks more",
  links: "What our site has to lead to",
  leadTo: "Read <link>{what}</link>.",
  noLink: "{what}: its address is not set yet.",
  cited: "Where the law says so",
  complaints: "Where complaints about a home go",
} as const;
