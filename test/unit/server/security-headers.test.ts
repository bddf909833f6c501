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
