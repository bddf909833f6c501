import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  inject,
  it,
  onTestFinished,
} from "vitest";
import type { HomeKnowledge } from "../../src/doctor/doctor-check.ts";
import { checks, type ExamineOptions, examineSite } from "../../src/doctor/examine-site.ts";
import { readStatus } from "../../src/doctor/format-report.ts";
import { readHomeKnowledge } from "../../src/doctor/read-home-knowledge.ts";
import { createTestMessage } from "../../src/doctor/send-test-message.ts";
import { headersForPath } from "../../src/server/security-headers.ts";
import { editorPage } from "../../src/web-editor/editor-page.ts";
import { smallHome } from "../support/build-small-home.ts";
import { writeHome } from "../support/create-home.ts";
import { createMemoryStore } from "../support/create-memory-store.ts";
import { readMessages } from "../support/open-contact-store.ts";
import {
  certificate,
  type ServedAnswer,
  type SiteFault,
  serveWholeSite,
  type WholeSite,
} from "../support/serve-whole-site.ts";
import { effort } from "../support/test-effort.ts";

const address = new URL("https://juniperhouse.example.org");
const preview = new URL("https://deploy-preview-7--juniperhouse.netlify.app");
const day = 24 * 60 * 60 * 1000;
const certificateEnds = new Date("2126-11-03T19:00:00Z").getTime();
const usualHome: HomeKnowledge = {
  siteUrl: "https://juniperhouse.example.org",
  access: "code",
  phone: "(480) 555-0142",
  formerAddresses: [],
  hasEditor: false,
  residentsAddresses: [],
};

let site: WholeSite;

beforeAll(async () => {
  site = await serveWholeSite(inject("sampleOutput"));
});

afterEach(() => {
  site.breakBy();
  site.breakPlainBy();
});

afterAll(() => site?.close());

function examine(options: Partial<ExamineOptions> = {}, origin = address) {
  const usual = { now: new Date(), trusted: certificate, ports: site.ports };
  return examineSite(origin, { ...usual, ...options });
}

/** The checks that found something, each once. */
async function listFaulty(options: Partial<ExamineOptions> = {}, origin = address) {
  const results = await examine(options, origin);
  const faulty = results.filter(({ state }) => state !== "well");
  return [...new Set(faulty.map(({ check, state }) => `${state} ${check}`))];
}

const setBody = (answer: ServedAnswer, change: (html: string) => string) => {
  answer.body = Buffer.from(change(answer.body.toString()));
};

/** Changes the answers to one address. */
const at =
  (path: string, change: (answer: ServedAnswer) => void, method?: string): SiteFault =>
  (request, answer) => {
    if (request.path === path && (method ?? request.method) === request.method) change(answer);
  };

const everywhere =
  (change: (answer: ServedAnswer) => void): SiteFault =>
  (_request, answer) =>
    change(answer);

const answerAs = (status: number, body: string) => (answer: ServedAnswer) => {
  answer.status = status;
  answer.body = Buffer.from(body);
};

describe("doctor", () => {
  it("finds all well with a site as it is built, and says so of each check", async () => {
    const results = await examine({ home: usualHome });
    expect(results.filter(({ state }) => state !== "well")).toEqual([]);
    expect(results.length).toBeGreaterThan(11);
    expect(readStatus(results)).toBe(0);
    expect(await readMessages(site.store)).toEqual([]); // nothing was sent without being asked for
  });

  it("knows an editor by its page, its policy and whether the home has turned it on", async () => {
    const serveEditor = (policy: string): SiteFault =>
      at("/admin/", (answer) => {
        answerAs(200, editorPage)(answer);
        answer.headers["content-security-policy"] = policy;
        answer.headers["x-robots-tag"] = "noindex";
      });
    const listing = { isListed: true, hasEditor: true };
    const built = headersForPath("/admin/", listing)["Content-Security-Policy"] ?? "";
    const withEditor = { ...usualHome, hasEditor: true };
    expect(await listFaulty({ home: withEditor })).toEqual(["wrong editor/guarded"]);
    site.breakBy(serveEditor(built));
    expect(await listFaulty({ home: withEditor })).toEqual([]);
    expect(await listFaulty({ home: usualHome })).toEqual(["advice editor/guarded"]);
    site.breakBy(serveEditor(`${built}; script-src-elem 'self' https://cdn.example.org`));
    expect(await listFaulty({ home: withEditor })).toEqual(["wrong editor/guarded"]);
  });

  const faults: readonly (readonly [name: string, found: string, fault: SiteFault])[] = [
    ["a password before everything", "wrong site/public", everywhere(answerAs(401, "Password"))],
    ["a host's page in its place", "wrong site/public", everywhere(answerAs(200, "<p>Soon"))],
    [
      "a host's sign-in",
      "wrong site/public",
      at("/", (answer) => {
        answer.status = 302;
        answer.headers.location = "https://app.netlify.com/authorize";
      }),
    ],
    ["no front page", "wrong site/public", at("/", answerAs(404, "Not found"))],
    ["a paused site", "wrong site/public", everywhere(answerAs(503, "Site not available"))],
    [
      "a front page that leads in a circle",
      "wrong site/public",
      at("/", (answer) => {
        answer.status = 301;
        answer.headers.location = "/";
      }),
    ],
    [
      "every unknown address answered with a page",
      "wrong site/public",
      (_request, answer) => {
        if (answer.status === 404) answer.status = 200;
      },
    ],
    ["HEAD not answered", "wrong site/public", at("/", answerAs(405, ""), "HEAD")],
    [
      "pages without a policy",
      "wrong headers/policy",
      at("/policies/", ({ headers }) => {
        delete headers["content-security-policy"];
      }),
    ],
    [
      "a policy that lets scripts stand in a page",
      "wrong headers/policy",
      at("/", ({ headers }) => {
        headers["content-security-policy"] += "; script-src-elem 'self' 'unsafe-inline'";
      }),
    ],
    [
      "a sign-in page without a policy",
      "wrong headers/policy",
      at("/residents/sign-in/", ({ headers }) => {
        delete headers["content-security-policy"];
      }),
    ],
    [
      "a search program that may not run",
      "wrong headers/policy",
      at("/pagefind/pagefind-worker.js", ({ headers }) => {
        headers["content-security-policy"] = "default-src 'none'; script-src 'self'";
      }),
    ],
    [
      "another header left out",
      "wrong headers/others",
      at("/certification/", ({ headers }) => {
        delete headers["x-frame-options"];
      }),
    ],
    [
      "https promised for an hour",
      "wrong headers/others",
      everywhere(({ headers }) => {
        headers["strict-transport-security"] = "max-age=3600";
      }),
    ],
    [
      "a page of the desk shown",
      "wrong desk/closed",
      at("/manager/log/", answerAs(200, "<p>Noise, 7K3M-9QXD</p>")),
    ],
    [
      "an answer of the desk that caches keep",
      "wrong desk/closed",
      at("/manager/", ({ headers }) => {
        headers["cache-control"] = "public, max-age=600";
      }),
    ],
    [
      "a desk that is closed to the manager, too",
      "wrong desk/closed",
      at("/manager/", answerAs(503, "Closed")),
    ],
    [
      "a residents' page shown",
      "wrong residents/closed",
      at("/residents/packet/", answerAs(200, "<h1>Wi-Fi")),
    ],
    [
      "a residents' page shown at another spelling",
      "wrong residents/closed",
      at("//residents/packet/", answerAs(200, "<h1>Wi-Fi")),
    ],
    [
      "a residents' page shown in capitals",
      "wrong residents/closed",
      at("/RESIDENTS/PACKET/", answerAs(200, "<h1>Wi-Fi")),
    ],
    [
      "residents' search shown",
      "wrong residents/closed",
      at("/residents/pagefind/pagefind-entry.json", answerAs(200, "{}")),
    ],
    [
      "a redirect to a residents' page that is shown elsewhere",
      "wrong residents/closed",
      (request, answer) => {
        if (request.path === "/residents/changes/") {
          answer.status = 302;
          answer.headers.location = "/copy/";
        }
        if (request.path === "/copy/") answerAs(200, "<h1>Changes")(answer);
      },
    ],
    [
      "a closed page that a cache may keep",
      "wrong residents/closed",
      at("/residents/packet/", ({ headers }) => {
        headers["cache-control"] = "public, max-age=60";
      }),
    ],
    [
      "a HEAD that a cache may keep",
      "wrong residents/closed",
      at(
        "/residents/",
        ({ headers }) => {
          delete headers["cache-control"];
        },
        "HEAD",
      ),
    ],
    [
      "a HEAD that is open",
      "wrong residents/closed",
      at("/residents/packet/", answerAs(200, ""), "HEAD"),
    ],
    [
      "a HEAD that finds nothing",
      "advice residents/closed",
      at("/residents/", answerAs(404, ""), "HEAD"),
    ],
    [
      "no secrets for the house code",
      "wrong residents/closed",
      at("/residents/", answerAs(503, "Closed")),
    ],
    [
      "no function for residents",
      "wrong residents/closed",
      at("/residents/", answerAs(404, "Nothing")),
    ],
    [
      "the house's own facts published",
      "wrong source/kept",
      at("/_data/house.yaml", answerAs(200, "address:")),
    ],
    [
      "the history published",
      "wrong source/kept",
      at("/.git/HEAD", answerAs(200, "ref: refs/heads/main")),
    ],
    [
      "a form that nobody answers",
      "wrong form/reachable",
      at("/neighbors/contact/", answerAs(404, "Not found"), "POST"),
    ],
    [
      "a form that the page itself answers",
      "wrong form/reachable",
      at(
        "/neighbors/contact/",
        (answer) => {
          answer.status = 200;
        },
        "POST",
      ),
    ],
    [
      "a form that cannot keep a message",
      "wrong form/reachable",
      at(
        "/neighbors/contact/",
        (answer) => {
          answer.status = 503;
          delete answer.headers["front-porch-form"];
        },
        "POST",
      ),
    ],
    [
      "a form of an earlier version, which never says whether it could",
      "unknown form/reachable",
      at(
        "/neighbors/contact/",
        ({ headers }) => {
          delete headers["front-porch-form"];
        },
        "POST",
      ),
    ],
    [
      "a form that may be kept",
      "wrong form/reachable",
      at(
        "/neighbors/contact/",
        ({ headers }) => {
          headers["cache-control"] = "max-age=60";
        },
        "POST",
      ),
    ],
    [
      "a page without its form",
      "wrong form/reachable",
      at(
        "/neighbors/contact/",
        (answer) => setBody(answer, (html) => html.replaceAll("textarea", "p")),
        "GET",
      ),
    ],
    [
      "a card without a number",
      "wrong card/contact",
      at("/contact.vcf", (answer) => setBody(answer, (text) => text.replace(/^TEL.*\r?\n/gm, ""))),
    ],
    [
      "a card with another number",
      "wrong card/contact",
      at("/contact.vcf", (answer) =>
        setBody(answer, (text) => text.replaceAll("5550142", "5550199")),
      ),
    ],
    [
      "a card sent as text",
      "advice card/contact",
      at("/contact.vcf", ({ headers }) => {
        headers["content-type"] = "text/plain";
      }),
    ],
    [
      "an address that is another's",
      "wrong site/address",
      at("/", (answer) =>
        setBody(answer, (html) => html.replaceAll("juniperhouse.example.org", "old.example.org")),
      ),
    ],
    [
      "a card with another address",
      "wrong site/address",
      at("/contact.vcf", (answer) =>
        setBody(answer, (text) => text.replace("juniperhouse.example.org/n", "old.example.org/n")),
      ),
    ],
    [
      "a published site kept out of search engines",
      "wrong engines/told",
      everywhere(({ headers }) => {
        headers["x-robots-tag"] = "noindex";
      }),
    ],
    [
      "a robots.txt that forbids all",
      "wrong engines/told",
      at("/robots.txt", answerAs(200, "User-agent: a\nUser-agent: *\nDisallow: /\n")),
    ],
    [
      "a listed page that is lost",
      "wrong pages/listed",
      at("/accessibility/", answerAs(404, "Gone")),
    ],
    [
      "a script of a host's",
      "wrong privacy/third-parties",
      at("/", (answer) =>
        setBody(answer, (html) =>
          html.replace("</body>", "<script async src=//stats.example.net/a.js></script></body>"),
        ),
      ),
    ],
    [
      "a picture in a style",
      "wrong privacy/third-parties",
      at("/search/", (answer) =>
        setBody(answer, (html) =>
          html.replace(
            "</head>",
            "<style>p{background:url(https://cdn.example.net/a.png)}</style></head>",
          ),
        ),
      ),
    ],
  ];

  it.each(faults)("finds %s, and nothing else", async (_name, found, fault) => {
    site.breakBy(fault);
    const own = checks.filter(({ name }) => found.endsWith(` ${name}`));
    expect(await listFaulty({ checks: effort(own, checks) })).toEqual([found]);
  });

  it("finds that whoever comes without https stays without it", async () => {
    site.breakPlainBy(everywhere(answerAs(200, "A page")));
    expect(await listFaulty()).toEqual(["wrong site/https"]);
    site.breakPlainBy(
      everywhere(({ headers }) => {
        headers.Location = "https://juniperhouse.example.org/";
      }),
    );
    expect(await listFaulty()).toEqual(["wrong site/https"]);
  });

  it("finds a certificate that runs out soon, and one that nobody vouches for", async () => {
    expect(await listFaulty({ now: new Date(certificateEnds - 10 * day) })).toEqual([
      "advice certificate/valid",
    ]);
    expect(await listFaulty({ now: new Date(certificateEnds - day) })).toEqual([
      "wrong certificate/valid",
    ]);
    const untrusted = await examineSite(address, { now: new Date(), ports: site.ports });
    expect(untrusted.map(({ check, state }) => `${state} ${check}`)).toEqual([
      "wrong certificate/valid",
    ]);
  });

  it("finds a preview that search engines may list, and asks no more of one that is kept out", async () => {
    expect(await listFaulty({}, preview)).toEqual(["wrong engines/told"]);
    site.breakBy(
      everywhere(({ headers }) => {
        headers["x-robots-tag"] = "noindex";
      }),
    );
    expect(await listFaulty({}, preview)).toEqual([]);
  });

  it("finds an old address that leads nowhere, where the home's folder knows of it", async () => {
    const formerAddresses = [{ from: "/policies/old/", to: "/policies/grievance-policy/" }];
    const home = { ...usualHome, formerAddresses };
    expect(await listFaulty({ home })).toEqual(["wrong addresses/former"]);
    site.breakBy(
      at("/policies/old/", (answer) => {
        answer.status = 301;
        answer.headers.location = "/policies/grievance-policy/";
      }),
    );
    expect(await listFaulty({ home })).toEqual([]);
  });

  it("finds a page of residents that is open where it stood before, which only the folder knows", async () => {
    const folder = await mkdtemp(join(tmpdir(), "front-porch-doctor-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const book = smallHome["policies/chore-book.md"] ?? "";
    await writeHome(folder, {
      ...smallHome,
      "policies/chore-book.md": book.replace(
        "---\ntitle",
        "---\nformerly:\n  - /residents/chores/\ntitle",
      ),
    });
    const { residentsAddresses = [] } = (await readHomeKnowledge(folder)) ?? {};
    expect(residentsAddresses).toEqual(
      expect.arrayContaining(["/residents/chore-book/", "/residents/chores/"]),
    );
    site.breakBy(at("/residents/chores/", answerAs(200, "<p>Chores of the week")));
    const home = { ...usualHome, residentsAddresses };
    expect(await listFaulty({ home })).toEqual(["wrong residents/closed"]);
  });

  it("finds that the folder knows another number or address", async () => {
    expect(await listFaulty({ home: { ...usualHome, phone: "(480) 555-0199" } })).toEqual([
      "wrong card/contact",
    ]);
    expect(
      await listFaulty({ home: { ...usualHome, siteUrl: "https://new.example.org" } }),
    ).toEqual(["wrong site/address"]);
  });

  it("leaves pages be that the operator opened, where the home's folder says so", async () => {
    site.breakBy(at("/residents/packet/", answerAs(200, "<h1>Welcome")));
    expect(await listFaulty({ home: { ...usualHome, access: "open" } })).toEqual([]);
  });

  it("says that it could not look where nobody answers, or too late", async () => {
    const nobody = { "https:": 1, "http:": 1 };
    const results = await examine({ ports: nobody });
    expect(readStatus(results)).toBe(2);
    expect(results.map(({ state }) => state)).toEqual(["unknown"]);
    site.breakBy(() => new Promise((done) => setTimeout(done, 400)));
    const limits = { patience: 100, mostOfAnswer: 1000, mostInAll: 1000 };
    expect(readStatus(await examine({ limits }))).toBe(2);
  });

  it("finds residents' pages neither open nor closed where no answer comes, or too much came before", async () => {
    const closed = checks.filter(({ name }) => name === "residents/closed");
    const limits = { patience: 300, mostOfAnswer: 200_000, mostInAll: 10_000_000 };
    const never = () => new Promise<void>(() => undefined);
    site.breakBy(({ path }) => (path === "/residents/packet/" ? never() : undefined));
    expect(await listFaulty({ checks: closed, limits })).toEqual(["unknown residents/closed"]);
    site.breakBy();
    const little = { ...limits, patience: 15_000, mostInAll: 60_000 };
    const results = await examine({ checks, limits: little });
    expect(results.filter(({ state }) => state === "well").map(({ check }) => check)).toEqual([
      "site/public",
      "certificate/valid",
      "site/https",
    ]);
    expect(readStatus(results)).toBe(2);
  });

  it("asks no further once many answers were late, and waits for nobody who had to stand in line", async () => {
    let asked = 0;
    site.breakBy(({ path }) => {
      if (!path.startsWith("/residents")) return undefined;
      asked += 1;
      return new Promise(() => undefined);
    });
    const closed = checks.filter(({ name }) => name === "residents/closed");
    const limits = { patience: 300, mostOfAnswer: 200_000, mostInAll: 10_000_000 };
    expect(await listFaulty({ checks: closed, limits })).toEqual(["unknown residents/closed"]);
    expect(asked).toBeLessThan(20);
  });

  it("ends where an answer leaves HTTP", async () => {
    const odd = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.end("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n");
    });
    await new Promise<void>((done) => odd.listen(0, "127.0.0.1", done));
    const { port } = odd.address() as AddressInfo; // it listens on a port
    try {
      const results = await examineSite(new URL(`http://127.0.0.1:${port}`), { now: new Date() });
      expect(results.map(({ state }) => state)).toEqual(["unknown"]);
    } finally {
      odd.close();
    }
  });

  it.each([
    ["expired", "The certificate has run out."],
    ["other-address", "The certificate is for another address."],
    ["not-yet-valid", "The certificate is not good yet."],
  ])("says in plain words that the certificate is %s", async (name, message) => {
    const certificates = resolve(import.meta.dirname, "../fixtures/certificates");
    const cert = readFileSync(join(certificates, `${name}.pem`), "utf8");
    const key = readFileSync(join(certificates, "juniper-house.key"));
    const bad = createSecureServer({ key, cert });
    await new Promise<void>((done) => bad.listen(0, "127.0.0.1", done));
    const { port } = bad.address() as AddressInfo; // it listens on a port
    try {
      const ports = { "https:": port, "http:": port };
      const results = await examine({ ports, trusted: cert });
      expect(results).toMatchObject([{ check: "certificate/valid", state: "wrong", message }]);
    } finally {
      bad.close();
    }
  });

  it("never asks another machine, whatever an answer says", async () => {
    const asked: string[] = [];
    site.breakBy(({ path }, answer) => {
      asked.push(path);
      if (path !== "/") return;
      answer.status = 301;
      answer.headers.location = "https://elsewhere.example.net/";
    });
    const [first] = await examine();
    expect(first?.message).toContain("https://elsewhere.example.net");
    expect(asked).toEqual(["/"]);
  });

  it.each([
    [
      "file:///srv/secret",
      "The front page leads to “file:///srv/secret”, which is no web address.",
    ],
    ["http://[::bad", "The front page leads to “http://[::bad”, which is no web address."],
    [undefined, "The front page leads on, and does not say where to."],
  ])("says so where a redirect leads nowhere: %s", async (location, message) => {
    site.breakBy(({ path }, answer) => {
      if (path !== "/") return;
      answer.status = 301;
      if (location !== undefined) answer.headers.location = location;
    });
    const [first] = await examine();
    expect(first).toMatchObject({ check: "site/public", state: "wrong", message });
  });

  it("sends a test message when asked to, says in it that it is one, and finds it", async () => {
    const test = createTestMessage(site.store, new Date());
    const results = await examine({ further: [test] });
    expect(results.at(-1)).toMatchObject({ check: "form/test-message", state: "well" });
    const messages = await readMessages(site.store);
    expect(messages.map(({ fields }) => fields?.message)).toEqual([
      expect.stringMatching(/^This is a test\. No neighbor wrote it\./),
    ]);
  });

  it("finds a test message that lies in another store, or was not taken", async () => {
    const other = createTestMessage(createMemoryStore(), new Date());
    expect(await listFaulty({ further: [other] })).toEqual(["wrong form/test-message"]);
    const test = createTestMessage(site.store, new Date());
    site.breakBy((request, answer) => {
      if (request.method === "POST" && answer.status === 303) answer.status = 503;
    });
    expect(await listFaulty({ further: [test] })).toEqual(["wrong form/test-message"]);
  });

  it("prints nothing personal", async () => {
    site.breakBy(
      everywhere(({ headers }) => {
        delete headers["x-frame-options"];
      }),
    );
    const text = JSON.stringify(await examine({ home: { ...usualHome, phone: "(480) 555-0199" } }));
    expect(text).not.toMatch(/555-?01|Rosa|manager@/);
  });
});
