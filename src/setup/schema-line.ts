import type { FactsName } from "../content/facts/facts-files.ts";

/**
 * Says in the first line of a file of facts where editors find what belongs behind each key: in a home the program
 * lies in the folder beside.
 *
 * @param name the file's name without `.yaml`
 * @returns a comment without its sign and its line end
 * @see https://github.com/redhat-developer/yaml-language-server#using-inlined-schema
 */
export function nameEditorSchema(name: FactsName): string {
  return `yaml-language-server: $schema=../node_modules/front-porch/schemas/${name}.json`;
}
