/** What becomes of what people read and write. */
export const privacy = {
  title: "Privacy",
  lead: "This site asks for little and keeps less.",
  reading: {
    heading: "When you read",
    pages:
      "The public pages set no cookies and load nothing from other companies. There are no counters, no ads and no maps. Search runs in your browser: what you type there is sent to nobody.",
    host: "Like every web host, the company that serves these pages sees the address your device connects from. We do not receive it or ask for it.",
  },
  writing: {
    heading: "When you write to us",
    /** `role` is the manager’s role, as it stands inside a sentence. */
    form: "The <form>contact form</form> asks what it is about and what you want to say. Your name and a way to reach you are up to you. {name}, our {role}, reads what you send, and shares it only with those who help to answer you.",
    kept: {
      one: "The site deletes what you sent after {count} day, or sooner. A copy that told us of it, such as an email, stays until we delete it.",
      other:
        "The site deletes what you sent after {count} days, or sooner. A copy that told us of it, such as an email, stays until we delete it.",
    },
    log: "What it may keep longer, to show that concerns are answered: what kind of concern it was, its reference, and the times at which it came, was due, and was answered. That holds no name, and none of your words.",
    /** Where the home's policy has a log; `log` leads to what it says of it. */
    homeLog:
      "Besides that, the home keeps a log of its own. Our policy says what is in it, and for how long: <log>{title}</log>.",
    health:
      "Please write nothing about a resident’s health, and no resident’s name. We never say which residents live here or why, and we never ask you to.",
  },
  residents: {
    heading: "Residents",
    pages:
      "No resident is named on this site, except one who agreed to be a contact. The residents’ pages are kept from search engines.",
  },
  questions: {
    heading: "Questions",
    ask: "Ask {name}: {phone} or {email}.",
  },
} as const;
