/**
 * Tells whether a name is one that systems, editors and other programs leave behind, or a note for
 * whoever keeps the folder: nobody means it to be published, and nobody needs to hear of it.
 *
 * @param name a file's or folder's name
 */
export function isLeftover(name: string): boolean {
  return leftoverPattern.test(name) && !isHiddenByMistake(name);
}

const leftoverPattern =
  /^\.|^~\$|^#.*#$|~$|\.(?:orig|rej|bak|sw[a-p]|tmp|temp|part|crdownload|lnk)$|^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|4913|__macosx|@eadir|lost\+found|\$recycle\.bin|system volume information|icon\r)$/i;

/** A document that a dot in front of its name hides; what programs leave goes on with another sign. */
function isHiddenByMistake(name: string): boolean {
  return /^\.[\p{Letter}\p{Number}].*\.(?:md|markdown|ya?ml|icloud)$/iu.test(name);
}

/**
 * Tells whether a name is a note for whoever keeps the folder, unless the text shows otherwise.
 *
 * @param name a file's name
 */
export function isReadme(name: string): boolean {
  return /^readme(?:\.\w+)?$/i.test(name);
}

/**
 * Tells whether a name says that the file is a copy of another.
 *
 * @param name a file's name
 * @param names the names beside it
 */
export function isNamedLikeCopy(name: string, names: ReadonlySet<string>): boolean {
  if (copyPattern.test(name)) return true;
  // Macs number copies: “guests 2.md” beside “guests.md”.
  const numbered = /^(.+) \d{1,2}(\.\w+)$/.exec(name);
  return numbered !== null && names.has(`${numbered[1]}${numbered[2]}`);
}

const copyPattern =
  / \(\d{1,2}\)\.\w+$| - copy\b|\bcopy of\b| copy(?: \d+)?\.\w+$|conflicted copy|sync-conflict|_conflict-/i;

/**
 * Names the next version that a document seems to be under another name, such as `guests-next.md` beside
 * `guests.md`: it would be published at once, as a document of its own.
 *
 * @param name a file's name
 * @param names the names beside it
 * @returns such as `guests.next.md`, or nothing where it seems to be none
 */
export function nameMeantVersion(name: string, names: ReadonlySet<string>): string | undefined {
  const [, followed = "", ending = ""] =
    /^(.*?)(?:\.next\.next|[-_ ]next)(\.[a-z]+)$/i.exec(name) ?? [];
  return names.has(`${followed}${ending}`) ? `${followed}.next${ending}` : undefined;
}

/** What keeps a name from being used: nowhere at all, or on some machines. */
export type NameFault =
  | { readonly kind: "unusable"; readonly because: string }
  | { readonly kind: "notOnWindows"; readonly because: string }
  | { readonly kind: "tooLong" };

/** As long as most disks let a name be, in bytes. */
const longestName = 255;

/**
 * Looks whether a name can be used on every machine that a home is kept on.
 *
 * @param name a file's or folder's name
 * @returns what is wrong with it, or `undefined`
 */
export function findNameFault(name: string): NameFault | undefined {
  if (/[\p{Control}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(name)) {
    return { kind: "unusable", because: "a character in it cannot be seen" };
  }
  if (name.includes("\uFFFD")) {
    return { kind: "unusable", because: "its letters are stored in a way that cannot be read" };
  }
  if (name.includes("\\")) {
    return {
      kind: "unusable",
      because: "it has a backslash in it, which parts folders on Windows",
    };
  }
  if (Buffer.byteLength(name) > longestName) return { kind: "tooLong" };
  const sign = /[<>:"|?*]/.exec(name)?.[0];
  if (sign !== undefined) return { kind: "notOnWindows", because: `it has “${sign}” in it` };
  if (/[. ]$/.test(name)) {
    return { kind: "notOnWindows", because: "it ends in a dot or a space" };
  }
  if (isDeviceName(name)) {
    return { kind: "notOnWindows", because: "Windows keeps that name for itself" };
  }
  return undefined;
}

/**
 * Tells whether Windows keeps a name for a device, whatever its ending: no file or folder can have it.
 *
 * @param name a file's or folder's name
 */
export function isDeviceName(name: string): boolean {
  return devicePattern.test(name);
}

/** https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file */
const devicePattern = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\..*)?$/i;
