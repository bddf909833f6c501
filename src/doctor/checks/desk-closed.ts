import { nameGuide } from "../../package-folder.ts";
import type { Asked } from "../ask-site.ts";
import { describeKept, findOpenAddresses } from "../closed-pages.ts";
import { type DoctorCheck, type Fault, findWrong } from "../doctor-check.ts";
import { listPathVariants } from "../path-variants.ts";

const desk = "/manager/";

/** What the desk has on every site that has one; no message has that id. */
const addresses = [
  desk,
  "/manager",
  "/manager/log/",
  "/manager/log.csv",
  "/manager/reminders/",
  "/manager/reviews.ics",
  `/manager/messages/${"0".repeat(26)}/`,
] as const;

/** Is the manager's desk closed to whoever has no code for it, or not there at all? */
export const deskClosed: DoctorCheck = {
  name: "desk/closed",
  well: "the manager's desk is closed to everyone without its code, or the site has none",
  async look(site) {
    const all = [...new Set([...addresses, ...listPathVariants(desk)])];
    const answers = await Promise.all(all.map((path) => site.get(path)));
    const open = await findOpenAddresses(site, answers);
    const asked = answers.filter(({ path }) => addresses.some((each) => each === path));
    const front = asked.find(({ path }) => path === desk);
    const isThere = front !== undefined && readStatus(front) !== 404;
    return [
      ...(open.length === 0 ? [] : [describeOpen(open)]),
      ...(isThere ? describeKept(asked, "GET") : []),
      ...(front !== undefined && readStatus(front) === 503 ? [shut] : []),
    ];
  },
};

function readStatus(asked: Asked): number | undefined {
  return asked.kind === "answered" ? asked.status : undefined;
}

function describeOpen(paths: readonly string[]): Fault {
  return findWrong({
    addresses: paths,
    message: "Something below the desk's addresses is shown to anyone, without the manager's code.",
    why: "What neighbors wrote can be read by everyone.",
    fix: "Take MANAGER_CODE_HASH and MANAGER_SESSION_KEY away at the host and publish anew: without them there is no desk. Then look what the host or its proxy serves there.",
  });
}

const shut: Fault = findWrong({
  addresses: [desk],
  message: "The manager's desk is closed to everyone (503).",
  why: "Nobody can sign in there. Messages are kept all the same.",
  fix: `Set both MANAGER_CODE_HASH and MANAGER_SESSION_KEY to what front-porch house-code --manager prints, as ${nameGuide("operators")} says, and publish again; or take both away.`,
});
