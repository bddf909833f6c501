import type { HomeTruth } from "./truth.ts";

/** A home's facts for the bench, and from which line on they are made up. */
export interface BenchFacts {
  readonly yaml: string;
  /** Counted from 1: what a paper says otherwise than these lines is nobody's fault. */
  readonly madeUpFrom: number;
}

/**
 * Writes the facts of a home as its operator would: what is known of it first, and then what every home
 * has to say and no set tells. What a home may leave unsaid is left unsaid, so that papers are held
 * against each other and not against something made up.
 *
 * @param home what is known of the home
 */
export function writeFacts(home: HomeTruth): BenchFacts {
  const [backupPhone] = home.otherPhones;
  const [backupMail] = home.otherEmails;
  const host = home.email.slice(home.email.indexOf("@") + 1);
  const known = [
    `name: ${JSON.stringify(home.name)}`,
    `legalName: ${JSON.stringify(home.operator ?? home.name)}`,
    `siteUrl: https://www.${host}`,
    `area: ${JSON.stringify(home.area)}`,
    "manager:",
    "  name: Jordan",
    "  role: House manager",
    `  phone: ${home.phone}`,
    `  email: ${home.email}`,
    "  hours: Every day, 8 am to 9 pm",
    ...(backupPhone === undefined
      ? []
      : ["backup:", "  name: Lee", "  role: Owner", `  phone: ${backupPhone}`]),
    ...(backupPhone === undefined || backupMail === undefined ? [] : [`  email: ${backupMail}`]),
  ];
  return { yaml: `${[...known, ...madeUp].join("\n")}\n`, madeUpFrom: known.length + 1 };
}

const madeUp: readonly string[] = [
  "serves: Adults in recovery from a substance use disorder.",
  "capacity: 8",
  "languages:",
  "  - English",
  "response:",
  "  acknowledge: 24 hours",
  "  answer: 2 business days",
  "outside:",
  "  affiliate: none",
  "smoking: At the marked spot outside",
  "parking: In the driveway and along the curb of the house",
  "certification:",
  "  status: not certified",
  "residents:",
  "  access: code",
  "timeZone: America/Phoenix",
];
