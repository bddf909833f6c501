/** The residents’ own pages. */
export const residents = {
  title: "Residents",
  signInTitle: "For residents",
  heading: "Residents of {home}",
  firstQuestions: "What do you need?",
  /** Ways to it, in people's own words. */
  tiles: {
    firstEvening: "My first evening",
    money: "Money",
    medicine: "Medicine",
    visitors: "Visitors",
    used: "I used",
    help: "I need help",
    rules: "House rules",
    concern: "Something is wrong",
    leaving: "I am leaving",
  },
  tonight: {
    /** Until a script says whether it is day or evening. */
    heading: "Times to know",
    quietHours: "Quiet hours",
    curfew: "Home by",
    curfewTimes: "{weekdays}, Friday and Saturday {weekends}",
    /** Behind it, for each day that differs. */
    curfewOn: "{day} {time}",
    /** One of several, where it depends on how long somebody has been here. */
    curfewOfPhase: "{phase}: {time}",
    /** The one of somebody’s first evening. */
    curfewOfFirst: "{time} ({phase})",
    houseMeeting: "House meeting",
    trash: "Trash",
    /** When the bins go out to the curb, and when they come back. */
    trashTimes: "{day}; out {out}, in {back}",
  },
  /** The nights that quiet hours are of. */
  quietNights: {
    everyNight: "Every night",
    weekdays: "Sunday to Thursday",
    weekend: "Friday and Saturday",
  },
  /** A length of time in the day, such as 10 pm to 7 am. */
  fromTo: "{start} to {end}",
  today: "Today and the week",
  latestChanges: "What changed last",
  allChanges: "Everything that changed",
  documents: "Documents",
  allDocuments: "All documents",
  more: "More of ours",
  /** The packet in parts. */
  packet: {
    chapters: {
      welcome: "Welcome, and what you sign",
      rights: "Your rights",
      money: "Money",
      rules: "House rules and visitors",
      health: "Medicine, tests and health",
      help: "If you used, emergencies and support",
      "daily-life": "Daily life and your plan",
      leaving: "Staying and leaving",
    },
    inChapters: "The packet in chapters",
    /** Above the packet, where all of it stands on one page. */
    whole: "All of it, to read through or to print",
    /** On a page that has one chapter. */
    partOf: "From the <whole>{packet}</whole>, version {version}.",
    partOfUndated: "From the <whole>{packet}</whole>.",
  },
  firstEvening: {
    title: "Your first evening",
    lead: "You do not have to read everything tonight. These few things are enough.",
    numbers: {
      heading: "Put these numbers in your phone",
      manager: "{name}, {role}: {phone}. {hours}.",
      night: "At night: {name}, {role}: {phone}.",
      backup: "If nobody answers: {name}, {role}: {phone}.",
      /** The same where it is known when that phone is answered. */
      backupHours: "If nobody answers: {name}, {role}: {phone}, {hours}.",
      /** Where the same phone is called at night. */
      backupAtNight: "At night, or if nobody answers: {name}, {role}: {phone}.",
      emergency: "In an emergency: {phone}. In a crisis of any kind, call or text {crisis}.",
    },
    ask: {
      heading: "Ask somebody to show you",
      bed: "Your bed, your shelf, and how you get in, by day and by night",
      waysOut: "Every way out of the house, and where people meet outside",
      /** Where the house keeps some. */
      naloxone: "Where naloxone is, and how it is used",
      medicine: "Where your medicine is kept safe",
      kitchen: "The kitchen, and where you can keep your food",
    },
    times: {
      heading: "Know the hours of tonight",
      homeBy: "Home by {curfew}.",
      quiet: "Quiet hours: {hours}.",
      schedule: "What is on this week is in the <schedule>schedule</schedule>.",
    },
    read: {
      heading: "Read these first",
      rest: "The rest can wait until tomorrow: <packet>all of the packet</packet>.",
    },
    hard: {
      heading: "If tonight is hard",
      words:
        "A first night often is. Say so to whoever is near, or call {name}: {phone}. If you want to use, or did, say that too.",
      /** Where somebody else answers at night. */
      bySomebodyElse:
        "A first night often is. Say so to whoever is near, or call {name}. At night {other} answers: {phone}. If you want to use, or did, say that too.",
      /** Where nobody of the home is known to answer at night. */
      byDay:
        "A first night often is. Say so to whoever is near, or call {name}: {hours}. At any hour you can call or text {crisis}. If you want to use, or did, say that too.",
      steps: "<steps>What to do in an emergency</steps>",
    },
  },
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
    houseMeeting: "House meeting: {day}, {time}, {place}.",
    calendar: "In your own calendar",
    take: "Take the week into my calendar",
    how: "Open the file on your phone and its calendar offers to add the week. When the week changes, take it again.",
    week: "The week in the house",
    day: "Day",
    time: "Time",
    what: "What",
    where: "Where",
    nothing: "Nothing written down",
    /** What the home’s facts add to the week. */
    meeting: "House meeting",
    binsOut: "Bins go out",
    /** In place of a time, of what is done some time after it. */
    afterTime: "after {time}",
    /** By which words a home may have listed these two itself, in small letters and without stops. */
    listedAs: {
      houseMeeting: ["house meeting"],
      trash: ["bin", "bins", "trash", "trash cans", "garbage"],
      /** Beside one of those: the bins come back. */
      binsIn: ["in", "back", "inside"],
    },
    /** On which days something happens that is not each week’s, in this order, with semicolons between. */
    everyWeeks: { one: "every week", other: "every {count} weeks" },
    fromDay: "from {day}",
    untilDay: "until {day}",
    notOn: "not on {days}",
  },
  /** What is shown of one day of the week. */
  byDay: {
    /** Above what is on, with its times and places. */
    today: "Today is {day}.",
    /** Behind it on a day that has none. */
    nothing: "Nothing is written down for it.",
    /** In place of all curfews of the week; the time stands out. */
    curfew: "Home by <when>{time}</when>.",
    binsOut: "Bins out: {time}",
    binsIn: "Bins back in: {time}",
    /** The same where the facts tell the day alone. */
    thatDay: { binsOut: "Bins out.", binsIn: "Bins back in." },
    /** What stands behind a colon for a part of the day, once the day itself is left out. */
    partsOfDay: {
      morning: "in the morning",
      afternoon: "in the afternoon",
      evening: "in the evening",
      night: "at night",
    },
    collected: "Trash is collected.",
  },
  /** What the pages' script says. */
  script: {
    /** In place of what stands above the times, by the home’s clock. */
    today: "Today",
    tonight: "Tonight",
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
