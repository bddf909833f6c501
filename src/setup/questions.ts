import { askedStandard, levelChoices, listLevelsWith } from "./asked-standard.ts";
import type { QuestionGroup } from "./question.ts";
import { statesWithTimeZones } from "./states.ts";

const yesOrNo = { yes: "Yes", no: "No" };

const paidBack = { ...yesOrNo, "in part": "In part" };

/** As `certification/unproven` asks for it. */
const withoutProof =
  "A site that calls its home certified is not published before it says by whom, and where anyone can look that up.";

/** Where residents run the house by themselves, nobody is above. */
const isManaged = [...listLevelsWith("manager", "supervised", "services"), "missing"];

const withoutNight = "Until name and phone are told, no page says who answers at night.";

const isSeekingCertificate = { "home.certification.status": ["applied for", "certified"] };

/** All that setup asks, in the order in which it asks. Each may be passed over. */
export const questionGroups: readonly QuestionGroup[] = [
  {
    title: "The home",
    questions: [
      {
        kind: "parts",
        names: ["home.name", "home.legalName", "home.siteUrl"],
        separator: "; ",
        parts: ["name of the home", "legal name", "address of the site"],
        asks: "What do neighbors call the home, what is the legal name of whoever runs it, and at which address will the site be?",
        help: "You can fill in the address when you have one.",
        example: "Elm Street House; Elm Street Recovery LLC; https://elmstreet.example.org",
      },
      {
        kind: "parts",
        names: ["state", "home.area"],
        separator: "; ",
        parts: ["state", "place in words"],
        asks: "In which state is it, and where there, in words that do not give the address away?",
        help: "Law, affiliate and clocks follow from the state, where they are known. Neighbors read the place behind “in”.",
        example: "Ohio; North Dayton, Ohio",
      },
      {
        kind: "words",
        name: "home.timeZone",
        asks: "What do the clocks there show?",
        help: "Asked only where a state has more than one time zone.",
        example: "Eastern",
        when: { state: statesWithTimeZones },
      },
    ],
  },
  {
    title: "Who lives here",
    questions: [
      {
        kind: "parts",
        names: ["home.sexServed", "ways.children"],
        separator: "; ",
        parts: ["people it is open to", "word on children"],
        asks: "Whom is the home open to, and do children live here with a parent?",
        help: "Open to women, men, women and men, or everyone. Children: yes or no.",
        choices: {
          "home.sexServed": {
            women: "Women",
            men: "Men",
            "women and men": "Women and men",
            everyone: "Everyone",
          },
          "ways.children": yesOrNo,
        },
        example: "women; no",
      },
      {
        kind: "parts",
        names: ["home.capacity", "home.tenure", "ways.storeys"],
        separator: "; ",
        parts: ["number of residents", "word on who owns the house", "number of floors"],
        asks: "How many residents can live here, is the house owned or rented by whoever runs the home, and has it one floor or more?",
        help: "A manager who lives in the house is not counted.",
        choices: {
          "home.tenure": { owned: "Owned", rented: "Rented" },
          "ways.storeys": { one: "One floor", more: "More than one floor" },
        },
        example: "8; rented; more",
      },
      {
        kind: "list",
        name: "home.languages",
        asks: "Which languages are spoken in the home?",
        example: "English, Spanish",
      },
    ],
  },
  {
    title: "Standard and certification",
    questions: [
      {
        kind: "choice",
        name: "home.certification.level",
        asks: `At which level of the ${askedStandard.title} does the home work?`,
        help: "Passed over, the home is held against no standard. You can name one later.",
        choices: levelChoices,
      },
      {
        kind: "choice",
        name: "home.certification.status",
        asks: "How does certification stand?",
        choices: {
          "not certified": "Not certified",
          "applied for": "Applied for",
          certified: "Certified",
        },
      },
      {
        kind: "parts",
        names: [
          "home.certification.affiliate",
          "home.outside.affiliate.phone",
          "home.outside.affiliate.url",
        ],
        separator: "; ",
        parts: ["affiliate", "phone for complaints", "page for complaints"],
        asks: "Which affiliate certifies it, and where does it take complaints, by phone and on the web?",
        help: "Copy phone and page from its own site. Some have no phone.",
        typing: "Without one, type: name; ; page.",
        spared: { "home.outside.affiliate.phone": {} },
        example:
          "Ohio Recovery Housing (ORH); 614-555-0100; https://affiliate.example.org/concerns",
        when: isSeekingCertificate,
      },
      {
        kind: "parts",
        names: ["home.certification.since", "home.certification.until", "home.certification.url"],
        separator: "; ",
        parts: ["first day", "last day", "page where anyone can look it up"],
        asks: "From when to when does the certificate hold, and where can anyone look it up?",
        example: "2026-02-01; 2028-01-31; https://affiliate.example.org/homes/elm-street",
        unsaid: {
          "home.certification.affiliate": withoutProof,
          "home.certification.url": withoutProof,
        },
        when: { "home.certification.status": "certified" },
      },
    ],
  },
  {
    title: "Whom to call",
    questions: [
      {
        kind: "parts",
        names: ["home.manager.name", "home.manager.role", "home.manager.lives"],
        separator: "; ",
        parts: ["name", "role", "place to live"],
        asks: "Who answers for the house, what is that person's role, and where does that person live?",
        help: "Neighbors read it; a first name will do. Lives: in the house, or elsewhere.",
        choices: {
          "home.manager.lives": { "in the house": "In the house", elsewhere: "Elsewhere" },
        },
        example: "Dana; House manager; elsewhere",
      },
      {
        kind: "parts",
        names: ["home.manager.phone", "home.manager.email", "home.manager.hours"],
        separator: "; ",
        parts: ["phone", "email", "hours"],
        asks: "At which phone and email, and when is that phone answered?",
        example: "614-555-0101; dana@elmstreet.example.org; Every day, 8 am to 9 pm",
      },
      {
        kind: "parts",
        names: ["home.backup.name", "home.backup.role", "home.backup.phone", "home.backup.hours"],
        separator: "; ",
        parts: ["name", "role", "phone", "hours"],
        asks: "Who is called when that person cannot be reached: name, role and phone, and when is it answered?",
        example: "Lee; Owner; 614-555-0102; Day and night",
        lacks: "home.backup",
      },
      {
        kind: "choice",
        name: "home.backup.stands",
        asks: "Who is that, for the person who answers for the house?",
        help: "Residents and neighbors are sent to somebody above with what they have against that person.",
        choices: {
          above: "Somebody above, such as the owner or the director",
          beside: "A resident, or somebody who works beside or below",
        },
        when: { "home.backup": "given", "home.certification.level": isManaged },
      },
      {
        kind: "parts",
        names: ["home.director.name", "home.director.role", "home.director.phone"],
        separator: "; ",
        parts: ["name", "role", "phone"],
        asks: "Who is above, then, and hears what is said against that person: name, role and phone?",
        help: "Pass it over where there is nobody: people are sent to offices outside.",
        example: "Ann; Director; 614-555-0103",
        when: {
          "home.backup.stands": ["beside", "missing"],
          "home.certification.level": isManaged,
        },
      },
      {
        kind: "choice",
        name: "ways.nightCalls",
        asks: "Who answers the phone at night?",
        choices: {
          "house manager": "The person who answers for the house",
          backup: "The one who stands in",
          "someone else": "Somebody else",
          nobody: "Nobody",
        },
      },
      {
        kind: "parts",
        names: ["home.night.name", "home.night.role", "home.night.phone"],
        separator: "; ",
        parts: ["name", "role", "phone"],
        asks: "Who answers at night, then: name, role and phone?",
        help: "Neighbors and residents read it.",
        example: "Carla; Night lead; 614-555-0104",
        when: { "ways.nightCalls": "someone else" },
        unsaid: { "home.night.name": withoutNight, "home.night.phone": withoutNight },
      },
      {
        kind: "parts",
        names: ["home.response.acknowledge", "home.response.answer"],
        separator: "; ",
        parts: ["time until somebody hears that it arrived", "time until the answer"],
        asks: "How soon does a neighbor hear that a concern arrived, and how soon comes the answer?",
        help: "Promise what you can keep.",
        example: "24 hours; 3 business days",
      },
    ],
  },
  {
    title: "Money",
    questions: [
      {
        kind: "entries",
        name: "home.fees",
        keys: ["name", "amount"],
        asks: "What is charged?",
        help: "Begin with what everyone pays; what a test costs counts, too. A deposit is asked by itself.",
        example: "Weekly fee: $185 a week",
        elsewhere: {
          // A deposit for something, such as a key, is a charge like others.
          names:
            /^(?:(?:the|a|one|security|refundable|damage|housing|move-in|moving-in) )*deposit\b(?! (?:for|on) )/i,
          says: "The deposit is left out here: the question after the next one asks for it, and whether it is paid back.",
        },
        next: "When the first of these is due is asked next.",
      },
      {
        kind: "parts",
        names: ["home.fees.1.when", "home.fees.1.refundable", "home.fees.1.refundedWithin"],
        separator: "; ",
        parts: ["day it is due", "word on whether it is paid back", "time until it is paid back"],
        asks: "When is the first of these due, is it paid back to somebody who leaves, and within how long?",
        help: "Paid back: yes, no, or in part. Yes, too, where only debts or damage come off.",
        choices: { "home.fees.1.refundable": paidBack },
        spared: { "home.fees.1.refundedWithin": { "home.fees.1.refundable": "no" } },
        example: "Fridays, for the week ahead; in part; 10 business days",
        when: { "home.fees": "given" },
      },
      {
        kind: "parts",
        names: [
          "home.deposit.amount",
          "home.deposit.refundable",
          "home.deposit.refundedWithin",
          "home.deposit.when",
        ],
        separator: "; ",
        parts: [
          "amount",
          "word on whether it is paid back",
          "time until it is paid back",
          "day it is due",
        ],
        asks: "Is there a deposit: how much, is it paid back, within how long, and when is it due?",
        help: "Pass it over where there is none. Paid back: yes, too, where only debts or damage come off.",
        choices: { "home.deposit.refundable": paidBack },
        spared: { "home.deposit.refundedWithin": { "home.deposit.refundable": "no" } },
        example: "$150, once; yes; 14 days; before moving in",
      },
    ],
  },
  {
    title: "Living together",
    questions: [
      {
        kind: "parts",
        names: [
          "home.quietHours.start",
          "home.quietHours.end",
          "home.quietHours.weekendStart",
          "home.quietHours.weekendEnd",
        ],
        separator: " to ",
        parts: ["start", "end", "start on Friday and Saturday", "end on the morning after"],
        asks: "When are quiet hours, and when on Friday and Saturday?",
        help: "The first are enough where every night is the same.",
        spared: {
          "home.quietHours.weekendStart": { "home.quietHours.weekendEnd": "missing" },
          "home.quietHours.weekendEnd": { "home.quietHours.weekendStart": "missing" },
        },
        example: "10 pm to 7 am; 11 pm to 8 am",
        lacks: "home.quietHours",
      },
      {
        kind: "choice",
        name: "ways.phases",
        asks: "Do residents go through phases, or is curfew earlier in the first weeks?",
        choices: {
          no: "No, the same holds for everybody",
          yes: "Phases, with one curfew for all, or none",
          "with curfew": "Phases or first weeks that have a curfew of their own",
        },
      },
      {
        kind: "entries",
        name: "home.curfewByPhase",
        keys: ["phase", "time"],
        asks: "When is curfew in each phase?",
        help: "Say the days, too, where they differ.",
        example: "The first 30 days: 9 pm",
        when: { "ways.phases": "with curfew" },
      },
      {
        kind: "parts",
        names: ["home.curfew.weekdays", "home.curfew.weekends"],
        separator: "; ",
        parts: ["curfew from Sunday to Thursday", "curfew on Friday and Saturday"],
        asks: "When is curfew: from Sunday to Thursday, and on Friday and Saturday?",
        help: "One time is enough where they are the same.",
        spared: { "home.curfew.weekends": {} },
        example: "10 pm; midnight",
        lacks: "home.curfew",
        when: { "ways.phases": ["no", "yes", "missing"] },
      },
      {
        kind: "parts",
        names: ["home.guestHours.start", "home.guestHours.end", "ways.overnightGuests"],
        separator: " to ",
        parts: ["first hour", "last hour", "word on nights"],
        asks: "When may guests be in the house, and may they stay the night?",
        help: "Nights: no, or yes, which means asked for beforehand. Where days differ, type “; ; no”, and write each day's hours into the guest policy.",
        choices: {
          "ways.overnightGuests": { no: "No", "with notice": "Yes, with notice" },
        },
        example: "10 am to 9 pm; no",
      },
      {
        kind: "choices",
        name: "ways.houseRules",
        asks: "Which of these are rules of the house?",
        help: "Of those you leave out nothing is said. Rules of your own go into the packet, under “House rules”.",
        choices: {
          "work or school":
            "Everyone works, studies, volunteers or looks for work, as far as health and family allow",
          meetings: "Everyone goes to recovery meetings each week, on a path of their own choice",
          sponsor: "Everyone has a sponsor, a mentor or a coach",
          "house meeting": "Everyone comes to the house meeting",
          "signing out": "Residents write down where they go, and when they will be back",
          "asking for nights away": "A night away needs a yes beforehand",
          "no products with alcohol": "Nothing with alcohol in it is brought in, such as mouthwash",
          "no kratom or CBD":
            "Kratom, CBD and the like are not used, and neither is cannabis, with a card or without",
          "no dating": "Residents do not date each other",
          "leaving after use in the house":
            "Whoever drinks or uses in the house leaves it that day, for a safe place, unless help was called",
          "leaving after use":
            "Whoever drinks or uses anywhere leaves the house that day, for a safe place, unless help was called",
        },
      },
      {
        kind: "parts",
        names: ["home.smoking", "home.parking", "ways.pets"],
        separator: "; ",
        parts: ["place to smoke", "places to park", "word on pets"],
        asks: "Where may people smoke, where do residents and visitors park, and may pets live here?",
        help: "Pets: yes or no. Assistance animals are no pets: fair housing law lets them in.",
        choices: { "ways.pets": yesOrNo },
        example: "On the back patio only; In our driveway, and along our own curb; no",
      },
      {
        kind: "parts",
        names: ["home.trash.day", "home.trash.out", "home.trash.in"],
        separator: "; ",
        parts: ["day", "time when bins go out", "time when bins come in"],
        asks: "When is trash collected, when do bins go out, and when do they come in?",
        example: "Wednesday; Tuesday after 6 pm; Wednesday by 8 pm",
        lacks: "home.trash",
      },
      {
        kind: "parts",
        names: ["home.houseMeeting.day", "home.houseMeeting.time", "home.houseMeeting.place"],
        separator: "; ",
        parts: ["day", "time", "room"],
        asks: "When and where is the house meeting: day, time and room?",
        example: "Sunday; 6 pm; the living room",
        lacks: "home.houseMeeting",
      },
      {
        kind: "parts",
        names: ["ways.notice", "ways.appeal", "ways.movingOut"],
        separator: "; ",
        parts: ["notice", "time to appeal", "notice that a resident gives"],
        asks: "How much notice does somebody get who is asked to leave, how long is there to appeal, and how long before moving out does a resident say so?",
        help: "Where there is danger, nobody has to wait. Of the first two, what you pass over is written as in the example, for you to read.",
        spared: { "ways.movingOut": {} },
        example: "14 days; 5 days; 7 days",
      },
    ],
  },
  {
    title: "Health and safety",
    questions: [
      {
        kind: "choices",
        name: "ways.testing",
        asks: "When are residents tested for alcohol and drugs?",
        choices: {
          "moving in": "When moving in",
          random: "At random",
          "with cause": "When there is a reason",
          none: "Never",
        },
      },
      {
        kind: "choice",
        name: "ways.medicationStorage",
        asks: "Where do residents keep their medication?",
        choices: {
          "own locked box": "Each in a locked box of their own",
          "locked office cabinet": "In a locked cabinet in the office",
        },
      },
      {
        kind: "parts",
        names: ["ways.naloxone", "ways.practice"],
        separator: "; ",
        parts: ["word on naloxone", "word on how often all practice"],
        asks: "Is naloxone kept in the house, and how often do all practice leaving the house?",
        help: "How often you practice is written as in the example, for you to read, where you pass it over.",
        choices: { "ways.naloxone": yesOrNo },
        spared: { "ways.practice": {} },
        example: "yes; every 6 months",
      },
    ],
  },
  {
    title: "Recovery, neighbors and paper",
    questions: [
      {
        kind: "choices",
        name: "ways.pathways",
        asks: "Which ways of recovery do residents take here?",
        choices: {
          "twelve-step": "Twelve-step",
          "SMART Recovery": "SMART Recovery",
          "Recovery Dharma": "Recovery Dharma",
          faith: "Faith",
          medication: "Medication",
          counseling: "Counseling",
        },
      },
      {
        kind: "choice",
        name: "ways.services",
        asks: "Do trained people give services here, such as life-skills classes?",
        choices: yesOrNo,
        when: { "home.certification.level": listLevelsWith("supervised", "services") },
      },
      {
        kind: "entries",
        name: "ways.events",
        keys: ["what", "when"],
        asks: "Which events are neighbors invited to?",
        help: "Write the day with its year.",
        example: "Street clean-up: Saturday, March 6, 2027, 9 am to 11 am",
      },
      {
        kind: "choices",
        name: "ways.forms",
        asks: "Which forms do you want on paper?",
        choices: {
          grievance: "For a grievance",
          "overnight pass": "For a night away",
          intake: "For applying and moving in",
          chores: "A chore chart",
          incident: "For an incident",
        },
      },
    ],
  },
];
