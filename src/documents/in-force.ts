import type { PlainDate } from "../content/plain-date.ts";
import type { Document, Home } from "./document.ts";

/**
 * The next version of a document stands beside it until its day, as `house-rules.next.md` beside
 * `house-rules.md`: links in it lead where they lead in the other, and no program has to be told which
 * of two it follows.
 */
const nextEnding = /\.next(?=\.\w+$)/i;

/**
 * Tells whether a file holds the next version of a document.
 *
 * @param file the file's path or name
 */
export function isNextVersion(file: string): boolean {
  return nextEnding.test(file);
}

/**
 * Names the file that a document is or follows.
 *
 * @param file such as `policies/house-rules.next.md`
 * @returns such as `policies/house-rules.md`
 */
export function nameFollowedFile(file: string): string {
  return file.replace(nextEnding, "");
}

/**
 * Names the file that the next version of a document is put into.
 *
 * @param file such as `policies/house-rules.md`
 * @returns such as `policies/house-rules.next.md`
 */
export function nameNextVersion(file: string): string {
  return file.replace(/(?=\.\w+$)/, ".next");
}

/**
 * Lists all documents of a home: those in force, and those that were or will be.
 *
 * @param home the home
 */
export function listEveryDocument({
  documents,
  notInForce,
}: Pick<Home, "documents" | "notInForce">): readonly Document[] {
  return notInForce.length === 0 ? documents : [...documents, ...notInForce];
}

/**
 * Tells what of a home is in force on a day. A next version takes the place of its document on the day
 * that its front matter names, and not before; one that names none is never in force.
 *
 * @param home the home, for any day or none
 * @param today the day at the home
 * @returns the home on that day
 */
export function putInForce(home: Home, today: PlainDate): Home {
  if (home.today === today) return home;
  const isDue = ({ frontMatter: { effective } }: Document) =>
    effective !== undefined && effective <= today;
  return { ...home, today, ...replaceFollowed(home, isDue) };
}

/**
 * Puts every next version in the place of what it follows, whatever its day: so the home will be, and
 * what is wrong with it then can be told in time.
 *
 * @param home the home
 */
export function putAllInForce(home: Home): Home {
  return { ...home, ...replaceFollowed(home, () => true) };
}

function replaceFollowed(
  home: Home,
  isDue: (next: Document) => boolean,
): Pick<Home, "documents" | "notInForce"> {
  const all = listEveryDocument(home);
  const nexts = all.filter(({ file }) => isNextVersion(file));
  const due = new Map(nexts.filter(isDue).map((next) => [nameFollowedFile(next.file), next]));
  const followed = new Set(all.filter((one) => !nexts.includes(one)).map(({ file }) => file));
  const documents = all.flatMap((document) => {
    const next = due.get(nameFollowedFile(document.file));
    if (!nexts.includes(document)) return [next ?? document];
    return next === document && !followed.has(nameFollowedFile(document.file)) ? [document] : [];
  });
  const notInForce = all.filter((document) => !documents.includes(document));
  return { documents, notInForce };
}

/** A version with the day from which on it is in force. */
type NextVersion = Document & { readonly frontMatter: { readonly effective: PlainDate } };

/**
 * Finds the version that follows a document.
 *
 * @param document a document in force
 * @param home its home
 * @returns nothing where none is written, or none says from which day on it is in force
 */
export function findNextVersion(
  { file }: Document,
  { notInForce, today = "" }: Home,
): NextVersion | undefined {
  return notInForce.find(
    (one): one is NextVersion =>
      isNextVersion(one.file) &&
      nameFollowedFile(one.file) === nameFollowedFile(file) &&
      (one.frontMatter.effective ?? "") > today,
  );
}
