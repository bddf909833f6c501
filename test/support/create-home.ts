import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Facts of a small, plainly fictional home, complete enough to pass every check. */
export const homeYaml = `name: Harbor House
legalName: Harbor House Recovery Homes
siteUrl: https://harborhouse.example.org
area: East side of Mesa, Arizona
serves: Adults in recovery from a substance use disorder.
capacity: 8
languages:
  - English
manager:
  name: Dana
  role: House manager
  phone: 602-555-0134
  text: 602-555-0134
  email: manager@harborhouse.example.org
  hours: Every day, 8 am to 10 pm
backup:
  name: Lee
  role: Owner
  phone: 602-555-0135
response:
  acknowledge: 24 hours
  answer: 2 business days
outside:
  affiliate:
    name: Arizona Recovery Housing Association
    phone: 602-555-0177
    url: https://affiliate.example.net/complaints
quietHours:
  start: 10 pm
  end: 7 am
smoking: On the back patio only
parking: In our own driveway and in front of our own house
trash:
  day: Tuesday
  out: Monday after 6 pm
  in: Tuesday by 8 pm
houseMeeting:
  day: Sunday
  time: 6 pm
  place: Living room
curfew:
  weekdays: 10 pm
  weekends: 11 pm
crisisLines:
  - name: Emergency services
    phone: 911
    when: Someone is in danger now
certification:
  status: not certified
residents:
  access: code
timeZone: America/Phoenix
`;

/** The same, with numbers and addresses that are not taken for a sample's, so that it may be published. */
export const realHomeYaml = homeYaml
  .replaceAll("555-01", "555-02")
  .replaceAll(/example\.(?:org|net)/g, "recovery-home.test");

/**
 * Writes a home to a temporary folder that goes away when the test ends.
 *
 * @param files texts or bytes by their path below the content folder; `_data/home.yaml` is there unless given
 * @returns the content folder
 */
export async function createHome(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "front-porch-home-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeHome(folder, files);
  return folder;
}

/**
 * Writes a home to a folder that is there.
 *
 * @param folder the folder
 * @param files as for {@link createHome}
 */
export async function writeHome(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [file, text] of Object.entries({ "_data/home.yaml": homeYaml, ...files })) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** A PNG of one pixel: the smallest picture there is. */
export const onePixel: Uint8Array = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
