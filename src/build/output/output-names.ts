/*
 * What stands in an output, by name. Every command looks for the journal before it loads anything, so
 * that this imports nothing.
 */

/** The names of the folders that a build replaces as a whole. */
export const publishedNames = ["_site", "_residents"] as const;

/** The folder beside them in which a build does its work. */
export const workFolderName = ".front-porch";

/**
 * The folder beside them in which `front-porch serve` keeps what neighbors sent, unless told otherwise. No
 * build touches it.
 */
export const keptName = "_messages";

/** The file in the working folder that says what is being swapped; there only while it is, or was cut off. */
export const journalName = "swap.json";

/** The file in the working folder that says what was swapped in. */
export const recordName = "written.json";
