import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { smallHome } from "../support/build-small-home.ts";
import { secret } from "../support/contact-site.ts";
import { writeHome } from "../support/create-home.ts";
import { testEnvironment } from "../support/residents-site.ts";
import { runCommand } from "../support/run-command.ts";

let content: string;
let output: string;
beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), "front-porch-unset-home-"));
  await writeHome(content, smallHome);
  output = await mkdtemp(join(tmpdir(), "front-porch-unset-"));
});

const none = {
  CONTACT_SECRET: "",
  CONTACT_SMTP_URL: "",
  CONTACT_TO: "",
  RESIDENT_CODE_HASH: "",
  RESIDENT_SESSION_KEY: "",
};
const all = {
  ...testEnvironment,
  CONTACT_SECRET: secret,
  CONTACT_SMTP_URL: "smtps://name:pass@mail.example.org",
};

describe("what is not set", () => {
  const build = (environment: Readonly<Record<string, string>>) => {
    const options = ["--content", content, "--output", output, "--now", "2026-03-01"];
    return runCommand("build", [...options, "--host", "any"], environment);
  };

  it("is told by a build at Netlify, with what stops working, and stops nothing", async () => {
    const { status, stdout } = await build({ ...none, NETLIFY: "true", CONTEXT: "" });
    expect(status).toBe(0);
    expect(stdout).toContain("CONTACT_SECRET is not set: The contact form keeps no message");
    expect(stdout).toContain("RESIDENT_CODE_HASH is not set: Residents' pages stay closed");
    const preview = await build({ ...none, NETLIFY: "true", CONTEXT: "deploy-preview" });
    expect(preview.stdout).not.toContain("Not all is set");
  });

  it("is told by serve when it starts, and how to set it there", async () => {
    const serve = (environment: Readonly<Record<string, string>>) =>
      runCommand("serve", ["--output", output, "--port", "0"], environment);
    const { status, stderr } = await serve(none);
    expect(status).toBe(0);
    expect(stderr).toContain("Set it in the environment, and start serve again");
    expect(stderr).toContain("RESIDENT_SESSION_KEY is not set: Residents' pages stay closed");
    expect(stderr).not.toContain("CONTACT_SECRET"); // it makes one
    expect((await serve(all)).stderr).toBe("");
  });
});
