import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

const program = join(
  import.meta.dirname,
  "node_modules/yaml-language-server/bin/yaml-language-server",
);

/** What an editor underlines. */
export interface Underlined {
  readonly message: string;
  /** Counted from 0, as the protocol counts. */
  readonly line: number;
}

/** The language server for YAML, as an editor talks to it. */
export interface LanguageServer extends AsyncDisposable {
  /** Opens a text as the file of that path, and says what is underlined in it. */
  underline(file: string, text: string): Promise<readonly Underlined[]>;
  /** Opens a text as the file of that path, and says what is offered at its end. */
  complete(file: string, text: string): Promise<readonly string[]>;
}

/**
 * Starts the server in a home's folder.
 *
 * @param folder the folder, as an absolute path
 * @param settings those of the editor, such as a home's `.vscode/settings.json`
 * @see https://microsoft.github.io/language-server-protocol/
 */
export async function startLanguageServer(
  folder: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<LanguageServer> {
  const child = spawn(process.execPath, [program, "--stdio"], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const talk = createTalk(child, groupSettings(settings));
  const rootUri = pathToFileURL(folder).href;
  await talk.ask("initialize", {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: "home" }],
    capabilities: { workspace: { configuration: true, workspaceFolders: true } },
  });
  talk.tell("initialized", {});
  talk.tell("workspace/didChangeConfiguration", { settings: groupSettings(settings) });
  let version = 0;
  /** What is underlined is told as soon as a text is open, and taken back when it is closed. */
  const whileOpen = async <Answer>(
    file: string,
    text: string,
    ask: (uri: string, underlined: readonly Underlined[]) => Promise<Answer>,
  ): Promise<Answer> => {
    const uri = pathToFileURL(join(folder, file)).href;
    version += 1;
    const told = talk.waitForUnderlined(uri);
    const textDocument = { uri, languageId: "yaml", version, text };
    talk.tell("textDocument/didOpen", { textDocument });
    const answer = await ask(uri, await told);
    const takenBack = talk.waitForUnderlined(uri);
    talk.tell("textDocument/didClose", { textDocument: { uri } });
    await takenBack;
    return answer;
  };
  return {
    underline: (file, text) => whileOpen(file, text, async (_uri, underlined) => underlined),
    complete: (file, text) =>
      whileOpen(file, text, async (uri) => {
        const lines = text.split("\n");
        const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
        const asked = { textDocument: { uri }, position };
        const answer = await talk.ask("textDocument/completion", asked);
        const { items = [] } = answer as { readonly items?: readonly { readonly label: string }[] };
        return items.map(({ label }) => label);
      }),
    async [Symbol.asyncDispose]() {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}

/** An editor keeps settings by dotted names, and hands over what belongs to a part as one. */
function groupSettings(settings: Readonly<Record<string, unknown>>) {
  const yaml: Record<string, unknown> = { validate: true, completion: true, hover: true };
  for (const [name, value] of Object.entries(settings)) {
    const [part, key = "", inner] = name.split(".");
    if (part !== "yaml") continue;
    yaml[key] = inner === undefined ? value : { [inner]: value };
  }
  return { yaml };
}

function createTalk(child: ChildProcess, settings: { readonly yaml: unknown }) {
  const events = new EventEmitter();
  let buffer = Buffer.alloc(0);
  let lastId = 0;
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = (message: Message) => {
    const { id, method, params, result } = message;
    if (method === undefined) events.emit(`answer ${id}`, result);
    else if (method === "textDocument/publishDiagnostics") {
      events.emit(`underlined ${params?.uri}`, params?.diagnostics ?? []);
    } else if (id !== undefined) {
      const asked = params?.items ?? [];
      const answers = asked.map(({ section }) => (section === "yaml" ? settings.yaml : null));
      send({ id, result: method === "workspace/configuration" ? answers : null });
    }
  };
  child.stdout?.on("data", (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/.exec(buffer.toString("utf8", 0, end))?.[1]);
      if (end === -1 || buffer.length < end + 4 + length) return;
      const body = buffer.toString("utf8", end + 4, end + 4 + length);
      buffer = buffer.subarray(end + 4 + length);
      receive(JSON.parse(body));
    }
  });
  return {
    tell: (method: string, params: object) => send({ method, params }),
    async ask(method: string, params: object): Promise<unknown> {
      lastId += 1;
      const answer = once(events, `answer ${lastId}`);
      send({ id: lastId, method, params });
      return (await answer)[0];
    },
    async waitForUnderlined(uri: string): Promise<readonly Underlined[]> {
      const [found]: Diagnostic[][] = await once(events, `underlined ${uri}`);
      return (found ?? []).map(({ message, range }) => ({ message, line: range.start.line }));
    },
  };
}

interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly params?: {
    readonly uri?: string;
    readonly diagnostics?: readonly Diagnostic[];
    readonly items?: readonly { readonly section?: string }[];
  };
}
