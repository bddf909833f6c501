import { accessibility } from "./accessibility.ts";
import { certification } from "./certification.ts";
import { contact } from "./contact.ts";
import { document } from "./document.ts";
import { layout } from "./layout.ts";
import { navigation } from "./navigation.ts";
import { neighbors } from "./neighbors.ts";
import { paper } from "./paper.ts";
import { privacy } from "./privacy.ts";
import { residents } from "./residents.ts";
import { safety } from "./safety.ts";
import { search } from "./search.ts";
import { welcome } from "./welcome.ts";

/** Everything that the site says to visitors in English, by the part of it that says so. */
export const words = {
  accessibility,
  certification,
  contact,
  document,
  layout,
  navigation,
  neighbors,
  paper,
  privacy,
  residents,
  safety,
  search,
  welcome,
} as const;
