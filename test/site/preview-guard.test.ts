import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { choosePreviewFolder } from "../../src/preview/start-preview.ts";
import { previewCode } from "../../src/server/gate/access-code.ts";
import { type Running, startCommand } from "../support/build-command.ts";
import { smallHome } from "../support/build-small-home.ts";
import { writeHome } from "../support/create-home.ts";

let preview: Running;
let port: number;
let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "front-porch-home-"));
  await writeHome(home, smallHome);
  preview = startCommand("preview", ["--content", home, "--port", "0"]);
  await vi.waitFor(() => expect(preview.readStdout()).toContain("Stop with Ctrl+C"), 60_000);
  port = Number(/localhost:(\d+)/.exec(preview.readStdout())?.[1]);
});

afterAll(async () => {
  preview.child.kill();
  expect((await preview.ended).stderr).toBe(""); // nothing went wrong that nobody foresaw
  await rm(home, { recursive: true });
  await rm(choosePreviewFolder(home), { recursive: true });
});

/** Sends bytes as they are, and gives what came back when the other side is done. */
function send(bytes: string | Buffer, { patience = 1500 } = {}): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    let answer = "";
    const end = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    socket.on("error", end).on("close", end).setTimeout(patience, end);
    socket.write(bytes);
  });
}

/** For a request that is answered, however busy the machine: the preview ends the connection then. */
const untilClosed = { patience: 20_000 };

const request = (path: string, headers: readonly string[] = [], method = "GET") =>
  [`${method} ${path} HTTP/1.1`, ...headers, "Connection: close", "", ""].join("\r\n");
const ownHost = () => `Host: localhost:${port}`;
const form = (code: string) => `code=${encodeURIComponent(code)}`;

async function expectAlive(): Promise<void> {
  const page = await send(request("/policies/guests/", [ownHost()]), untilClosed);
  expect(page).toMatch(/^HTTP\/1\.1 200 /);
}

describe("another website whose name leads here", () => {
  it.each([
    "/",
    "/__inbox/",
    "/policies/guests/",
    "/residents/",
    "/__preview/reload-client.js",
    "/__preview/reminders/",
    "/__preview/reviews.ics",
  ])("reads nothing at %s", async (path) => {
    const answer = await send(request(path, [`Host: evil.example:${port}`]));
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    expect(answer).toContain(`Open http://localhost:${port}/ instead.`);
    expect(answer.split("\r\n\r\n")[1]?.length).toBeLessThan(250);
  });

  it("does not sign in with the house code of every preview", async () => {
    const body = form(previewCode);
    const post = (headers: readonly string[]) =>
      send(
        request(
          "/residents/chore-book/",
          [
            ...headers,
            "Content-Type: application/x-www-form-urlencoded",
            `Content-Length: ${body.length}`,
          ],
          "POST",
        ) + body,
        untilClosed, // to hash a house code is slow on purpose
      );
    expect(await post([`Host: evil.example:${port}`])).toMatch(/^HTTP\/1\.1 403 /);
    expect(await post([ownHost(), "Origin: http://evil.example"])).toMatch(/^HTTP\/1\.1 403 /);
    const own = await post([ownHost(), `Origin: http://localhost:${port}`]);
    expect(own).toMatch(/^HTTP\/1\.1 303 /);
  });

  it.each([
    ["its own name", () => [`Host: evil.example:${port}`]],
    ["ours, and its own as the origin", () => [ownHost(), "Origin: http://evil.example"]],
  ])("opens no WebSocket with %s", async (_what, headers) => {
    const answer = await send(upgrade(headers()));
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    expect(answer).not.toContain("Sec-WebSocket-Accept");
  });
});

const upgrade = (headers: readonly string[]) =>
  [
    "GET / HTTP/1.1",
    ...headers,
    "Upgrade: websocket",
    "Connection: Upgrade",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    "Sec-WebSocket-Version: 13",
    "",
    "",
  ].join("\r\n");

/** The start of a frame from a browser: its length, and a mask of zeros. */
function frame(bytes: number, opcode = 0x81): Buffer {
  const head = Buffer.alloc(14);
  head.writeUInt8(opcode, 0);
  head.writeUInt8(0xff, 1);
  head.writeBigUInt64BE(BigInt(bytes), 2);
  return head;
}

describe("a WebSocket", () => {
  it("of our own pages stays open", async () => {
    const answer = await send(upgrade([ownHost(), `Origin: http://localhost:${port}`]));
    expect(answer).toMatch(/^HTTP\/1\.1 101 /);
    expect(answer).toContain("connected");
  });

  it.each([
    ["of 101 MB", () => Buffer.concat([frame(101e6), Buffer.alloc(2e6)])],
    ["of more bytes than there are", () => frame(2 ** 52)],
    ["of bytes that mean nothing", () => Buffer.alloc(5000, 0xfe)],
    ["without a mask", () => Buffer.from([0x81, 0x05, 1, 2, 3, 4, 5])],
    ["that is not UTF-8", () => Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28])],
  ])("that gets a message %s is closed, and the preview goes on", async (_what, makeBytes) => {
    const opening = Buffer.from(upgrade([ownHost()]));
    const started = performance.now();
    const answer = await send(Buffer.concat([opening, makeBytes()]), { patience: 20_000 });
    expect(answer).toMatch(/^HTTP\/1\.1 101 /);
    expect(performance.now() - started).toBeLessThan(20_000); // the other side closed it
    await expectAlive();
  });
});

describe("a request that no browser makes", () => {
  it.each<readonly [string, string]>([
    ["is no HTTP", "hello\r\n\r\n"],
    ["is binary", "\u0000\u0001\u00ff\u00fe\r\n\r\n"],
    ["is of TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003"],
    ["has a line feed in its path", "GET /a\nb HTTP/1.1\r\nHost: localhost\r\n\r\n"],
    ["has no host", "GET / HTTP/1.1\r\n\r\n"],
    ["is of HTTP/1.0 without a host", "GET / HTTP/1.0\r\n\r\n"],
    ["is of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
    [
      "has two lengths",
      "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    ],
    ["has a negative length", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n"],
    [
      "has a wrong chunk",
      "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
    ],
    [
      "has headers of 200 kB",
      `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(200_000)}\r\n\r\n`,
    ],
    ["has 5,000 headers", `GET / HTTP/1.1\r\nHost: localhost\r\n${"X: y\r\n".repeat(5000)}\r\n`],
    ["has an address of 100 kB", `GET /${"x".repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`],
    [
      "asks for an address of another host",
      "GET http://evil.example/__inbox/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ],
    ["asks for everything", "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n"],
    ["asks for a tunnel", "CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n"],
    ["wants itself back", "TRACE /residents/ HTTP/1.1\r\nHost: localhost\r\n\r\n"],
    ["expects what nobody has", "GET / HTTP/1.1\r\nHost: localhost\r\nExpect: the-moon\r\n\r\n"],
    [
      "wants another protocol",
      "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n",
    ],
  ])("and %s gets no page, and the preview goes on", async (_what, bytes) => {
    const answer = await send(Buffer.from(bytes, "latin1"));
    expect(answer).not.toMatch(/^HTTP\/1\.\d 2/);
    expect(answer).not.toContain("We are glad to live here");
    await expectAlive();
  });

  it.each([
    "/../../../../etc/passwd",
    "/..%2f..%2f..%2f..%2fetc/passwd",
    "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "/..%5c..%5c..%5cetc/passwd",
    "/..%252f..%252fetc/passwd",
    "/policies/..%2f..%2f_residents/chore-book/index.html",
    "/_residents/chore-book/index.html",
    "/.front-porch/inbox/",
    "//evil.example/",
    "/%00",
    "/policies/guests/index.html%00.png",
    "/%c0%ae%c0%ae/etc/passwd",
    "/%",
    `/${"a/".repeat(3000)}`,
    `/${"x".repeat(300)}`,
  ])("and asks for %s stays in the site", async (path) => {
    const answer = await send(request(path, [ownHost()]));
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toMatch(/root:|dishwasher/);
  });

  it("and never ends, or ends in the middle, keeps nobody else waiting", async () => {
    const slow = Array.from({ length: 50 }, () => {
      const socket = connect({ port, host: "127.0.0.1" });
      socket.on("error", () => undefined).write("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
      return socket;
    });
    const half = connect({ port, host: "127.0.0.1" });
    half
      .on("error", () => undefined)
      .write(
        `POST /neighbors/contact/ HTTP/1.1\r\n${ownHost()}\r\nContent-Length: 5000\r\n\r\ntopic=noise`,
      );
    await wait(100);
    half.destroy();
    await expectAlive();
    for (const socket of slow) socket.destroy();
    await expectAlive();
  });
});

it("goes on after all that, and still notices what is saved", async () => {
  const guests = smallHome["policies/guests.md"] ?? "";
  const text = guests.replace("the front door", "the greenhouse");
  await writeFile(join(home, "policies/guests.md"), text);
  await vi.waitFor(
    async () =>
      expect(await send(request("/policies/guests/", [ownHost()]))).toContain("the greenhouse"),
    30_000,
  );
});
