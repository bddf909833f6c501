import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { adaptHeaders } from "../../../../src/hosts/node/adapt-headers.ts";
import { securityHeaders } from "../../../../src/server/security-headers.ts";

const adapt = (headers: Readonly<Record<string, string>>) =>
  adaptHeaders({ headers } as unknown as IncomingMessage, securityHeaders); // nothing else of it is read

const asksForHttps = (headers: Readonly<Record<string, string>>) => [
  headers["Content-Security-Policy"]?.includes("upgrade-insecure-requests"),
  headers["Strict-Transport-Security"] !== undefined,
];

it.each(["localhost:8095", "127.0.0.1:8095", "127.0.0.1", "[::1]:8095", "LOCALHOST"])(
  "whoever looks at the site on the machine that serves it is not sent to https: %s",
  (host) => {
    const adapted = adapt({ host });
    expect(asksForHttps(adapted)).toEqual([false, false]);
    expect(adapted["Content-Security-Policy"]).toContain("default-src 'none'");
    expect(adapted["X-Frame-Options"]).toBe("DENY");
  },
);

it.each([
  [{ host: "elm.example.org" }],
  [{ host: "localhost.example.org" }],
  [{ host: "127.0.0.1.example.org" }],
  [{ host: "127.0.0.1:8095", "x-forwarded-proto": "https" }],
  [{ host: "localhost", "x-forwarded-for": "203.0.113.7" }],
  [{ host: "127.0.0.1:8095", via: "1.1 proxy" }],
  [{ host: "127.0.0.1:8095", forwarded: "for=203.0.113.7" }],
  [{}],
])("everybody else has the headers of the published site: %o", (headers) => {
  expect(asksForHttps(adapt(headers))).toEqual([true, true]);
});
