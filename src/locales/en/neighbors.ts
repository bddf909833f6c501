/** The neighbors’ page and the sheet for their mailbox. */
export const neighbors = {
  title: "For our neighbors",
  promises: "What we promise",
  wholePolicy: "<policy>Read the whole good-neighbor policy</policy>",
  more: "More for neighbors",
  flyer: {
    title: "A sheet for the mailbox",
    hello: "Hello, neighbor",
    heading: "You can always reach us",
    lead: "We are {home}, a recovery home near you. If something bothers you, or you would like to say hello, please call.",
    promise:
      "<promise>Our promise:</promise> you hear from us within {acknowledge} and get an answer within {answer}, even when there is nothing we can change.",
    /** The address of the site stands below it. */
    site: "What we promise our neighbors, and a form to write to us:",
    emergency: "In an emergency, call {phone} first.",
    outside: "Not satisfied? {affiliate}: {phone}",
    print: "Print this page for the mailbox or the fridge. It fits one sheet.",
  },
} as const;
