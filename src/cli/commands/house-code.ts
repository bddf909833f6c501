import { randomBytes } from "node:crypto";
import process from "node:process";
import { renderUnicodeCompact } from "uqr";
import { readIdentifiedHome } from "../../documents/identify-home.ts";
import { signEveryoneOut } from "../../server/residents/epoch.ts";
import {
  createHouseCode,
  hashHouseCode,
  houseCodeBits,
} from "../../server/residents/house-code.ts";
import { openBlobsStore } from "../../server/store/blobs-store.ts";
import { nameStore } from "../../server/store/name-store.ts";
import { readBlobsAccess } from "../read-blobs-access.ts";
import { OptionError, readContentFolder } from "../read-options.ts";
import { type OptionValues, runCommand } from "../run-command.ts";

const help = `Makes a new house code for the residents' pages, and says where to put it.

  npm run -s house-code -- [options]

  --content DIR        the folder with _data/, for the site's address (default: this folder)
  --sign-everyone-out  make no code; sign out every phone, on every deploy, at once
  --help               show this

The code is shown once and kept nowhere. To sign everyone out, NETLIFY_SITE_ID and
NETLIFY_AUTH_TOKEN must be set: docs/residents-pages.md says where to find them.
`;

const options = {
  content: { type: "string" },
  "sign-everyone-out": { type: "boolean" },
} as const;

async function run(values: OptionValues<typeof options>): Promise<number> {
  if (values["sign-everyone-out"]) {
    const access = readBlobsAccess(process.env);
    await signEveryoneOut(openBlobsStore(nameStore("residents", "production"), access));
    process.stdout.write("Everyone is signed out. The house code is still the same.\n");
  } else {
    process.stdout.write(await writeSheet(values.content));
  }
  return 0;
}

async function writeSheet(content: string | undefined): Promise<string> {
  const home = await readIdentifiedHome(readContentFolder(content, process.cwd()));
  const site = home.facts.home?.siteUrl.shown;
  if (site === undefined) throw new OptionError("_data/home.yaml has no siteUrl yet.");
  const address = new URL("/residents/", site).href;
  const code = createHouseCode();
  return `The new house code. It is shown this once; write it on the move-in sheet now:

    ${code}

(${Math.round(houseCodeBits)} bits: each word is drawn evenly from 2,048.)

Paste these two in Netlify under Project configuration, Environment variables, for production, as
secrets, and publish anew. With them everyone signs in again.

  RESIDENT_CODE_HASH
${await hashHouseCode(code)}

  RESIDENT_SESSION_KEY
${randomBytes(32).toString("base64url")}

For the wall: where the pages are. The code is not in it, and should not hang beside it.

${renderUnicodeCompact(address)}
${address}
`;
}

await runCommand({
  name: "house-code",
  help,
  options,
  run,
  likelyReason: "The store could not be reached. Check the id and token.",
});
