import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nameOutputFolder, type OutputFolder } from "../../src/build/output/output-folder.ts";
import { buildSite } from "../../src/build/pipeline/build-site.ts";
import { smallHome } from "../support/build-small-home.ts";
import { secret, validFields } from "../support/contact-site.ts";
import { writeHome } from "../support/create-home.ts";
import { managerCode, readMarkFields } from "../support/desk-site.ts";
import {
  askPort,
  type HostedTestSite,
  hostOnNetlify,
  hostOnNode,
  type NetlifyTestSite,
  type Question,
  type Reply,
} from "../support/hosted-site.ts";
import { readMessages } from "../support/open-contact-store.ts";
import { listPathVariants, testCode, testEnvironment } from "../support/residents-site.ts";

let folder: string;
let output: OutputFolder;
let netlify: NetlifyTestSite;
const sites = new Map<string, HostedTestSite>();

async function build(words = "from noon to eight"): Promise<void> {
  const guests = (smallHome["policies/guests.md"] ?? "")
    .replace("---\ntitle", "---\nformerly:\n  - /policies/visitors/\ntitle")
    .replace("from noon to eight", words);
  const chores = (smallHome["policies/chore-book.md"] ?? "").replace(
    "---\ntitle",
    "---\nformerly:\n  - /residents/chores/\ntitle",
  );
  const files = { "policies/guests.md": guests, "policies/chore-book.md": chores };
  const contentFolder = join(folder, "home");
  await writeHome(contentFolder, { ...smallHome, ...files });
  const built = await buildSite({
    contentFolder,
    output: output.path,
    today: "2026-03-01",
    isProduction: false,
  });
  expect(built.kind).toBe("built");
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "front-porch-hosts-"));
  output = nameOutputFolder(join(folder, "out"));
  await mkdir(output.path);
  await build();
  const [onNetlify, node] = await Promise.all([
    hostOnNetlify(output),
    hostOnNode(output, join(folder, "store")),
  ]);
  netlify = onNetlify;
  sites.set("netlify", netlify).set("node", node);
});

afterAll(async () => {
  await Promise.all([...sites.values()].map((site) => site.close()));
  await rm(folder, { recursive: true, force: true });
});

/** Asks the form of a server that was started with other settings. */
async function askNode(
  environment: Readonly<Record<string, string>>,
  question: Question,
): Promise<Reply> {
  const site = await hostOnNode(output, join(folder, "other-store"), { environment });
  try {
    return await site.ask("/neighbors/contact/", question);
  } finally {
    await site.close();
  }
}

/** Words of residents' pages, which nobody may see who has not signed in. */
const residentsWords = /dishwasher|midnight/;

let visitor = 0;
/** A connection of its own, so that no limit is shared between tests. */
function fromElsewhere() {
  visitor += 1;
  return { "X-Forwarded-For": `203.0.113.${visitor}` };
}

const sameOrigin = {
  "Content-Type": "application/x-www-form-urlencoded",
  "Sec-Fetch-Site": "same-origin",
};

describe.each(["netlify", "node"])("on %s, a site", (name) => {
  const ask: HostedTestSite["ask"] = (path, question = {}) => {
    const site = sites.get(name);
    if (site === undefined) throw new Error("The site is not there yet.");
    return site.ask(path, {
      ...question,
      headers: { Host: "home.example.org", ...fromElsewhere(), ...question.headers },
    });
  };

  const signIn = async (path = "/residents/") => {
    const body = new URLSearchParams({ code: testCode }).toString();
    const answer = await ask(path, { method: "POST", headers: sameOrigin, body });
    expect(answer.status).toBe(303);
    return { Cookie: String(answer.headers["set-cookie"]?.[0] ?? "").split(";")[0] ?? "" };
  };

  it.each([
    ["/", 200],
    ["/policies/guests/", 200],
    ["/neighbors/contact/", 200],
    ["/contact.vcf", 200],
    ["/no-such-page/", 404],
    ["/residents/", 401],
    ["/residents/chore-book/", 401],
    ["/residents/sign-in/", 200],
    ["/neighbors/contact/sent/", 404],
    ["/policies/visitors/", 301],
    ["/policies/visitors", 301],
  ])("answers %s with %i, and HEAD alike without a body", async (path, status) => {
    const got = await ask(path);
    const head = await ask(path, { method: "HEAD" });
    expect([got.status, head.status]).toEqual([status, status]);
    expect(head.body).toHaveLength(0);
    for (const header of ["content-security-policy", "content-type", "cache-control", "location"]) {
      expect(head.headers[header], header).toBe(got.headers[header]);
    }
    expect(got.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(got.headers["content-security-policy"]).not.toContain("wasm");
    expect(got.headers["x-content-type-options"]).toBe("nosniff");
  });

  it("grants WebAssembly to the search worker alone", async () => {
    const { status, headers } = await ask("/pagefind/pagefind-worker.js");
    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toContain("'wasm-unsafe-eval'");
  });

  it("lets no cache keep what is said below /residents", async () => {
    for (const path of ["/residents", "/residents/", "/residents/chore-book/", "/residents/x"]) {
      const { headers } = await ask(path);
      expect(headers["cache-control"], path).toBe("private, no-store");
      expect(headers["x-robots-tag"], path).toBe("noindex");
    }
  });

  it("shows residents' words at no spelling of their address to who has not signed in", async () => {
    for (const path of listPathVariants("/residents/chore-book/").filter((at) => !/\\/.test(at))) {
      for (const method of ["GET", "HEAD"]) {
        const { status, body } = await ask(path, { method });
        expect(body.toString(), `${method} ${path}`).not.toMatch(residentsWords);
        expect([301, 400, 401, 404], `${method} ${path}`).toContain(status);
      }
    }
  });

  it("opens with the house code until somebody signs out", async () => {
    const headers = await signIn("/residents/chore-book/");
    const page = await ask("/residents/chore-book/", { headers });
    const head = await ask("/residents/chore-book/", { headers, method: "HEAD" });
    expect([page.status, head.status, head.body.length]).toEqual([200, 200, 0]);
    expect(page.body.toString()).toMatch(residentsWords);
    expect(head.headers["content-type"]).toBe(page.headers["content-type"]);
    const moved = await ask("/residents/chores/", { headers });
    expect([moved.status, moved.headers.location]).toEqual([301, "/residents/chore-book/"]);
    const out = { method: "POST", headers: { ...sameOrigin, ...headers } };
    expect((await ask("/residents/sign-out/", out)).status).toBe(303);
    expect((await ask("/residents/chore-book/", { headers })).status).toBe(401);
  });

  it("opens the manager's desk with its own code alone, and shows what neighbors sent", async () => {
    const message = `Somebody honks at night, as heard from ${name}.`;
    const body = new URLSearchParams({ ...validFields, message }).toString();
    const sent = { method: "POST", headers: sameOrigin, body };
    expect((await ask("/neighbors/contact/", sent)).status).toBe(303);
    for (const path of listPathVariants("/manager/").filter((at) => !/\\/.test(at))) {
      for (const method of ["GET", "HEAD"]) {
        const answer = await ask(path, { method });
        expect(answer.body.toString(), `${method} ${path}`).not.toContain("honks");
        const statuses = path === "/manager/sign-in/" ? [200] : [301, 400, 401, 404];
        expect(statuses, `${method} ${path}`).toContain(answer.status);
      }
    }
    const enter = (code: string) =>
      ask("/manager/", {
        method: "POST",
        headers: sameOrigin,
        body: new URLSearchParams({ code }).toString(),
      });
    expect((await enter(testCode)).status).toBe(401);
    const entered = await enter(managerCode);
    const Cookie = String(entered.headers["set-cookie"]?.[0] ?? "").split(";")[0] ?? "";
    expect((await ask("/manager/", { headers: await signIn() })).status).toBe(401);
    const desk = await ask("/manager/", { headers: { Cookie } });
    expect(desk.body.toString()).toContain(message);
    const path = /\/manager\/messages\/\w+\//.exec(desk.body.toString())?.[0] ?? "";
    const page = (await ask(path, { headers: { Cookie } })).body.toString();
    const fields = { ...readMarkFields(page), kind: "acknowledged", done: "", by: "Lead" };
    const mark = new URLSearchParams(fields).toString();
    const headers = { ...sameOrigin, Cookie };
    expect((await ask(path, { method: "POST", headers, body: mark })).status).toBe(303);
    const table = await ask("/manager/log.csv", { headers: { Cookie } });
    expect(table.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(table.body.toString()).toContain('"acknowledged"');
    expect(table.body.toString()).not.toMatch(/honks|Lead|Ana/);
    for (const address of ["/manager/reminders/", "/manager/reviews.ics"]) {
      expect((await ask(address)).status).toBe(401);
      const due = await ask(address, { headers: { Cookie } });
      expect([due.status, due.headers["cache-control"]]).toEqual([200, "private, no-store"]);
      expect(due.body.toString()).toContain("Read again: Chore book");
    }
  });

  it("takes no wrong code, and nothing from another site", async () => {
    const body = new URLSearchParams({ code: "none of yours" }).toString();
    const wrong = await ask("/residents/", { method: "POST", headers: sameOrigin, body });
    expect([wrong.status, wrong.headers["set-cookie"]]).toEqual([401, undefined]);
    const headers = { ...sameOrigin, "Sec-Fetch-Site": "cross-site" };
    const right = new URLSearchParams({ code: testCode }).toString();
    const elsewhere = await ask("/residents/", { method: "POST", headers, body: right });
    expect([elsewhere.status, elsewhere.headers["set-cookie"]]).toEqual([403, undefined]);
  });

  it.each([
    ["PUT", "/residents/", 405],
    ["DELETE", "/residents/chore-book/", 405],
    ["OPTIONS", "/residents/", 204],
    ["PUT", "/neighbors/contact/", 405],
  ])("answers %s %s with %i", async (method, path, status) => {
    expect((await ask(path, { method })).status).toBe(status);
  });

  it("keeps a message before it says so, and gives a wrong one back", async () => {
    const message = `A car stands across our driveway, as seen from ${name}.`;
    const send = (fields: Record<string, string>) =>
      ask("/neighbors/contact/", {
        method: "POST",
        headers: sameOrigin,
        body: new URLSearchParams(fields).toString(),
      });
    const sent = await send({ ...validFields, message });
    expect(sent.status).toBe(303);
    const kept = await readMessages(sites.get(name)?.messages as HostedTestSite["messages"]);
    expect(kept.map(({ fields }) => fields.message)).toContain(message);
    const page = await ask(String(sent.headers.location));
    expect(page.status).toBe(200);
    const wrong = await send({ ...validFields, topic: "", message });
    expect(wrong.status).toBe(422);
    expect(wrong.body.toString()).toContain(message);
    const large = await send({ ...validFields, message: "x".repeat(600_000) });
    expect(large.status).toBe(413);
  });

  it("says with an empty form whether a message would be kept, and keeps nothing of it", async () => {
    const store = sites.get(name)?.messages as HostedTestSite["messages"];
    const before = (await store.list("")).toSorted();
    const empty = { method: "POST", headers: sameOrigin, body: "topic=&message=&name=&reply=" };
    const ready = await ask("/neighbors/contact/", empty);
    expect([ready.status, ready.headers["front-porch-form"]]).toEqual([422, "ready"]);
    expect((await store.list("")).toSorted()).toEqual(before);
    const useless = { CONTACT_SECRET: "short" };
    const headers = { Host: "home.example.org", ...fromElsewhere(), ...sameOrigin };
    const question = { ...empty, headers };
    const dead =
      name === "netlify"
        ? await netlify.askWith(useless, "/neighbors/contact/", question)
        : await askNode({ ...testEnvironment, ...useless }, question);
    expect([dead.status, dead.headers["front-porch-form"]]).toEqual([503, undefined]);
    expect(dead.body.toString()).toContain("</form>");
  });
});

describe("a site without a code for the manager's desk", () => {
  it("has none: its addresses are answered as any that is not there", async () => {
    const environment = { ...testEnvironment, CONTACT_SECRET: secret };
    const site = await hostOnNode(output, join(folder, "deskless-store"), { environment });
    try {
      const missing = await site.ask("/no-such-page/");
      for (const path of ["/manager", "/manager/", "/manager/log.csv", "/manager/sign-in/"]) {
        const answer = await site.ask(path);
        expect([path, answer.status]).toEqual([path, 404]);
        expect(answer.body.equals(missing.body)).toBe(true);
      }
      expect((await site.ask("/manager/", { method: "POST", body: "code=x" })).status).toBe(405);
    } finally {
      await site.close();
    }
  });
});

describe("a machine of one's own", () => {
  const ask: HostedTestSite["ask"] = (path, question) =>
    sites.get("node")?.ask(path, question) ?? Promise.reject(new Error("It does not run yet."));

  it.each([
    "/_headers",
    "/_redirects",
    "/_residents/index.html",
    "/_residents/manifest.json",
    "/.front-porch/written.json",
    "/../_residents/manifest.json",
    "/%2e%2e/_residents/manifest.json",
    "/..%2f_residents%2fmanifest.json",
    "/policies/../../_residents/index.html",
    "//_residents/index.html",
  ])("shows nothing at %s", async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toMatch(residentsWords);
  });

  it("sends nobody to https who looks at the site on it, and everybody who comes through a proxy", async () => {
    const asksForHttps = async (question: Question) => {
      const answers = [
        await ask("/", question),
        await ask("/neighbors/contact/", {
          ...question,
          method: "POST",
          headers: { ...sameOrigin, ...question.headers },
          body: "topic=",
        }),
      ];
      return answers.map(({ headers }) =>
        `${headers["content-security-policy"]}`.includes("upgrade-insecure-requests"),
      );
    };
    expect(await asksForHttps({ headers: { Host: "127.0.0.1:8095" } })).toEqual([false, false]);
    expect(await asksForHttps({ headers: { Host: "127.0.0.1:8095", ...fromElsewhere() } })).toEqual(
      [true, true],
    );
  });

  it("answers nothing that is no address of its own", async () => {
    expect((await ask("http://other.example.org/")).status).toBe(400);
    expect((await ask("*", { method: "OPTIONS" })).status).toBe(400);
    expect((await ask("/policies/guests/", { method: "POST", body: "x" })).status).toBe(405);
  });

  it("says when a browser has a file already, and sends it packed where it may", async () => {
    await expect
      .poll(async () => (await ask("/", { headers: { "Accept-Encoding": "br" } })).headers)
      .toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
    const packed = await ask("/", { headers: { "Accept-Encoding": "gzip, br" } });
    const plain = await ask("/", { headers: { "Accept-Encoding": "br;q=0" } });
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(packed.body.length).toBeLessThan(plain.body.length / 2);
    for (const { headers } of [packed, plain]) {
      const again = await ask("/", {
        headers: {
          "If-None-Match": `"another", ${headers.etag}`,
          "Accept-Encoding": String(headers["content-encoding"] ?? "identity"),
        },
      });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers.etag).toBe(headers.etag);
      expect(again.headers["content-security-policy"]).toContain("default-src 'none'");
    }
    const part = await ask("/", { headers: { Range: "bytes=0-14" } });
    expect([part.status, part.body.toString()]).toEqual([206, plain.body.toString().slice(0, 15)]);
    expect((await ask("/", { headers: { Range: "bytes=9999999-" } })).status).toBe(416);
    expect((await ask("/assets/x")).status).toBe(404);
  });

  it("slows who guesses the house code, and nobody else", async () => {
    const body = new URLSearchParams({ code: "" }).toString();
    const guess = (address: string) =>
      ask("/residents/", {
        method: "POST",
        headers: { ...sameOrigin, "X-Forwarded-For": address },
        body,
      });
    let last = await guess("198.51.100.7, 198.51.100.9");
    for (let tries = 0; tries < 20; tries += 1) last = await guess("198.51.100.7, 198.51.100.9");
    // Not by the function, which would have had to look at the code.
    expect([last.status, last.headers["content-type"]]).toEqual([429, "text/plain; charset=utf-8"]);
    expect((await guess("198.51.100.7, 198.51.100.2")).status).toBe(401);
  });

  it("shows a new build whole, with no wrong answer on the way, and keeps what it had", async () => {
    let isDone = false;
    const answers: { readonly status: number; readonly body: string }[] = [];
    const look = async () => {
      while (!isDone) {
        const { status, body } = await ask("/policies/guests/");
        answers.push({ status, body: body.toString() });
        await wait(5); // the builds are to get on
      }
    };
    const looking = [look(), look()];
    await build("from ten to seven");
    await build("from nine to six");
    await expect
      .poll(() => answers.at(-1)?.body ?? "", { timeout: 20_000 })
      .toContain("from nine to six");
    isDone = true;
    await Promise.all(looking);
    const wrong = answers.filter(
      ({ status, body }) =>
        status !== 200 || !/from (?:noon to eight|ten to seven|nine to six)/.test(body),
    );
    expect(wrong).toEqual([]);
  });

  it("ends what it is answering when it stops, and knows messages and sessions when it starts", async () => {
    const storeFolder = join(folder, "other-store");
    const serve = () => hostOnNode(output, storeFolder);
    const first = await serve();
    const code = new URLSearchParams({ code: testCode }).toString();
    const post = { method: "POST", headers: sameOrigin };
    const signedIn = await first.ask("/residents/", { ...post, body: code });
    const Cookie = String(signedIn.headers["set-cookie"]?.[0]).split(";")[0] ?? "";
    const body = new URLSearchParams(validFields).toString();
    const sending = first.ask("/neighbors/contact/", { ...post, body });
    await new Promise((resolve) => setTimeout(resolve, 20)); // it has arrived
    const [sent] = await Promise.all([sending, first.close()]);
    expect(sent.status).toBe(303);
    const second = await serve();
    try {
      expect(await readMessages(second.messages)).toHaveLength(1);
      expect((await second.ask("/residents/", { headers: { Cookie } })).status).toBe(200);
      expect((await second.ask(String(sent.headers.location))).status).toBe(200);
    } finally {
      await second.close();
    }
    await expect(askPort(1, "/")).rejects.toThrow();
  });

  it.each([{}, { "Transfer-Encoding": "chunked" }])(
    "cuts off who sends far too much, and goes on answering everyone else: %o",
    async (headers) => {
      const host = await hostOnNode(output, join(folder, "cut-off-store"));
      try {
        const body = "a".repeat(9 * 1024 * 1024);
        const post = { method: "POST", headers: { ...sameOrigin, ...headers }, body };
        const cutOff = await host.ask("/neighbors/contact/", post).then(
          ({ status }) => status,
          () => "no answer", // the connection may end before the answer is read
        );
        expect([400, "no answer"]).toContain(cutOff);
        expect((await host.ask("/")).status).toBe(200);
      } finally {
        await host.close();
      }
    },
  );

  it("takes no name of a host that would make another address of the one asked for", async () => {
    for (const Host of ["x/neighbors/contact?", "x#", "a b", "a@b", "x\\y", "x:99999"]) {
      const answers = [
        await ask("/neighbors/contact/sent", { method: "POST", headers: { ...sameOrigin, Host } }),
        await ask("/residents/", { headers: { Host } }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([400, 400]);
    }
    for (const Host of ["oak.example.org", "[::1]:8080", "127.0.0.1"]) {
      expect((await ask("/residents/", { headers: { Host } })).status).toBe(401);
    }
  });

  it("makes its copy anew where the system tidied it away, and a killed server's goes", async () => {
    const listCopies = async () =>
      (await readdir(tmpdir())).filter((name) =>
        name.startsWith(`front-porch-serve-${process.pid}-`),
      );
    const { pid } = spawnSync(process.execPath, ["--version"]);
    const left = await mkdtemp(join(tmpdir(), `front-porch-serve-${pid}-`));
    const others = await listCopies();
    const site = await hostOnNode(output, join(folder, "tidied-store"));
    try {
      expect(existsSync(left)).toBe(false);
      const own = (await listCopies()).filter((name) => !others.includes(name));
      expect(own).toHaveLength(1);
      // Moved away in one step: the server would write into a folder that is emptied file by file.
      await rename(join(tmpdir(), own[0] ?? "none"), join(folder, "tidied-away"));
      expect((await site.ask("/")).status).toBe(503); // and not 404, which is for good
      await expect.poll(async () => (await site.ask("/")).status, { timeout: 20_000 }).toBe(200);
    } finally {
      await site.close();
    }
  });

  it("says in one line why it cannot start", async () => {
    const empty = nameOutputFolder(join(folder, "nothing-here"));
    await expect(hostOnNode(empty, join(folder, "no-store"))).rejects.toThrow(/Build it first/);
  });
});
