/**
 * The fields of the contact form in the order in which the page asks for them, for its script and for
 * the function that takes what is sent.
 */
export const fieldNames = ["topic", "message", "name", "reply"] as const;
