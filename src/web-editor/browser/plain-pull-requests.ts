/** As much of `fetch` as the editor uses. */
export type Ask = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** What the editor asks GitHub to do with a pull request that is a draft, or is to be one. */
const draftChanges = ["convertPullRequestToDraft", "markPullRequestReadyForReview"] as const;

/**
 * Makes every pull request of the editor a plain one. It would make drafts in GitHub's sense, which a private
 * repository has only where somebody pays for it, and a home's repository is private. How far a draft is, the
 * editor tells by the labels that it sets.
 *
 * @param ask how GitHub is asked
 * @returns how the editor is to ask
 * @see https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/about-pull-requests#draft-pull-requests
 */
export function askForPlainPullRequests(ask: Ask): Ask {
  return async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const { body } = init ?? {};
    if (typeof body !== "string") return ask(input, init);
    if (address.endsWith("/pulls")) {
      return ask(input, { ...init, body: JSON.stringify({ ...JSON.parse(body), draft: false }) });
    }
    const change = draftChanges.find((name) => body.includes(`${name}(`));
    if (!address.endsWith("/graphql") || change === undefined) return ask(input, init);
    return Response.json({ data: { [change]: { pullRequest: { isDraft: false } } } });
  };
}
