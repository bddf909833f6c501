import type { Context } from "@netlify/functions";

/** What Netlify says of the deploy that a request came to. */
export interface Deploy {
  /** `production`, `deploy-preview`, `branch-deploy` or `dev`; where it is not known, it is none. */
  readonly context: string | undefined;
  /** The deploy's own address, such as `https://example.netlify.app`. */
  readonly address: string | undefined;
}

/**
 * Reads the deploy that a request came to.
 *
 * @param request the request
 * @param context what Netlify says beside it
 */
export function readDeploy(request: Request, context: Context): Deploy {
  return { context: context.deploy?.context, address: new URL(request.url).origin };
}
