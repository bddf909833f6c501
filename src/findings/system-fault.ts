/** Why the tool could not do its work, for reasons that are not in the content. */
export interface SystemFault {
  readonly kind: "blocked";
  /** One line that says what to do. */
  readonly message: string;
}

/**
 * Says why the tool could not do its work.
 *
 * @param message one line that says what to do
 */
export function createSystemFault(message: string): SystemFault {
  return { kind: "blocked", message };
}

const unanswered =
  "what it is kept on did not answer. Connect the disk or the network anew and run the command again";

// The last is what Windows says where it has no word for it.
const silentCodes = `ETIMEDOUT EHOSTDOWN EHOSTUNREACH ENETDOWN ENETUNREACH ENOTCONN ECONNRESET
  ECONNABORTED EREMOTEIO ENODEV ENXIO UNKNOWN`.split(/\s+/);

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "there is no space left on the disk. Free some and run the command again",
  EDQUOT: "your share of the disk is full. Free some space and run the command again",
  EACCES: "you may not open or change it. Change its permissions, or choose another folder",
  EPERM: "the system does not allow it. Close programs that hold the folder, and check permissions",
  EROFS: "that disk can only be read. Choose another folder with --output",
  EBUSY: "another program holds it. Close programs that show the folder, and run the command again",
  ETXTBSY: "another program holds it. Close that program and run the command again",
  EXDEV: "it lies on another disk than its working folder. Choose a folder on one disk",
  ENOTEMPTY: "another program writes into it. Close that program and run the command again",
  EEXIST: "something is there already. Move it away and run the command again",
  ENOENT: "it is not there",
  ENOTDIR: "part of the path is a file, not a folder",
  EISDIR: "it is a folder, not a file",
  ELOOP: "links lead in a circle there",
  ENAMETOOLONG: "the path is too long for this system. Choose a folder with a shorter one",
  EMFILE: "too many files are open. Close other programs and run the command again",
  ENFILE: "too many files are open. Close other programs and run the command again",
  EAGAIN: "the system is too busy for it. Close other programs and run the command again",
  ENOMEM: "there is not enough memory. Close other programs and run the command again",
  EIO: "the disk could not be read or written. Try again; if it stays so, the disk may be broken",
  ESTALE: "the network disk has lost it. Connect the disk anew and run the command again",
  ...Object.fromEntries(silentCodes.map((code) => [code, unanswered])),
};

/**
 * Tells a fault of the system in one line.
 *
 * @param doing what was being done, such as `Writing the site`
 * @param error what was thrown
 * @returns the fault, or `undefined` when the error is not one the system gives, but one of ours
 */
export function describeSystemFault(doing: string, error: unknown): SystemFault | undefined {
  const code = readErrorCode(error);
  const reason = code === undefined ? undefined : reasons[code];
  if (reason === undefined) return undefined;
  const place = findPath(error);
  const path = place === undefined ? "" : ` (${place})`;
  return createSystemFault(`${doing} did not work: ${reason}.${path}`);
}

/**
 * Reads the code of a system error, such as `ENOENT`, looking through the errors that wrap it.
 *
 * @param error what was thrown
 */
export function readErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && typeof error.code === "string" && error.code in reasons) return error.code;
  return (
    readErrorCode(findWrapped(error)) ??
    ("code" in error && typeof error.code === "string" ? error.code : undefined)
  );
}

function findWrapped(error: Error): unknown {
  return "originalError" in error ? error.originalError : error.cause; // Eleventy's name
}

function findPath(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return "path" in error ? String(error.path) : findPath(findWrapped(error));
}
