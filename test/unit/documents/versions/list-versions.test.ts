import { expect, it } from "vitest";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { listVersions } from "../../../../src/documents/versions/list-versions.ts";
import { policy } from "../../../support/check-files.ts";
import { createHome } from "../../../support/create-home.ts";
import { keepFiles, type Texts } from "../../../support/keep-files.ts";

const file = "policies/guests.md";

async function listAudiences(files: Texts) {
  const home = await readIdentifiedHome(await createHome(files));
  return listVersions(home).map(({ kept, document }) => [kept.version, document.audience]);
}

it("what was published of a policy is for the fewer of then's readers and now's", async () => {
  const kept = await keepFiles({ [file]: policy("Until nine.", { audience: "public" }) });
  expect(await listAudiences(kept)).toEqual([["1.0", "public"]]);
  const narrower = policy("Until ten.", { version: "2.0", audience: "residents" });
  expect(await listAudiences({ ...kept, [file]: narrower })).toEqual([["1.0", "residents"]]);
  const { [file]: _, ...gone } = kept;
  expect(await listAudiences(gone)).toEqual([["1.0", "house"]]);
});

it("versions are listed by their numbers, the latest first", async () => {
  let files: Texts = {};
  for (const version of ["1.9", "1.10", "1.2"]) {
    files = await keepFiles({ ...files, [file]: policy("Until nine.", { version }) });
  }
  const versions = (await listAudiences(files)).map(([version]) => version);
  expect(versions).toEqual(["1.10", "1.9", "1.2"]);
});
