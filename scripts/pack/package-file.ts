import { oldestNode } from "./bundle-program.ts";
import {
  optionalDependencies,
  ownDependencies,
  sharedWithEleventy,
} from "./package-dependencies.ts";

/** What of this repository's own `package.json` the package's is made from. */
export interface ProjectFile {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/**
 * Makes the `package.json` of the package. It runs nothing when it is installed.
 *
 * @param project this repository's
 * @param eleventy Eleventy's own
 * @returns its contents
 */
export function createPackageFile(
  project: ProjectFile,
  eleventy: Pick<ProjectFile, "dependencies">,
) {
  const versions = { ...project.devDependencies, ...project.dependencies };
  return {
    name: project.name,
    version: project.version,
    description: project.description,
    keywords: ["recovery housing", "sober living", "good neighbor policy", "static site generator"],
    license: project.license,
    type: "module",
    engines: { node: `>=${oldestNode}` },
    bin: { "front-porch": "dist/cli/start.cjs" },
    exports: {
      ".": { types: "./dist/api/index.d.ts", default: "./dist/api/index.js" },
      "./package.json": "./package.json",
    },
    files: ["dist", "docs", "schemas", "eleventy.config.js", "THIRD-PARTY.txt"],
    dependencies: Object.fromEntries([
      ...ownDependencies.map((name) => [name, versions[name]]),
      ...sharedWithEleventy.map((name) => [name, eleventy.dependencies[name]]),
    ]),
    peerDependencies: Object.fromEntries(
      optionalDependencies.map((name) => [name, `^${versions[name]}`]),
    ),
    peerDependenciesMeta: Object.fromEntries(
      optionalDependencies.map((name) => [name, { optional: true }]),
    ),
  };
}
