/** Sheets for the wall, and forms that are filled in by hand. */
export const paper = {
  title: "On paper",
  lead: "Posters for the wall and forms to fill in, for Letter or A4. Most posters have whole sections of a document, in large type, on as many sheets as that takes. The steps for an overdose have the same words wherever they are printed.",
  forTheWall: "For the wall",
  /** Below a poster’s name: the document it is from. */
  from: "From: {document}",
  toFillIn: "To fill in by hand",
  onlyOnPaper: "On paper and only on paper: nothing you write here is kept on this site.",
  takeWhatYouUse: "These come with the site. A house may use some of them and not others.",
  readWhole: "<whole>Read it in the document</whole>, or <others>see the other posters</others>.",
  otherSheets: "<others>See the other posters</others>.",
  sheets: { one: "{count} sheet", other: "{count} sheets" },
  poster: {
    emergency: "In an emergency",
    naloxone: "Naloxone",
    promises: "What we promise our neighbors",
    /** `{name}` is the house manager. */
    reach: "How to reach {name}",
    call: "Call",
    callOrText: "Call or text",
    text: "Text",
    hours: "When the phone is answered",
    /** In front of the number of whoever answers instead. */
    noAnswer: "No answer? {name}, {role}",
    /** The same where that phone is called at night, too. */
    noAnswerOrNight: "No answer, or at night? {name}, {role}",
    /** In front of the number of whoever answers then. */
    atNight: "At night: {name}, {role}",
    /** In front of a line to write on. */
    weAreAt: "We are at:",
    keptHere: "It is kept here:",
    /** Behind words that lead somewhere on a screen; `place` is a document, a section or both. */
    leadsTo: "({place})",
    /** Where its words are from; `{version}` is “, version 2” or empty. */
    whole: "From the {document}{version}.",
    scan: "Point a phone’s camera here to read it.",
    scanContact: "Point a phone’s camera here to keep the number.",
    sheet: "Sheet {number} of {count}",
  },
  acknowledgement: {
    title: "What I was given and agree to",
    about: "With the version of each document, to sign.",
    lead: "I have a copy of each of these, in this version, and had my questions answered.",
    documents: "Documents of {home}",
    document: "Document",
    version: "Version",
    effective: "In effect from",
    initials: "Initials",
    /** What is signed for beside the documents, each where the home has it. */
    points: {
      rights: "I know my rights and have a copy of them.",
      agreement: "I have the packet, and a copy of the agreement I signed.",
      fees: "The fees and refunds were explained before I paid anything.",
      shown: "I was shown the ways out, the alarms and the emergency numbers.",
      shownWithNaloxone:
        "I was shown the ways out, the alarms, the naloxone and the emergency numbers.",
      goodNeighbor: "The good-neighbor policy was explained to me.",
      concerns: "I know whom to turn to with a concern, inside and outside the home.",
    },
    signers: ["Resident", "For the house"],
  },
  plan: {
    signers: ["Mine"],
  },
  nameAndSignature: "Name and signature",
  date: "Date",
  recoveryPlan: {
    title: "My recovery plan",
    about: "Yours to keep.",
    lead: "It is yours, in your own words.",
    inPacket: "<packet>What the packet says about it</packet>",
    questions: [
      "What do I want my days to look like in three months?",
      "What keeps me well?",
      "What throws me off, and how do others notice?",
      "Who is on my side, and how do I reach them?",
      "What do I need for health, work, money, papers, family and fun?",
      "My next two steps, and by when",
    ],
  },
  exitPlan: {
    title: "My exit plan",
    about: "Where next, and what has to be in place before.",
    lead: "For the day you are ready to go. Start it early, and ask for help with any line of it.",
    questions: [
      "Where do I want to live next, and by when?",
      "What has to be in place before: money, work, papers, furniture?",
      "Who supports my recovery there, and which group or person do I go to in the first week?",
      "My health: next appointments, medicine, insurance",
      "What could throw me off, and whom do I call that night?",
      "My belongings and my mail: what goes when, and to whom",
      "How the house may stay in touch with me, if I want that",
    ],
  },
} as const;
