/**
 * Says in one line that a part of the program or one of its libraries is missing or cut off, as where
 * a file was deleted or an installation ended half way.
 *
 * @param error what was thrown
 * @param projectFolder where the program lies
 * @returns the line with the way to mend it, or `undefined` when it is something else
 */
export function describeBrokenPart(error: unknown, projectFolder: string): string | undefined;
