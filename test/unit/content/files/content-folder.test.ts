import { execFileSync } from "node:child_process";
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openContentFolder } from "../../../../src/content/files/content-folder.ts";
import { createHome } from "../../../support/create-home.ts";
import { changingCalls, failAtCall } from "../../../support/fail-at-call.ts";

const limit = 1000;
const text = (folder: string, path: string) => {
  const reading = openContentFolder(folder).read(path, limit);
  return reading.kind === "bytes" ? Buffer.from(reading.bytes).toString() : reading.kind;
};

describe("a content folder", () => {
  it("gives the bytes of plain files at any depth, and lists what is in its folders", async () => {
    const folder = await createHome({ "policies/a.md": "A", "policies/old/b.md": "B" });
    expect(text(folder, "policies/a.md")).toBe("A");
    expect(text(folder, "policies/old/b.md")).toBe("B");
    const listing = openContentFolder(folder).list("policies");
    expect(listing).toMatchObject({
      kind: "entries",
      entries: [
        { name: "a.md", kind: "file" },
        { name: "old", kind: "folder" },
      ],
    });
  });

  it("may itself be reached by a link, since the operator named it", async () => {
    const folder = await createHome({ "policies/a.md": "A" });
    await symlink(folder, join(folder, "..", "way-in"));
    onTestFinished(() => execFileSync("rm", [join(folder, "..", "way-in")]) && undefined);
    expect(text(join(folder, "..", "way-in"), "policies/a.md")).toBe("A");
  });

  it("cannot be opened where there is none, or a file", async () => {
    const folder = await createHome({ "policies/a.md": "A" });
    expect(() => openContentFolder(join(folder, "nowhere"))).toThrow("ENOENT");
    expect(() => openContentFolder(join(folder, "policies", "a.md"))).toThrow("ENOTDIR");
  });

  it("follows no link, be it a file, a folder, one of the three, or on the way to a file", async () => {
    const elsewhere = await createHome({ "policies/secret.md": "S", "policies/in/secret.md": "S" });
    const folder = await createHome({ "policies/real/a.md": "A" });
    await symlink(join(elsewhere, "policies", "secret.md"), join(folder, "policies", "link.md"));
    await symlink(join(elsewhere, "policies"), join(folder, "policies", "way"));
    await symlink(join(elsewhere, "policies"), join(folder, "neighbors"));
    await symlink(join(folder, "policies", "real"), join(folder, "policies", "inside"));
    await symlink("loop", join(folder, "policies", "loop"));
    for (const path of [
      "policies/link.md",
      "policies/way/secret.md",
      "policies/way/in/secret.md",
      "neighbors/secret.md",
      "policies/inside/a.md",
      "policies/loop",
      "policies/loop/loop/a.md",
    ]) {
      expect([path, text(folder, path)]).toEqual([path, "link"]);
    }
    for (const path of ["neighbors", "policies/way", "policies/way/in", "policies/inside"]) {
      expect([path, openContentFolder(folder).list(path).kind]).toEqual([path, "link"]);
    }
  });

  it("does not follow a link that took a file's place after it was listed", async () => {
    const elsewhere = await createHome({ "policies/secret.md": "S" });
    const folder = await createHome({ "policies/a.md": "A" });
    const opened = openContentFolder(folder);
    opened.list("policies");
    await rename(join(folder, "policies", "a.md"), join(folder, "policies", "b.md"));
    await symlink(join(elsewhere, "policies", "secret.md"), join(folder, "policies", "a.md"));
    expect(opened.read("policies/a.md", limit)).toEqual({ kind: "link" });
  });

  it("waits for no pipe, reads no device and opens no socket", async () => {
    const folder = await createHome({ "policies/a.md": "A" });
    execFileSync("mkfifo", [join(folder, "policies", "pipe.md")]);
    const server = createServer().listen(join(folder, "policies", "socket.md"));
    onTestFinished(() => void server.close());
    await new Promise((listening) => server.once("listening", listening));
    expect(text(folder, "policies/pipe.md")).toBe("special");
    expect(text(folder, "policies/socket.md")).toBe("special");
  });

  it("waits for no pipe that took a file's place after it was listed", async () => {
    const folder = await createHome({ "policies/a.md": "A" });
    const opened = openContentFolder(folder);
    opened.list("policies");
    execFileSync("rm", [join(folder, "policies", "a.md")]);
    execFileSync("mkfifo", [join(folder, "policies", "a.md")]);
    expect(opened.read("policies/a.md", limit)).toEqual({ kind: "special" });
  });

  it("does not read a file that is larger than was asked for", async () => {
    const folder = await createHome({ "policies/a.md": "A", "policies/b.md": "B".repeat(limit) });
    await truncate(join(folder, "policies", "a.md"), 2 ** 40); // no disk has room for it
    expect(openContentFolder(folder).read("policies/a.md", limit)).toEqual({
      kind: "tooLarge",
      size: 2 ** 40,
    });
    expect(text(folder, "policies/b.md")).toHaveLength(limit);
  });

  it("finds names letter for letter, on every disk, however accents are stored", async () => {
    const folder = await createHome({ "policies/Cafe\u0301.md": "C" });
    expect(text(folder, "policies/Caf\u00E9.md")).toBe("C");
    expect(text(folder, "policies/Cafe\u0301.md")).toBe("C");
    expect(text(folder, "policies/caf\u00E9.md")).toBe("missing");
    expect(text(folder, "Policies/Caf\u00E9.md")).toBe("missing");
  });

  it("never leaves itself, whatever the path", async () => {
    const folder = await createHome({ "policies/a.md": "A" });
    await mkdir(join(folder, "..", "beside"), { recursive: true });
    await writeFile(join(folder, "..", "beside", "secret.md"), "S");
    onTestFinished(() => execFileSync("rm", ["-r", join(folder, "..", "beside")]) && undefined);
    for (const path of [
      "../beside/secret.md",
      "policies/../../beside/secret.md",
      "/etc/passwd",
      "policies//a.md",
      "policies/a.md/",
      "policies/a.md/..",
      "policies/./a.md",
      "",
      "\0",
      "policies/a.md\0",
      `policies/${"a".repeat(300)}.md`,
      "a/".repeat(300_000),
    ]) {
      expect([path.slice(0, 40), text(folder, path)]).not.toEqual([path.slice(0, 40), "S"]);
      expect(text(folder, path)).toMatch(/^(?:missing|wrongKind)$/);
    }
  });

  it.each(["EIO", "ETIMEDOUT", "ESTALE", "EHOSTDOWN", "EREMOTEIO", "ENOLINK", "UNKNOWN"])(
    "takes a file or a folder that the disk does not give for closed: %s",
    async (how) => {
      const folder = await createHome({ "policies/a.md": "A", "policies/old/b.md": "B" });
      for (const [on, path] of [
        [/^open$/, "policies/a.md"],
        [/^readdir$/, "policies/old/b.md"],
      ] as const) {
        const opened = openContentFolder(folder);
        opened.list("policies");
        const failing = failAtCall({ under: folder, at: 1, how, on });
        const reading = opened.read(path, limit);
        await failing.restore();
        expect([failing.readCount(), reading]).toEqual([1, { kind: "closed" }]);
      }
    },
  );

  it("does not blame a file where the machine itself is at its end", async () => {
    const folder = await createHome({ "policies/a.md": "A" });
    const failing = failAtCall({ under: folder, at: 1, how: "EMFILE", on: /^open$/ });
    onTestFinished(() => failing.restore());
    expect(() => text(folder, "policies/a.md")).toThrow("EMFILE");
  });

  it("tells a folder from a file", async () => {
    const folder = await createHome({ "policies/a.md/b.md": "B" });
    expect(text(folder, "policies/a.md")).toBe("wrongKind");
    expect(openContentFolder(folder).list("policies/a.md/b.md").kind).toBe("wrongKind");
    expect(openContentFolder(folder).list("policies/no").kind).toBe("missing");
  });
});

describe("a file that is given other bytes", () => {
  const [before, after] = [Buffer.from("A"), Buffer.from("B")];
  const replace = (folder: string, path: string, expected = before) =>
    openContentFolder(folder).replace(path, expected, after).kind;

  it("holds them whole, with the rights it had, and nothing is left beside it", async () => {
    const folder = await createHome({ "policies/a.md": "A" });
    await chmod(join(folder, "policies/a.md"), 0o640);
    expect(replace(folder, "policies/a.md")).toBe("replaced");
    expect(text(folder, "policies/a.md")).toBe("B");
    expect((await stat(join(folder, "policies/a.md"))).mode & 0o777).toBe(0o640);
    expect(await readdir(join(folder, "policies"))).toEqual(["a.md"]);
  });

  it.each(["A, and more", "X", ""])(
    "is left alone where somebody saved %j meanwhile",
    async (saved) => {
      const folder = await createHome({ "policies/a.md": saved });
      expect(replace(folder, "policies/a.md")).toBe("changed");
      expect(text(folder, "policies/a.md")).toBe(saved);
      expect(await readdir(join(folder, "policies"))).toEqual(["a.md"]);
    },
  );

  it("is left alone where it is closed to writing, though its folder is not", async () => {
    const folder = await createHome({ "policies/a.md": "A" });
    await chmod(join(folder, "policies/a.md"), 0o444);
    expect(replace(folder, "policies/a.md")).toBe("closed");
    expect(text(folder, "policies/a.md")).toBe("A");
  });

  it("takes away what a killed program left beside it, and nothing that may be in use", async () => {
    const folder = await createHome({ "policies/a.md": "A" });
    const names = [1, 2, 3].map(
      (digit) => `.front-porch-0000000${digit}-0000-4000-8000-000000000000`,
    );
    const [old = "", young = "", other = ""] = [names[0], names[1], `${names[2]}.md`];
    for (const name of [old, young, other]) {
      await writeFile(join(folder, "policies", name), "half");
      const day = new Date(Date.now() - (name === young ? 60_000 : 3_600_000));
      await utimes(join(folder, "policies", name), day, day);
    }
    expect(replace(folder, "policies/a.md")).toBe("replaced");
    expect((await readdir(join(folder, "policies"))).toSorted()).toEqual([young, other, "a.md"]);
  });

  it("is never reached through a link, whenever that was made", async () => {
    const folder = await createHome({ "policies/a.md": "A", "other/b.md": "A" });
    await symlink(join(folder, "other/b.md"), join(folder, "policies/b.md"));
    expect(replace(folder, "policies/b.md")).toBe("link");
    const opened = openContentFolder(folder);
    opened.list("policies");
    await rename(join(folder, "policies"), join(folder, "elsewhere"));
    await symlink(join(folder, "other"), join(folder, "policies"));
    await rename(join(folder, "other/b.md"), join(folder, "other/a.md"));
    expect(opened.replace("policies/a.md", before, after).kind).toBe("link");
    expect(await readFile(join(folder, "other/a.md"), "utf8")).toBe("A");
  });

  it("is left alone where it is a link by now, a folder, or gone", async () => {
    const folder = await createHome({ "policies/a.md": "A", "policies/b.md": "A", "c.md": "A" });
    const opened = openContentFolder(folder);
    opened.list("policies");
    await rename(join(folder, "policies/a.md"), join(folder, "d.md"));
    await symlink(join(folder, "c.md"), join(folder, "policies/a.md"));
    expect(opened.replace("policies/a.md", before, after).kind).toBe("link");
    await rename(join(folder, "policies/b.md"), join(folder, "e.md"));
    expect(opened.replace("policies/b.md", before, after).kind).toBe("missing");
    expect(opened.replace("policies", before, after).kind).toBe("wrongKind");
    expect(await readFile(join(folder, "c.md"), "utf8")).toBe("A");
  });
});

describe("a file that is made in a content folder", () => {
  const make = (folder: string, path: string) =>
    openContentFolder(folder).create(path, Buffer.from("New")).kind;

  it("stands there whole, with the folders it belongs in, and nothing beside it", async () => {
    const folder = await createHome({ "policies/a.md": "A" });
    expect(make(folder, "neighbors/old/b.md")).toBe("created");
    expect(text(folder, "neighbors/old/b.md")).toBe("New");
    expect(await readdir(join(folder, "neighbors", "old"))).toEqual(["b.md"]);
  });

  it("takes the place of nothing, and is behind no link and no file", async () => {
    const elsewhere = await createHome({ "policies/a.md": "A" });
    const folder = await createHome({ "policies/a.md": "A" });
    await symlink(join(elsewhere, "policies"), join(folder, "neighbors"));
    await symlink(join(elsewhere, "b.md"), join(folder, "policies", "b.md"));
    expect(make(folder, "policies/a.md")).toBe("taken");
    expect(make(folder, "policies/b.md")).toBe("taken");
    expect(make(folder, "policies/a.md/b.md")).toBe("wrongKind");
    expect(make(folder, "neighbors/b.md")).toBe("link");
    expect(text(folder, "policies/a.md")).toBe("A");
    expect(await readdir(join(elsewhere, "policies"))).toEqual(["a.md"]);
  });

  it("is whole or not there, whichever call the disk refuses", async () => {
    for (let at = 1, isRefused = true; isRefused; at += 1) {
      const folder = await createHome({ "policies/a.md": "A" });
      const failing = failAtCall({ under: folder, at, how: "ENOSPC", on: changingCalls });
      const kind = make(folder, "neighbors/b.md");
      await failing.restore();
      isRefused = failing.readCount() >= at;
      const standing = text(folder, "neighbors/b.md");
      expect([kind, standing]).toEqual(
        standing === "New" ? ["created", "New"] : ["closed", "missing"],
      );
      const names = await readdir(folder, { recursive: true });
      expect(names.filter((name) => name.includes(".front-porch-"))).toEqual([]);
    }
  });
});
