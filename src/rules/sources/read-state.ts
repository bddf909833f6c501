const statesByCode = {
  AL: "Alabama",
  AK: "Alaska",
  AZ: "Arizona",
  AR: "Arkansas",
  CA: "California",
  CO: "Colorado",
  CT: "Connecticut",
  DE: "Delaware",
  DC: "District of Columbia",
  FL: "Florida",
  GA: "Georgia",
  HI: "Hawaii",
  ID: "Idaho",
  IL: "Illinois",
  IN: "Indiana",
  IA: "Iowa",
  KS: "Kansas",
  KY: "Kentucky",
  LA: "Louisiana",
  ME: "Maine",
  MD: "Maryland",
  MA: "Massachusetts",
  MI: "Michigan",
  MN: "Minnesota",
  MS: "Mississippi",
  MO: "Missouri",
  MT: "Montana",
  NE: "Nebraska",
  NV: "Nevada",
  NH: "New Hampshire",
  NJ: "New Jersey",
  NM: "New Mexico",
  NY: "New York",
  NC: "North Carolina",
  ND: "North Dakota",
  OH: "Ohio",
  OK: "Oklahoma",
  OR: "Oregon",
  PA: "Pennsylvania",
  RI: "Rhode Island",
  SC: "South Carolina",
  SD: "South Dakota",
  TN: "Tennessee",
  TX: "Texas",
  UT: "Utah",
  VT: "Vermont",
  VA: "Virginia",
  WA: "Washington",
  WV: "West Virginia",
  WI: "Wisconsin",
  WY: "Wyoming",
} as const;

const names: readonly string[] = Object.values(statesByCode);

/**
 * Reads in which state a home is. Only the end of the area tells: “Kansas City, Missouri” is not in Kansas.
 *
 * @param area where the home is, such as `East Mesa, Arizona` or `Columbus, OH`
 * @returns the state's whole name, or `undefined` where the area does not end with one
 */
export function readState(area: string): string | undefined {
  const plain = area.normalize("NFKC").replaceAll(".", "").replace(/\s+/g, " ").trim();
  const last = (plain.split(",").at(-1) ?? "").trim().toLowerCase();
  const named = names.find((name) => name.toLowerCase() === last);
  if (named !== undefined) return named;
  const code = Object.entries(statesByCode).find(([letters]) => letters.toLowerCase() === last);
  if (code !== undefined && plain.includes(",")) return code[1];
  const ending = names.filter((name) =>
    ` ${plain.toLowerCase()}`.endsWith(` ${name.toLowerCase()}`),
  );
  // “West Virginia” also ends with “Virginia”.
  return ending.toSorted((first, second) => second.length - first.length)[0];
}
