/** The neighbors’ page and the sheet for their mailbox. */
export const neighbors = {
  title: "For our neighbors",
  promises: "What we promise",
  /** By which words a home's own list of promises is known, in small letters and without stops. */
  listedAs: { promises: ["expect of us", "expect from us", "we promise", "our promise"] },
  /** Above what the policy says of each. */
  eachPromise: "Each of them in full",
  inPolicy: "Where our policy says so",
  wholePolicy: "<policy>Read the whole good-neighbor policy</policy>",
  /** `page` is a link with the page's title. */
  comingMore: "More on <page>{title}</page>",
  questionsMore: "<page>All {count} questions</page>",
  more: "More for neighbors",
  write: { what: "Write to us", more: "About anything, with your name or without" },
  thanks: { what: "Say thanks", more: "A kind word is always welcome" },
  sheet: {
    what: "A sheet for the mailbox",
    more: "How to reach us, and what we promise, to print",
  },
  flyer: {
    title: "A sheet for the mailbox",
    hello: "Hello, neighbor",
    /** Where somebody answers at every hour; else the heading is `contact.heading`. */
    always: "You can always reach us",
    /** Where nobody answers at night. */
    notAtNight: "Nobody answers at night. Please write, or call again in the hours above.",
    lead: "We are {home}, a recovery home near you. If something bothers you, or you would like to say hello, please call.",
    promise:
      "<promise>Our promise:</promise> you hear from us within {acknowledge} and get an answer within {answer}, even when there is nothing we can change.",
    /** The address of the site stands below it. */
    site: "What we promise our neighbors, and a form to write to us:",
    emergency: "In an emergency, call {phone} first.",
    outside: "Not satisfied? {affiliate}: {phone}",
    /** Where the affiliate takes complaints on its form, and by no phone that is known; `within` is the part below, or empty. */
    outsideByForm: "Not satisfied? {affiliate} takes complaints on its form{within}: {form}",
    /** The same where the home gives a phone as well. */
    outsideByFormOrPhone:
      "Not satisfied? {affiliate} takes complaints on its form{within}: {form}. If you cannot use it: {phone}",
    within: ", within {limit}",
    print: "Print this page for the mailbox or the fridge. It fits one sheet.",
  },
} as const;
