import type { Home } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { HomeRule } from "../../rule.ts";

/** Finds pictures that lie beside the documents and are shown by none. */
export const fileUnusedPicture: HomeRule = {
  kind: "home",
  name: "file/unused-picture",
  severity: "info",
  looksFor: "A picture in policies or neighbors that no document shows.",
  why: "A picture that no document shows is not published, so nobody sees it.",
  since: "0.1.0",
  isFixable: false,
  find: findUnused,
};

function findUnused({ pictures }: Home): readonly Finding[] {
  return pictures.unused.map((file) =>
    createFinding(
      fileUnusedPicture,
      { file, line: 1, column: 1 },
      {
        message: "No document shows this picture, so it is not published.",
        fix: "Show it where it helps, such as ![The way to the back gate](gate.png), or move it elsewhere.",
      },
    ),
  );
}
