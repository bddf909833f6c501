import { join } from "node:path";
import process from "node:process";
import {
  answerNoDesk,
  type DeskEnvironment,
  readBuiltDesk,
  readDeskOptions,
} from "../../server/desk/desk-environment.ts";
import { createDeskHandler } from "../../server/desk/desk-handler.ts";
import { managerGate } from "../../server/gate/gate-kind.ts";
import { publishedCookie } from "../../server/gate/session-cookie.ts";
import { readResidentsManifest } from "../../server/residents/residents-environment.ts";
import { nameStore } from "../../server/store/name-store.ts";
import { openBlobsStore } from "./blobs-store.ts";

/**
 * Answers a request to the manager's desk in the deploy that it came to.
 *
 * @param request the request
 * @param context the deploy's context, as Netlify says it with this very request
 * @param address where the request comes from
 */
export type ManagerFunction = (
  request: Request,
  context: string | undefined,
  address: string,
) => Promise<Response>;

/**
 * Sets the desk's function up from what a deploy has. The deploy's context is taken from each request, so
 * that one instance never shows real messages in a preview.
 *
 * @param folder the function's own folder
 * @param environment the deploy's variables
 * @returns the function; where the build's own files are missing, one that answers 503
 */
export function createManagerFunction(
  folder: string,
  environment: DeskEnvironment,
): ManagerFunction {
  const built = readBuiltDesk(readResidentsManifest(folder), join(folder, "templates"));
  if (built === undefined) return async () => answerNoDesk();
  return (request, context, address) => {
    const open = (part: "contact" | "manager" | "concerns") =>
      openBlobsStore(nameStore(part, context));
    const handle = createDeskHandler({
      ...readDeskOptions(built, environment),
      stores: { contact: open("contact"), manager: open("manager"), concerns: open("concerns") },
      cookie: publishedCookie(managerGate),
      now: () => new Date(),
      log: (line) => process.stdout.write(`${line}\n`),
    });
    return handle(request, address);
  };
}
