import type { Audience } from "../content/audience.ts";
import type { PublishedPicture } from "../content/shown-words.ts";

/** The pictures of a home, ready to be shown. */
export interface Pictures {
  /**
   * @param path the picture's path below the content folder
   * @param audience who reads the text it stands in
   */
  find(path: string, audience: Audience): PublishedPicture | undefined;
}

/** A home without pictures. */
export const noPictures: Pictures = { find: () => undefined };
