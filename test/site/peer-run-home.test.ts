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

it("leads to the page of an affiliate that takes complaints on the web alone", async () => {
  const url = "https://affiliate.example.net/complaints";
  const affiliate = `affiliate:\n    name: Boise Homes Together\n    url: ${url}\n`;
  const facts = peerRunHome["_data/home.yaml"].replace("affiliate: none\n", affiliate);
  const content = await createHome({ ...peerRunHome, "_data/home.yaml": facts });
  const output = join(await createOutput(), "built");
  await mkdir(output, { recursive: true });
  const built = await runCommand("build", ["--content", content, "--output", output]);
  expect([built.status, built.stderr]).toEqual([0, ""]);
  const tree = await readTree(output);
  const telling = [...tree].flatMap(([file, bytes]) => {
    const text = bytes.toString("utf8");
    return /Not satisfied\?|does not work for us/.test(text) ? [{ file, text }] : [];
  });
  expect(telling.map(({ file }) => file)).toContain("_site/neighbors/flyer/index.html");
  const search = tree.get("_site/search/index.html")?.toString("utf8");
  expect(search).toContain(`Boise Homes Together, <a href="${url}">${url}</a>`);
  for (const { file, text } of telling) {
    expect([file, text.includes(url), text.includes("undefined")]).toEqual([file, true, false]);
  }
});
