/** The residents’ own pages. */
export const residents = {
  title: "Residents",
  signInTitle: "For residents",
  heading: "Residents of {home}",
  firstQuestions: "What people ask first",
  tonight: {
    heading: "Tonight at a glance",
    quietHours: "Quiet hours",
    curfew: "Curfew",
    curfewTimes: "{weekdays}, Friday and Saturday {weekends}",
    /** Behind it, for each day that differs. */
    curfewOn: "{day} {time}",
    houseMeeting: "House meeting",
    trash: "Trash day",
    /** When the bins go out to the curb, and when they come back. */
    trashTimes: "{day}; out {out}, in {back}",
  },
  /** A length of time in the day, such as 10 pm to 7 am. */
  fromTo: "{start} to {end}",
  today: "Today and the week",
  latestChanges: "What changed last",
  allChanges: "Everything that changed",
  documents: "Documents",
  allDocuments: "All documents",
  emergencies: {
    heading: "Emergencies",
    moreOnOverdose: "More on an overdose",
    others: "Other help by phone",
    textTo: "Text {number}",
  },
  changes: {
    title: "What changed",
    lead: "Every change to what you agreed to, the newest first.",
    since: "Show what changed since",
    show: "Show",
    /** `document` is a link. */
    entry: "{document}, version {version}: {summary}",
    none: "Nothing has changed since the documents were first written.",
  },
  schedule: {
    title: "Schedule",
    none: "No schedule is written down yet. Ask {name}.",
    houseMeeting: "The house meeting is on {day} at {time}, {place}.",
    calendar: "In your own calendar",
    take: "Take the week into my calendar",
    how: "Open the file on your phone and its calendar offers to add the week. When the week changes, take it again.",
    week: "The week in the house",
    day: "Day",
    time: "Time",
    what: "What",
    where: "Where",
    nothing: "Nothing planned",
    /** What the home’s facts add to the week. */
    meeting: "House meeting",
    binsOut: "Bins go out",
    /** By which words a home may have listed these two itself, in small letters and without stops. */
    listedAs: {
      houseMeeting: ["house meeting"],
      trash: ["bin", "bins", "trash", "trash cans", "garbage"],
    },
    /** On which days something happens that is not each week’s, in this order, with semicolons between. */
    everyWeeks: { one: "every week", other: "every {count} weeks" },
    fromDay: "from {day}",
    untilDay: "until {day}",
    notOn: "not on {days}",
  },
  /** What the pages' script says. */
  script: {
    /** `events` is what is on, with its times and places. */
    today: "Today is {day}. {events}.",
    /** In place of `events` on a day that has none. */
    nothing: "Nothing planned",
    /** In place of all curfews of the week. */
    timeToday: "{time} today",
    changes: { one: "{count} change shown", other: "{count} changes shown" },
  },
  resources: {
    title: "Resources",
    kinds: "Kinds of help",
    none: "No resources are listed yet. Ask {name}.",
    pathways:
      "In the order of the alphabet. None counts more than another; <packet>the packet says more</packet>.",
    checked: "Last checked {day}",
  },
} as const;
