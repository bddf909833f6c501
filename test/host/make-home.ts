import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { readShellEnvironment } from "../../scripts/pack/find-machine-node.ts";
import { makePackage } from "../../scripts/pack/make-package.ts";
import { makeTarball } from "../../scripts/pack/make-tarball.ts";
import { createHome } from "../../src/starter/create-home.ts";
import { readStarterFiles } from "../../src/starter/starter-files.ts";

const projectFolder = resolve(import.meta.dirname, "../..");

/** The address that the home is published at. */
export const siteAddress = "https://juniperhouse.recovery-home.test";

/**
 * Makes a home's repository as `front-porch init` writes it, with facts of its own, and installs the
 * package in it from its tarball, as npm does.
 *
 * @param folder a folder of its own
 * @returns the home's folder
 * @throws when npm cannot install it
 */
export async function makeHome(folder: string): Promise<string> {
  const made = join(folder, "made", "package");
  mkdirSync(dirname(made), { recursive: true });
  await makePackage(projectFolder, made);
  const { file } = makeTarball(made);
  const { name, version } = JSON.parse(readFileSync(join(made, "package.json"), "utf8"));
  const home = join(folder, "juniper-house");
  const files = readStarterFiles("juniper-house", { name, version });
  const created = createHome(home, files.filter(isOwn).map(makeReal));
  if (created.kind !== "created") throw new Error(`The home was not written: ${created.kind}`);
  dependOn(join(home, "package.json"), name, file);
  const words = ["install", "--prefer-offline", "--no-audit", "--no-fund"];
  execFileSync("npm", words, {
    cwd: home,
    env: readShellEnvironment(),
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  return home;
}

/** The sample's evidence is nobody else's. */
function isOwn({ path }: { readonly path: string }): boolean {
  return path !== "_data/evidence.yaml";
}

/** Names, numbers and addresses that are plainly made up stop a publish. */
function makeReal(file: { readonly path: string; readonly bytes: Uint8Array }): typeof file {
  if (!/\.(?:md|yaml)$/.test(file.path)) return file;
  const text = Buffer.from(file.bytes)
    .toString("utf8")
    .replaceAll("Juniper House", "Tamarisk House")
    .replaceAll("Saguaro Alliance", "Ocotillo Alliance")
    .replaceAll("State Office of Sober Living Licensing", "Bureau of Shared Homes")
    .replaceAll("555-01", "555-02")
    .replaceAll(/example\.(?:org|net)/g, "recovery-home.test");
  return { path: file.path, bytes: Buffer.from(text) };
}

/** Nothing is published under the name yet, so that it comes from the file. */
function dependOn(packageFile: string, name: string, tarball: string): void {
  const about = JSON.parse(readFileSync(packageFile, "utf8"));
  about.dependencies = { [name]: `file:${tarball}` };
  writeFileSync(packageFile, `${JSON.stringify(about, null, 2)}\n`);
}
