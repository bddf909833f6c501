import { describe, expect, it } from "vitest";
import {
  formatUnsetSettings,
  listUnsetSettings,
  type SettingsUse,
} from "../../../src/hosts/list-unset-settings.ts";
import { secret } from "../../support/contact-site.ts";
import { deskEnvironment } from "../../support/desk-site.ts";
import { testEnvironment } from "../../support/residents-site.ts";

const whole = {
  ...testEnvironment,
  CONTACT_SECRET: secret,
  CONTACT_SMTP_URL: "smtps://name:pass@mail.example.org",
  CONTACT_TO: "manager@example.org",
};
const netlify: SettingsUse = { access: "code", host: "netlify" };
const list = (environment: Readonly<Record<string, string>>, use = netlify) =>
  listUnsetSettings(environment, use).map(({ name }) => name);

describe("the settings that a site does without", () => {
  it("are none where all are set", () => {
    expect(list(whole)).toEqual([]);
  });

  it("are all that something hangs on, where none is set", () => {
    const names = ["CONTACT_SECRET", "CONTACT_SMTP_URL"];
    const residents = ["RESIDENT_CODE_HASH", "RESIDENT_SESSION_KEY"];
    expect(list({})).toEqual([...names, ...residents]);
    expect(list({}, { ...netlify, access: undefined })).toEqual([...names, ...residents]);
    expect(list({}, { ...netlify, access: "open" })).toEqual(names);
    expect(list({}, { ...netlify, host: "own" })).toEqual(["CONTACT_SMTP_URL", ...residents]);
  });

  it("are none of the desk's where there is none, and both where one is set", () => {
    const { MANAGER_CODE_HASH, MANAGER_SESSION_KEY } = deskEnvironment;
    expect(list({ ...whole, ...deskEnvironment })).toEqual([]);
    expect(list({ ...whole, MANAGER_CODE_HASH })).toEqual(["MANAGER_SESSION_KEY"]);
    const open = { ...netlify, access: "open" } as const;
    const both = { ...whole, MANAGER_CODE_HASH: "six-plain-words", MANAGER_SESSION_KEY };
    expect(list(both, open)).toEqual(["MANAGER_CODE_HASH"]);
  });

  it.each([
    ["CONTACT_SECRET", "too-short-a-secret"],
    ["CONTACT_SECRET", "x".repeat(64)],
    ["CONTACT_TO", "whoever is there"],
    ["RESIDENT_CODE_HASH", "six-plain-words"],
    ["RESIDENT_SESSION_KEY", "half-a-key"],
  ])("include a %s of no use, without a letter of it", (name, value) => {
    for (const host of ["netlify", "own"] as const) {
      const unset = listUnsetSettings({ ...whole, [name]: value }, { ...netlify, host });
      expect(unset.map((each) => each.name)).toContain(name);
      const told = formatUnsetSettings(unset);
      expect(told).toContain(`${name} is`);
      expect(told).not.toContain(value);
    }
  });
});
