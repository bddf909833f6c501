import { randomBytes } from "node:crypto";
import nunjucks from "nunjucks";
import { findDocumentAddress, findSectionAddress } from "../../documents/addresses.ts";
import { readIdentifiedHome } from "../../documents/identify-home.ts";
import { readRequest } from "../../hosts/node/read-request.ts";
import { findBeside } from "../../package-folder.ts";
import { securityHeaders } from "../../server/security-headers.ts";
import { templateOptions } from "../../theme/template-options.ts";
import { previewFolder } from "../decorate-page.ts";
import type { PreviewFunction } from "../preview-function.ts";
import {
  type Answered,
  answerMark,
  type HomeMark,
  listHomeMarks,
  needsReason,
} from "./answer-mark.ts";
import type { Aftermath } from "./describe-aftermath.ts";

/** Where the preview lists what nobody at the home has read yet, and takes the answers. */
export const marksAddress = `/${previewFolder}/marks/`;

/** A mark as the preview shows it. */
export interface OpenMark {
  readonly key: string;
  readonly question: string;
  readonly needsReason: boolean;
  /** Whether there is a section that could be taken out. */
  readonly hasSection: boolean;
  readonly documentTitle: string;
  readonly sectionTitle: string;
  readonly place: string;
  /** Where it can be read; empty where no page shows it. */
  readonly address: string;
}

/** The marks of one preview, and the buttons that answer them. */
export interface PreviewMarks {
  /** Lists the marks as the files stood at the last build, or after the last answer. */
  list(): Promise<readonly OpenMark[]>;
  /** Called after each build: the files may say something else. */
  forget(): void;
  /** Proves that a form was made by this preview. */
  readonly token: string;
  readonly serve: PreviewFunction;
}

/** A reason is a sentence or two. In letters. */
const longestReason = 500;
const mostBytes = 16 * 1024;

/**
 * Sets up the list of marks and its two buttons. They belong to the preview alone: a form counts only with
 * the token of this run, and the guard in front of the server lets no other website send one.
 *
 * @param contentFolder the folder with `_data/`, `policies/` and `neighbors/`
 */
export function createPreviewMarks(contentFolder: string): PreviewMarks {
  const token = randomBytes(18).toString("base64url");
  let known: Promise<readonly OpenMark[]> | undefined;
  const list = () => {
    known ??= readIdentifiedHome(contentFolder).then(
      (home) => listHomeMarks(home).map(showMark),
      () => [], // what is wrong with the folder, the build says
    );
    return known;
  };
  /** What the last answer left to be looked at, with the page that it was given on; it stays until the next. */
  let told: Told | undefined;
  const forget = () => {
    known = undefined;
  };
  return {
    list,
    forget,
    token,
    async serve(incoming, pathname) {
      if (pathname !== marksAddress) return undefined;
      if (incoming.method === "GET" || incoming.method === "HEAD") {
        return answerPage(200, { marks: await list(), token, notice: "", told });
      }
      const sent = readAnswer(await readRequest(incoming, mostBytes), token);
      const answer = await sent;
      if (answer === undefined)
        return answerPage(403, { marks: [], token, notice: strangeForm, told });
      const answered = await answerMark(contentFolder, answer.key, answer.answer);
      forget();
      if (answered.kind === "answered") {
        const { aftermath } = answered;
        told = aftermath && { ...aftermath, from: isOwn(answer.from) ? answer.from : "" };
        return goTo(aftermath === undefined ? answer.from : marksAddress);
      }
      const notice = describeAnswered(answered);
      return answerPage(409, { marks: await list(), token, notice, told });
    },
  };
}

function showMark(placed: HomeMark): OpenMark {
  const { document, section, mark } = placed;
  const address =
    section === undefined
      ? findDocumentAddress(document, document.audience)
      : findSectionAddress(document, section);
  return {
    key: mark.key,
    question: mark.question,
    needsReason: needsReason(placed),
    hasSection: section !== undefined,
    documentTitle: document.title,
    sectionTitle: section?.title ?? "",
    place: `${mark.place.file}:${mark.place.line}`,
    address: address ?? "",
  };
}

const strangeForm =
  "This form is not from the preview that runs now, so nothing was changed. Load the list again.";

function describeAnswered(answered: Exclude<Answered, { readonly kind: "answered" }>): string {
  switch (answered.kind) {
    case "gone":
      return "That line is not there any more. Somebody may have taken it out.";
    case "needsReason":
      return "Reviewers look for this section. Say in a sentence why your home does without it; then it is taken out, and the reason is kept in _data/standard.yaml.";
    case "refused":
      return `Nothing was changed: ${answered.why}. Open the file in an editor and delete the line there.`;
  }
}

async function readAnswer(request: Request, token: string) {
  const form = await request.formData().catch(() => undefined);
  const read = (name: string) => {
    const value = form?.get(name);
    return typeof value === "string" ? value : "";
  };
  if (read("token") !== token) return undefined;
  return {
    key: read("key"),
    from: read("from"),
    answer:
      read("answer") === "not done"
        ? { kind: "notDone" as const, reason: read("reason").slice(0, longestReason) }
        : { kind: "true" as const },
  };
}

function isOwn(from: string): boolean {
  return /^\/(?![/\\])[\w/#.-]*$/.test(from);
}

/** Back to the page whose button it was: an address of this preview, and none of another site. */
function goTo(from: string): Response {
  return new Response(null, {
    status: 303,
    headers: {
      ...securityHeaders,
      Location: isOwn(from) ? from : marksAddress,
      "Cache-Control": "no-store",
    },
  });
}

const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader(findBeside("preview/marks")),
  templateOptions,
);

/** What an answer left to be looked at. */
interface Told extends Aftermath {
  /** The page that the answer was given on; empty where that is none of this preview. */
  readonly from: string;
}

interface ListView {
  readonly marks: readonly OpenMark[];
  readonly token: string;
  /** What came of an answer that changed nothing; empty where nothing is to be told. */
  readonly notice: string;
  readonly told: Told | undefined;
}

function answerPage(status: number, view: ListView): Response {
  const documents = [...Map.groupBy(view.marks, ({ documentTitle }) => documentTitle)].map(
    ([title, marks]) => ({ title, marks }),
  );
  return new Response(
    environment.render("list.njk", {
      ...view,
      told: view.told ?? "",
      documents,
      from: marksAddress,
    }),
    {
      status,
      headers: {
        ...securityHeaders,
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "no-store",
      },
    },
  );
}

/**
 * Makes the buttons of one mark, as they stand in a page.
 *
 * @param mark the mark
 * @param token the token of this preview
 * @param from the address to which the answer leads back
 */
export function writeMarkButtons(mark: OpenMark, token: string, from: string): string {
  return environment.render("buttons.njk", { mark, token, from });
}
