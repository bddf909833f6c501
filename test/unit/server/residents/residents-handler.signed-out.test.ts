import { describe, expect, it } from "vitest";
import {
  askFor,
  canary,
  createResidentsSite,
  createSignIn,
  listPathVariants,
  readCookie,
  testCode,
  testManifest,
} from "../../../support/residents-site.ts";

const addresses = Object.keys(testManifest.files);
const formerAddresses = testManifest.redirects.map(({ from }) => from);
const privateWords = [canary, "canaryslug", "canaryoldslug"];

describe("an address of the manifest", () => {
  it.each(addresses)("%s is closed first, and opens to those who signed in", async (path) => {
    const { handle } = createResidentsSite();
    const closed = await handle(askFor(path));
    expect(closed.status).toBe(401);
    expect(await closed.text()).toContain('name="code"');
    const cookie = readCookie(await handle(createSignIn(testCode)));
    const open = await handle(askFor(path, { headers: { cookie } }));
    expect(open.status).toBe(200);
    expect(await open.text()).toContain(canary);
  });

  it("is tried in more than 25 ways", () => {
    expect(new Set(listPathVariants("/residents/packet/")).size).toBeGreaterThan(25);
  });

  it.each([...addresses, ...formerAddresses])(
    "%s stays closed however it is written",
    async (path) => {
      const { handle, read } = createResidentsSite();
      const wrong: string[] = [];
      for (const variant of listPathVariants(path)) {
        for (const method of ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]) {
          const response = await handle(
            askFor(variant, { method, headers: { Range: "bytes=0-99" } }),
          );
          const body = (await response.text()).toLowerCase();
          const isSignIn = variant.replace(/\/$/, "").endsWith("/residents/sign-in");
          if ((response.status === 200 || response.status === 206) && !isSignIn) {
            wrong.push(`${method} ${variant} ${response.status}`);
          }
          if (privateWords.some((word) => body.includes(word)))
            wrong.push(`${method} ${variant} leaks`);
          if (method === "GET" && ![401, 404].includes(response.status) && !isSignIn) {
            wrong.push(`${method} ${variant} ${response.status}`);
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(read).toEqual([]);
    },
  );

  it.each(addresses)("%s is served to the signed-in by its exact address alone", async (path) => {
    const { handle, read } = createResidentsSite();
    const cookie = readCookie(await handle(createSignIn(testCode)));
    for (const variant of listPathVariants(path)) {
      await handle(askFor(variant, { headers: { cookie } }));
    }
    expect(new Set(read)).toEqual(new Set([testManifest.files[path]]));
  });
});

describe("an address that a page had before", () => {
  it("is answered as one that never was, until somebody signed in", async () => {
    const { handle } = createResidentsSite();
    const never = await handle(askFor("/residents/never/"));
    for (const path of formerAddresses) {
      const closed = await handle(askFor(path));
      expect(closed.status).toBe(401);
      expect(Object.fromEntries(closed.headers)).toEqual(Object.fromEntries(never.headers));
    }
  });

  it("leads those who signed in to the page, as does signing in there", async () => {
    const { handle } = createResidentsSite();
    const cookie = readCookie(await handle(createSignIn(testCode)));
    for (const { from, to } of testManifest.redirects) {
      for (const path of [from, from.replace(/\/$/, "")]) {
        const moved = await handle(askFor(path, { headers: { cookie } }));
        expect([moved.status, moved.headers.get("Location")]).toEqual([301, to]);
        expect(moved.headers.get("Cache-Control")).toBe("private, no-store");
        const signedIn = await handle(createSignIn(testCode, path));
        expect([signedIn.status, signedIn.headers.get("Location")]).toEqual([303, to]);
      }
    }
  });

  it("leads on without a code where the operator opened the pages", async () => {
    const { handle } = createResidentsSite({ manifest: { ...testManifest, access: "open" } });
    const moved = await handle(askFor("/residents/canaryoldslug"));
    expect([moved.status, moved.headers.get("Location")]).toEqual([301, "/residents/canaryslug/"]);
  });
});

it("is closed for what is on no list, the manifest itself included", async () => {
  const { handle } = createResidentsSite();
  const cookie = readCookie(await handle(createSignIn(testCode)));
  for (const path of [
    "/residents/manifest.json",
    "/residents/__proto__",
    "/residents/constructor",
    "/residents/..%2f..%2fpackage.json",
    "/residents/packet/index.html",
  ]) {
    const response = await handle(askFor(path, { headers: { cookie } }));
    expect([path, response.status]).toEqual([path, 404]);
  }
});
