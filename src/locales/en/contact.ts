/** How to reach the home, wherever it stands. */
export const contact = {
  title: "Contact us",
  heading: "How to reach us",
  call: "Call",
  callWhom: "Call {whom}",
  /** In place of the hours of whoever answers at this moment. */
  answersNow: "Answers now",
  anyTime: "Any time",
  /** When somebody answers, each day. `opens` and `closes` are times. */
  fromTo: "{opens} to {closes}",
  text: "Text",
  textWhom: "Text {whom}",
  emailWhom: "Email {whom}",
  email: "Email",
  hours: "Hours",
  noAnswer: "No answer?",
  /** Where the same phone is called at night. */
  noAnswerOrNight: "No answer, or at night?",
  atNight: "At night",
  /** On the button of somebody who answers in the hours that are told and at night. */
  byDayAndNight: "By day and at night",
  /** Of a manager who answers at night as well as in the hours that are told. */
  nightToo: "{hours}; at night, too",
  promise: "You hear from us within {acknowledge}, and get an answer within {answer}.",
  always: "Every concern gets an answer, even when there is nothing we can change.",
  emergency: "Emergency",
  /** Words that are no name, and stand in small letters inside a sentence where a role or hours begin with them. */
  common: {
    roles: {
      alone:
        "administrator assistant caretaker chair chairperson chaplain clinician coach co-director co-founder co-owner contact coordinator counselor director founder head housekeeper landlady landlord lead leader manager mentor nurse operator organizer owner pastor peer president resident secretary steward supervisor treasurer volunteer worker",
      withoutNames:
        "acting admissions alumni associate backup board case chief clinical co-house community deputy duty elected evening executive facility family former general house housing intake interim live-in managing medical night on-call operations outreach overnight part-time program property regional residence residential senior shift site staff support weekday weekend",
    },
    hours: {
      alone:
        "after all always any anytime at before between by daily day days every evenings from mornings most nights on until weekdays weekends",
      withoutNames: "around",
    },
  },
} as const;
