import { describe, expect, it } from "vitest";
import { describeSystemFault, readErrorCode } from "../../../src/findings/system-fault.ts";

const systemError = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: broken`), { code, ...(path !== undefined && { path }) });

describe("a fault of the system", () => {
  it.each([
    "ENOSPC",
    "EACCES",
    "EPERM",
    "EROFS",
    "EMFILE",
    "ENFILE",
    "EIO",
    "EXDEV",
    "ENOMEM",
    "ETIMEDOUT",
    "ESTALE",
    "EHOSTDOWN",
    "UNKNOWN",
  ])("is told in one line that says what to do: %s", (code) => {
    const fault = describeSystemFault("Building the site", systemError(code, "/a/b"));
    expect(fault?.message).toMatch(/^Building the site did not work: .+\. .+\. \(\/a\/b\)$/);
    expect(fault?.message).not.toContain("\n");
  });

  it("is found in what libraries wrap around it, with its path", () => {
    const inner = systemError("ENOSPC", "/a/page.html");
    const ofEleventy = Object.assign(new Error("Could not write"), { originalError: inner });
    const outer = new Error("The build failed", { cause: ofEleventy });
    expect(readErrorCode(outer)).toBe("ENOSPC");
    expect(describeSystemFault("Building", outer)?.message).toContain("(/a/page.html)");
  });

  it("is not made of a fault of the program", () => {
    expect(describeSystemFault("Building", new TypeError("x is not a function"))).toBeUndefined();
    expect(describeSystemFault("Building", systemError("ERR_INVALID_ARG_TYPE"))).toBeUndefined();
    expect(describeSystemFault("Building", "a text")).toBeUndefined();
  });
});
