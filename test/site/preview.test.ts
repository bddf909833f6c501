import { access, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import {
  choosePreviewFolder,
  type Preview,
  startPreview,
} from "../../src/preview/start-preview.ts";
import { previewCode } from "../../src/server/gate/access-code.ts";
import { startCommand } from "../support/build-command.ts";
import { createOutput, readTreeAsText, smallHome } from "../support/build-small-home.ts";
import { createHome, homeYaml, onePixel, writeHome } from "../support/create-home.ts";
import { english, matchSaid } from "../support/locales.ts";
import { runCommand } from "../support/run-command.ts";

type Started = Preview & { readonly address: string };

async function startIn(home: string, output: string): Promise<Started> {
  const preview = await startPreview({
    contentFolder: home,
    port: 0,
    readToday: () => "2026-03-01",
    onBuild: () => undefined,
    output,
  });
  if (preview.kind !== "started") throw new Error(preview.message);
  return { ...preview, address: `http://127.0.0.1:${preview.port}` };
}

async function start(home: string): Promise<Started> {
  const preview = await startIn(home, await createOutput());
  onTestFinished(() => preview.close());
  return preview;
}

const load = async (address: string) => {
  const response = await fetch(address, { redirect: "manual" });
  return { response, text: await response.text() };
};

describe("a preview that is only asked", () => {
  let folder = "";
  let home = "";
  let preview: Started;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "front-porch-preview-"));
    home = join(folder, "home");
    await writeHome(home, smallHome);
    preview = await startIn(home, join(folder, "output"));
  });
  afterAll(async () => {
    await preview.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("serves the site with its headers, but none that insist on https", async () => {
    const { response, text } = await load(`${preview.address}/policies/guests/`);
    expect(response.status).toBe(200);
    expect(text).toContain("Visiting hours");
    expect(text).not.toMatch(
      /<script(?![^>]*\s(?:src=|type="application\/ld\+json"))|<style|\sstyle=/,
    );
    const policy = response.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("upgrade-insecure-requests");
    expect(policy).not.toContain("wasm-unsafe-eval");
    expect(response.headers.has("strict-transport-security")).toBe(false);
    const worker = await load(`${preview.address}/pagefind/pagefind-worker.js`);
    expect(worker.response.headers.get("content-security-policy")).toContain("wasm-unsafe-eval");
  });

  it("answers an address that is not there with the site's own page and status 404", async () => {
    const { response, text } = await load(`${preview.address}/nowhere/`);
    expect(response.status).toBe(404);
    expect(text).toContain("<h1");
    expect(
      (await load(`${preview.address}/policies/guests`)).response.headers.get("location"),
    ).toBe("/policies/guests/");
  });

  it("opens residents' pages with the code that the console shows, and says so", async () => {
    const page = `${preview.address}/residents/chore-book/`;
    const closed = await load(page);
    expect(closed.response.status).toBe(401);
    expect(closed.text).not.toContain("dishwasher");
    const signedIn = await fetch(page, {
      method: "POST",
      body: new URLSearchParams({ code: previewCode }),
      redirect: "manual",
    });
    expect(signedIn.headers.get("location")).toBe("/residents/chore-book/");
    const cookie = signedIn.headers.get("set-cookie")?.split(";")[0] ?? "";
    const { text } = await (async () => {
      const response = await fetch(page, { headers: { cookie } });
      return { text: await response.text() };
    })();
    expect(text).toContain("dishwasher");
    expect(text).toMatch(/front-porch-preview-note[^<>]*>[^<>]*house code/);
  });

  it.each([
    "/..%2f..%2f..%2fetc/passwd",
    "/public/..%2f..%2fpackage.json",
    "//etc/passwd",
    "/%00",
    "/%",
  ])("never leaves its folders for %s", async (path) => {
    const status = await new Promise((resolve, reject) => {
      get({ port: preview.port, host: "127.0.0.1", path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).once("error", reject);
    });
    expect(status).toBe(404);
  });

  it("shows the style guide, which the built site has not", async () => {
    expect((await load(`${preview.address}/styleguide/`)).text).toContain("Style guide");
    expect((await load(`${preview.address}/sitemap.xml`)).text).not.toContain("styleguide");
  });

  it("leaves the real site alone", async () => {
    expect((await readdir(home)).toSorted()).toEqual(["_data", "neighbors", "policies"]);
  });
});

it("takes a message as the published form would, and shows it in an inbox", async () => {
  const { address } = await start(await createHome(smallHome));
  const fields = {
    topic: "noise",
    message: "<b>Loud</b> music. Please call me.",
    name: "",
    reply: "",
  };
  for (const _ of ["once", "twice"]) {
    const sent = await fetch(`${address}/neighbors/contact/`, {
      method: "POST",
      redirect: "manual",
      headers: { Origin: address },
      body: new URLSearchParams(fields),
    });
    expect(sent.status).toBe(303);
  }
  const inbox = await load(`${address}/__inbox/`);
  expect(inbox.text.split("&lt;b&gt;Loud&lt;/b&gt; music")).toHaveLength(2);
  expect(inbox.text).toMatch(matchSaid(english.words.mail.message.againTwice));
  expect(inbox.text).toMatch(/\w+day, \w+ \d+, \d{4}, \d+:\d\d [ap]m MST; /);
  expect(inbox.text).toContain(
    english.fill(english.words.mail.reply, {
      reply: `<bdi>${english.words.mail.message.notGiven}</bdi>`,
    }),
  );
  expect(inbox.response.headers.get("content-security-policy")).toContain("default-src 'none'");
  const refused = await fetch(`${address}/neighbors/contact/`, {
    method: "POST",
    headers: { Origin: "https://elsewhere.example" },
    body: new URLSearchParams({ topic: "noise", message: "Hello" }),
  });
  expect(refused.status).toBe(403);
});

it("shows what nobody has read yet, and takes answers from its own forms alone", async () => {
  const guests = smallHome["policies/guests.md"] ?? "";
  const marked = guests.replace("Guests may visit", "> [!READ] Until eight?\n\nGuests may visit");
  const home = await createHome({ ...smallHome, "policies/guests.md": marked });
  const { address } = await start(home);
  const page = await load(`${address}/policies/guests/`);
  expect(page.text).toMatch(/1 left to read/);
  expect(page.text).toContain("Until eight?");
  const read = (name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? "";
  const send = (token: string, headers: Readonly<Record<string, string>>, from = read("from")) =>
    fetch(`${address}/__preview/marks/`, {
      method: "POST",
      redirect: "manual",
      headers,
      body: new URLSearchParams({ token, key: read("key"), answer: "true", from }),
    });
  const standing = () => readFile(join(home, "policies/guests.md"), "utf8");
  expect((await send(read("token"), { Origin: "https://elsewhere.example" })).status).toBe(403);
  expect((await send("of another run", { Origin: address })).status).toBe(403);
  expect(await standing()).toBe(marked);
  const sent = await send(read("token"), { Origin: address });
  expect(sent.headers.get("location")).toBe("/policies/guests/#visiting-hours");
  expect(await standing()).toBe(marked.replace("> [!READ] Until eight?\n", ""));
  const again = await send(read("token"), { Origin: address });
  expect(again.status).toBe(409);
  expect((await load(`${address}/__preview/marks/`)).text).toContain("Nothing is left to read");
});

it("shows what a section that was taken out leaves to be looked at, until the next answer", async () => {
  const guests = smallHome["policies/guests.md"] ?? "";
  const marked = guests.replace("Guests may visit", "> [!READ] Until eight?\n\nGuests may visit");
  const home = await createHome({
    ...smallHome,
    "policies/guests.md": `${marked}\n## Parking\n\nPark <b>here</b>. See [the hours](#visiting-hours).\n`,
  });
  const { address } = await start(home);
  const page = await load(`${address}/policies/guests/`);
  const read = (name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? "";
  const fields = { token: read("token"), key: read("key"), from: read("from") };
  const sent = await fetch(`${address}/__preview/marks/`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: address },
    body: new URLSearchParams({ ...fields, answer: "not done" }),
  });
  expect(sent.status).toBe(303);
  expect(sent.headers.get("location")).toBe("/__preview/marks/");
  const list = await load(`${address}/__preview/marks/`);
  expect(list.text).toContain("“Visiting hours” was taken out");
  expect(list.text).toMatch(
    /<code>policies\/guests\.md:\d+<\/code> Park &lt;b&gt;here&lt;\/b&gt;\. See the hours\. <strong>This only sent/,
  );
  expect(list.text).toContain('<a href="/policies/guests/#visiting-hours">Back to where');
});

it("shows the operator what comes due, as the files stand, with what only the house may read", async () => {
  const guests = smallHome["policies/guests.md"] ?? "";
  const plan = guests.replace("audience: public", "audience: house");
  const home = await createHome({
    ...smallHome,
    "_data/home.yaml": `${homeYaml}drills:\n  - what: Fire <b>drill</b>\n    held: 2025-02-01\n`,
    "policies/cellar.md": plan.replace("title: Guests", "title: Cellar plan"),
  });
  const { address } = await start(home);
  const { response, text } = await load(`${address}/__preview/reminders/`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  for (const said of [
    english.fill(english.words.reminders.groups.overdue, { count: 1 }),
    "Hold it again: Fire &lt;b&gt;drill&lt;/b&gt;",
    "Read again: Cellar plan",
    "<td>policies/cellar.md:7</td>",
    "npm run -s explain -- date/check-overdue",
  ]) {
    expect(text).toContain(said);
  }
  await writeFile(join(home, "_data/home.yaml"), homeYaml);
  const calendar = await load(`${address}/__preview/reviews.ics`);
  expect(calendar.response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(calendar.text).toContain("SUMMARY:Read again: Cellar plan");
  expect(calendar.text).not.toContain("Fire");
  const posted = await fetch(`${address}/__preview/reviews.ics`, {
    method: "POST",
    headers: { Origin: address },
  });
  expect(posted.status).toBe(405);
});

it("loads pages anew when a file changes, and shows errors over the last good site", async () => {
  const home = await createHome(smallHome);
  const { address, port } = await start(home);
  const socket = new WebSocket(`ws://127.0.0.1:${port}`);
  onTestFinished(() => socket.close());
  const messages: string[] = [];
  socket.addEventListener("message", ({ data }) => messages.push(String(data)));
  await new Promise((opened) => socket.addEventListener("open", opened));
  const reloads = () => messages.filter((text) => text.includes("eleventy.reload")).length;
  const page = `${address}/policies/guests/`;
  const file = join(home, "policies/guests.md");
  const text = await readFile(file, "utf8");

  await writeFile(file, text.replace("Visiting hours", "Visiting times"));
  await vi.waitFor(async () => expect((await load(page)).text).toContain("Visiting times"), 5000);
  await vi.waitFor(() => expect(reloads()).toBe(1), 5000);

  await writeFile(file, text.replace("2026-01-05", "2026-02-30"));
  await vi.waitFor(() => expect(reloads()).toBe(2), 5000);
  const withErrors = await load(page);
  expect(withErrors.text).toContain("policies/guests.md:6:");
  expect(withErrors.text).toContain("Visiting times");
  expect(withErrors.text).toContain('role="alert"');

  await writeFile(file, text);
  await vi.waitFor(() => expect(reloads()).toBe(3), 5000);
  expect((await load(page)).text).not.toContain('role="alert"');
});

it("shows errors, what is left to read and the next steps while there is no site, and speaks of no last one", async () => {
  const guests = smallHome["policies/guests.md"] ?? "";
  const home = await createHome({
    ...smallHome,
    "policies/guests.md": guests.replace("Guests may visit", "> [!READ] Until eight?\n\n$&"),
    "policies/broken.md": "---\ntitle: [\n---\n",
  });
  const { address } = await start(home);
  const { response, text } = await load(`${address}/`);
  expect(response.status).toBe(503);
  expect(text).toContain("policies/broken.md:");
  expect(text).toContain('<a href="/__preview/marks/">1 left to read</a>');
  expect(text).toContain("<h2>What is left to do</h2>");
  expect(text).toContain("policies/guests.md  1 left");
  const list = await load(`${address}/__preview/marks/`);
  expect(list.text).toContain("Until eight?");
  for (const page of [text, list.text]) {
    expect(page).toContain("No page of the site can be shown before this is mended.");
    expect(page).not.toContain("last good");
  }
});

it("shows a home that says it is certified, also where nobody could look that up yet", async () => {
  const certified = homeYaml.replace("status: not certified", "status: certified");
  const { address } = await start(await createHome({ ...smallHome, "_data/home.yaml": certified }));
  const { response, text } = await load(`${address}/`);
  expect(response.status).toBe(200);
  expect(text).not.toContain('role="alert"');
});

it("ends on SIGTERM and leaves no process behind", async () => {
  const home = await createHome(smallHome);
  const { child, ended, readStdout } = startCommand("preview", ["--content", home, "--port", "0"]);
  onTestFinished(() => void child.kill("SIGKILL"));
  await vi.waitFor(() => expect(readStdout()).toContain("Stop with Ctrl+C"), 60_000);
  const port = Number(/localhost:(\d+)/.exec(readStdout())?.[1]);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  child.kill("SIGTERM");
  expect(await ended).toMatchObject({ status: 0, stderr: "" });
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  await rm(choosePreviewFolder(home), { recursive: true });
});

it("says in one line that the port is in use", async () => {
  const home = await createHome(smallHome);
  const server = createServer().listen({ port: 0, host: "127.0.0.1" });
  onTestFinished(() => void server.close());
  await new Promise((listening) => server.once("listening", listening));
  const address = server.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  const { status, stderr } = await runCommand("preview", ["--content", home, "--port", port]);
  expect(status).toBe(2);
  expect(stderr.trimEnd().split("\n")).toEqual([expect.stringMatching(`Port ${port} .*--port`)]);
});

it("shows a saved page at once, and has the rest and its search follow", async () => {
  const home = await createHome({ ...smallHome, "policies/door.png": onePixel });
  const output = await createOutput();
  const results: string[] = [];
  const preview = await startPreview({
    contentFolder: home,
    port: 0,
    readToday: () => "2026-03-01",
    onBuild: ({ kind }) => results.push(kind),
    output,
  });
  if (preview.kind !== "started") throw new Error(preview.message);
  onTestFinished(() => preview.close());
  const file = join(home, "policies/guests.md");
  const text = await readFile(file, "utf8");

  await writeFile(file, text.replace("the front door", "the greenhouse ![The door](door.png)"));
  await vi.waitFor(() => expect(results).toEqual(["built", "patched"]), 5000);
  const page = join(output, "_site/policies/guests/index.html");
  const saved = await readFile(page, "utf8");
  expect(saved).toContain("the greenhouse");
  const [, picture = ""] = /<img src="\/(pictures\/[^"]+)"/.exec(saved) ?? [];
  await access(join(output, "_site", picture));
  expect(await readTreeAsText(join(output, "_site/pagefind"))).not.toContain("greenhouse");
  const findInSearch = async () => await readTreeAsText(join(output, "_site/pagefind"));
  await vi.waitFor(async () => expect(await findInSearch()).toContain("greenhouse"), 60_000);
  expect(await readTreeAsText(join(output, "_site"))).not.toContain("dishwasher");

  await rm(join(home, "policies/chore-book.md"));
  await vi.waitFor(() => expect(results).toEqual(["built", "patched", "built"]), 60_000);
  expect(await readTreeAsText(join(output, "_residents"))).not.toContain("dishwasher");
}, 150_000);
