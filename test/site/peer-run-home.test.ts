import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createOutput, readTree, smallHome } from "../support/build-small-home.ts";
import { createHome } from "../support/create-home.ts";
import { english } from "../support/locales.ts";
import { runCommand } from "../support/run-command.ts";

/** A home that residents run by themselves: nobody is employed, and nobody certifies it. */
const peerRunHome = {
  ...smallHome,
  "_data/home.yaml": `name: Harbor House
legalName: Harbor House Association
siteUrl: https://harborhouse.example.org
area: East side of Boise, Idaho
serves: Adults in recovery from a substance use disorder.
capacity: 5
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

/** What these pages promise or lead to although the home has it not. */
function listUntrue(pages: ReadonlyMap<string, string>): readonly string[] {
  const { words } = english;
  const { ask } = words.residents.firstEvening;
  const absent = {
    "_site/index.html": ["schedule", "rule of the standard"],
    "_site/policies/index.html": ["rule of the standard"],
    "_site/certification/index.html": [words.certification.notice, "house code", "binder"],
    "_site/neighbors/flyer/index.html": [words.neighbors.flyer.always],
    "_residents/index.html": [words.navigation.schedule, words.residents.schedule.title],
    "_residents/first-evening/index.html": ["schedule", ask.naloxone, words.navigation.schedule],
    "_residents/forms/acknowledgement/index.html": ["naloxone"],
    "_residents/forms/how-is-the-house/index.html": ["house meeting"],
    "_residents/forms/how-is-the-house-manager/index.html": ["house meeting"],
    "_residents/forms/how-is-the-house-sums/index.html": ["House meeting", "house meeting"],
  };
  return Object.entries(absent).flatMap(([file, sentences]) => {
    const page = pages.get(file);
    if (page === undefined) return [`${file} is missing`];
    return sentences.filter((said) => page.includes(said)).map((said) => `${file}: ${said}`);
  });
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
  expect(pages.get("_site/neighbors/flyer/index.html")).toContain(
    english.words.neighbors.flyer.notAtNight,
  );
  expect(pages.get("_residents/first-evening/index.html")).toContain(
    "every day, 8 am to 10 pm. At any hour",
  );
  expect(pages.get("_residents/index.html")).toMatch(
    /<\/a><\/dd><dd[^>]*>Every day, 8 am to 10 pm/,
  );
  expect(pages.get("_residents/index.html")).not.toContain('href="/residents/resources/"');
  const sums = pages.get("_residents/forms/how-is-the-house-sums/index.html");
  expect(sums).not.toContain(english.words.howIsTheHouse.sums.fiveOrMore);
  for (const subject of english.words.howIsTheHouse.withoutHouseMeeting.subjects) {
    expect(sums).toContain(subject);
  }
  expect(sums).toContain("In a home for five or fewer, fill in no sheets and add nothing up.");
  expect(listUntrue(pages)).toEqual([]);
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

it("puts the form of an affiliate first that takes complaints on it alone, with its time limit", async () => {
  const url = "https://mash.example.net/grievance";
  const affiliate = `affiliate:\n    name: Elm Alliance\n    phone: 978-555-0159\n    url: ${url}\n`;
  const content = await createHome({
    ...peerRunHome,
    "_data/home.yaml": peerRunHome["_data/home.yaml"]
      .replace("affiliate: none\n", affiliate)
      .replace("Every day, 8 am to 10 pm", "Day and night")
      .replace("curfew: none", "curfew:\n  weekdays: 10 pm\n  weekends: 10 pm"),
    "_data/standard.yaml": "standard: none\nlaw: none\nprofile: mash\n",
  });
  const output = join(await createOutput(), "built");
  const built = await runCommand("build", ["--content", content, "--output", output]);
  expect([built.status, built.stderr]).toEqual([0, ""]);
  const tree = await readTree(output);
  const flyer = tree.get("_site/neighbors/flyer/index.html")?.toString("utf8");
  expect(flyer).toContain(english.words.neighbors.flyer.always);
  const pages = await readPages(output);
  const evening = pages.get("_residents/first-evening/index.html");
  expect(evening).toContain("Home by 10 pm.");
  expect(evening).not.toContain("schedule");
  expect(pages.get("_site/certification/index.html")).not.toContain("house code");
  for (const file of ["_site/neighbors/flyer", "_site/search", "_residents/search"]) {
    const page = tree.get(`${file}/index.html`)?.toString("utf8") ?? "";
    const told = page.slice(page.indexOf("Elm Alliance"));
    const [form, limit, phone] = [url, "within 30 days", "(978) 555-0159"].map((said) =>
      told.indexOf(said),
    );
    expect(form, file).toBeGreaterThan(0);
    expect(phone, file).toBeGreaterThan(Math.max(form ?? 0, limit ?? 0));
    expect(limit, file).toBeGreaterThan(0);
  }
});
