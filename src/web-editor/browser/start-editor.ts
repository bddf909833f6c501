import { bodyKey, type FileForm, openFile, writeFile } from "./keep-file.ts";
import type { FormValues, ShownField } from "./keep-text.ts";
import { askForPlainPullRequests } from "./plain-pull-requests.ts";

/*
 * Starts the editor with the settings beside it, and tells it how files are opened and written: its own way would
 * write each anew, without its comments.
 */

/** As much of the editor as is called here: https://sveltiacms.app/en/docs/api */
interface Editor {
  init(options: { readonly config: object }): void;
  registerCustomFormat(
    name: string,
    extension: string,
    format: {
      readonly fromFile: (text: string) => FormValues;
      readonly toFile: (values: FormValues) => string;
    },
  ): void;
}

interface Config {
  readonly collections: readonly Collection[];
}

interface Collection {
  readonly files?: readonly EditedFile[];
  readonly format?: string;
  readonly extension?: string;
  readonly fields?: readonly Field[];
}

interface EditedFile {
  readonly file: string;
  readonly format: string;
  readonly fields: readonly Field[];
}

interface Field extends ShownField {
  readonly fields?: readonly Field[];
}

declare global {
  interface Window {
    CMS?: Editor;
    CMS_MANUAL_INIT?: boolean;
  }
}

window.CMS_MANUAL_INIT = true;
window.fetch = askForPlainPullRequests(window.fetch.bind(window));
document.addEventListener("DOMContentLoaded", () => void startEditor());

async function startEditor(): Promise<void> {
  const answer = await fetch("/admin/config.json");
  const config = JSON.parse(await answer.text()) as Config; // which the build wrote
  for (const [name, { extension, form }] of listFormats(config)) {
    window.CMS?.registerCustomFormat(name, extension, {
      fromFile: (text) => openFile(text, form),
      toFile: (values) => writeFile(values, form),
    });
  }
  window.CMS?.init({ config: { ...config, load_config_file: false } });
}

function listFormats({ collections }: Config) {
  const formats = new Map<string, { readonly extension: string; readonly form: FileForm }>();
  for (const { files, format, extension = "md", fields = [] } of collections) {
    for (const each of files ?? [])
      addFormat(each.format, each.file.split(".").at(-1) ?? "", each.fields);
    if (format !== undefined) addFormat(format, extension, fields);
  }
  return formats;

  function addFormat(name: string, extension: string, fields: readonly Field[]): void {
    const isCarried = ({ widget }: Field) => widget === "hidden";
    const carried = fields
      .filter(isCarried)
      .map((each) => [each.name, each.default ?? ""] as const);
    const hasBody = fields.some((field) => field.name === bodyKey);
    const shown = fields.filter((field) => field.name !== bodyKey && !isCarried(field));
    formats.set(name, {
      extension,
      form: { hasBody, fields: shown, carried: Object.fromEntries(carried) },
    });
  }
}
