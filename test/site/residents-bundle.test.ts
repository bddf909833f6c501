import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { signEveryoneOut } from "../../src/server/gate/epoch.ts";
import { nameStore } from "../../src/server/store/name-store.ts";
import {
  type Bundles,
  bundleFunctions,
  type DeployedFunction,
} from "../support/bundle-functions.ts";
import { english } from "../support/locales.ts";
import { encodeBlobsAccess, type LocalBlobs, startBlobs } from "../support/open-contact-store.ts";
import {
  askFor,
  createSignIn,
  listPathVariants,
  readCookie,
  testCode,
  testEnvironment,
} from "../support/residents-site.ts";

let bundles: Bundles;
let blobs: LocalBlobs;
/** One instance of each function, as a host keeps one for many requests. */
let handle: DeployedFunction;
let signIn: DeployedFunction;

beforeAll(async () => {
  bundles = await bundleFunctions("residents", inject("sampleOutput"));
  blobs = await startBlobs();
  [handle, signIn] = await Promise.all([
    load("residents", testEnvironment),
    load("residents-sign-in", testEnvironment),
  ]);
});

afterAll(async () => {
  await blobs?.close();
  bundles?.end();
});

/** Starts a function as a deploy does that has these variables. */
function load(
  name: string,
  environment: Readonly<Record<string, string>>,
): Promise<DeployedFunction> {
  const access = encodeBlobsAccess(blobs.access);
  return bundles.load(name, { ...environment, NETLIFY_BLOBS_CONTEXT: access });
}

describe("the residents' functions that Netlify's bundler makes", () => {
  it("are closed without their secrets", async () => {
    const withoutSecrets = await load("residents", {});
    for (const path of ["/residents/", "/residents/packet/", "/residents/sign-in/"]) {
      const closed = await withoutSecrets(askFor(path));
      expect(closed.status).toBe(503);
      expect(closed.headers.get("Content-Type")).toContain("text/html"); // it has its files
    }
  });

  it("ask for the code first, then serve every address of the manifest", async () => {
    const closed = await handle(askFor("/residents/packet/"));
    expect(closed.status).toBe(401);
    const form = await closed.text();
    expect(form).toContain(english.fill(english.words.signIn.heading, { home: "Juniper House" }));
    expect(form).toMatch(/<link rel="stylesheet" href="\/assets\/[\w-]+\.css">/);
    expect(form).toMatch(/<script type="module" src="\/assets\/[\w-]+\.js">/);
    expect(form).not.toContain("Living room");
    const signedIn = await signIn(createSignIn(testCode, "/residents/packet/"));
    expect(signedIn.headers.get("Location")).toBe("/residents/packet/");
    const cookie = readCookie(signedIn);
    const manifest = JSON.parse(
      await readFile(join(inject("sampleOutput"), "_residents", "manifest.json"), "utf8"),
    ) as { readonly files: Readonly<Record<string, string>> }; // the build wrote it
    expect(Object.keys(manifest.files).length).toBeGreaterThan(10);
    for (const [path, file] of Object.entries(manifest.files)) {
      expect((await handle(askFor(path))).status).toBe(401);
      const open = await handle(askFor(path, { headers: { cookie } }));
      expect(open.status).toBe(200);
      const bytes = Buffer.from(await open.arrayBuffer());
      expect(bytes.equals(await readFile(join(inject("sampleOutput"), "_residents", file)))).toBe(
        true,
      );
    }
    const packet = await handle(askFor("/residents/packet/", { headers: { cookie } }));
    expect(await packet.text()).toContain("Living room");
    for (const variant of listPathVariants("/residents/packet/")) {
      const answer = await handle(askFor(variant));
      expect([variant, answer.status]).toEqual([variant, 401]);
      expect(await answer.text()).not.toContain("Living room");
    }
    await signEveryoneOut(blobs.openStore(nameStore("residents", "production")));
    const headers = { cookie };
    expect((await handle(askFor("/residents/", { headers }))).status).toBe(401);
  });

  it("ask the store of the deploy that each request came to, in one instance", async () => {
    const preview = { context: "deploy-preview" };
    const cookie = readCookie(await signIn(createSignIn(testCode), preview));
    const ask = async (context: string | undefined) =>
      (await handle(askFor("/residents/", { headers: { cookie } }), { context })).status;
    expect(await ask("deploy-preview")).toBe(200);
    await signEveryoneOut(blobs.openStore(nameStore("residents", "production")));
    expect([await ask("production"), await ask("deploy-preview")]).toEqual([401, 200]);
    await signEveryoneOut(blobs.openStore(nameStore("residents", "deploy-preview")));
    expect([await ask("deploy-preview"), await ask(undefined)]).toEqual([401, 200]);
  });

  it("stand at every address below /residents, each method at one of them", () => {
    const methods = bundles.functions.flatMap(({ routes }) =>
      routes.filter(({ pattern }) => pattern === "/residents/*").flatMap((route) => route.methods),
    );
    expect(methods).toEqual(expect.arrayContaining(["GET", "HEAD", "OPTIONS", "PUT"]));
    expect(methods.filter((method) => method === "POST")).toHaveLength(1);
    expect(new Set(methods).size).toBe(methods.length);
  });

  it("limit each connection by itself and not the whole site", () => {
    expect(bundles.functions).toHaveLength(2);
    for (const { trafficRules } of bundles.functions) {
      expect(JSON.stringify(trafficRules)).toContain('"keys":[{"type":"ip"},{"type":"domain"}]');
    }
  });
});
