/** How to reach the home, wherever it stands. */
export const contact = {
  title: "Contact us",
  heading: "How to reach us",
  call: "Call",
  callWhom: "Call {whom}",
  text: "Text",
  email: "Email",
  hours: "Hours",
  noAnswer: "No answer?",
  /** Whom to call next. `when` is their hours or their role, in small letters. */
  backup: "No answer? {name}, {when}: {phone}",
  promise: "You hear from us within {acknowledge}, and get an answer within {answer}.",
  always: "Every concern gets an answer, even when there is nothing we can change.",
  emergency: "Emergency",
} as const;
