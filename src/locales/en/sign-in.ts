/** Where residents sign in with the house code, and what answers there. */
export const signIn = {
  heading: "For residents of {home}",
  opens: "The house code opens these pages.",
  code: "House code",
  codeHint: "The words on your move-in sheet. Capitals and spaces make no difference.",
  script: { showCode: "Show the code", hideCode: "Hide the code" },
  send: "Sign in",
  stays: {
    one: "On this phone you stay signed in for a day, or until you sign out. Please sign out on a phone that is not yours.",
    other:
      "On this phone you stay signed in for {count} days, or until you sign out. Please sign out on a phone that is not yours.",
  },
  noCode: {
    heading: "No code at hand?",
    ask: "Ask {name}: {phone}. The same words are in the binder in the house, and <policies>most of our policies</policies> are open to everyone.",
  },
  errors: {
    noCode: "Enter the house code",
    wrongCode:
      "That is not the house code. Check the words and their order; capitals and spaces make no difference",
    tooManyTries: "There were many wrong codes from your connection. Wait ten minutes, or ask us",
  },
  notices: {
    signedOutHere: {
      heading: "You are signed out on this phone",
      explanation:
        "Something could not be reached just now, so a copy of your sign-in somewhere else would still work. If there may be one, please ask us to sign everyone out.",
    },
    missing: {
      heading: "This page is not here",
      explanation: "It may have moved. The residents’ first page leads to everything there is.",
    },
    elsewhere: {
      heading: "This did not come from our own form",
      explanation: "Please enter the house code on the sign-in page.",
    },
    closed: {
      heading: "The residents’ pages are closed for the moment",
      explanation:
        "Something is not set up or cannot be reached. Please call us, or use the binder.",
    },
  },
  toFirstPage: "Go to the residents’ first page",
  /** Whom to ask: a name and a phone number. */
  whom: "{name}: {phone}",
  /** Plain text, where the function has nothing to make a page of. */
  notBuilt: "The residents' pages are closed for the moment.",
} as const;
