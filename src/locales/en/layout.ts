/** What stands around every page. */
export const layout = {
  skipLink: "Skip to the content",
  /** In the head, for feed readers. */
  feed: "What changed in our policies",
  /** The button that opens the navigation on a phone. */
  menu: "Menu",
  /** What a screen reader calls the two navigations. */
  navigation: "Main",
  residentsNavigation: "Residents",
  /** At the foot. `home` and `operator` are names. */
  runBy: "{home} is run by {operator}.",
  saveContact: "Save our contact",
  noLegalAdvice: "Nothing on this site is legal advice.",
  signOut: "Sign out on this phone",
} as const;
