/** The manager's desk: what neighbors wrote, what they were promised, and what was done. */
export const manager = {
  title: "The manager’s desk",
  messages: "Messages",
  log: "Log of concerns",
  signOut: "Sign out of the desk",
  /** Names the links between the desk's pages, for screen readers. */
  navigation: "The desk",
  signIn: {
    opens: "The manager’s code opens this page. It is another one than the house code.",
    code: "Manager’s code",
    codeHint:
      "The words that you kept when the code was made. Capitals and spaces make no difference.",
    send: "Sign in",
    /** Above the form when somebody marked a message and was no longer signed in. */
    carried: "What you wrote is kept: it is noted once you sign in.",
    stays: {
      one: "On this phone you stay signed in for a day, or until you sign out.",
      other: "On this phone you stay signed in for {count} days, or until you sign out.",
    },
    lost: "The code is lost? Whoever looks after the website makes a new one.",
    errors: {
      noCode: "Enter the manager’s code",
      wrongCode:
        "That is not the manager’s code. Check the words and their order; capitals and spaces make no difference",
      tooManyTries: "There were many wrong codes from your connection. Wait ten minutes",
    },
  },
  notices: {
    signedOutHere: {
      heading: "You are signed out on this phone",
      explanation:
        "Something could not be reached just now, so a copy of your sign-in somewhere else would still work. If there may be one, have everyone signed out of the desk.",
    },
    missing: {
      heading: "This page is not here",
      explanation: "A message that was kept long enough is deleted. Its line stays in the log.",
    },
    elsewhere: {
      heading: "This did not come from our own form",
      explanation: "Nothing was noted. Please use the form on the desk’s own pages.",
    },
    tooLong: {
      heading: "This is longer than the form takes",
      explanation:
        "Nothing was noted. Go back in your browser, where your words are mostly still there, and shorten them.",
    },
    closed: {
      heading: "The desk is closed for the moment",
      explanation:
        "Something is not set up or cannot be reached. No message is lost. Please try again in a minute.",
    },
  },
  toDesk: "Go to the desk",
  /** Plain text, where a connection asked too often. */
  tooMany:
    "There were many requests from your connection. Wait a minute, go back, and send it again.",
  /** Plain text, where the function has nothing to make a page of. */
  notBuilt: "The manager's desk is closed for the moment.",
  /** Each group of messages has a title with how many there are in it. */
  groups: {
    overdue: { one: "Overdue ({count})", other: "Overdue ({count})" },
    waiting: { one: "Waiting for you ({count})", other: "Waiting for you ({count})" },
    answered: { one: "Answered ({count})", other: "Answered ({count})" },
    noConcern: { one: "No concern ({count})", other: "No concern ({count})" },
    suspected: { one: "Looks like spam ({count})", other: "Looks like spam ({count})" },
  },
  none: "No message is here. What neighbors send with the form comes here.",
  newer: "Newer messages",
  older: "Older messages",
  open: "Open and mark",
  /** A message by what it is about and its reference, such as `Noise (7K3M-9QXD)`. */
  name: "{topic} ({reference})",
  from: "From {name}, {time}",
  fromUnnamed: "No name given, {time}",
  /** By when something was promised; `time` is a moment. */
  due: {
    acknowledge: "Promised: to hear from you by {time}",
    answer: "Promised: an answer by {time}",
    lateAcknowledge: "Overdue: they were to hear from you by {time}",
    lateAnswer: "Overdue: they were to get an answer by {time}",
  },
  untold: "No mail told you of this message yet.",
  suspicions: "Looks like spam: {reasons}",
  rest: "This was kept with it and could not be read:",
  reply: {
    heading: "Reply",
    call: "Call {phone}",
    text: "Text {phone}",
    mail: "Email {address}",
    /** Of a mail. `home` is the home’s name. */
    subject: "Your message to {home} ({reference})",
    asTyped: "They wrote, to be reached at: {reply}",
    meant: "That address looks mistyped. Perhaps: {address}",
    none: "They left no way to be reached.",
  },
  states: {
    new: "Nobody has marked it yet",
    acknowledged: "Acknowledged",
    passedOn: "Passed on",
    answered: "Answered",
    reopened: "Taken up again",
    noConcern: "No concern",
    noted: "Note",
    takenBack: "Taken back: {mark}",
  },
  mark: {
    heading: "Mark it, or add a note",
    kind: "What happened?",
    acknowledged: "Acknowledged: they know that you have it",
    passedOn: "Passed on: somebody else looks after it, and they know who",
    answered:
      "Answered: they know what you did, or why not. Without a way to reach them, it is dealt with",
    reopened:
      "Take it up again: they wrote or called once more. The log keeps when you first answered",
    noConcern: "No concern: a test, an advertisement, or not for you. The log leaves it out",
    noted: "A note only: what it is marked as stays the same",
    takenBack: "Take back “{mark}”: it was a mistake",
    done: "What was done?",
    doneHint:
      "What you heard, said or did, and to whom it went. No word of a resident. It is deleted with the message.",
    by: "Who did it?",
    byHint: "Your role or your name.",
    send: "Note it",
    errors: {
      noKind: "Choose what happened",
      noDone: "Say what was done",
      longDone: "Shorten what was done to {limit} characters or fewer",
      noBy: "Say who did it, by role or name",
      longBy: "Shorten the role or name to {limit} characters or fewer",
    },
    overtaken: {
      heading: "Somebody else marked this message meanwhile",
      explanation:
        "Yours was not noted, so that nothing is marked twice. See below what they did. What you wrote is still here: send it again if it is still right.",
    },
    notKept: {
      heading: "Sorry, this was not noted",
      explanation:
        "It could not be kept just now. What you wrote is still here: please send it again in a minute. Nothing is noted twice.",
    },
  },
  done: {
    heading: "What was done",
    /** A step by its state, such as `Answered`, with who did it and when. */
    step: "<strong>{state}</strong> by {by}, {time}",
  },
  concerns: {
    lead: "What kind of concern it was, when it came, and when it was acknowledged, passed on and answered. No name and no word of a message is in it, and it stays when messages are deleted.",
    use: "Print it or keep the table where a reviewer asks how neighbors’ concerns are answered.",
    none: "No concern is noted yet.",
    download: "Download the log as a table (CSV)",
    print: "To print it, use your browser’s own menu.",
    madeOn: "{home}, as of {day}",
    months: {
      heading: "How the promise was kept",
      promise: "Promised: to be heard from within {acknowledge}, an answer within {answer}.",
      counting:
        "Concerns count in the month in which they came. Business days are Monday to Friday; holidays are not taken out. Thanks are not counted, nor is what somebody marked as no concern, nor what looks like spam and nobody marked.",
      month: "Month",
      count: "Concerns",
      acknowledged: "Heard from you in time",
      answered: "Answered in time",
      usual: "Usual time to an answer",
      /** How many of those that are over: an open one that still has time is in neither. */
      share: "{kept} of {judged}",
      hours: { one: "{count} hour", other: "{count} hours" },
      days: { one: "{count} day", other: "{count} days" },
      noFigure: "–",
    },
    lines: {
      heading: "Each concern",
      reference: "Reference",
      received: "Came",
      kind: "Kind",
      acknowledged: "Acknowledged",
      passedOn: "Passed on",
      answered: "Answered",
      status: "Status",
      noDay: "–",
      late: "{status}, late",
      statuses: {
        new: "Not acknowledged yet",
        acknowledged: "Acknowledged, open",
        passedOn: "Passed on, open",
        answered: "Answered",
        reopened: "Taken up again, open",
      },
    },
  },
} as const;
