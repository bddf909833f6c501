import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { showProgress } from "../../../src/cli/show-progress.ts";
import { readTerminal } from "../../../src/cli/terminal.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import { formatText } from "../../../src/findings/format-text.ts";

const terminal = { stdout: { isTTY: true }, stderr: { isTTY: true } };
const sequence = "\u001b[";

describe("colors", () => {
  it("are shown on a terminal", () => {
    const { paint } = readTerminal(terminal, {}, false);
    expect(paint("error", "2 errors")).toContain(`${sequence}31m`);
    expect(stripVTControlCharacters(paint("error", "2 errors"))).toBe("2 errors");
  });

  it.each<readonly [string, Parameters<typeof readTerminal>]>([
    ["a file or another program", [{ ...terminal, stdout: {} }, {}, false]],
    ["a service that builds", [terminal, { CI: "true" }, false]],
    ["who set NO_COLOR", [terminal, { NO_COLOR: "1" }, false]],
    ["who gave --no-color", [terminal, {}, true]],
    ["a terminal that knows no colors", [terminal, { TERM: "dumb" }, false]],
  ])("are not shown to %s", (_who, where) => {
    expect(readTerminal(...where).paint("error", "2 errors")).toBe("2 errors");
  });

  it("are shown where NO_COLOR is empty and CI is false, as both ask for", () => {
    const { paint } = readTerminal(terminal, { NO_COLOR: "", CI: "false" }, false);
    expect(paint("good", "Built")).not.toBe("Built");
  });

  it("mark weights, files and the summary of a report, and change no other letter", () => {
    const finding: Finding = {
      file: "policies/guests.md",
      ...{ line: 2, column: 1, endLine: 2, endColumn: 1 },
      ...{ rule: "section/missing", severity: "error", standards: [], related: [], edits: [] },
      ...{ message: `There is no section on ${"guests and their cars, ".repeat(9)}.`, parts: [] },
      fix: "Write one.",
    };
    const report = {
      findings: [finding, { ...finding, severity: "warning" as const }],
      documents: 3,
    };
    const { paint } = readTerminal(terminal, {}, false);
    const painted = formatText(report, undefined, paint);
    expect(stripVTControlCharacters(painted)).toBe(formatText(report));
    expect(painted).toContain(`  2:1  ${paint("error", "error")}  section/missing`);
    expect(painted).toContain(paint("place", finding.file));
    expect(painted).toContain(`${paint("error", "1 error")}, ${paint("warning", "1 warning")} in`);
  });
});

describe("progress", () => {
  function show(streams: Parameters<typeof readTerminal>[0], environment = {}) {
    const written: string[] = [];
    const stream = { write: (text: string) => written.push(text) };
    const progress = showProgress(stream, readTerminal(streams, environment, false));
    progress.show("read");
    progress.show("check");
    progress.end();
    return written.join("");
  }

  it("stands in one line of a terminal, which is empty at the end", () => {
    const written = show(terminal);
    expect(written).toContain("read");
    expect(written).not.toContain("\n");
    expect(written.endsWith(`\r${sequence}K`)).toBe(true);
  });

  it("is shown to nobody else", () => {
    expect(show({ ...terminal, stderr: {} })).toBe("");
    expect(show({ ...terminal, stdout: {} })).toBe("");
    expect(show(terminal, { CI: "true" })).toBe("");
  });
});
