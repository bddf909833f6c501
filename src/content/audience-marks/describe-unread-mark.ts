import type { FindingWords } from "../../findings/finding.ts";
import { type Audience, audiences, describeNoAudience } from "../audience.ts";
import type { AudienceMark } from "./find-audience-marks.ts";

/**
 * Says who may read a document while a mark in it cannot be read.
 *
 * @param audience the narrowest audience that the mark may mean
 * @returns a sentence with a space before it; empty where nobody is kept out
 */
export function describeKeptFor(audience: Audience): string {
  if (audience === "public") return "";
  return ` Until it is mended, the whole document is kept for ${audience === "house" ? "the house" : "residents"}.`;
}

/**
 * Says what a mark that no heading took up seems to mean, why it is not read, and how to write it.
 *
 * @param mark the mark
 * @param line its line as typed
 * @param isHeading whether the line is a heading of the document
 */
export function describeUnreadMark(
  mark: AudienceMark,
  line: string,
  isHeading: boolean,
): FindingWords {
  return {
    message: `“${mark.typed}” looks like a mark for who may read this, and nothing reads it: ${describeReason(mark, line, isHeading)}${describeKeptFor(mark.audience)}`,
    fix: `Write it in one pair of braces at the end of a heading that stands by itself: “${suggestHeading(mark, line)}”. If it is no mark, say it in other words, such as “this is for residents”, without braces, = or “audience:”.`,
  };
}

function describeReason({ value }: AudienceMark, line: string, isHeading: boolean): string {
  const isNamed = audiences.some((audience) => audience === value);
  if (!isNamed && (value !== "" || !isHeading)) return describeNoAudience(value);
  if (isHeading) return "a heading has one pair of braces, at its very end, and one mark in it.";
  if (leadPattern.exec(line)?.[0].includes("#")) {
    return "this line is no heading of the document. It may lack a plain space behind its #, or stand in a list, a quotation, a table or code.";
  }
  return "a mark counts at the end of a heading, and nowhere else in the text.";
}

/** Signs of lists, quotations, tables and headings. */
const leadPattern = /^[\s>|#*+\-\d.)\\]*/;
const longestTitle = 60;

function suggestHeading({ audience, column }: AudienceMark, line: string): string {
  const lead = leadPattern.exec(line)?.[0] ?? "";
  const hashes = "#".repeat(Math.min(6, Math.max(2, lead.split("#").length - 1)));
  const [words = ""] = line.slice(lead.length, Math.max(lead.length, column - 1)).split("{", 1);
  const title = words.trim();
  const isHeading = lead.includes("#") && title !== "" && title.length <= longestTitle;
  const id = /\{#([a-z0-9-]{1,60})[\s}]/.exec(line)?.[1];
  const attributes = [...(isHeading && id !== undefined ? [`#${id}`] : []), `audience=${audience}`];
  if (isHeading) return `${hashes} ${title} {${attributes.join(" ")}}`;
  return `## Night staff {#night-staff audience=${audience}}`;
}
