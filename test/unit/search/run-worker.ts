import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { type Hit, ranking } from "../../../src/site/scripts/search/pagefind-worker.ts";

interface Answer {
  readonly result?: { readonly results: readonly Hit[] };
  readonly error?: string;
}

/**
 * Runs the search program that was written with an index, outside of a browser.
 *
 * @param folder the folder of the index
 * @returns a function that asks for a word
 */
export async function runWorker(
  folder: string,
): Promise<(term: string) => Promise<readonly Hit[]>> {
  const waiting: ((answer: Answer) => void)[] = [];
  let send: ((event: { readonly data: unknown }) => void) | undefined;
  const self = {
    addEventListener: (_name: string, listener: typeof send) => {
      send = listener;
    },
    postMessage: (answer: Answer) => waiting.shift()?.(answer),
  };
  const load = async (address: string): Promise<Response> => {
    const { pathname } = new URL(address, "http://localhost");
    return new Response(await readFile(join(folder, pathname)));
  };
  const borrowed = { WebAssembly, TextDecoder, TextEncoder, Uint8Array, URL, Response, Request };
  const context = createContext({ self, fetch: load, setTimeout, console, ...borrowed });
  runInContext(await readFile(join(folder, "pagefind-worker.js"), "utf8"), context);
  const ask = async (method: string, args: readonly unknown[]): Promise<Answer> => {
    const answered = new Promise<Answer>((resolve) => waiting.push(resolve));
    send?.({ data: { id: "1", method, args } });
    const answer = await answered;
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  };
  await ask("init", [{ basePath: "/", baseUrl: "/", language: "en", primary: true, ranking }]);
  return async (term) => (await ask("search", [term])).result?.results ?? [];
}
