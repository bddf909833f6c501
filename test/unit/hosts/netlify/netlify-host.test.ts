import { access, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createNetlifyHost } from "../../../../src/hosts/netlify/netlify-host.ts";
import { contactPageFile } from "../../../../src/server/contact/contact-form-view.ts";
import { templatesFolder } from "../../../support/contact-site.ts";

it("gives what comes due to the desk and the schedule, and not to the form", async () => {
  const folder = await mkdtemp(join(tmpdir(), "front-porch-netlify-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [site, residents, programs] = ["_site", "_residents", "programs"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await mkdir(join(site, contactPageFile, ".."), { recursive: true });
  await writeFile(join(site, contactPageFile), "{}");
  for (const made of [residents, programs]) await mkdir(made);
  await writeFile(join(residents, "manifest.json"), "{}");
  await writeFile(join(residents, "index.html"), "Residents");
  for (const name of ["contact", "residents", "manager"]) {
    await writeFile(join(programs, `${name}.mjs`), "");
  }
  await cp(templatesFolder, join(folder, "templates"), { recursive: true });
  const host = createNetlifyHost({
    programsFolder: programs,
    templatesFolder: join(folder, "templates"),
    hasDesk: true,
  });
  const names = await host.give({ path: folder, site, residents });
  const findNames = async (file: string) => {
    const found = await Promise.all(
      names.map(async (name) => {
        const place = join(folder, ".netlify", "v1", "functions", name, file);
        return access(place).then(
          () => [name],
          () => [],
        );
      }),
    );
    return found.flat();
  };
  expect(await findNames("_residents/manifest.json")).toEqual([
    ...["residents", "residents-sign-in", "manager", "manager-desk", "contact-retry"],
  ]);
  expect(await findNames("_residents/index.html")).toEqual(["residents", "residents-sign-in"]);
  expect(await findNames(`_site/${contactPageFile}`)).toEqual([
    ...["contact", "contact-sent", "contact-retry"],
  ]);
});
