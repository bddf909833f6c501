import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startPreview } from "../../src/preview/start-preview.ts";

/**
 * Starts a preview, saves a document several times, and prints for each the milliseconds from the
 * save to the message that makes the browser load the page anew. A process of its own, as a preview
 * is; the page is looked at, so that a message that comes too early does not count.
 */

const { values } = parseArgs({
  options: {
    content: { type: "string", default: "." },
    output: { type: "string", default: "." },
    file: { type: "string", default: "policies/policy-00001.md" },
    saves: { type: "string", default: "7" },
  },
});

const preview = await startPreview({
  contentFolder: values.content,
  port: 0,
  readToday: () => "2026-11-21",
  onBuild: () => undefined,
  output: values.output,
});
if (preview.kind !== "started") throw new Error(preview.message);
const address = `http://127.0.0.1:${preview.port}/policies/policy-00001/`;
const socket = new WebSocket(`ws://127.0.0.1:${preview.port}`);
await new Promise((opened) => socket.addEventListener("open", opened, { once: true }));

function waitForReload(): Promise<void> {
  return new Promise((reloaded) => {
    const listen = ({ data }: MessageEvent) => {
      if (!String(data).includes("eleventy.reload")) return;
      socket.removeEventListener("message", listen);
      reloaded();
    };
    socket.addEventListener("message", listen);
  });
}

const path = join(values.content, values.file);
const text = await readFile(path, "utf8");
const times: number[] = [];
try {
  for (let save = 0; save < Number(values.saves); save += 1) {
    await wait(1500); // people read before they write again; what the last save left to do is done
    const sign = `Saved for the ${save + 1}th time.`;
    const reloaded = waitForReload();
    const started = performance.now();
    await writeFile(path, `${text}\n${sign}\n`);
    await reloaded;
    times.push(performance.now() - started);
    const page = await (await fetch(address)).text();
    if (!page.includes(sign))
      throw new Error(`The page did not show what was saved: ${page.slice(0, 3000)}`);
  }
} finally {
  await writeFile(path, text);
}
socket.close();
await preview.close();
process.stdout.write(`${JSON.stringify(times)}\n`);
