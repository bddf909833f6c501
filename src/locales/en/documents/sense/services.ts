/** What a home may give its residents besides a place to live. */
export const services = [
  "class*",
  "group*",
  "workshop*",
  "lesson*",
  "session*",
  "course*",
  "coach*",
  "counsel*",
  "therap*",
  "nurs*",
  "specialist*",
  "case manag*",
  "life skill*",
  "life-skill*",
  "recovery support*",
] as const;

/** What says that there are none, or that visitors or others elsewhere give them. */
export const servicesOfOthers = [
  "no class*",
  "no group*",
  "no counsel*",
  "no therap*",
  "no treatment",
  "no services",
  "no recovery support",
  "visitor*",
  "elsewhere",
  "find one",
  "if you need",
  "refer*",
] as const;
