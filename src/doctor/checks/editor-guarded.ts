import { editorPath, headersForPath, notListed } from "../../server/security-headers.ts";
import type { Answer } from "../ask-site.ts";
import { findWiderDirectives } from "../compare-policy.ts";
import { advise, type DoctorCheck, type Fault, findWrong, isFine } from "../doctor-check.ts";
import { missingPage } from "../own-pages.ts";
import { readTags } from "../read-tags.ts";

/** Is there an editor where the home has turned one on, and nowhere else, with the policy that it was built with? */
export const editorGuarded: DoctorCheck = {
  name: "editor/guarded",
  well: "the editor in the browser is as the home has it, and may do no more than it has to",
  async look(site) {
    const asked = await site.get(editorPath);
    const isThere = isFine(asked) && isEditor(asked);
    const wanted = site.home?.hasEditor;
    if (isThere) return [...findWeakness(asked), ...(wanted === false ? [unwanted] : [])];
    // A site that answers for every address the same way is told of elsewhere.
    const isMissing =
      asked.kind === "answered" && (await site.get(missingPage)).kind === "answered";
    return wanted === true && isMissing ? [lacking] : [];
  },
};

/** Whatever it is, it is the editor where it loads what starts one. */
function isEditor({ body }: Answer): boolean {
  return readTags(body).some(
    ({ name, attributes }) =>
      name === "script" && attributes.get("src") === `${editorPath}start-editor.js`,
  );
}

const unwanted: Fault = advise({
  addresses: [editorPath],
  message: "The site has an editor, and the home's facts do not turn one on.",
  why: "Whoever has a token for the repository can change the site there.",
  fix: "Publish anew. If you want it, run “front-porch editor on”.",
});

const lacking: Fault = findWrong({
  addresses: [editorPath],
  message: "The home's facts turn the editor on, and the site has none.",
  why: "Nobody can change the site in a browser.",
  fix: "Publish anew with the editor installed: run “npm install”, and commit package-lock.json.",
});

function findWeakness({ headers, path }: Answer): readonly Fault[] {
  const listing = { isListed: true, hasEditor: true };
  const expected = headersForPath(editorPath, listing)["Content-Security-Policy"] ?? "";
  const wider = findWiderDirectives(headers["content-security-policy"], expected);
  const isListed = headers["x-robots-tag"]?.includes(notListed["X-Robots-Tag"] ?? "") !== true;
  return [
    ...(wider.length === 0
      ? []
      : [
          findWrong({
            addresses: [path],
            message: `The editor's page may do more than it was built with: ${wider.join(", ")}.`,
            why: "What somebody smuggles into it could send the token elsewhere with which people sign in.",
            fix: "Publish anew with this version. If it stays, take out what the host adds.",
          }),
        ]),
    ...(isListed
      ? [
          advise({
            addresses: [path],
            message: "Search engines are not told to leave the editor out.",
            why: "Strangers would find the page, and could do nothing there.",
            fix: "Let the host pass the site's headers on as they are.",
          }),
        ]
      : []),
  ];
}
