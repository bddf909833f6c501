import { describe, expect, it } from "vitest";
import { type Asked, judgeRequest } from "../../../src/preview/guard-server.ts";

const port = 8080;

function ask(headers: Asked["headers"], method = "GET", url = "/"): number | undefined {
  const hosts = headers.host === undefined ? {} : { host: [headers.host] };
  return judgeRequest({ method, url, headers, headersDistinct: hosts }, port)?.status;
}

describe("the preview answers to", () => {
  it.each(["localhost:8080", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST:8080", "localhost"])(
    "its own name %s",
    (host) => expect(ask({ host })).toBeUndefined(),
  );

  it("forms of its own pages, and programs that are no browser", () => {
    const host = "localhost:8080";
    expect(ask({ host, origin: "http://localhost:8080" }, "POST")).toBeUndefined();
    expect(ask({ host, "sec-fetch-site": "same-origin" }, "POST")).toBeUndefined();
    expect(ask({ host }, "POST")).toBeUndefined();
    expect(ask({ host, upgrade: "websocket" })).toBeUndefined();
  });

  it("a link on another website, which only opens a page", () => {
    expect(ask({ host: "localhost:8080", "sec-fetch-site": "cross-site" })).toBeUndefined();
  });
});

describe("the preview refuses", () => {
  it.each([
    "evil.example:8080",
    "localhost.evil.example:8080",
    "localhost:80801",
    "localhost:3000",
    "localhost:8080.evil.example",
    "localhost:8080@evil.example",
    "evil@localhost:8080",
    "127.0.0.1.nip.io:8080",
    "0.0.0.0:8080",
    "localhost.:8080",
    "[::]:8080",
    "localhost:",
    "",
  ])("the host “%s”", (host) => {
    for (const method of ["GET", "HEAD", "POST", "OPTIONS"])
      expect(ask({ host }, method)).toBe(403);
  });

  it("a request that names no host, or two", () => {
    expect(ask({})).toBe(403);
    const both = { host: ["localhost:8080", "evil.example"] };
    const asked = { url: "/", headers: { host: "localhost:8080" }, headersDistinct: both };
    expect(judgeRequest(asked, port)?.status).toBe(403);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s from another website", (method) => {
    for (const origin of [
      "https://evil.example",
      "null",
      "http://localhost:3000",
      "http://127.0.0.1:8080",
      "https://localhost:8080",
      "http://localhost:8080.evil.example",
    ]) {
      expect(ask({ host: "localhost:8080", origin }, method)).toBe(403);
    }
    for (const site of ["cross-site", "same-site"]) {
      expect(ask({ host: "localhost:8080", "sec-fetch-site": site }, method)).toBe(403);
    }
  });

  it("a WebSocket from another website", () => {
    const asked = { host: "localhost:8080", upgrade: "websocket" };
    expect(ask({ ...asked, origin: "https://evil.example" })).toBe(403);
    expect(ask({ ...asked, origin: "http://localhost:8080" })).toBeUndefined();
  });

  it.each(["http://localhost:8080/", "http://evil.example/", "*", "", "evil.example:443"])(
    "the address “%s”, which is no path",
    (url) => expect(ask({ host: "localhost:8080" }, "GET", url)).toBe(400),
  );

  it.each(["TRACE", "CONNECT", "TRACK", "PROPFIND"])("the method %s", (method) => {
    expect(ask({ host: "localhost:8080" }, method)).toBe(405);
  });
});
