import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createOutput, readTree, smallHome } from "../support/build-small-home.ts";
import { createHome } from "../support/create-home.ts";
import { runCommand } from "../support/run-command.ts";

/** A home that residents run by themselves: nobody is employed, and nobody certifies it. */
const peerRunHome = {
  ...smallHome,
  "_data/home.yaml": `name: Harbor House
legalName: Harbor House Association
siteUrl: https://harborhouse.example.org
area: East side of Boise, Idaho
serves: Adults in recovery from a substance use disorder.
capacity: 6
languages:
  - English
manager:
  name: Dana
  role: Elected contact
  phone: 208-555-0134
  email: contact@harborhouse.example.org
  hours: Every day, 8 am to 10 pm
backup: none
response:
  acknowledge: 24 hours
  answer: 2 business days
outside:
  affiliate: none
quietHours: none
smoking: On the back patio only
parking: In our own driveway and in front of our own house
trash: none
houseMeeting: none
curfew: none
crisisLines:
  - name: Emergency services
    phone: 911
    when: Someone is in danger now
certification:
  status: not certified
residents:
  access: code
timeZone: America/Boise
`,
  "_data/standard.yaml": "standard: none\nlaw: none\nprofile: none\n",
};

/** What lies in the folders of both sites and is read by people, without addresses and names of classes. */
async function readPages(output: string): Promise<ReadonlyMap<string, string>> {
  const files = [...(await readTree(output))].filter(([file]) => file.endsWith(".html"));
  return new Map(
    files.map(([file, bytes]) => [
      file,
      bytes.toString("utf8").replaceAll(/(?:href|class|id)="[^"]*"/g, ""),
    ]),
  );
}

it("publishes a home without standard, affiliate, manager, backup, curfew or quiet hours", async () => {
  const content = await createHome(peerRunHome);
  const output = await createOutput();
  await mkdir(output, { recursive: true });
  const { status, stdout, stderr } = await runCommand("build", [
    ...["--content", content, "--output", join(output, "built")],
  ]);
  expect([status, stderr, stdout.match(/ error /g)]).toEqual([0, "", null]);
  const pages = await readPages(join(output, "built"));
  expect(
    [...pages.values()].filter((page) => page.includes("elected contact")).length,
  ).toBeGreaterThan(2);
  for (const [file, page] of pages) {
    expect([
      file,
      page.match(/.{30}(?:managers?\b|curfew|quiet hours|undefined|NARR|Level |affiliate).{30}/gi),
    ]).toEqual([file, null]);
  }
});
