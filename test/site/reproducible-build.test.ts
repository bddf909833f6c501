import { join } from "node:path";
import { expect, it } from "vitest";
import { startBuild } from "../support/build-command.ts";
import { createOutput, readTree, smallHome } from "../support/build-small-home.ts";
import { createHome } from "../support/create-home.ts";

const documents = Object.fromEntries(
  Array.from({ length: 12 }, (_, number) => [
    `policies/house-${number}.md`,
    (smallHome["policies/guests.md"] ?? "").replaceAll("uests", `uests of house ${number}`),
  ]),
);

it("gives the same bytes in another time zone, language and folder", async () => {
  const places = [
    { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    { TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" },
  ];
  const trees: ReadonlyMap<string, Buffer>[] = [];
  for (const environment of places) {
    const output = await createOutput();
    const home = await createHome({ ...smallHome, ...documents });
    expect((await startBuild(home, output, environment).ended).status).toBe(0);
    const published = [...(await readTree(output))].filter(([file]) => /^_/.test(file));
    trees.push(new Map(published)); // what a build notes of its own folders is the machine's
  }
  const [first, second] = trees;
  expect([...(second?.keys() ?? [])]).toEqual([...(first?.keys() ?? [])]);
  for (const [file, bytes] of first ?? []) {
    expect(second?.get(file)?.equals(bytes), join(file)).toBe(true);
  }
});
