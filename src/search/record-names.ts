import { gunzipSync } from "node:zlib";
import type { IndexFile } from "./pagefind-process.ts";

/** Every file of an index starts with these bytes, once it is unpacked. */
const signature = "pagefind_dcd";

/**
 * Finds the names that Pagefind gave its records: it answers with them, and calls a record's file by
 * its name.
 *
 * @param files the files of an index
 * @returns the name of each record, by its address
 * @throws when Pagefind's format has changed
 */
export function findRecordNames(files: readonly IndexFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap((file) => {
      const name = /^fragment[\\/](.+)\.pf_fragment$/.exec(file.path)?.[1];
      return name === undefined ? [] : [[readAddress(file), name]];
    }),
  );
}

function readAddress({ path, content }: IndexFile): string {
  const text = gunzipSync(content).toString("utf8");
  if (!text.startsWith(signature)) throw new Error(`${path} is not Pagefind's format.`);
  const record: { readonly url: string } = JSON.parse(text.slice(signature.length));
  return record.url;
}
