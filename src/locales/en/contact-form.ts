/** The form that neighbors write to us with, and what answers it. */
export const contactForm = {
  write: "Write to us",
  topic: "What is it about?",
  /** By the value that is stored, which stays the same in every language. */
  topics: {
    noise: "Noise",
    parking: "Parking",
    smoking: "Smoking",
    trash: "Trash",
    gathering: "People gathering",
    language: "Language",
    "something else": "Something else",
    thanks: "Thanks",
  },
  message: "Your message",
  messageHint: "Up to {limit} characters. Please do not name residents or describe their health.",
  name: "Your name (optional)",
  reply: "Email address or phone number (optional)",
  replyHint: "Only if you want an answer. We use it for nothing else.",
  /** The label of a field that people neither see nor fill in. */
  extra: "Leave this field empty",
  send: "Send",
  /** What is wrong with a field, told as what to do about it. */
  errors: {
    noTopic: "Choose what your message is about",
    noMessage: "Write your message",
    longMessage: "Shorten your message to {limit} characters or fewer",
    longName: "Shorten your name to {limit} characters or fewer",
    longReply: "Shorten your email address or phone number to {limit} characters or fewer",
    brokenEmail: "Write the whole email address, such as name@example.org, or a phone number",
    brokenPhone: "Write the phone number with its area code, such as 480 555 0100",
  },
  /** Why a message was not kept. It comes back with the form. */
  notKept: {
    tooLong: {
      heading: "Your message was not sent: it is too long",
      explanation: "Its beginning is below. Please shorten it, or call us.",
    },
    tooMany: {
      heading: "Your message was not sent yet",
      explanation:
        "Many messages came from your connection in a short time. Your text is kept below: please wait a minute and send it again, or call us.",
    },
    unavailable: {
      heading: "Sorry, your message was not sent",
      explanation:
        "We could not keep it just now. Your text is kept below: please send it again in a minute, or call us.",
    },
  },
  /** Why a request is not read at all. */
  refused: {
    method: {
      heading: "This address cannot do that",
      explanation: "Please use the form on our contact page, or call us.",
    },
    elsewhere: {
      heading: "This message did not come from our own form",
      explanation: "It was not sent. Please write it in the form on our contact page, or call us.",
    },
    notAForm: {
      heading: "We could not read this message",
      explanation: "It was not sent. Please write it in the form on our contact page, or call us.",
    },
  },
  /** What the form's script says. */
  script: {
    sending: "Sending …",
    notSent: "Not sent yet. Your message is kept on this page.",
    willRetry: "We try again by ourselves as long as this page is open.",
    pressSend: "Press Send to try again.",
    call: "Call {phone}",
    byMail: "Send it by email instead",
    mailSubject: "Message from a neighbor: {topic}",
    wasSent: "Your last message was sent. Its reference is {reference}.",
    whatNext: "See what happens next",
  },
  toTheForm: "Go to the contact form",
  /** At the address of the page after sending, where it does not say what was sent. */
  unknownSending: {
    heading: "We cannot tell from this address whether a message arrived",
    explanation: "If you were not shown a reference, please call us or write again.",
  },
  /** Plain text, where the function has nothing to make a page of, and knows no phone number. */
  broken:
    "Sorry, your message was not sent: the form is not working. Please go back, where your words are, and call the number on that page.",
  /** The page after sending. */
  sent: {
    title: "Your message is with us",
    reference:
      "Your reference is <strong>{reference}</strong>. Write it down, or save this page: you can open it again.",
    doubtful: {
      heading: "Please check your email address",
      explanation:
        "The one you gave looks mistyped, so our answer may not reach you. Call {name} and give the reference, or <form>write again</form> with the right one.",
    },
    next: {
      heading: "What happens next",
      read: "{name}, our {role}, reads it.",
      answered:
        "If you told us how to reach you, you hear within {acknowledge} that we got it, and have an answer within {answer}.",
      unreachable:
        "If you did not, nobody can write back. Call and give the reference to hear what we did.",
    },
    still: {
      heading: "Is it still going on?",
      call: "Do not wait for us to read it. Call {name}: {phone}. {hours}.",
      atNight: "At night, call {name}, {role}: {phone}.",
      otherTimes: "At any other time, or if nobody answers, call {name}, {role}: {phone}.",
      noAnswer: "If nobody answers, call {name}, {role}: {phone}.",
      atNightOrNoAnswer: "At night, or if nobody answers, call {name}, {role}: {phone}.",
    },
    unsatisfied: {
      heading: "If you do not hear from us, or are not satisfied",
      explanation:
        "Turn to {name}, or to someone who does not work for us: {affiliate}, {affiliatePhone}.",
      /** Where the home has nobody above the manager, or no office outside that takes complaints. */
      outsideOnly: "Turn to someone who does not work for us: {outside}, {phone}.",
      insideOnly: "Call {name}: {phone}.",
    },
    promises: "What we promise our neighbors",
  },
} as const;
