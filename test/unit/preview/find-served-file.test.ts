import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { nameOutputFolder } from "../../../src/build/output/output-folder.ts";
import { findServedFile } from "../../../src/preview/find-served-file.ts";
import { createOutput } from "../../support/build-small-home.ts";
import { testManifest } from "../../support/residents-site.ts";

const files = [
  "_site/index.html",
  "_site/policies/guests/index.html",
  "_site/contact.vcf",
  "_residents/index.html",
  "_residents/packet/index.html",
  "secret.txt",
];

it.each<readonly [string, string | undefined]>([
  ["/", "_site/index.html"],
  ["/policies/guests/", "_site/policies/guests/index.html"],
  ["/contact.vcf", "_site/contact.vcf"],
  ["/residents/", undefined],
  ["/residents/packet/", undefined],
  ["/packet/", undefined],
  ["/contact.vcf/", undefined],
  ["/policies/", undefined],
  ["/../secret.txt", undefined],
  ["/%2e%2e/secret.txt", undefined],
  ["/..%2fsecret.txt", undefined],
  ["/residents/..%2f..%2fsecret.txt", undefined],
  ["/..\\secret.txt", undefined],
  ["//secret.txt", undefined],
  ["/%E0%A4%A", undefined],
  ["/index.html%00.txt", undefined],
])("finds at %s: %s", async (address, expected) => {
  const output = nameOutputFolder(await createOutput());
  for (const file of files) {
    await mkdir(dirname(join(output.path, file)), { recursive: true });
    await writeFile(join(output.path, file), file);
  }
  const found = await findServedFile(output, address);
  expect(found).toEqual(
    expected === undefined
      ? { kind: "nothing" }
      : { kind: "file", path: join(output.path, expected) },
  );
});

it("leads from a folder's name to its page", async () => {
  const output = nameOutputFolder(await createOutput());
  await mkdir(join(output.site, "policies"), { recursive: true });
  await writeFile(join(output.site, "policies", "index.html"), "");
  expect(await findServedFile(output, "/policies")).toEqual({
    kind: "redirect",
    address: "/policies/",
  });
});

it("leads on from an address that a page had before, unless something stands there", async () => {
  const output = nameOutputFolder(await createOutput());
  await mkdir(join(output.site, "policies", "pets"), { recursive: true });
  await writeFile(join(output.site, "policies", "pets", "index.html"), "Pets");
  const publicRedirects = [
    { from: "/policies/visitors/", to: "/policies/guests/" },
    { from: "/policies/pets/", to: "/policies/" },
  ];
  await mkdir(output.residents);
  const manifest = JSON.stringify({ ...testManifest, publicRedirects });
  await writeFile(join(output.residents, "manifest.json"), manifest);
  const moved = { kind: "redirect", address: "/policies/guests/" };
  expect(await findServedFile(output, "/policies/visitors/")).toEqual(moved);
  expect(await findServedFile(output, "/policies/visitors")).toEqual(moved);
  expect(await findServedFile(output, "/policies/pets/")).toMatchObject({ kind: "file" });
  expect(await findServedFile(output, "/policies/nobody/")).toEqual({ kind: "nothing" });
});
