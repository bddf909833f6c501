import { z } from "../zod.ts";
import { declareFact } from "./fact-description.ts";
import { dateFact, phoneFact, textFact, urlFact } from "./fact-value.ts";
import { listOf } from "./list-of.ts";

const resource = z.strictObject({
  group: declareFact("residents", "What kind of help it is, such as Work or Health.", textFact()),
  name: declareFact("residents", "What the place or service is called.", textFact()),
  about: declareFact("residents", "What it offers, in one sentence.", textFact()),
  phone: declareFact("residents", "Its phone.", phoneFact()).optional(),
  url: declareFact("residents", "Its web page.", urlFact()).optional(),
  checked: declareFact("residents", "The day someone last made sure of it.", dateFact()),
});

/** The shape of `_data/resources.yaml`: help near the home, for residents. */
export const resourceFactsSchema = z.strictObject({ list: listOf(resource) });
