/** The page that people search on. */
export const search = {
  title: "Search",
  question: "What are you looking for?",
  send: "Search",
  lookIn: "Look in",
  allDocuments: "all documents",
  nothing: {
    heading: "Perhaps one of these",
    documents: "Our documents",
    ask: "Or ask {name}: {call}. {hours}.",
    call: "call {phone}",
  },
  everything: "Everything from A to Z",
  sections: { one: "{count} section", other: "{count} sections" },
  /** What the page's script says. */
  script: {
    loading: "Search is still loading. Everything is in the list below.",
    trouble: "Search does not work here. Everything is in the list below.",
    nothing: "Nothing found. The nearest sections, our documents and whom to call:",
    results: { one: "{count} result", other: "{count} results" },
    best: { other: "The best {shown} of {count} results" },
    /** Behind one of the two, where other words were looked for than those that were typed. */
    searchedFor: "{results}. Searched for: {spellings}",
    wholeDocument: "The whole document",
    /** `source` is a document's title or the words above. */
    reviewed: "{source}, last reviewed {day}",
  },
} as const;
