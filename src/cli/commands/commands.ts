import type { Command } from "../command.ts";
import { command as binder } from "./binder.ts";
import { command as build } from "./build.ts";
import { command as check } from "./check.ts";
import { command as doctor } from "./doctor.ts";
import { command as editor } from "./editor.ts";
import { command as explain } from "./explain.ts";
import { command as houseCode } from "./house-code.ts";
import { command as importCommand } from "./import.ts";
import { command as init } from "./init.ts";
import { command as keep } from "./keep.ts";
import { command as matrix } from "./matrix.ts";
import { command as messages } from "./messages.ts";
import { command as newCommand } from "./new.ts";
import { command as next } from "./next.ts";
import { command as preview } from "./preview.ts";
import { command as serve } from "./serve.ts";
import { command as setup } from "./setup.ts";
import { command as upgrade } from "./upgrade.ts";

/** Every command there is, in the order to list them in. A new one is a file here and a line. */
export const commands: readonly Command[] = [
  init,
  setup,
  importCommand,
  newCommand,
  editor,
  preview,
  next,
  check,
  explain,
  matrix,
  binder,
  build,
  serve,
  doctor,
  houseCode,
  messages,
  keep,
  upgrade,
];
