import {
  createFinding,
  type Finding,
  type FindingWords,
  type Rule,
  relate,
} from "../../findings/finding.ts";
import { asTyped, say } from "../../findings/message.ts";
import type { FactsName } from "../facts/facts-files.ts";
import { readingRules } from "../reading-rules.ts";
import type { FileKind } from "./file-kind.ts";
import type { NameFault } from "./file-name.ts";

/*
 * What is said of a file or folder because of where it stands and what it is called. Each of these
 * takes the path below the content folder.
 */

function describe(rule: Rule, path: string, words: FindingWords): Finding {
  return createFinding(rule, { file: path, line: 1, column: 1 }, words);
}

/** A link; what it points at could be anyone's. */
export function describeLink(path: string): Finding {
  return describe(readingRules.symlink, path, {
    message: "This is a link to another place on the disk, which is never followed.",
    fix: "Put the file or folder itself here.",
  });
}

/** A pipe, a device, or a file where one of the three folders should be. */
export function describeSpecial(path: string): Finding {
  return describe(readingRules.unreadable, path, {
    message:
      "This is neither a plain file nor a folder where one should be, so nothing is read here.",
    fix: "Delete it, and put the file or folder itself here.",
  });
}

/** A folder that the system does not open. */
export function describeClosedFolder(path: string): Finding {
  return describe(readingRules.unreadable, path, {
    message: "This folder cannot be opened, so nothing in it is read.",
    fix: "Make sure that you may read it, and that the way to it is not too long.",
  });
}

/** A folder called `x.md`. */
export function describeFolderNamedLikeFile(path: string): Finding {
  return describe(readingRules.unreadable, path, {
    message: "This is a folder with the name of a document.",
    fix: "Rename the folder, or delete it.",
  });
}

/** A folder with nothing in it but what systems leave. */
export function describeEmptyFolder(path: string): Finding {
  return describe(readingRules.emptyFolder, path, {
    message: "There is nothing in this folder.",
    fix: "Put its documents here, or delete it.",
  });
}

/** A name that cannot be used anywhere, or not on every machine. */
export function describeName(path: string, fault: NameFault): Finding {
  if (fault.kind === "unusable") {
    return describe(readingRules.badName, path, {
      message: `This name cannot be used, since ${fault.because}, so nothing here is read.`,
      fix: "Rename it with plain letters, digits and hyphens.",
    });
  }
  const because = fault.kind === "tooLong" ? "it is longer than most disks allow" : fault.because;
  const where = fault.kind === "tooLong" ? "on other machines" : "on Windows";
  return describe(readingRules.badName, path, {
    message: `This name does not work ${where}, since ${because}: whoever opens the home there would miss this.`,
    fix: "Rename it with plain letters, digits and hyphens.",
    severity: "warning",
  });
}

/** Names that differ only in how their accents are stored. */
export function describeDoubled(path: string): Finding {
  return describe(readingRules.twice, path, {
    message:
      "Two files here have this name, with its accents stored in two ways. They look the same, and only one could be published.",
    fix: "Look into both, and delete one or give it another name.",
  });
}

/** Two names for one document or one file of facts. */
export function describeTwin(path: string, kept: string): Finding {
  return describe(readingRules.twice, path, {
    message: `This and ${kept} have one name but for capitals or the ending. One of the two would win, and nobody could tell which.`,
    fix: `Put what is true into ${kept}, and delete this file.`,
    related: [relate({ file: kept, line: 1, column: 1 }, "The other one.")],
  });
}

/** Two pictures that Windows and Macs take for one. */
export function describePictureTwin(path: string, kept: string): Finding {
  return describe(readingRules.twice, path, {
    message: `This and ${kept} differ in capitals alone, so a Mac or Windows keeps only one of the two.`,
    fix: "Give one of them another name.",
    related: [relate({ file: kept, line: 1, column: 1 }, "The other one.")],
    severity: "warning",
  });
}

/** A document that says it is a copy. */
export function describeCopy(path: string): Finding {
  return describe(readingRules.looksLikeCopy, path, {
    message: "The name says that this is a copy of another file; both would be published.",
    fix: "Delete the copy, or give the file a name of its own.",
  });
}

/** `guests-next.md` where `guests.next.md` should be. */
export function describeMisnamedVersion(path: string, meant: string): Finding {
  return describe(readingRules.misnamed, path, {
    message: `This seems to be the next version of ${meant.replace(".next", "")} under another name, so it would be published beside that one, without waiting for its day.`,
    fix: `Rename it to ${meant}. If it is a document of its own, give it a name that does not end in “next”.`,
  });
}

/** A document in the folder of kept versions. */
export function describeNoVersion(path: string): Finding {
  return describe(readingRules.versionAltered, path, {
    message:
      "This folder keeps the versions of your policies that were published, and this file is none of them, so nothing of it is published.",
    fix: "Move it to another folder. A kept version is called by its number, such as policies/versions/pets/2.0.md, and “front-porch keep” writes it.",
  });
}

/** `home (1).yaml` beside `home.yaml`. */
export function describeCopyOfFacts(path: string, standing: string): Finding {
  const isPrivate = standing.startsWith("house.");
  return describe(readingRules.looksLikeCopy, path, {
    message: isPrivate
      ? `This is a copy of ${standing}. Nothing reads it, and git does not leave it out as it does ${standing}: the house's own address could be published with it.`
      : `This is a copy of ${standing}. Nothing reads it, so what it says does not reach the site.`,
    fix: `Put what is true into ${standing}, and delete this file.`,
    severity: isPrivate ? "error" : "warning",
  });
}

/** `Home.yaml`, `home.yaml.txt`, `home .yaml` where `home.yaml` should be. */
export function describeMisnamedFacts(path: string, meant: FactsName): Finding {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const isText = /\.(?:ya?ml|txt|text|md)$/i.test(name) || !name.includes(".");
  return describe(readingRules.misnamed, path, {
    message: `This seems to be ${meant}.yaml under another name, so none of its facts reach the site.`,
    fix: isText
      ? `Rename it to ${meant}.yaml, letter for letter. If its ending cannot be seen, let the folder show the endings of files.`
      : `Copy its text into a plain text file called ${meant}.yaml, and move this one elsewhere.`,
  });
}

/** A document in `_data`, YAML in `policies`, either beside the three folders. */
export function describeMisplaced(
  path: string,
  meant: FactsName | undefined,
  isMissed: boolean,
): Finding {
  const isData = /\.ya?ml$/i.test(path);
  if (meant === "house") {
    return describe(readingRules.misplaced, path, {
      message:
        "Nothing reads the house's facts here, and git does not leave them out as it does in _data: the house's own address could be published with them.",
      fix: "Move the file to _data/house.yaml.",
      severity: "error",
    });
  }
  return describe(readingRules.misplaced, path, {
    message: isData
      ? "Facts are read in the folder _data alone, so none of this reaches the site."
      : "Documents are read in the folders policies and neighbors alone, so nothing of this is published.",
    fix: isData
      ? "Move the file into _data."
      : "Move the file into policies, or into neighbors if it is a page for them.",
    severity: isMissed ? "error" : "warning",
  });
}

/** `policy`, `Policies`, `neighbours`. */
export function describeMisnamedFolder(path: string, meant: string, isThere: boolean): Finding {
  return describe(readingRules.misnamed, path, {
    message: say`Nothing reads a folder called ${asTyped(path)}, so nothing in it is published.`,
    fix: isThere
      ? `Move what is in it into ${meant}.`
      : `Rename it to ${meant}, letter for letter.`,
    severity: isThere ? "warning" : "error",
  });
}

/** What the site does not read. */
export function describeUnread(path: string, kind: FileKind): Finding {
  const words =
    kind.kind === "unread"
      ? kind
      : { message: "Nothing in this folder is read.", fix: "Move it out of the content folders." };
  return describe(readingRules.notText, path, {
    message: words.message,
    fix: words.fix,
    severity: "warning",
  });
}
