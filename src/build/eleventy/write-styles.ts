import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes the styles into a file that is named after its content, so that a browser may keep it for
 * ever. Both parts of the site load theirs from one public place: styles hold no content.
 *
 * @param styles the style sheet
 * @param folder the public site's folder
 * @returns its address
 * @throws when the disk cannot be written
 */
export function writeStyles(styles: string, folder: string): string {
  const hash = createHash("sha256").update(styles).digest("base64url").slice(0, 10);
  const address = `/assets/${hash}.css`;
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, address), styles);
  return address;
}
