import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { describeSiteFaults } from "../build/leaks/describe-site-faults.ts";
import { nameOutputFolder } from "../build/output/output-folder.ts";
import { workFolderName } from "../build/output/output-names.ts";
import type { BuildResult } from "../build/pipeline/build-result.ts";
import { buildSite } from "../build/pipeline/build-site.ts";
import type { PlainDate } from "../content/plain-date.ts";
import { readIdentifiedHome } from "../documents/identify-home.ts";
import { putInForce } from "../documents/in-force.ts";
import { createSystemFault, type SystemFault } from "../findings/system-fault.ts";
import { listenOn } from "../hosts/node/listen-on.ts";
import { listNextSteps, type NextStep } from "../next-steps/list-next-steps.ts";
import { isFromSource, projectFolder } from "../package-folder.ts";
import { checkHome } from "../rules/check-home.ts";
import { answerRequest, type PreviewState } from "./answer-request.ts";
import { createWholeBuilder } from "./build-whole.ts";
import { previewFolder } from "./decorate-page.ts";
import { guardServer } from "./guard-server.ts";
import { createPreviewMarks } from "./marks/serve-marks.ts";
import { createSitePatcher, type PatchedSite, type SitePatcher } from "./patch-site.ts";
import type { PreviewStatus } from "./preview-status.ts";
import { createPreviewContact } from "./serve-contact.ts";
import { createPreviewDesk } from "./serve-desk.ts";
import { createPreviewReminders } from "./serve-reminders.ts";
import { createPreviewResidents } from "./serve-residents.ts";
import { watchFiles } from "./watch-files.ts";

/** What to preview, and where. */
export interface PreviewOptions {
  readonly contentFolder: string;
  /** The port to listen on; 0 for any that is free. */
  readonly port: number;
  /** Asked at each build, so that a preview left open overnight knows the day. */
  readonly readToday: () => PlainDate;
  /** Called after each build. */
  readonly onBuild: (result: PreviewResult) => void;
  /** Where the preview is built; a folder of the project's own unless given. */
  readonly output?: string;
}

/** What came of a change: a site, some of its pages, or why there is nothing new to see. */
export type PreviewResult = BuildResult | PatchedSite | FailedBuild;

/** A build that the project itself failed in, such as by a broken template. */
export interface FailedBuild {
  readonly kind: "failed";
  readonly message: string;
}

/** A preview that runs. */
export interface Preview {
  readonly kind: "started";
  readonly port: number;
  /** Stops listening, watching and building. */
  close(): Promise<void>;
}

/**
 * Builds a home into a folder of the preview's own, serves it and builds it again at every change.
 * The real `_site` is left alone: what stands there is what gets published, and a look at unfinished
 * words must not change it.
 *
 * @param options what to preview, and where
 * @returns the running preview, after its first build, or why there is none
 */
export async function startPreview(options: PreviewOptions): Promise<Preview | SystemFault> {
  const output = nameOutputFolder(options.output ?? choosePreviewFolder(options.contentFolder));
  let status: PreviewStatus = { kind: "good" };
  const marks = createPreviewMarks(options.contentFolder);
  const builder = createBuilder(options, output.path, (built) => {
    status = built;
    marks.forget();
    server.reload();
  });
  const functions = [
    await createPreviewResidents(output),
    createPreviewContact(output),
    await createPreviewDesk(output),
    marks.serve,
    createPreviewReminders(options.contentFolder, options.readToday),
  ];
  const readState = (): PreviewState => ({
    output,
    status,
    marks,
    listSteps: () => listSteps(options),
    notes: {
      "/residents":
        "Preview: residents’ pages open with the house code that the console shows; on the published site, with yours.",
      "/manager":
        "Preview: the manager’s desk opens with the code that the console shows. A published site has one once its own code is set.",
    },
    functions,
  });
  const server = EleventyDevServer.getServer("preview", output.site, {
    liveReload: false, // the page's own markup loads the script, which the policy then allows
    domDiff: false,
    injectedScriptsFolder: previewFolder,
    messageOnStart: () => false,
    logger: quietLogger,
    middleware: [
      async (request, response) => {
        await builder.firstBuild;
        await answerWithCare(request, response, readState());
      },
    ],
  });
  const listening = await listenOn(server.server, {
    port: options.port,
    address: "127.0.0.1", // it shows residents' pages to whoever asks
  });
  if (listening.kind === "blocked") return listening;
  guardServer(server.server, listening.port);
  limitMessages(server);
  const watch = await watchFiles(options.contentFolder, builder.request, (message) =>
    options.onBuild(createSystemFault(message)),
  );
  builder.request();
  await builder.firstBuild;
  return {
    kind: "started",
    port: listening.port,
    close: async () => {
      await Promise.all([watch.close(), server.close()]);
      await builder.stop();
    },
  };
}

/** What is wrong with the folder itself, the build says. */
async function listSteps({
  contentFolder,
  readToday,
}: PreviewOptions): Promise<readonly NextStep[]> {
  const today = readToday();
  try {
    const home = await readIdentifiedHome(contentFolder);
    return listNextSteps(putInForce(home, today), checkHome(home, { today, isProduction: true }));
  } catch {
    return [];
  }
}

/** Pages only listen; what one of them says is never read. */
const largestMessage = 1024;

/** A message that is too large ends its connection, and would otherwise end the program. */
function limitMessages({ updateServer }: EleventyDevServer): void {
  if (updateServer === undefined) return;
  updateServer.options.maxPayload = largestMessage;
  updateServer.on("connection", (socket) => socket.on("error", () => undefined));
}

/** A file may vanish while the new site takes the old one's place; a moment later it is there. */
async function answerWithCare(
  request: IncomingMessage,
  response: ServerResponse,
  state: PreviewState,
): Promise<void> {
  const answerOnce = () => answerRequest(request, response, state);
  try {
    const isReading = request.method === "GET" || request.method === "HEAD";
    await answerOnce().catch(async (error: unknown) => {
      if (!isReading || response.headersSent) throw error; // what was sent is taken once
      await wait(50);
      await answerOnce();
    });
  } catch {
    if (!response.headersSent) response.statusCode = 500;
    response.end("This could not be answered. Load the page again.");
  }
}

const quietLogger = { info: () => undefined, log: () => undefined, error: () => undefined };

/**
 * Chooses where a preview is built: one folder for each home, so that no home is ever shown
 * another's last good site.
 *
 * @param contentFolder the home
 * @returns an absolute path below `.front-porch/`, which git ignores
 */
export function choosePreviewFolder(contentFolder: string): string {
  const name = createHash("sha256").update(resolve(contentFolder)).digest("hex").slice(0, 12);
  // Where the package lies is npm's, which may empty it or share it with other homes.
  const folder = isFromSource ? projectFolder : resolve(contentFolder);
  return join(folder, workFolderName, "preview", name);
}

/** Builds one at a time; changes during a build lead to one more build after it. */
function createBuilder(
  options: PreviewOptions,
  output: string,
  onStatus: (status: PreviewStatus) => void,
) {
  let isWanted = false;
  let isStopped = false;
  let running: Promise<void> | undefined;
  let announceFirst: () => void = () => undefined;
  const firstBuild = new Promise<void>((resolveFirst) => {
    announceFirst = resolveFirst;
  });
  const patcher = createSitePatcher(options.contentFolder, output);
  const whole = createWholeBuilder(options, output, (lines) => onStatus({ kind: "faults", lines }));
  const buildWhileWanted = async () => {
    while (isWanted && !isStopped) {
      isWanted = false;
      await whole.stop();
      const result = await build(options, output, patcher);
      announceFirst();
      if (isStopped) break;
      onStatus(readStatus(result));
      options.onBuild(result);
      if (result.kind === "patched") whole.start();
    }
    running = undefined;
  };
  return {
    firstBuild,
    request(path?: string): void {
      // Pages are patched for documents; anything else may change every page.
      if (path !== undefined && !/\.(?:md|markdown)$/i.test(path)) patcher.forget();
      isWanted = true;
      running ??= buildWhileWanted();
    },
    async stop(): Promise<void> {
      isStopped = true;
      announceFirst();
      await running;
      await whole.stop();
    },
  };
}

/** A preview outlives whatever goes wrong in one build. */
async function build(
  options: PreviewOptions,
  output: string,
  patcher: SitePatcher,
): Promise<PreviewResult> {
  const today = options.readToday();
  try {
    const patched = await patcher.patch(today);
    if (patched !== undefined) return patched;
    return await buildSite({
      contentFolder: options.contentFolder,
      output,
      today,
      isProduction: false,
      isPreview: true,
      memory: patcher.forWholeBuild(),
    });
  } catch (error) {
    patcher.forget();
    return { kind: "failed", message: describeError(error) };
  }
}

/** Eleventy wraps an error in others; the innermost says what is wrong and where. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = "originalError" in error ? error.originalError : error.cause;
  return inner instanceof Error ? describeError(inner) : error.message;
}

function readStatus(result: PreviewResult): PreviewStatus {
  if (result.kind === "built" || result.kind === "patched") return { kind: "good" };
  if (result.kind === "contentFaults") return { kind: "findings", findings: result.findings };
  if (result.kind === "siteFaults") {
    return {
      kind: "faults",
      lines: describeSiteFaults(result.faults, "operator"),
    };
  }
  return { kind: "faults", lines: [result.message] };
}
