/** The page that people search on. */
export const search = {
  title: "Search",
  question: "What are you looking for?",
  send: "Search",
  lookIn: "Look in",
  allDocuments: "all documents",
  nothing: {
    heading: "Perhaps one of these",
    documents: "Our documents",
  },
  everything: "Everything from A to Z",
  sections: { one: "{count} section", other: "{count} sections" },
  /** What answers by itself: a question, and what the home's facts say to it. */
  answers: {
    often: "Often asked",
    emergency: {
      title: "Call {phone} now",
      when: "{when}. Tell them where you are.",
      ownLine: "{name}: {when}.",
    },
    crisis: "You are not alone: call or text {phone}",
    poison: "Poison Help: {phone}",
    cost: "What does it cost?",
    deposit: "How much is the deposit?",
    /** `refund` is said as in the table of fees. */
    paidBack: "Paid back: {refund}.",
    curfew: "When is curfew?",
    quietHours: "When are quiet hours?",
    guestHours: "When may guests come?",
    trash: "When is trash day?",
    /** When the bins go out to the curb, and when they come back. */
    trashTimes: "{day}. Bins go out {out}, and come back {back}.",
    houseMeeting: "When is the house meeting?",
    smoking: "Where may people smoke?",
    parking: "Where do people park?",
    call: "Who answers, by day and at night?",
    person: "{name}, {role}",
    response: "How soon do you answer?",
    people: "Who lives here, and where?",
    certification: "Are you certified?",
    outside: "Who can help from outside the house?",
    manager: {
      title: "Ask {name}",
      lead: "Not on these pages? {name} ({role}) can tell you: {hours}.",
    },
  },
  /** What the page's script says. */
  script: {
    loading: "Search is still loading. Everything is in the list below.",
    trouble: "Search does not work here. Everything is in the list below.",
    nothing: "Nothing found",
    /** Cards with answers stand before what was found. */
    first: "{results}. See first: {titles}",
    results: { one: "{count} result", other: "{count} results" },
    best: { other: "The best {shown} of {count} results" },
    /** Behind one of the two, where other words were looked for than those that were typed. */
    searchedFor: "{results}. Searched for: {spellings}",
    wholeDocument: "The whole document",
    /** `source` is a document's title or the words above. */
    reviewed: "{source}, last reviewed {day}",
  },
} as const;
