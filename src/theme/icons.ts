/**
 * The site's icons: lines with round ends, two units thick, in a square of 24. They were drawn for this
 * site, each as one path. An icon stands beside words and says nothing without them.
 */
const drawings = {
  bed: "M2 20V5m0 11h20v4m0-4v-2a4 4 0 0 0-4-4h-8v6M6 9.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 1 0 0-3",
  calendar: "M3 5h18v16H3zm0 5.5h18M8 2v5m8-5v5M8 15h.01m4-.01h.01M16 15h.01",
  car: "M3 17v-4l2-1 2-6h10l2 6 2 1v4zm2-5h14M6 17v2.5m12-2.5v2.5M6.5 14.5h.01m11 0h.01",
  check: "M4 12.5 9.5 18 20 6",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18m0 4v5l3.5 2.5",
  door: "M6 21V3h12v18M2.5 21h19M14 11.5v1.5",
  firstAid: "M3 8h18v12H3zm5 0V4h8v4m-4 3v6m-3-3h6",
  heart: "M12 20.5C6 16 3 12.5 3 9c0-5.5 7.5-6.5 9-1.5C13.5 2.5 21 3.5 21 9c0 3.5-3 7-9 11.5",
  house: "m2.5 11.5 9.5-8 9.5 8M5 9.5V21h14V9.5M10 21v-7h4v7",
  key: "M8 11.5a4.25 4.25 0 1 0 0 8.5 4.25 4.25 0 1 0 0-8.5m3 1.2L20.5 3.5M17 7l3 3m-6.5.5 2 2",
  mail: "M3 5h18v14H3zm0 1 9 7 9-7",
  medicine: "m4.5 12.5 8-8a4.95 4.95 0 0 1 7 7l-8 8a4.95 4.95 0 0 1-7-7m4-4 7 7",
  money: "M2 6h20v12H2zm10 3.25a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 1 0 0-5.5M5.5 12h.01m13 0h.01",
  moon: "M20.5 14A9 9 0 1 1 10 3.5a7.2 7.2 0 0 0 10.5 10.5",
  naloxone:
    "m9.5 9.5.9-6.5h3.2l.9 6.5M4.5 9.5h15v3.5h-15zm5 3.5v5.5h5V13M12 18.5V22m-3 0h6M7 2.5l.3 2M17 2.5l-.3 2",
  noSmoking:
    "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M6 5.5l12.5 13M6.5 14h4.5m5 0h1.5M17.5 11q.5-3-3-3",
  paper: "M5 2h9l5 5v15H5zm9 0v5h5M9 12h6m-6 4.5h6",
  people: "M9 4a4 4 0 1 0 0 8 4 4 0 1 0 0-8M2 21q0-6 7-6t7 6m0-17a4 4 0 0 1 0 8m3 3.5q3 1.5 3 5.5",
  phone:
    "m20.7 16-1.8 1.8Q15.7 21 9.4 14.6T6.2 5.1L8 3.3q.7-.7 1.4 0l2.4 2.5q.8.7 0 1.4l-1.4 1.4q1.8 3.2 5 5l1.4-1.4q.7-.8 1.4 0l2.5 2.4q.7.7 0 1.4",
  scales: "M12 3v18m-4 0h8M4 6l8-1 8 1M4 6l-2.5 7q2.5 3 5 0zm16 0-2.5 7q2.5 3 5 0z",
  search: "M10.5 3a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15M16 16l5.5 5.5",
  speech:
    "M12 4c-5 0-9.5 3-9.5 7.5 0 2 1 3.5 2.5 5L4 21l5-2.5q1.5.3 3 .3c5 0 9.5-3 9.5-7.3S17 4 12 4",
  text: "M3 4h18v13h-9l-5 4v-4H3zm5 4.5h8m-8 4h5",
  trash: "M4 6.5h16M9 6.5V3h6v3.5m-9 0L7 21h10l1-14.5M10 10.5v6m4-6v6",
  warning: "M12 3 22.5 20.5h-21zm0 6.5V15m0 2.5v.01",
} as const;

/** The name of an icon. */
export type IconName = keyof typeof drawings;

/** The names of all icons, in the order of the alphabet. */
export const iconNames = Object.keys(drawings) as readonly IconName[]; // the record's own keys

/**
 * Draws an icon, as large as a line of the text beside it. It takes the color of that text; whoever does
 * not see it misses nothing.
 *
 * @param name its name
 * @returns an element of a page
 * @throws when there is no icon of that name: a template may ask for any
 */
export function drawIcon(name: IconName): string {
  if (!Object.hasOwn(drawings, name)) throw new Error(`There is no icon “${name}”.`);
  return `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${drawings[name]}"/></svg>`;
}
