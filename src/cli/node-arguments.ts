/** What every script of the project needs before its own modules. */
const preparation = ["--require", "./scripts/prepare-node.cjs"] as const;

/**
 * How the preview is started, from the project's folder: these, then the script and its options.
 * `package.json` says the same.
 */
export const previewArguments = preparation;

/**
 * How every other script is started. A heap that begins with room for 16 MiB of young objects, where
 * Node begins with one and grows, is swept less often while a command starts: a build of twelve
 * documents takes about a tenth less time. The preview lives long and finds its own size.
 */
export const nodeArguments = ["--min-semi-space-size=16", ...preparation] as const;
