import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import { putInForce } from "../../src/documents/in-force.ts";
import { listDeskReminders } from "../../src/documents/reminders/list-reminders.ts";
import { readKeptReminder } from "../../src/reminders/kept-reminder.ts";
import type { Reminder } from "../../src/reminders/reminder.ts";
import { createHome, homeYaml } from "./create-home.ts";

/** The day on which the tests look at the home that ages. */
export const agingDay = "2026-11-21";

/** A word that stands where only the house may read it. */
export const houseCanary = "canarycellar";

/** Facts of a home of which something of each kind is due, as lines behind those of every test's home. */
export const agingFacts = `upkeep:
  - what: Naloxone, first kit
    expires: 2026-11-30
  - what: First-aid kit
    checked: 2026-10-20
    every: 1 month
  - what: Naloxone, first kit
    expires: 2027-02-28
drills:
  - what: Fire drill
    held: 2026-06-01
    every: 6 months
insurance:
  - what: Liability insurance
    until: 2026-12-31
phonesChecked: 2025-11-25
`;

const certified = `certification:
  status: certified
  affiliate: Oakland Circle
  url: https://circle.test/homes/harbor-house
  until: 2027-03-31
`;

/** The files of a home in which something of each kind is due. */
export const agingHome: Readonly<Record<string, string>> = {
  "_data/home.yaml": homeYaml
    .replace("certification:\n  status: not certified\n", certified)
    .replace("    when: Someone is in danger now\n", "    when: By day\n    checked: 2026-01-15\n")
    .replace(
      "name: Emergency services\n    phone: 911",
      "name: County line\n    phone: 602-555-0133",
    )
    .concat(agingFacts),
  "_data/resources.yaml": `list:
  - group: Food
    name: Palo Verde Pantry
    about: Groceries on Tuesdays.
    checked: 2025-12-05
`,
  "_data/evidence.yaml": `public:
  - rule: 1.A.2.b
    where: Office binder, tab 2
    checked: 2026-02-01
    expires: 2026-11-10
house:
  - rule: 2.F.17.b
    where: Behind the ${houseCanary} door
    checked: 2025-11-20
`,
  "policies/pets.md": `---
title: Pets
audience: residents
version: 1.0
effective: 2025-01-05
reviewed: 2025-11-28
---

A cat may live here. The house decides on each pet together.
`,
  "policies/pets.next.md": `---
title: Pets
audience: residents
version: 2.0
effective: 2026-12-01
reviewed: 2026-11-20
---

Two cats may live here. The house decides on each pet together.
`,
  [`policies/${houseCanary}-plan.md`]: `---
title: The ${houseCanary} plan
audience: house
version: 1.0
effective: 2025-01-05
reviewed: 2025-11-01
---

The valve is beside the boiler. The fuses were changed on 2026-11-28, box 71, MD 67: see what is due last in the place of
each file, line and kind (_data/home.yaml, resources, evidence, policies, neighbors), by id. Upkeep, drill, supply, paper.
`,
  "neighbors/events.md": `---
title: Events
summary: What is on.
audience: public
---

## Coming up

- Saturday, December 5, 2026, 9 am: street clean-up, with gloves and coffee for all who come along.
- November 7, 2026: open porch.

## So far

- May 2, 2026: spring clean-up.
`,
};

/** Reads that home on the day of the tests. */
export async function readAgingHome(changes: Readonly<Record<string, string>> = {}) {
  const folder = await createHome({ ...agingHome, ...changes });
  return putInForce(await readIdentifiedHome(folder), agingDay);
}

/** What the desk of that home is told. */
export async function readDeskReminders(): Promise<readonly Reminder[]> {
  return listDeskReminders(await readAgingHome()).map(readKeptReminder);
}
