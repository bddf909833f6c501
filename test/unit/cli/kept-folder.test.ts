import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chooseKeptFolder, findKeptFolder, makeKeptFolder } from "../../../src/cli/kept-folder.ts";
import { openKeptStore } from "../../../src/cli/open-kept-store.ts";
import { OptionError } from "../../../src/cli/option-error.ts";
import { openFileStore } from "../../../src/server/store/file-store.ts";

function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), "front-porch-kept-"));
}

function keepSomething(folder: string): void {
  mkdirSync(join(folder, "contact-production"), { recursive: true });
  writeFileSync(join(folder, "contact-production", "kept"), "text");
}

const nowhere = { environment: {}, folder: "/nowhere" };

describe("where a server of one's own keeps messages", () => {
  it("is a folder that no guide calls one to delete, beside the site", () => {
    const home = makeFolder();
    expect(chooseKeptFolder(undefined, home, nowhere)).toEqual({
      path: join(home, "_messages"),
      remark: "",
    });
  });

  it("stays where an earlier version kept them, and says how to move it", () => {
    const home = makeFolder();
    keepSomething(join(home, ".front-porch", "serve"));
    mkdirSync(join(home, "_messages")); // as somebody makes it who reads the remark
    const kept = findKeptFolder(home);
    expect(kept.path).toBe(join(home, ".front-porch", "serve"));
    expect(kept.remark).toContain(`move all that is in it to ${join(home, "_messages")}`);
  });

  it("names what an earlier version kept beside what is kept now", () => {
    const home = makeFolder();
    keepSomething(join(home, ".front-porch", "serve"));
    keepSomething(join(home, "_messages"));
    const kept = findKeptFolder(home);
    expect(kept.path).toBe(join(home, "_messages"));
    expect(kept.remark).toContain(join(home, ".front-porch", "serve"));
  });

  it("is where --store or systemd says, before all else", () => {
    const home = makeFolder();
    keepSomething(join(home, ".front-porch", "serve"));
    const service = { environment: { STATE_DIRECTORY: "/var/lib/one:/var/lib/two" }, folder: home };
    expect(chooseKeptFolder(undefined, home, service).path).toBe("/var/lib/one");
    expect(chooseKeptFolder("mine", home, service).path).toBe(join(home, "mine"));
  });

  it.each(["_site", "_site/messages", "_residents/../_site/x", "_residents"])(
    "is never inside what a build publishes and replaces: %s",
    (name) => {
      const home = makeFolder();
      const choose = () => chooseKeptFolder(name, home, { environment: {}, folder: home });
      expect(choose).toThrow(OptionError);
    },
  );

  it.each([".", "policies", "package.json"])(
    "is nothing in a home that holds other files, which git keeps: %s",
    (name) => {
      const home = makeFolder();
      mkdirSync(join(home, "policies"));
      writeFileSync(join(home, "policies", "pets.md"), "");
      writeFileSync(join(home, "package.json"), "{}");
      const choose = () => chooseKeptFolder(name, home, { environment: {}, folder: home });
      expect(choose).toThrow("with --store");
      expect(choose).toThrow(OptionError);
    },
  );

  it("is a folder of the home that is empty, or has messages already", () => {
    const home = makeFolder();
    mkdirSync(join(home, "kept"));
    const choose = () => chooseKeptFolder("kept", home, { environment: {}, folder: home });
    expect(choose().path).toBe(join(home, "kept"));
    makeKeptFolder(join(home, "kept"), home);
    keepSomething(join(home, "kept"));
    expect(choose().path).toBe(join(home, "kept"));
  });

  it.each(["_messages", "kept here"])("is left out by git by itself, as %s", (name) => {
    const home = makeFolder();
    execFileSync("git", ["init", "--quiet"], { cwd: home });
    makeKeptFolder(join(home, name), home);
    keepSomething(join(home, name));
    const status = execFileSync("git", ["status", "--porcelain", "-uall"], { cwd: home });
    expect(status.toString()).toBe("");
    writeFileSync(join(home, name, ".gitignore"), "mine\n");
    makeKeptFolder(join(home, name), home);
    expect(readFileSync(join(home, name, ".gitignore"), "utf8")).toBe("mine\n");
  });

  it("gets no file of git's outside a home", () => {
    const outside = join(makeFolder(), "kept");
    makeKeptFolder(outside, makeFolder());
    expect(existsSync(join(outside, ".gitignore"))).toBe(false);
  });
});

describe("the store that messages are read from", () => {
  const open = (content: string, environment = {}) => {
    let told = "";
    const stderr = {
      write: (text: string) => {
        told += text;
      },
    };
    const surroundings = { folder: content, environment, stderr };
    const store = openKeptStore("contact", { store: undefined, content }, surroundings);
    return { store, told };
  };

  it.each(["_messages", ".front-porch/serve"])("is found in %s without a word", async (name) => {
    const home = makeFolder();
    await openFileStore(join(home, name, "contact-production")).add("messages/one", "text");
    const { store, told } = open(home);
    expect(await store.list("")).toEqual(["messages/one"]);
    expect(told).toContain(join(home, name));
  });

  it("is Netlify's once its settings are there, whatever lies beside the site", () => {
    const home = makeFolder();
    keepSomething(join(home, "_messages"));
    expect(open(home, { NETLIFY_SITE_ID: "id", NETLIFY_AUTH_TOKEN: "token" }).told).toBe("");
    expect(() => open(home, { NETLIFY_SITE_ID: "id" })).toThrow("NETLIFY_AUTH_TOKEN");
  });

  it("is asked for with all that it takes, and where that is", () => {
    const ask = () => open(makeFolder());
    for (const word of ["NETLIFY_SITE_ID", "Project ID", "NETLIFY_AUTH_TOKEN", "--store"]) {
      expect(ask).toThrow(word);
    }
  });
});
