/** The items of the navigation: one or two short words each. */
export const navigation = {
  neighbors: "Neighbors",
  contact: "Contact",
  policies: "Policies",
  search: "Search",
  residents: "Residents",
  today: "Today",
  packet: "Packet",
  documents: "Documents",
  schedule: "Schedule",
  resources: "Resources",
  changes: "Changes",
  paper: "On paper",
} as const;
