import { describe, expect, it } from "vitest";
import { findNamedPeople } from "../../../../src/rules/privacy/find-named-people.ts";
import { checkFiles, policy } from "../../../support/check-files.ts";

describe("people named with what is theirs to tell", () => {
  it.each([
    ["John S. in room 3 has been sober 90 days", "room"],
    ["Spoke with Kayla Brandt, room 3", "room"],
    ["Marcus Hill (Bed 4) was late", "room"],
    ["Thomas Miller (resident) had a positive test", "health"],
    ["On Monday Ann Lee tested positive.", "health"],
    ["Then Rosa Diaz relapsed", "health"],
    ["Joe B. takes methadone", "health"],
    ["Ann Lee refused a drug test on Friday.", "health"],
    ["Maria C. has been sober for two years", "recovery"],
    ["Kim Park, 90 days clean", "recovery"],
    ["Ray Tobin in the back bedroom runs the chore board.", "room"],
    ["Dee Carver and her girl Lucy, from the upstairs room, planted these", "room"],
    ["Al Sanchez sleeps in the corner bunk", "room"],
    ["Ask Joe Bright, nine months in recovery", "recovery"],
    ["Lou Marsh has 14 months off meth", "recovery"],
  ])("are found in: %s", (text, tells) => {
    expect(findNamedPeople(text, []).map((one) => one.tells)).toEqual([tells]);
  });

  it.each([
    "Meet in the Living Room, room 3",
    "Ana Lopez, house manager, is in room 1",
    "House manager Ana Lopez, room 1, has the key",
    "Dr. Ana Lopez was diagnosed as the best",
    "Quiet Hours in Room 2",
    "The Group has been sober",
    "Anyone who tested positive",
    "A resident in room 3 has been sober 90 days",
    "Call Thomas Miller at the office",
    "Phase Two: room 3",
    "Put it in the back room",
    "Our director Ana Bell, in the front room",
    "Cedar House has two years in recovery housing",
  ])("are not seen in: %s", (text) => {
    expect(findNamedPeople(text, [])).toEqual([]);
  });

  it("are none whom the facts name", () => {
    expect(findNamedPeople("Dana Lopez, room 1", ["Dana"])).toEqual([]);
  });

  it("are never repeated, and only asked about where they tell of a recovery", async () => {
    const body = "John Stone in room 3 came.\n\nMaria C. has been sober for two years.";
    const found = await checkFiles({ "policies/a.md": policy(body) }, "privacy/");
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      "privacy/resident-named error",
      "privacy/resident-named warning",
    ]);
    expect(JSON.stringify(found)).not.toMatch(/John|Stone|Maria/);
  });
});
