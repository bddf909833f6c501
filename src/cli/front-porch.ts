import { frontPorch } from "./front-porch-program.ts";
import { runProcess } from "./run-process.ts";

await runProcess(frontPorch);
