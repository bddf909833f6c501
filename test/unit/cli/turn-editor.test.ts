import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { turnEditor } from "../../../src/cli/work/turn-editor.ts";

const facts = "# Our facts.\nname: Oak House # as neighbors know it\n";
const settings = '{\n    "name": "oak",\n    "dependencies": { "front-porch": "0.1.0" }\n}\n';

function createHome(config = ""): string {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-turn-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "_data"));
  mkdirSync(join(folder, ".git"));
  writeFileSync(join(folder, "_data/home.yaml"), facts);
  writeFileSync(join(folder, "package.json"), settings);
  writeFileSync(join(folder, ".git/config"), config);
  return folder;
}

const cloned = '[remote "origin"]\n\turl = git@github.com:oak-house/site.git\n';

function turn(
  content: string,
  word?: string,
  more: { repository?: string; "sign-in"?: string } = {},
) {
  let said = "";
  const stdout = {
    write: (text: string) => {
      said += text;
    },
  };
  const wishes = { content, repository: more.repository, "sign-in": more["sign-in"] };
  return { status: turnEditor(wishes, word, { stdout }), said };
}

const read = (home: string, file: string) => readFileSync(join(home, file), "utf8");

it("turning the editor on writes two files, and off again takes both changes back", () => {
  const home = createHome(cloned);
  expect(turn(home).said).toBe("The editor is off.\n");
  expect(turn(home, "on").status).toBe(0);
  expect(read(home, "_data/home.yaml")).toBe(`${facts}editor:\n  repository: oak-house/site\n`);
  expect(JSON.parse(read(home, "package.json"))).toEqual({
    ...JSON.parse(settings),
    optionalDependencies: { "@sveltia/cms": "0.221.1" },
  });
  expect(turn(home).said).toBe("The editor is on, for oak-house/site.\n");
  turn(home, "off");
  expect(read(home, "_data/home.yaml")).toBe(facts);
  expect(JSON.parse(read(home, "package.json"))).toEqual(JSON.parse(settings));
});

it("turning it on twice changes nothing more, and keeps what was chosen", () => {
  const home = createHome(cloned);
  turn(home, "on", { "sign-in": "netlify" });
  const before = read(home, "_data/home.yaml");
  expect(before).toContain("  signIn: netlify\n");
  turn(home, "on");
  expect(read(home, "_data/home.yaml")).toBe(before);
});

it("a repository that git does not know has to be said, and one that cannot be is refused", () => {
  const home = createHome();
  expect(() => turn(home, "on")).toThrow("Write it: --repository oak-house/site");
  expect(() => turn(home, "on", { repository: "oak house" })).toThrow("the owner and the name");
  expect(() => turn(home, "yes")).toThrow("Write on or off.");
  expect(read(home, "_data/home.yaml")).toBe(facts);
  turn(home, "ON", { repository: "oak-house/site" });
  expect(read(home, "_data/home.yaml")).toContain("repository: oak-house/site");
});
