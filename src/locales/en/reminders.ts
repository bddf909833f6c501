/** What comes due in the home: the operator's page and mail of it, and the calendar. */
export const reminders = {
  title: "What comes due",
  lead: "What has to be read, looked at, called or renewed, and by which day. It is made from the days in your files, such as policies/house-rules.md and _data/home.yaml. Write down a new day there and publish, and it goes on to the next.",
  none: "Nothing has a day on which it is due.",
  /** Each group has a title with how many there are in it. */
  groups: {
    overdue: { one: "Overdue ({count})", other: "Overdue ({count})" },
    thisMonth: { one: "Due this month ({count})", other: "Due this month ({count})" },
    later: { one: "Later ({count})", other: "Later ({count})" },
  },
  /** Of what is to be done by a day, and of what happens on one. */
  limit: { ahead: "Due {day}", over: "Was due {day}" },
  moment: { ahead: "On {day}", over: "Was on {day}" },
  last: "Last done {day}",
  /** What a text is called that only the house may read. */
  ofTheHouse: "a text for the house alone",
  /** Before the file and the line. */
  where: "Where it stands: {place}",
  /** `command` is what a terminal takes, with the name of a rule of the check. */
  more: "More on why, with its source: {command}",
  command: "npm run -s explain -- {rule}",
  /** Above the columns of what comes later. */
  columns: { what: "What", day: "Day", last: "Last done", place: "Where it stands" },
  calendar: "Take the days along as a calendar file",
  calendarHint:
    "A calendar that takes the file in once does not change by itself. Take it in again when your files have new days: what is there already is changed and not doubled.",
  mail: {
    subject: {
      one: "{count} thing is due at {home} this month",
      other: "{count} things are due at {home} this month",
    },
    lead: "This is due by the end of the month, or was due before. Once it is done, write down the day where it says, and publish.",
    /** `number` counts the entries. */
    entry: "{number}. {name}",
    more: {
      one: "And {count} more, on the page “What comes due”.",
      other: "And {count} more, on the page “What comes due”.",
    },
    end: "Sent once a month by the website of {home}. What comes due later is in the next one.",
  },
  file: {
    name: "{home}: what comes due",
  },
  /** What is due: what it is called, what to do about it, and why. `what` is in the home's own words. */
  kinds: {
    review: {
      name: "Read again: {what}",
      how: "Read it together, change what is no longer so, and write that day after “reviewed:”.",
      why: "Most standards ask for a review every year, and what nobody has read for long is often no longer so.",
    },
    takesEffect: {
      name: "Takes effect: {what}",
      how: "Publish the site once more on that day or later.",
      why: "A published site does not change by itself, so people would read the old words.",
    },
    event: {
      name: "Event: {what}",
      how: "When it is over, take it out, or write the next day on which it takes place.",
      why: "Someone may come for what was last year.",
    },
    certificate: {
      name: "The certificate runs out",
      how: "Have it renewed, then write the new last day after “until:”.",
      why: "A claim that has run out is no longer true.",
    },
    paper: {
      name: "A paper runs out: the evidence for {what}",
      how: "Have it renewed, then write the new last day after “expires:”.",
      why: "A reviewer looks at the day on the paper.",
    },
    paperCheck: {
      name: "Look for the evidence for {what}",
      how: "Look that it is still where it says, then write that day after “checked:”.",
      why: "A reviewer looks for it where the site says that it is.",
    },
    supply: {
      name: "Runs out: {what}",
      how: "Replace it, then write the new day after “expires:”.",
      why: "Naloxone and extinguishers that are past their day may fail when they are needed.",
    },
    upkeep: {
      name: "Look at it again: {what}",
      how: "Look at it, put right what is missing, and write that day after “checked:”.",
      why: "What nobody looks at may be gone or broken when it is needed.",
    },
    drill: {
      name: "Hold it again: {what}",
      how: "Hold it, note it in your log of drills, and write that day after “held:”.",
      why: "Whoever moved in since the last one has never practiced it.",
    },
    insurance: {
      name: "The insurance ends: {what}",
      how: "Have it renewed, then write the new last day after “until:”.",
      why: "After that day nobody pays for what happens.",
    },
    phones: {
      name: "Call every number of the home’s facts",
      how: "Call each one, correct what changed, and write that day after “phonesChecked:”.",
      why: "Someone who needs help and calls a number that is gone may not call a second one.",
    },
    crisisLine: {
      name: "Call the line: {what}",
      how: "Call it, correct what changed, and write that day after “checked:”.",
      why: "Someone who needs help and calls a number that is gone may not call a second one.",
    },
    resource: {
      name: "Ask whether it is still so: {what}",
      how: "Call or look it up, correct what changed, and write that day after “checked:”.",
      why: "Places move, close and change their hours.",
    },
    safetyWords: {
      name: "What the site says in an emergency",
      how: "Bring Front Porch up to date. If there is no newer version, have a nurse or your naloxone trainer read the posters.",
      why: "Advice on overdoses changes. People do what the posters say.",
    },
  },
} as const;
