import { listNotNested } from "./list/not-nested/rule.ts";
import { listNumberStartsLine } from "./list/number-starts-line/rule.ts";
import { listRenumbered } from "./list/renumbered/rule.ts";
import { listRunTogether } from "./list/run-together/rule.ts";
import type { Rule } from "./rule.ts";
import { tableCellDropped } from "./table/cell-dropped/rule.ts";
import { tableLineInTable } from "./table/line-in-table/rule.ts";
import { tablePasted } from "./table/pasted/rule.ts";
import { textCodeBlock } from "./text/code-block/rule.ts";
import { textDropped } from "./text/dropped/rule.ts";
import { textFenceOpen } from "./text/fence-open/rule.ts";
import { textLinesJoined } from "./text/lines-joined/rule.ts";
import { textMarkLost } from "./text/mark-lost/rule.ts";
import { textMarkShown } from "./text/mark-shown/rule.ts";
import { textOddSpace } from "./text/odd-space/rule.ts";

/** Every rule there is, by name. A new one is a folder of its own and a line here. */
export const rules: readonly Rule[] = [
  listNotNested,
  listNumberStartsLine,
  listRenumbered,
  listRunTogether,
  tableCellDropped,
  tableLineInTable,
  tablePasted,
  textCodeBlock,
  textDropped,
  textFenceOpen,
  textLinesJoined,
  textMarkLost,
  textMarkShown,
  textOddSpace,
];
