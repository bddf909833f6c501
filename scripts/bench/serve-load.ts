import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, request as askServer, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { nodeArguments } from "../../src/cli/node-arguments.ts";
import { openMessages } from "../../src/server/contact/message-store.ts";
import { createAccessCode, hashAccessCode } from "../../src/server/gate/access-code.ts";
import { openFileStore } from "../../src/server/store/file-store.ts";
import { nameStore } from "../../src/server/store/name-store.ts";
import { buildSample } from "../build-sample.ts";

/*
 * Serves the sample's site under load, and restarts it in the middle:
 *   npm run bench:serve -- [SECONDS [READERS [MESSAGES]]]
 * Says how many answers were wrong, which messages that a sender was told of are not in the store, how
 * long answers took and how much memory the server held. Exit status 1 where anything is wrong or lost.
 */

const projectFolder = resolve(import.meta.dirname, "..", "..");
const [seconds = 60, readers = 200, messagesInASecond = 20] = process.argv.slice(2).map(Number);
const port = 8397;

/** Pages that everyone may read, and pages of residents, with words that stand on each. */
const publicPages = [
  ["/", "Juniper House"],
  ["/policies/", "Juniper House"],
  ["/neighbors/", "Juniper House"],
  ["/neighbors/contact/", "<form"],
] as const;
const residentsPages = [
  ["/residents/", "sign-out"],
  ["/residents/packet/", "sign-out"],
] as const;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

function ask(
  path: string,
  { method = "GET", headers = {}, body = "" }: Partial<Asked> = {},
): Promise<Answer> {
  return new Promise((resolveAnswer, reject) => {
    const asked = { port, host: "127.0.0.1", path, method, headers, agent };
    const asking = askServer(asked, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("error", reject);
      response.on("end", () =>
        resolveAnswer({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: text,
        }),
      );
    });
    asking.on("error", reject);
    asking.end(body);
  });
}

interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came of the run. */
const seen = {
  wrong: [] as string[],
  refused: 0,
  times: { public: [] as number[], residents: [] as number[], message: [] as number[] },
  told: [] as string[],
  given: 0,
};

/** A connection that cannot be made or breaks off is no answer: whoever asked tries again. */
async function askUntilAnswered(path: string, asked: Partial<Asked>): Promise<Answer> {
  for (;;) {
    try {
      return await ask(path, asked);
    } catch {
      seen.refused += 1;
      await wait(100 + Math.random() * 100);
    }
  }
}

function startServer(folder: string, environment: Readonly<Record<string, string>>): ChildProcess {
  const options = ["serve", "--output", folder, "--port", String(port), "--trust-proxy"];
  return spawn(
    process.execPath,
    [...nodeArguments, "src/cli/front-porch.ts", ...options, "--store", join(folder, "kept")],
    {
      cwd: projectFolder,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
}

async function untilUp(): Promise<number> {
  const started = performance.now();
  for (;;) {
    const isUp = await ask("/").then(
      ({ status }) => status === 200,
      () => false,
    );
    if (isUp) return performance.now() - started;
    await wait(20);
  }
}

/** The most memory that a process has held so far, in MiB. */
function readMemory(id: number | undefined): number {
  const [, kibibytes = "0"] =
    /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, "utf8")) ?? [];
  return Number(kibibytes) / 1024;
}

async function read(end: number, cookie: string | undefined, number: number): Promise<void> {
  const kind = cookie === undefined ? "public" : "residents";
  const pages = cookie === undefined ? publicPages : residentsPages;
  const address = `10.9.${number >> 8}.${number & 255}`;
  const headers = {
    "Accept-Encoding": "identity",
    "X-Forwarded-For": address,
    ...(cookie !== undefined && { Cookie: cookie }),
  };
  await wait(Math.random() * 1000);
  for (let index = number; performance.now() < end; index += 1) {
    const [path, words] = pages[index % pages.length] ?? pages[0];
    const started = performance.now();
    const { status, body } = await askUntilAnswered(path, { headers });
    seen.times[kind].push(performance.now() - started);
    seen.given += 1;
    const isWhole = body.endsWith("</html>\n") || body.trimEnd().endsWith("</html>");
    if (status !== 200 || !body.includes(words) || !isWhole) seen.wrong.push(`${status} ${path}`);
    await wait(500 + Math.random() * 500); // whoever reads takes a moment
  }
}

async function send(number: number): Promise<void> {
  const body = new URLSearchParams({
    topic: "parking",
    message: `Message ${number} of a run under load: a car stands across the driveway.`,
    name: "Ana Sample",
    reply: "",
    id: randomBytes(16).toString("hex"),
  }).toString();
  const headers = {
    "Content-Type": "application/x-www-form-urlencoded",
    "Sec-Fetch-Site": "same-origin",
    "X-Forwarded-For": `10.8.${number >> 8}.${number & 255}`,
  };
  const started = performance.now();
  const answer = await askUntilAnswered("/neighbors/contact/", { method: "POST", headers, body });
  seen.times.message.push(performance.now() - started);
  seen.given += 1;
  const location = new URL(String(answer.headers.location ?? "/"), "http://localhost");
  const reference = location.searchParams.get("reference");
  if (answer.status !== 303 || reference === null) seen.wrong.push(`${answer.status} message`);
  else seen.told.push(reference);
}

function describeTimes(times: readonly number[]): string {
  const sorted = times.toSorted((first, second) => first - second);
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(0);
  return `${sorted.length} answers, median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, 99 % within ${at(0.99)} ms, longest ${at(1)} ms`;
}

const folder = await mkdtemp(join(tmpdir(), "front-porch-load-"));
buildSample(folder);
const code = createAccessCode();
const environment = {
  RESIDENT_CODE_HASH: await hashAccessCode(code),
  RESIDENT_SESSION_KEY: randomBytes(32).toString("base64url"),
  CONTACT_SMTP_URL: "",
};
let server = startServer(folder, environment);
await untilUp();
const signedIn = await ask("/residents/", {
  method: "POST",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
    "Sec-Fetch-Site": "same-origin",
  },
  body: new URLSearchParams({ code }).toString(),
});
const cookie = String(signedIn.headers["set-cookie"]?.[0] ?? "").split(";")[0] ?? "";
if (signedIn.status !== 303) throw new Error(`Signing in was answered with ${signedIn.status}.`);

const start = performance.now();
const end = start + seconds * 1000;
const working = Array.from({ length: readers }, (_, number) =>
  read(end, number % 2 === 0 ? undefined : cookie, number),
);
const sending: Promise<void>[] = [];
const senders = (async () => {
  for (let number = 0; number < seconds * messagesInASecond; number += 1) {
    await wait(Math.max(0, start + (number * 1000) / messagesInASecond - performance.now()));
    sending.push(send(number));
  }
})();
await wait(Math.max(0, start + seconds * 500 - performance.now()));
const memory = [readMemory(server.pid)];
const ended = new Promise((resolveEnd) => server.once("exit", resolveEnd));
const stopping = performance.now();
server.kill("SIGTERM");
const status = await ended;
const stopped = performance.now() - stopping;
server = startServer(folder, environment);
const up = await untilUp();
await Promise.all([...working, senders]);
await Promise.all(sending);
memory.push(readMemory(server.pid));
server.kill("SIGTERM");
await new Promise((resolveEnd) => server.once("exit", resolveEnd));

const store = openMessages(openFileStore(join(folder, "kept", nameStore("contact", "production"))));
const lost: string[] = [];
for (const reference of seen.told) {
  const ids = await store.listIds(reference.replaceAll("-", ""));
  if (ids.length === 0) lost.push(reference);
}
const kept = (await store.listAll()).length;
await rm(folder, { recursive: true, force: true });
process.stdout.write(
  [
    `${readers} readers for ${seconds} s, half of them signed in, and ${messagesInASecond} messages a second; one restart.`,
    `Answers: ${seen.given}, of which ${seen.wrong.length} were wrong ${[...new Set(seen.wrong)].join(", ")}`,
    `Messages: ${seen.told.length} told of, ${kept} kept, ${lost.length} lost.`,
    `Restart: stopped in ${stopped.toFixed(0)} ms (exit status ${status}), up again after ${up.toFixed(0)} ms; ${seen.refused} connections were refused or cut meanwhile, and were tried again.`,
    `Public pages: ${describeTimes(seen.times.public)}.`,
    `Residents' pages: ${describeTimes(seen.times.residents)}.`,
    `Messages: ${describeTimes(seen.times.message)}. Times include waiting for the restart.`,
    `Memory, at most: ${memory.map((most) => `${most.toFixed(0)} MiB`).join(" before the restart, ")} after it.`,
    "",
  ].join("\n"),
);
process.exit(seen.wrong.length + lost.length === 0 ? 0 : 1);
