import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isolatedDeclarationSync } from "rolldown/experimental";

/**
 * Writes the types of the public API. Each of its modules says all of its types itself, so that one can
 * be read without the others, and what they are made of does not show.
 *
 * @param projectFolder this repository
 * @param packageFolder the folder of the package, which gets `dist/api/*.d.ts`
 * @throws when a type is not said
 */
export function writeDeclarations(projectFolder: string, packageFolder: string): void {
  const source = join(projectFolder, "src/api");
  for (const file of readdirSync(source)) {
    const text = readFileSync(join(source, file), "utf8");
    const { code, errors } = isolatedDeclarationSync(file, text, { sourcemap: false });
    const [error] = errors;
    if (error !== undefined) throw new Error(`src/api/${file}: ${error.message}`);
    writeFileSync(
      join(packageFolder, "dist/api", file.replace(/\.ts$/, ".d.ts")),
      code.replaceAll(/(?<= from "\.\/[\w-]+)\.ts(?=";)/g, ".js"),
    );
  }
}
