import { createRequire } from "node:module";

/** Makes a template's program of its text. */
type Compile = (
  source: string,
  asyncFilters: readonly string[],
  extensions: readonly { readonly tags: readonly string[] }[],
  name: string,
  options: object,
) => string;

const requireAsEleventy = createRequire(import.meta.resolve("@11ty/eleventy"));
// The library that Eleventy brings has no types.
const { compiler } = requireAsEleventy("nunjucks") as { readonly compiler: { compile: Compile } };
const mark = Symbol.for("remembers templates");

/*
 * A build compiles its templates anew, which takes a quarter of a small one. The same text always makes
 * the same program: a worker, which builds again and again, makes each of them once. It loads this file
 * before each file of tests.
 */
if (!(mark in compiler.compile)) {
  compiler.compile = Object.assign(remember(compiler.compile), { [mark]: true });
}

function remember(compile: Compile): Compile {
  const programs = new Map<string, string>();
  return (source, asyncFilters, extensions, name, options) => {
    const tags = extensions.map((extension) => extension.tags);
    const key = JSON.stringify([source, asyncFilters, tags, name, options]);
    const program = programs.get(key) ?? compile(source, asyncFilters, extensions, name, options);
    programs.set(key, program);
    return program;
  };
}
