import { layout } from "./layout.ts";

/** Everything that the site says to visitors in English, by the part of it that says so. */
export const words = { layout } as const;
