import type { Audience } from "../content/audience.ts";

/** A picture as it is published: smaller, and without what the camera wrote into it. */
export interface Picture {
  /** Its address on the site. */
  readonly address: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The pictures of a home, ready to be shown. */
export interface Pictures {
  /**
   * @param path the picture's path below the content folder
   * @param audience who reads the text it stands in
   */
  find(path: string, audience: Audience): Picture | undefined;
}

/** A home without pictures. */
export const noPictures: Pictures = { find: () => undefined };
