import { expect, it } from "vitest";
import { askForPlainPullRequests } from "../../../src/web-editor/browser/plain-pull-requests.ts";

/** What GitHub is asked in the end, and what the editor hears. */
async function ask(address: string, body?: object) {
  const asked: unknown[] = [];
  const plainly = askForPlainPullRequests(async (input, init) => {
    asked.push([
      String(input),
      init?.body === undefined ? undefined : JSON.parse(String(init.body)),
    ]);
    return Response.json({ isFromGitHub: true });
  });
  const init = body === undefined ? undefined : { method: "POST", body: JSON.stringify(body) };
  const answer = await plainly(address, init);
  return { asked, heard: await answer.json() };
}

const [pulls, graphql] = [
  "https://api.github.com/repos/oak/site/pulls",
  "https://api.github.com/graphql",
];

it("a pull request that was to be a draft is a plain one", async () => {
  const { asked } = await ask(pulls, {
    title: "Pets",
    head: "cms/pets",
    base: "main",
    draft: true,
  });
  expect(asked).toEqual([[pulls, { title: "Pets", head: "cms/pets", base: "main", draft: false }]]);
});

it.each(["convertPullRequestToDraft", "markPullRequestReadyForReview"])(
  "GitHub is not asked for %s, which a private repository may not have",
  async (change) => {
    const { asked, heard } = await ask(graphql, {
      query: `mutation($input: X!) { ${change}(input: $input) { pullRequest { isDraft } } }`,
    });
    expect(asked).toEqual([]);
    expect(heard).toEqual({ data: { [change]: { pullRequest: { isDraft: false } } } });
  },
);

it.each([
  [graphql, { query: "mutation { createCommitOnBranch(input: $input) { commit { oid } } }" }],
  ["https://api.github.com/repos/oak/site/pulls/7/merge", { merge_method: "merge" }],
  ["https://api.github.com/user", undefined],
])("all else is asked as it was: %s", async (address, body) => {
  expect((await ask(address, body)).asked).toEqual([[address, body]]);
});
