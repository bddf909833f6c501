import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
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
  more: { repository?: string; folder?: string; "sign-in"?: string } = {},
) {
  let said = "";
  const stdout = {
    write: (text: string) => {
      said += text;
    },
  };
  const { repository, folder } = more;
  const wishes = { content, repository, folder, "sign-in": more["sign-in"] };
  return { status: turnEditor(wishes, word, { stdout }), said };
}

const read = (home: string, file: string) => readFileSync(join(home, file), "utf8");

it("turning the editor on writes two files, and off again takes both changes back", () => {
  const home = createHome(cloned);
  expect(turn(home).said).toBe("The editor is off.\n");
  const turned = turn(home, "on");
  expect(turned.status).toBe(0);
  expect(turned.said).not.toContain("Git");
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

it("a home in a folder of its repository is edited there, and nothing beside it", () => {
  const top = createHome(cloned);
  const home = createHomeBelow(top, "homes/oak");
  expect(turn(home, "on").said).toContain("It writes in the folder homes/oak of oak-house/site.\n");
  expect(read(home, "_data/home.yaml")).toContain("  folder: homes/oak\n");
  expect(read(top, "_data/home.yaml")).toBe(facts);
  expect(() => turn(home, "on", { folder: "homes/elm" })).toThrow(
    "Git says that the home lies in the folder homes/oak of oak-house/site.",
  );
});

it("where git knows another repository, it is said that the place is not known, and it can be told", () => {
  const home = createHomeBelow(createHome(cloned), "homes/oak");
  const repository = "elm/home";
  expect(turn(home, "on", { repository }).said).toContain(
    "so the editor will write at the top of elm/home.\nIf the home lies in a folder there, say which",
  );
  expect(read(home, "_data/home.yaml")).not.toContain("folder");
  const told = turn(home, "on", { folder: "elm" }).said;
  expect(told).toContain("It writes in the folder elm of elm/home.\n");
  expect(turn(home, "on").said).toBe(told);
  expect(() => turn(home, "on", { folder: "../elm" })).toThrow("such as homes/oak");
});

it("git's top folder counts too where git names no repository on GitHub yet", () => {
  const home = createHomeBelow(createHome(), "homes/oak");
  expect(turn(home, "on", { repository: "oak-house/site" }).said).toContain(
    "It writes in the folder homes/oak of oak-house/site.\n",
  );
});

it("a home that moved to the top of its repository is edited there", () => {
  const home = createHome(cloned);
  writeFileSync(
    join(home, "_data/home.yaml"),
    `${facts}editor:\n  repository: oak-house/site\n  folder: homes/oak\n`,
  );
  turn(home, "on");
  expect(read(home, "_data/home.yaml")).toBe(`${facts}editor:\n  repository: oak-house/site\n`);
});

it.each(["null", "[]", '"text"', "7", "{", ""])(
  "a package.json that is none is told, and nothing is changed: %s",
  (text) => {
    const home = createHome(cloned);
    writeFileSync(join(home, "package.json"), text);
    for (const word of ["on", "off"]) {
      expect(() => turn(home, word)).toThrow("package.json cannot be read. Mend it first");
    }
    expect(read(home, "_data/home.yaml")).toBe(facts);
    expect(read(home, "package.json")).toBe(text);
  },
);

it.each(["_data/home.yaml", "package.json"])("a file that is closed is told: %s", (file) => {
  const home = createHome(cloned);
  chmodSync(join(home, file), 0o444);
  expect(() => turn(home, "on")).toThrow(
    `This computer does not let us read or write “${file}”. Is it closed to you, or the disk full?`,
  );
  expect(read(home, "_data/home.yaml")).toBe(facts);
});

/** A second home, in a folder of a repository. */
function createHomeBelow(top: string, folder: string): string {
  const home = join(top, folder);
  mkdirSync(join(home, "_data"), { recursive: true });
  writeFileSync(join(home, "_data/home.yaml"), facts);
  writeFileSync(join(home, "package.json"), settings);
  return home;
}

it("in a copy of the whole program it says where to turn it on, and writes nothing", () => {
  const home = createHome(cloned);
  const program = '{ "name": "front-porch", "dependencies": { "commander": "14.0.3" } }\n';
  writeFileSync(join(home, "package.json"), program);
  for (const more of [{}, { repository: "oak-house/site" }]) {
    expect(() => turn(home, "on", more)).toThrow("npx front-porch init ../my-home");
  }
  expect(read(home, "_data/home.yaml")).toBe(facts);
  expect(read(home, "package.json")).toBe(program);
  expect(turn(home).said).toBe("The editor is off.\n");
  expect(turn(home, "off").status).toBe(0);
});

it("a home that is called as the program is has an editor", () => {
  const home = createHome(cloned);
  writeFileSync(join(home, "package.json"), settings.replace('"oak"', '"front-porch"'));
  expect(turn(home, "on").status).toBe(0);
});

it("nothing is written where package.json cannot be read", () => {
  const home = createHome(cloned);
  writeFileSync(join(home, "package.json"), "{");
  expect(() => turn(home, "on")).toThrow("package.json cannot be read");
  expect(read(home, "_data/home.yaml")).toBe(facts);
});

it("“npx front-porch” in a copy of the whole program runs it, from the file that package.json names", () => {
  const project = join(import.meta.dirname, "../../..");
  const { bin } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  const home = createHome(cloned);
  writeFileSync(join(home, "package.json"), '{ "name": "front-porch" }\n');
  const words = [join(project, bin["front-porch"]), "editor", "on", "--content", home];
  const run = spawnSync(process.execPath, words, { cwd: project, encoding: "utf8" });
  expect([run.status, run.stdout]).toEqual([2, ""]);
  expect(run.stderr).toContain("This is a copy of the whole program, and no home");
});
