import { describe, expect, it } from "vitest";
import { findPlaceholders } from "../../../src/rules/placeholder/find-placeholders.ts";

const find = (words: string, isForm = false) =>
  findPlaceholders(words, { isForm }).map(({ typed }) => typed);

describe("what a template left to its writer", () => {
  it.each([
    ["[Hospital Name] is the nearest.", "[Hospital Name]"],
    ["Welcome to [HOUSE NAME]!", "[HOUSE NAME]"],
    ["I, [RESIDENT_NAME], agree.", "[RESIDENT_NAME]"],
    ["[Insert Recovery Residence Name]", "[Insert Recovery Residence Name]"],
    ["(Enter name of residence) is a home.", "(Enter name of residence)"],
    ["Life at (house name) is good.", "(house name)"],
    ["(Recovery House name) has marked the places.", "(Recovery House name)"],
    ["The fee is [$ fee] a week.", "[$ fee]"],
    ["It is [$ enter fee & deposit here].", "[$ enter fee & deposit here]"],
    ["Ask [determine time] before.", "[determine time]"],
    ["Within [X days] we answer.", "[X days]"],
    ["Within [# of days] we answer.", "[# of days]"],
    ["Pay $(amount) a week.", "(amount)"],
    ["Call XXX for help.", "XXX"],
    ["Within XX days.", "XX"],
    ["see page XX", "page XX"],
    ["Time TBD.", "TBD"],
    ["Dear <<NAME>>,", "<<NAME>>"],
    ["Dear {NAME},", "{NAME}"],
    ["Dear «First_Name»,", "«First_Name»"],
    ["Dear %RESIDENT%,", "%RESIDENT%"],
    ["House Manager:(000) 000-0000", "(000) 000-0000"],
    ["Crisis line: 1-800-000-0000", "1-800-000-0000"],
    ["Call 123-456-7890.", "123-456-7890"],
    ["Write to info@yourdomain.com", "yourdomain.com"],
    ["Write to name@email.com", "name@email.com"],
    ["We live at 123 Main Street.", "123 Main Street"],
    ["Lorem ipsum dolor", "Lorem ipsum"],
    ["Insert your logo here", "Insert your logo here"],
    ['[contact-form-7 id="12" title="Write"]', '[contact-form-7 id="12" title="Write"]'],
    ["[gravityform id=3]", "[gravityform id=3]"],
    ["[wpforms]", "[wpforms]"],
    ["From HOUSE_NAME with love", "HOUSE_NAME"],
    ["Effective 00/00/0000", "00/00/0000"],
    ["It costs $00 a week.", "$00"],
    ["The [Program] is yours.", "[Program]"],
    ["Ask Jane Doe.", "Jane Doe"],
  ])("is found in %j", (words, typed) => {
    expect(find(words)).toEqual([typed]);
  });

  it.each([
    "He said [the house] was quiet [sic].",
    "As others found [1], [2, 3] and [see below].",
    "Sign in at the door (enter your name and time).",
    "Label it with three things (name, room, date).",
    "Put it on the envelope (house name).",
    "Pay by Friday (the amount is on the board).",
    "Use the back door (enter through the gate).",
    "No XXX-rated films. Shirts come in XL and XXXL.",
    "The house is $100 a week, and $0 in the first.",
    "Call 602-555-0134 or 1-800-222-1222.",
    "1123 Main Street and 123 Maple Court are other houses.",
    "Put your shoes here. Place dishes here.",
    "Everybody writes their own name here, on the board.",
    "[no fee] [same day] [day 1]",
    "The resident(s) and guest(s) sign in.",
    "Ask {{ home.manager.name }}.",
    "See page 12.",
    "[ ] keys [x] code",
    "Name: ________ Date: __/__/____",
  ])("is not seen in %j", (words) => {
    expect(find(words)).toEqual([]);
  });

  it.each([
    "I, [RESIDENT_NAME], agree.",
    "[Resident name] [Date] [Phone number]",
    "Date (MM/DD/YYYY): ________",
    "________________ (name)",
  ])("is left for a pen on a form: %j", (words) => {
    expect(find(words, true)).toEqual([]);
  });

  it.each(["[Hospital Name]", "[HOUSE NAME]", "[$ fee]", "[insert name]", "TBD", "000-000-0000"])(
    "is found on a form too: %j",
    (typed) => {
      expect(find(`It is ${typed} now.`, true)).toEqual([typed]);
    },
  );
});
