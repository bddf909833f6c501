import { randomBytes } from "node:crypto";
import { renderUnicodeCompact } from "uqr";
import { readIdentifiedHome } from "../../documents/identify-home.ts";
import { nameGuide } from "../../package-folder.ts";
import { accessCodeBits, createAccessCode, hashAccessCode } from "../../server/gate/access-code.ts";
import { signEveryoneOut } from "../../server/gate/epoch.ts";
import { openKeptStore } from "../open-kept-store.ts";
import { OptionError } from "../option-error.ts";
import type { Surroundings } from "../surroundings.ts";

/** What the command for the house code is asked for. */
export interface HouseCodeWishes {
  readonly content: string;
  readonly "sign-everyone-out": boolean;
  readonly store: string | undefined;
}

/**
 * Makes a house code and shows it once, or signs every phone out.
 *
 * @param wishes which of the two, and for which home
 * @param surroundings where it runs
 * @returns the exit status
 */
export async function makeHouseCode(
  wishes: HouseCodeWishes,
  surroundings: Surroundings,
): Promise<number> {
  const { stdout } = surroundings;
  if (wishes["sign-everyone-out"]) {
    const store = openKeptStore("residents", wishes, surroundings);
    await signEveryoneOut(store);
    stdout.write("Everyone is signed out. The house code is still the same.\n");
  } else {
    stdout.write(await writeSheet(wishes.content));
  }
  return 0;
}

async function writeSheet(content: string): Promise<string> {
  const home = await readIdentifiedHome(content);
  const site = home.facts.home?.siteUrl.shown;
  if (site === undefined) throw new OptionError("_data/home.yaml has no siteUrl yet.");
  const address = new URL("/residents/", site).href;
  const code = createAccessCode();
  return `The new house code. It is shown this once; write it on the move-in sheet now:

    ${code}

(${Math.round(accessCodeBits)} bits: each word is drawn evenly from 2,048.)

Paste these two in Netlify under Project configuration, Environment variables, for production, as
secrets, and publish anew. Where front-porch serve shows the site, put them into its environment instead
(${nameGuide("self-hosting")} tells how), and start it again. With them everyone signs in again.

  RESIDENT_CODE_HASH
${await hashAccessCode(code)}

  RESIDENT_SESSION_KEY
${randomBytes(32).toString("base64url")}

For the wall: where the pages are. The code is not in it, and should not hang beside it.

${renderUnicodeCompact(address)}
${address}
`;
}
