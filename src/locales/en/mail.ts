/** The mails that bring neighbors' messages to the house manager. */
export const mail = {
  /** `about` is a topic with the message's reference, and how often it was sent. */
  subject: "Message from a neighbor: {about}",
  about: "{topic} ({reference})",
  aboutAgain: "{topic} ({reference}), {sendings}",
  otherTopic: "another topic",
  sentFrom: "Sent with the form on the website of {home}.",
  /** `address` is where the manager's desk stands, which a site may have. */
  desk: "Note what was done at the manager’s desk: {address}",
  reference: "Reference: {reference}",
  received: "Received: {time}",
  topic: "About: {topic}",
  name: "Name: {name}",
  reply: "Reach them at: {reply}",
  meant: "That address looks mistyped. Perhaps: {address}",
  suspicions: "Looks like spam: {reasons}",
  /** Above what is kept of a message and could not be read. */
  rest: "This was kept with it and could not be read. It stands here as it is in the store:",
  shortened: "{start} … (more in the store)",
  digest: {
    subject: {
      one: "{count} message waiting for you ({day})",
      other: "{count} messages waiting for you ({day})",
    },
    untold: "Messages that could not be sent to you one by one:",
    suspected: "Messages that look like spam. Please look through them once:",
    keptBy: "Kept by the website of {home}.",
  },
  /** What is said of a message. */
  message: {
    unknownTime: "at an unknown time",
    notGiven: "not given",
    noTopic: "No topic",
    sentTwice: "sent twice",
    sentOften: { other: "sent {count} times" },
    againTwice: "Sent twice: {times}",
    againOften: { other: "Sent {count} times: {times}" },
    firstAndLast: "first {first}; last {last}",
    /** By the reason that is stored. */
    suspicions: {
      "extra field filled": "extra field filled",
      "sent too fast": "sent too fast",
      "many links": "many links",
    },
  },
} as const;
