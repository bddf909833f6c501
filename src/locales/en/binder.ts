/** The house binder, which is printed and stays in the house. */
export const binder = {
  title: "House binder",
  heading: "The house binder",
  about:
    "Every policy of this home, the sheets on its walls, and where each rule of the {standard} is documented.",
  aboutWithoutStandard: "Every policy of this home, and the sheets on its walls.",
  printed: "Printed from the home’s own documents, {day}.",
  stays:
    "<strong>This binder stays in the house.</strong> It holds the address and other things that are not on the website.",
  contents: "Contents",
  posters: "For the wall",
  forms: "To fill in by hand",
  /** At the head of each page of a document. */
  headWithVersion: "{title}, version {version}",
  matrix: "Where each rule is documented",
  /** Below that heading: what the matrix does not judge. */
  notice:
    "These pages show where each rule is documented. Whether a rule is met is for people to judge.",
  house: {
    title: "For this house alone",
    address: "Where we are",
    evacuation: "How to leave, and where to meet",
    naloxonePlace: "Where naloxone is",
    firstAidPlace: "Where the first-aid kit is",
    keysPlace: "Where the spare keys are",
    staff: "Staff",
  },
  /** Of a document; each further part stands behind the first. */
  version: "Version {version}",
  effective: ", in effect since {day}",
  effectiveLater: ", in effect from {day}",
  reviewed: ", last reviewed {day}",
  approved: ". Approved by: {name}",
  rule: "Rule",
  asks: "What it asks",
  where: "Document, section and page",
  page: ", page {page}",
  checked: ", checked {day}",
} as const;
