/**
 * Writes a path as the address of a link or a picture, so that Markdown takes it for one and it leads
 * to that very file: `my house.png` has to be `<my house.png>`.
 *
 * @param path a path seen from the document, or an address of the web
 */
export function writeTarget(path: string): string {
  const isWeb = /^[a-z][a-z0-9+.-]+:/i.test(path);
  const encoded = path.replace(isWeb ? /[<>\\\s]/g : /[%#?<>\\]|[^\S ]/g, (sign) =>
    encodeURIComponent(sign),
  );
  return /[ ()]|^$/.test(encoded) ? `<${encoded}>` : encoded;
}
