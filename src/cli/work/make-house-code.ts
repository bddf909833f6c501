import { randomBytes } from "node:crypto";
import { renderUnicodeCompact } from "uqr";
import { readIdentifiedHome } from "../../documents/identify-home.ts";
import { nameGuide } from "../../package-folder.ts";
import { deskPath } from "../../server/desk/desk-paths.ts";
import { accessCodeBits, createAccessCode, hashAccessCode } from "../../server/gate/access-code.ts";
import { signEveryoneOut } from "../../server/gate/epoch.ts";
import type { KeptPart } from "../../server/store/name-store.ts";
import { describeWrongFolder } from "../describe-wrong-folder.ts";
import { openKeptStore } from "../open-kept-store.ts";
import { OptionError } from "../option-error.ts";
import type { Surroundings } from "../surroundings.ts";

/** What the command for the house code is asked for. */
export interface HouseCodeWishes {
  readonly content: string;
  /** Whether it is about the manager's desk, and not about the residents' pages. */
  readonly manager: boolean;
  readonly "sign-everyone-out": boolean;
  readonly store: string | undefined;
}

/**
 * Makes a code and shows it once, or signs every phone out.
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
    const { part, code } = wishes.manager ? deskGate : houseGate;
    const store = openKeptStore(part, wishes, surroundings);
    await signEveryoneOut(store);
    stdout.write(`Everyone is signed out. The ${code} is still the same.\n`);
  } else if (wishes.store !== undefined) {
    throw new OptionError("--store is for --sign-everyone-out: a code is kept nowhere.");
  } else {
    stdout.write(await writeSheet(wishes));
  }
  return 0;
}

/** What is told of a gate. */
interface ToldGate {
  readonly part: KeptPart;
  readonly code: string;
  readonly path: string;
  /** Where the code is kept. */
  readonly kept: string;
  readonly variables: { readonly hash: string; readonly key: string };
}

const houseGate: ToldGate = {
  part: "residents",
  code: "house code",
  path: "/residents/",
  kept: "write it on the move-in sheet now",
  variables: { hash: "RESIDENT_CODE_HASH", key: "RESIDENT_SESSION_KEY" },
};

const deskGate: ToldGate = {
  part: "manager",
  code: "manager's code",
  path: deskPath,
  kept: "put it into your password manager now, and give it to nobody who is not to read neighbors' messages",
  variables: { hash: "MANAGER_CODE_HASH", key: "MANAGER_SESSION_KEY" },
};

async function writeSheet({ content, manager }: HouseCodeWishes): Promise<string> {
  const gate = manager ? deskGate : houseGate;
  const home = await readIdentifiedHome(content);
  const site = home.facts.home?.siteUrl.shown;
  if (site === undefined) {
    throw new OptionError(
      describeWrongFolder(content) ??
        "_data/home.yaml has no siteUrl yet. Write the site's address there, such as “siteUrl: https://the.site”.",
    );
  }
  const address = new URL(gate.path, site).href;
  const code = createAccessCode();
  const opening = manager
    ? `Where the messages are: ${address}\n`
    : `For the wall: where the pages are. The code is not in it, and should not hang beside it.

${renderUnicodeCompact(address)}
${address}
`;
  return `The new ${gate.code}. It is shown this once; ${gate.kept}:

    ${code}

(${Math.round(accessCodeBits)} bits: each word is drawn evenly from 2,048.)

Paste these two in Netlify under Project configuration, Environment variables, for production, as
secrets, and publish anew. Where front-porch serve shows the site, put them into its environment instead
(${nameGuide("self-hosting")} tells how), and start it again. With them everyone signs in again.

  ${gate.variables.hash}
${await hashAccessCode(code)}

  ${gate.variables.key}
${randomBytes(32).toString("base64url")}

${opening}`;
}
