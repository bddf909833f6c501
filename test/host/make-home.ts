import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { readShellEnvironment } from "../../scripts/pack/find-machine-node.ts";
import { makePackage } from "../../scripts/pack/make-package.ts";
import { makeTarball } from "../../scripts/pack/make-tarball.ts";
import { takeOutMarks } from "../support/take-out-marks.ts";

const projectFolder = resolve(import.meta.dirname, "../..");

/** The address that the home is published at. */
export const siteAddress = "https://locusthill.recovery-home.test";

/** What the home answers when it is set up: nothing in it is plainly made up, which would stop a publish. */
const answers = join(projectFolder, "test/fixtures/answers/level-2-men-ohio.yaml");

/** Told at the start of each step, by its name. */
export type TellStep = (name: string) => void;

/**
 * Makes a home from nothing, as an operator does: packs the package, installs it from its tarball, has
 * `front-porch init` write the home from its answers, reads all that is to be read, and installs the package in it.
 *
 * @param folder a folder of its own
 * @param tell told of each step
 * @returns the home's folder
 * @throws when one of the programs fails
 */
export async function makeHome(folder: string, tell: TellStep = () => undefined): Promise<string> {
  tell("pack");
  const made = join(folder, "made", "package");
  mkdirSync(dirname(made), { recursive: true });
  await makePackage(projectFolder, made);
  const { file } = makeTarball(made);
  const { name } = JSON.parse(readFileSync(join(made, "package.json"), "utf8"));
  tell("install, to have init");
  const program = join(folder, "program");
  mkdirSync(program);
  writeFileSync(join(program, "package.json"), '{ "private": true }\n');
  install(program, [file]);
  tell("init");
  const home = join(folder, "locust-hill");
  run(program, join("node_modules", ".bin", name), ["init", home, "--answers", answers]);
  takeOutMarks(home);
  dependOn(join(home, "package.json"), name, file);
  tell("install in the home");
  install(home, []);
  return home;
}

/**
 * Runs a program in a folder, as a shell does that no npm has started.
 *
 * @param folder the folder
 * @param program the program; npm's scripts have others on Windows
 * @param words what it is given
 * @returns what it wrote
 * @throws when it fails
 */
export function run(folder: string, program: string, words: readonly string[]): string {
  return execFileSync(program, words, {
    cwd: folder,
    env: readShellEnvironment(),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    shell: process.platform === "win32",
  });
}

function install(folder: string, wanted: readonly string[]): void {
  run(folder, "npm", ["install", ...wanted, "--prefer-offline", "--no-audit", "--no-fund"]);
}

/** Nothing is published under the name yet, so that it comes from the file. */
function dependOn(packageFile: string, name: string, tarball: string): void {
  const about = JSON.parse(readFileSync(packageFile, "utf8"));
  about.dependencies = { [name]: `file:${tarball}` };
  writeFileSync(packageFile, `${JSON.stringify(about, null, 2)}\n`);
}
