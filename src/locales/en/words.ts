// Written by “npm run tables” from the modules in this folder.

import { accessibility } from "./accessibility.ts";
import { answers } from "./answers.ts";
import { asked } from "./asked.ts";
import { binder } from "./binder.ts";
import { certification } from "./certification.ts";
import { contact } from "./contact.ts";
import { contactForm } from "./contact-form.ts";
import { document } from "./document.ts";
import { evidence } from "./evidence.ts";
import { face } from "./face.ts";
import { factTables } from "./fact-tables.ts";
import { files } from "./files.ts";
import { howIsTheHouse } from "./how-is-the-house.ts";
import { layers } from "./layers.ts";
import { layout } from "./layout.ts";
import { mail } from "./mail.ts";
import { manager } from "./manager.ts";
import { meant } from "./meant.ts";
import { navigation } from "./navigation.ts";
import { neighbors } from "./neighbors.ts";
import { paper } from "./paper.ts";
import { privacy } from "./privacy.ts";
import { reminders } from "./reminders.ts";
import { residents } from "./residents.ts";
import { safety } from "./safety.ts";
import { search } from "./search.ts";
import { signIn } from "./sign-in.ts";
import { welcome } from "./welcome.ts";

/** Everything that the site says to visitors, by the part of it that says so. */
export const words = {
  accessibility,
  answers,
  asked,
  binder,
  certification,
  contact,
  contactForm,
  document,
  evidence,
  face,
  factTables,
  files,
  howIsTheHouse,
  layers,
  layout,
  mail,
  manager,
  meant,
  navigation,
  neighbors,
  paper,
  privacy,
  reminders,
  residents,
  safety,
  search,
  signIn,
  welcome,
} as const;
