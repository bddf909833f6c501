import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../../../support/run-command.ts";
import { createTemporaryFolder } from "../../../support/temporary-folder.ts";

const handbook =
  "Fern House Resident Handbook\n\nGUESTS\n\nGuests come by day, and call 480-555-0142 first. The fee is $20.\n\nQUIET HOURS\n\nQuiet hours are from 10 pm to 7 am.\n";

function open(text = handbook) {
  const folder = createTemporaryFolder();
  writeFileSync(join(folder, "handbook.txt"), text);
  const run = (...options: readonly string[]) =>
    runCommand("import", ["handbook.txt", "--now", "2026-03-01", ...options], {}, { folder });
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  return { folder, run, read };
}

describe("front-porch import", () => {
  it("writes documents and a report into a folder of its own, and says what to do next", async () => {
    const { run, read } = open();
    const { status, stdout } = await run();
    expect(status).toBe(0);
    expect(read("imported/policies/resident-packet.md")).toContain("## GUESTS");
    const report = read("imported/import-report.md");
    expect(report).toContain("480-555-0142");
    expect(report).toContain("10 pm to 7 am");
    expect(stdout).toContain("together they are all of them");
    expect(stdout).toContain("front-porch check --content imported");
    expect(stdout).not.toContain("480-555-0142");
  });

  it("leaves a folder that the check can look at", async () => {
    const { folder, run } = open();
    await run();
    const { stdout } = await runCommand(
      "check",
      ["--content", "imported", "--now", "2026-03-01"],
      {},
      { folder },
    );
    expect(stdout).toContain("policies/resident-packet.md");
    expect(stdout).toContain("front-matter/");
  });

  it("writes over nothing without asking", async () => {
    const { run, read, folder } = open();
    await run();
    const file = "imported/policies/resident-packet.md";
    writeFileSync(join(folder, file), "mine");
    const again = await run();
    expect(again.status).toBe(2);
    expect(again.stderr).toContain(
      "policies/resident-packet.md, import-report.md would be written over",
    );
    expect(read(file)).toBe("mine");
    expect((await run("--yes")).status).toBe(0);
    expect(read(file)).toContain("## GUESTS");
  });

  it("flags what looks personal before anything is written, and never repeats it", async () => {
    const { run, folder } = open(`${handbook}\nTHE FILE\n\nHer number is 123-45-6789.\n`);
    const { status, stdout, stderr } = await run();
    expect(status).toBe(2);
    expect(stdout).toContain("What looks personal");
    expect(stderr).toContain("Some of it looks personal");
    expect(stdout + stderr).not.toContain("123-45-6789");
    expect(existsSync(join(folder, "imported"))).toBe(false);
  });

  it("writes nothing with --dry-run", async () => {
    const { run, folder } = open();
    expect((await run("--dry-run")).status).toBe(0);
    expect(existsSync(join(folder, "imported"))).toBe(false);
  });

  it("reads what is pasted", async () => {
    const folder = createTemporaryFolder();
    const { status } = await runCommand(
      "import",
      ["-", "--type", "grievance-policy"],
      {},
      { folder, input: "## Meals\n\nAt six." },
    );
    expect(status).toBe(0);
    expect(readFileSync(join(folder, "imported/policies/grievance-policy.md"), "utf8")).toContain(
      "At six.",
    );
  });

  it("follows no link out of the folder", async () => {
    const { run, folder } = open();
    mkdirSync(join(folder, "imported/policies"), { recursive: true });
    writeFileSync(join(folder, "elsewhere.md"), "mine");
    symlinkSync(join(folder, "elsewhere.md"), join(folder, "imported/policies/resident-packet.md"));
    expect((await run("--yes")).status).toBe(2);
    expect(readFileSync(join(folder, "elsewhere.md"), "utf8")).toBe("mine");
  });

  it("says what keeps it from reading a file", async () => {
    const { run } = open(" ");
    expect((await run()).stderr).toContain("There are no words in it.");
    expect((await run("--type", "poem")).stderr).toContain("no type of document called “poem”");
    const missing = await runCommand(
      "import",
      ["no.docx"],
      {},
      { folder: createTemporaryFolder() },
    );
    expect(missing.stderr).toContain("There is no file “no.docx” here.");
  });
});
