import { describe, expect, it } from "vitest";
import { headersForPath } from "../../../src/server/security-headers.ts";

describe("the headers of the site", () => {
  it.each(["/", "/policies/grievance-policy/", "/residents/packet/", "/no-such-page"])(
    "forbid %s everything that does not come from the site itself",
    (path) => {
      const policy = headersForPath(path)["Content-Security-Policy"];
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    },
  );

  it("grant WebAssembly to the search worker's own answer alone", () => {
    const granted = headersForPath("/pagefind/pagefind-worker.js");
    expect(granted["Content-Security-Policy"]).toContain("'wasm-unsafe-eval'");
    for (const path of ["/search/", "/pagefind/pagefind-entry.json", "/residents/pagefind/x.js"]) {
      expect(headersForPath(path)["Content-Security-Policy"], path).not.toContain("wasm");
    }
  });

  it("let the editor's page alone reach GitHub, where a home has one, and run nothing of another site", () => {
    const listing = { isListed: true, hasEditor: true };
    const { "Content-Security-Policy": policy, ...others } = headersForPath("/admin/", listing);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self' blob: https://api.github.com;");
    expect(policy?.match(/https?:[^ ;]*/g)).toEqual(["https://api.github.com"]);
    expect(others).toHaveProperty("X-Robots-Tag", "noindex");
    for (const path of ["/", "/administration/", "/policies/", "/residents/packet/"]) {
      expect(headersForPath(path, listing), path).toEqual(headersForPath(path, { isListed: true }));
    }
    expect(headersForPath("/admin/", { isListed: true })).toEqual(
      headersForPath("/", { isListed: true }),
    );
  });

  it("keep residents' pages out of caches and search engines", () => {
    expect(headersForPath("/residents/packet/")).toMatchObject({
      "Cache-Control": "private, no-store",
      "X-Robots-Tag": "noindex",
    });
  });

  it("keep everything out of search engines unless it is said to be published", () => {
    expect(headersForPath("/policies/")).toHaveProperty("X-Robots-Tag", "noindex");
    expect(headersForPath("/policies/", { isListed: true })).not.toHaveProperty("X-Robots-Tag");
    expect(headersForPath("/__forms.html", { isListed: true })).toHaveProperty("X-Robots-Tag");
  });
});
