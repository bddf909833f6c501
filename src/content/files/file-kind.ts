/** What a file is, as far as its name tells. */
export type FileKind =
  | { readonly kind: "markdown" | "yaml" | "picture" }
  /** Something that nothing reads: what it is, and how its words get onto the site. */
  | { readonly kind: "unread"; readonly message: string; readonly fix: string };

/** Pictures of every kind; which of them can be published is for those who look inside. */
const picturePattern =
  /\.(?:jpg|jpeg|jpe|jfif|png|webp|gif|heic|heif|tif|tiff|svg|avif|bmp|ico|jxl|dng)$/i;

/**
 * Tells what a file is by its name.
 *
 * @param name a file's name
 */
export function tellFileKind(name: string): FileKind {
  const icloud = /^\.(.+)\.icloud$/i.exec(name)?.[1];
  if (icloud !== undefined) {
    return {
      kind: "unread",
      message: `“${icloud}” is kept in iCloud and not on this disk, so nothing of it is published.`,
      fix: "Open its folder on the Mac and download it, or copy the file itself here.",
    };
  }
  if (name.startsWith(".")) {
    return {
      kind: "unread",
      message: "Its name begins with a dot, which hides the file, so nothing of it is published.",
      fix: `Rename it to ${name.slice(1)}.`,
    };
  }
  if (/\.(?:md|markdown)$/i.test(name)) return { kind: "markdown" };
  if (/\.ya?ml$/i.test(name)) return { kind: "yaml" };
  if (picturePattern.test(name)) return { kind: "picture" };
  const meant = findMeantName(name);
  if (meant !== undefined) {
    const ending = name.slice(meant.length);
    return {
      kind: "unread",
      message: `Its name ends in ${ending.trim() === "" ? "a space" : `“${ending.trim()}”`}, so nothing of it is published: only names that end in .md or .yaml are read. Many computers hide the ending unless the folder is set to show it.`,
      fix: `Rename it to ${meant}.`,
    };
  }
  const known = unreadKinds.find(({ endings }) => endings.test(name));
  return {
    kind: "unread",
    message: `This is ${known?.what ?? "of a kind that the site does not know"}. Only names that end in .md or .yaml are read, so nothing of it is published.`,
    fix: known?.fix ?? otherFix,
  };
}

/** Other programs put their ending behind ours: `pets.md.txt`, `home.yaml.docx`. */
function findMeantName(name: string): string | undefined {
  let meant = name;
  for (let shorter = meant; ; meant = shorter) {
    shorter = meant.replace(addedEnding, "");
    if (shorter === meant) break;
  }
  return meant !== name && /.\.(?:md|markdown|ya?ml)$/i.test(meant) ? meant : undefined;
}

const addedEnding = /(?:\s|\.|\.(?:txt|text|docx?|rtf|odt|html?|pages|pdf|download))$/i;

const copyText =
  "Copy its text into a new file whose name ends in .md, and move this one elsewhere.";
const otherFix =
  "If it is text, rename it so that its name ends in .md. Otherwise move it out of this folder.";

interface UnreadKind {
  readonly endings: RegExp;
  readonly what: string;
  readonly fix: string;
}

const unreadKinds: readonly UnreadKind[] = [
  {
    endings: /\.(?:doc|docx|docm|dot|dotx|dotm|odt|ott|fodt|pages|wps|wpd|rtf|rtfd)$/i,
    what: "a file of a word processor",
    fix: copyText,
  },
  {
    endings: /\.(?:pdf|xps|oxps)$/i,
    what: "a print file: search cannot look into it, and many readers cannot use it",
    fix: copyText,
  },
  {
    endings: /\.(?:gdoc|gsheet|gslides|webloc|url|desktop)$/i,
    what: "only a link to something on the web",
    fix: "Open what it leads to, and copy the text into a new file whose name ends in .md.",
  },
  {
    endings:
      /\.(?:txt|text|asc|log|md[a-z]|mdown|mkdn?|mkdown|mdwn|mdtext|rst|adoc|org|tex|wiki)$/i,
    what: "a text under another ending",
    fix: "If it is a document, rename it so that its name ends in .md. Otherwise move it elsewhere.",
  },
  {
    endings: /\.(?:html?|xhtml|mht|mhtml|epub|eml|msg)$/i,
    what: "a saved page or mail",
    fix: copyText,
  },
  {
    endings: /\.(?:xlsx?|xlsm|ods|numbers|csv|tsv)$/i,
    what: "a table",
    fix: "Write what readers need of it as a table in a document, and move this file elsewhere.",
  },
  {
    endings: /\.(?:pptx?|ppsx?|odp|key)$/i,
    what: "a set of slides",
    fix: copyText,
  },
  {
    endings: /\.(?:json|jsonc|json5|toml|ini|xml)$/i,
    what: "data in another form than YAML",
    fix: "Facts go into the files of _data, such as home.yaml. Move this one elsewhere.",
  },
  {
    endings: /\.(?:zip|7z|rar|tar|t?gz|bz2|xz|dmg|iso)$/i,
    what: "a packed file",
    fix: "Unpack it elsewhere, and put here only what is to be published.",
  },
  {
    endings: /\.(?:mp[34]|m4[av]|mov|avi|mkv|webm|wav|ogg|opus|aac|flac|3gp)$/i,
    what: "a recording",
    fix: "Write down what readers need of it, and move this file elsewhere.",
  },
];
