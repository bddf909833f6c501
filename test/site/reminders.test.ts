import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { buildSite } from "../../src/build/pipeline/build-site.ts";
import { reminderKinds } from "../../src/reminders/reminder.ts";
import { residentsManifestSchema } from "../../src/server/residents/residents-manifest.ts";
import { agingDay, agingHome, houseCanary } from "../support/aging-home.ts";
import { createOutput, readTree } from "../support/build-small-home.ts";
import { createHome } from "../support/create-home.ts";
import { english } from "../support/locales.ts";

const { reminders: words } = english.words;

/** What only the operator is told, each in the words that a page, a file or data would have it in. */
const told = [
  ...["reviews.ics", "manager/reminders", words.title, words.lead, "//Reminders//"],
  ...reminderKinds.flatMap((kind) => {
    const { how, name } = words.kinds[kind];
    return [how, name.split("{")[0] ?? ""].filter((part) => part.length > 8);
  }),
  // Facts that no page shows, and what data calls them.
  ...["Fire drill", "Naloxone, first kit", "First-aid kit", "Liability insurance", '"reminders"'],
  ...["takesEffect", "paperCheck", "phonesChecked"],
];

async function build(access: "code" | "open") {
  const facts = (agingHome["_data/home.yaml"] ?? "").replace("access: code", `access: ${access}`);
  const contentFolder = await createHome({ ...agingHome, "_data/home.yaml": facts });
  const output = await createOutput();
  const options = { today: agingDay, isProduction: false };
  const built = await buildSite({ contentFolder, output, ...options });
  expect(built).toMatchObject({ kind: "built" });
  return {
    site: await readTexts(join(output, "_site")),
    residents: await readTexts(join(output, "_residents")),
  };
}

/** Search indexes are packed, some with bytes before. */
async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const tree = [...(await readTree(folder))].map(([file, bytes]) => {
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return [file, (isPacked ? gunzipSync(bytes) : bytes).toString("utf8")] as const;
  });
  return new Map(tree);
}

describe.each(["code", "open"] as const)("a site whose residents' pages are %s", (access) => {
  it("tells nobody but its manager what comes due", async () => {
    const { site, residents } = await build(access);
    const manifest = residents.get("manifest.json") ?? "";
    const { reminders = [], files } = residentsManifestSchema.parse(JSON.parse(manifest));
    expect(new Set(reminders.map(({ kind }) => kind))).toEqual(new Set(reminderKinds));
    expect(manifest).not.toContain(houseCanary);
    expect(Object.values(files)).not.toContain("manifest.json");
    const ids = reminders.map(({ id }) => id);
    for (const [folder, tree] of [
      ["_site", site],
      ["_residents", residents],
    ] as const) {
      for (const [file, text] of tree) {
        if (folder === "_residents" && file === "manifest.json") continue;
        const found = [...told, ...ids].filter((each) => `${file}\n${text}`.includes(each));
        expect([folder, file, found]).toEqual([folder, file, []]);
      }
    }
  });
});
