/** The first page, the one for an address that is not there, and the one for the web host. */
export const welcome = {
  title: "Welcome",
  heading: "Welcome to {home}",
  /** `serves` is a sentence of the home’s own. */
  lead: "A recovery home in {area}. {serves}",
  neighbor: {
    what: "I am a neighbor",
    more: "What we promise, and what happens when something bothers you",
  },
  resident: {
    what: "I live here",
    more: "The packet, whom to call, and what to do in an emergency",
  },
  reader: {
    what: "I want to read the policies",
    more: "Rights, fees, medication, grievances, each with its version and dates",
  },
  about: "About the home",
  capacity: {
    one: "Up to {count} resident lives here.",
    other: "Up to {count} residents live here.",
  },
  languages: "We speak {languages}.",
  whereDocumented: "<matrix>See where each rule of the standard is documented</matrix>.",
  notFound: {
    title: "Page not found",
    heading: "We could not find that page",
    lead: "It may have moved. You can still reach a person, or <search>search the site</search>.",
  },
  webHost: {
    title: "For our web host",
    heading: "This page is for our web host",
    lead: "There is nothing to fill in here. To write to us, use <form>the contact form</form>.",
    send: "Send",
  },
} as const;
