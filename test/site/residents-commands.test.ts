import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildSite } from "../../src/build/pipeline/build-site.ts";
import { readDeskSecrets } from "../../src/server/desk/desk-environment.ts";
import { isAccessCode, readAccessCodeHash } from "../../src/server/gate/access-code.ts";
import { readEpoch } from "../../src/server/gate/epoch.ts";
import { residentsGate } from "../../src/server/gate/gate-kind.ts";
import { readSessionKey } from "../../src/server/gate/session.ts";
import { residentsManifestSchema } from "../../src/server/residents/residents-manifest.ts";
import { nameStore } from "../../src/server/store/name-store.ts";
import { createOutput, readTreeAsText, smallHome } from "../support/build-small-home.ts";
import { createHome, homeYaml } from "../support/create-home.ts";
import { startBlobs } from "../support/open-contact-store.ts";
import { runCommand } from "../support/run-command.ts";

it("npm run house-code shows a code once, with the hash and key that go with it", async () => {
  const content = await createHome({});
  const { status, stdout, stderr } = await runCommand("house-code", ["--content", content]);
  expect([status, stderr]).toEqual([0, ""]);
  const code = /^ {4}((?:[a-z]+ ){5}[a-z]+)$/m.exec(stdout)?.[1] ?? "";
  const text = /^scrypt:\S+$/m.exec(stdout)?.[0];
  const hash = readAccessCodeHash(text);
  if (hash === undefined) throw new Error("The hash could not be read.");
  expect(await isAccessCode(code, hash)).toBe(true);
  const key = /RESIDENT_SESSION_KEY\n(\S+)/.exec(stdout)?.[1];
  expect(readSessionKey(residentsGate, key, text)).toBeDefined();
  expect(stdout.split(code)).toHaveLength(2);
  expect(stdout).toContain("https://harborhouse.example.org/residents/");
});

it("npm run house-code -- --manager makes a code for the desk alone", async () => {
  const content = await createHome({});
  const { status, stdout } = await runCommand("house-code", ["--manager", "--content", content]);
  expect(status).toBe(0);
  const [hash, key] = ["MANAGER_CODE_HASH", "MANAGER_SESSION_KEY"].map(
    (name) => new RegExp(`${name}\n(\\S+)`).exec(stdout)?.[1],
  );
  const code = /^ {4}((?:[a-z]+ ){5}[a-z]+)$/m.exec(stdout)?.[1] ?? "";
  const secrets = readDeskSecrets({ MANAGER_CODE_HASH: hash, MANAGER_SESSION_KEY: key });
  if (secrets === undefined) throw new Error("What was printed is no secret.");
  expect(await isAccessCode(code, secrets.codeHash)).toBe(true);
  expect(stdout).toContain("https://harborhouse.example.org/manager/");
  expect(stdout).not.toMatch(/RESIDENT_|move-in/);
});

it("npm run house-code takes no --store where it makes a code, which is kept nowhere", async () => {
  const content = await createHome({});
  const options = ["--content", content, "--store", "nope"];
  const { status, stdout, stderr } = await runCommand("house-code", options);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^house-code: --store is for --sign-everyone-out[^\n]*\n$/);
});

it("npm run house-code -- --sign-everyone-out ends every session of production", async () => {
  const blobs = await startBlobs();
  try {
    const { siteID, token, edgeURL = "" } = blobs.access;
    const environment = {
      NETLIFY_SITE_ID: siteID,
      NETLIFY_AUTH_TOKEN: token,
      NETLIFY_BLOBS_URL: edgeURL,
    };
    const ended = await runCommand("house-code", ["--sign-everyone-out"], environment);
    expect(ended).toMatchObject({ status: 0, stdout: expect.stringContaining("signed out") });
    expect(await readEpoch(blobs.openStore(nameStore("residents", "production")))).toBe(1);
    const ofDesk = await runCommand(
      "house-code",
      ["--manager", "--sign-everyone-out"],
      environment,
    );
    expect(ofDesk.stdout).toContain("manager's code is still the same");
    expect(await readEpoch(blobs.openStore(nameStore("manager", "production")))).toBe(1);
    expect(await readEpoch(blobs.openStore(nameStore("residents", "production")))).toBe(1);
  } finally {
    await blobs.close();
  }
});

it("publishes the same pages as files where the operator opened them, marked noindex", async () => {
  const output = await createOutput();
  const open = homeYaml.replace("access: code", "access: open");
  const contentFolder = await createHome({ ...smallHome, "_data/home.yaml": open });
  const built = await buildSite({
    contentFolder,
    output,
    today: "2026-03-01",
    isProduction: false,
  });
  expect(built.kind).toBe("built");
  const page = readFileSync(join(output, "_site/residents/chore-book/index.html"), "utf8");
  expect(page).toContain("dishwasher");
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).not.toContain("/residents/sign-out/");
  expect(existsSync(join(output, "_site/residents/manifest.json"))).toBe(false);
  expect(readFileSync(join(output, "_site/_headers"), "utf8")).toMatch(
    /\/residents\/\*\n {2}X-Robots-Tag: noindex/,
  );
});

it("lists exactly the files that are there, and hands over public facts alone", async () => {
  const output = await createOutput();
  const contentFolder = await createHome(smallHome);
  await buildSite({ contentFolder, output, today: "2026-03-01", isProduction: false });
  const text = readFileSync(join(output, "_residents/manifest.json"), "utf8");
  const manifest = residentsManifestSchema.parse(JSON.parse(text));
  for (const file of Object.values(manifest.files)) {
    expect(existsSync(join(output, "_residents", file))).toBe(true);
  }
  expect(Object.keys(manifest.files)).not.toContain("/residents/manifest.json");
  expect(JSON.stringify(manifest.frame)).not.toContain("Living room");
  expect(existsSync(join(output, "_site/residents"))).toBe(false);
  expect(await readTreeAsText(join(output, "_site"))).not.toContain("dishwasher");
});
