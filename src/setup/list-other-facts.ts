import { parse } from "yaml";
import type { ComposedFile } from "./compose-document.ts";

/**
 * Lists the facts in which a file says something else than the answers, so that whoever changed an answer knows
 * what to change there.
 *
 * @param composed the file as it would be written
 * @param standing the text of the one that stands there
 * @returns their names, such as `curfew.weekends`; none of a document, and none where the file cannot be read
 */
export function listOtherFacts({ path, text }: ComposedFile, standing: string): readonly string[] {
  if (!path.endsWith(".yaml")) return [];
  const [told, there] = [text, standing].map(readValues);
  if (told === undefined || there === undefined) return [];
  return [...told].flatMap(([name, value]) => (there.get(name) === value ? [] : [name]));
}

/** Every value by its name; nothing where the text is no YAML. */
function readValues(text: string): ReadonlyMap<string, string> | undefined {
  try {
    return new Map(listValues("", parse(text, { schema: "failsafe", logLevel: "silent" })));
  } catch {
    return undefined;
  }
}

function listValues(name: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== "object" || value === null) return [[name, `${value}`]];
  return Object.entries(value).flatMap(([key, inside]) => {
    const step = Array.isArray(value) ? `${Number(key) + 1}` : key;
    return listValues(name === "" ? step : `${name}.${step}`, inside);
  });
}
