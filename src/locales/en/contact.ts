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
  atNight: "At night",
  promise: "You hear from us within {acknowledge}, and get an answer within {answer}.",
  always: "Every concern gets an answer, even when there is nothing we can change.",
  emergency: "Emergency",
} as const;
