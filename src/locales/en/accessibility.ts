/** How far everyone can use the site. */
export const accessibility = {
  title: "Accessibility",
  lead: "We want everyone to be able to read this site and reach us.",
  done: {
    heading: "What we did",
    entries: [
      "Pages work without scripts, with a keyboard alone, on small screens and at large zoom.",
      "Text stands out clearly from its background, in light and in dark.",
      "How to reach us is in the same place on every page.",
      "Each policy can be printed. Letters can be made as large as your browser allows, and print so too.",
    ],
  },
  tested: {
    heading: "How it was tested",
    how: "Every page is checked by two programs, axe and html-validate, whenever the site’s software changes, at several sizes and in light, dark and high-contrast colors. Programs find only some of the barriers there are. People who use a screen reader every day have not tested it yet.",
  },
  limits: {
    heading: "Known limits",
    entries: [
      "Search needs a script. Without it, the search page lists every section from A to Z.",
      "Wide tables scroll sideways in their own frame on small screens.",
    ],
  },
  tell: {
    heading: "Something does not work for you?",
    whom: "Tell {name}: call {phone} or write to {email}. Say which page it was, and what you needed from it.",
  },
} as const;
