/**
 * Writes a path as it can be typed behind a command, in bash and its like as well as on Windows.
 *
 * @param path a folder or a file
 * @returns the path itself where no shell reads more into it, else with quotation marks
 */
export function quotePath(path: string): string {
  const whole = path.startsWith("-") ? `./${path}` : path; // it would be taken for an option
  if (/^[\w./\\-]+$/.test(whole)) return whole;
  // Within double quotes these still mean something to a shell; Windows has no folder with a " in its name.
  return /["$`!]/.test(whole) ? `'${whole.replaceAll("'", "'\\''")}'` : `"${whole}"`;
}
