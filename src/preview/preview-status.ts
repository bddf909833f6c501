import type { Finding } from "../findings/finding.ts";

/** How the last build of the preview went. */
export type PreviewStatus =
  | { readonly kind: "good" }
  /** The content has errors. */
  | { readonly kind: "findings"; readonly findings: readonly Finding[] }
  /** Something else went wrong, told in lines. */
  | { readonly kind: "faults"; readonly lines: readonly string[] };
