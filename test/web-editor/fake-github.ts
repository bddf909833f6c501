import { createHash } from "node:crypto";
import type { Page } from "playwright-core";

/** What was asked of GitHub, as far as it changes something there. */
export interface AskedChange {
  readonly what: string;
  readonly sent: unknown;
}

interface GraphQuestion {
  readonly query: string;
  readonly variables?: {
    readonly input?: {
      readonly fileChanges?: { readonly additions: readonly { path: string; contents: string }[] };
    };
  };
}

const allowed = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*",
  "access-control-allow-methods": "*",
};

/**
 * Answers in GitHub's place, as much as it takes to sign in, to read a repository and to make a draft of it.
 *
 * @param page the page of the editor
 * @param files the repository's files by their paths
 * @returns what is asked that changes something, as it comes
 */
export async function answerForGitHub(
  page: Page,
  files: Readonly<Record<string, string>>,
): Promise<readonly AskedChange[]> {
  const changes: AskedChange[] = [];
  const bySha = new Map(Object.entries(files).map(([path, text]) => [hash(text), { path, text }]));
  await page.route("https://api.github.com/**", async (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    const answer = (json: unknown, status = 200) =>
      route.fulfill({ status, json, headers: allowed });
    if (request.method() === "OPTIONS") return route.fulfill({ status: 204, headers: allowed });
    if (pathname === "/user") return answer({ id: 1, login: "rosa", name: "Rosa", email: "" });
    if (pathname.includes("/collaborators/"))
      return route.fulfill({ status: 204, headers: allowed });
    if (pathname.includes("/git/trees/")) {
      const tree = [...bySha].map(([sha, { path, text }]) => ({
        ...{ type: "blob", path, sha, size: text.length },
      }));
      return answer({ tree });
    }
    if (pathname === "/graphql") return answer({ data: answerGraph(request.postDataJSON()) });
    changes.push({ what: `${request.method()} ${pathname}`, sent: request.postDataJSON() });
    const day = "2026-11-30T18:00:00Z";
    const made = { number: 7, node_id: "PR", html_url: "https://github.com/pull/7", title: "" };
    return answer({ ...made, created_at: day, updated_at: day }, 201);
  });
  return changes;

  function answerGraph({ query, variables }: GraphQuestion) {
    if (query.includes("createCommitOnBranch")) {
      changes.push({ what: "commit", sent: variables?.input });
      const additions = variables?.input?.fileChanges?.additions ?? [];
      const shas = additions.map((_, index) => [`file_${index}`, { oid: `new${index}` }]);
      const commit = { oid: "c2", committedDate: "2026-11-30T18:00:00Z" };
      return { createCommitOnBranch: { commit: { ...commit, ...Object.fromEntries(shas) } } };
    }
    if (query.includes("createRef")) {
      changes.push({ what: "branch", sent: variables?.input });
      return { createRef: { ref: { id: "ref" } } };
    }
    const history = { history: { nodes: [{ oid: "c1", message: "" }] } };
    const reference = { target: { oid: "c1", ...history } };
    const repository = {
      ...{ id: "R", defaultBranchRef: { name: "main" }, pullRequests: { nodes: [] } },
      ref: reference,
      ...Object.fromEntries(listContents(query)),
    };
    return { repository, fork: repository, base: repository };
  }

  function listContents(query: string) {
    const commit = { author: { name: "Rosa", email: "" }, committedDate: "2026-11-01T18:00:00Z" };
    const latest = { target: { history: { nodes: [commit] } } };
    return [
      ...[...query.matchAll(/(content_\d+): object\(oid: "(\w+)"\)/g)].map(
        ([, name = "", sha = ""]) => [name, { text: bySha.get(sha)?.text }] as const,
      ),
      ...[...query.matchAll(/(commit_\d+): /g)].map(([, name = ""]) => [name, latest] as const),
    ];
  }
}

function hash(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}
