/** What a piece of text is to its reader, where a terminal can show the difference. */
export type TextRole = "error" | "warning" | "info" | "good" | "place" | "heading";

/**
 * Colors a piece of text, or leaves it as it is.
 *
 * @param role what the text is
 * @param text the text, which fills a part of one line
 */
export type Paint = (role: TextRole, text: string) => string;

/** Leaves every text as it is: for files, for programs and for whoever wants no colors. */
export const paintNothing: Paint = (_role, text) => text;
