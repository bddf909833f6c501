import { z } from "../zod.ts";
import { declareFact } from "./fact-description.ts";
import {
  choiceFact,
  colorFact,
  dateFact,
  emailFact,
  hoursFact,
  levelFact,
  moneyFact,
  numberFact,
  phoneFact,
  repositoryFact,
  repositoryFolderFact,
  signInFact,
  siteLanguageFact,
  textFact,
  timeFact,
  timeLimitFact,
  timeZoneFact,
  urlFact,
} from "./fact-value.ts";
import { listOf } from "./list-of.ts";
import { mayLack } from "./may-lack.ts";
import { drillEntry, insuranceEntry, upkeepEntry } from "./upkeep-facts.ts";

const manager = z.strictObject({
  name: declareFact(
    "public",
    "The house manager's name as neighbors may use it; a first name will do.",
    textFact(),
  ),
  role: declareFact("public", "What the person does, such as House manager.", textFact()),
  phone: declareFact("public", "The number a neighbor or resident calls.", phoneFact()),
  text: declareFact("public", "The number that takes text messages.", phoneFact()).optional(),
  email: declareFact("public", "The address that someone reads every day.", emailFact()),
  hours: declareFact(
    "public",
    "When the phone is answered, such as Every day, 8 am to 9 pm.",
    hoursFact(),
  ),
  lives: declareFact(
    "public",
    "Where the manager lives, in words that follow “lives”: in the house, or elsewhere.",
    choiceFact(["in the house", "elsewhere"]),
  ).optional(),
});

const backup = z.strictObject({
  name: declareFact("public", "Who to reach when the manager cannot be reached.", textFact()),
  role: declareFact("public", "What that person does, such as Owner.", textFact()),
  phone: declareFact("public", "The backup contact's number.", phoneFact()),
  hours: declareFact(
    "public",
    "When that number is answered, such as Day and night.",
    hoursFact(),
  ).optional(),
  email: declareFact("public", "The backup contact's address.", emailFact()).optional(),
  stands: declareFact(
    "public",
    "Where that person stands to the manager: above, such as the owner, or beside, such as a resident, who is no judge over the manager.",
    choiceFact(["above", "beside"]),
  ).optional(),
});

const director = z.strictObject({
  name: declareFact(
    "public",
    "Who is above the manager, and hears what is said against the manager; a first name will do.",
    textFact(),
  ),
  role: declareFact("public", "What that person does, such as Director.", textFact()),
  phone: declareFact("public", "That person's number.", phoneFact()),
});

const night = z.strictObject({
  name: declareFact(
    "public",
    "Who answers the phone at night, where nobody’s hours say so, and be it the manager; a first name will do.",
    textFact(),
  ),
  role: declareFact("public", "What that person does, such as Night lead.", textFact()),
  phone: declareFact("public", "The number that is answered at night.", phoneFact()),
  hours: declareFact(
    "public",
    "When that number is answered, such as 9 pm to 8 am; without it, pages say “at night”.",
    hoursFact(),
  ).optional(),
});

const response = z.strictObject({
  acknowledge: declareFact(
    "public",
    "How soon a neighbor hears that the message arrived, such as 24 hours.",
    timeLimitFact(),
  ),
  answer: declareFact(
    "public",
    "How soon a neighbor gets an answer, such as 2 business days.",
    timeLimitFact(),
  ),
});

const outsideContact = (what: string) =>
  z.strictObject({
    name: declareFact("public", `The name of ${what}.`, textFact()),
    phone: declareFact("public", `The phone of ${what}, never the home's own.`, phoneFact()),
    url: declareFact("public", `Where ${what} takes complaints on the web.`, urlFact()),
  });

const affiliateContact = outsideContact(
  "the affiliate that takes complaints about certified homes",
);

const quietHours = z.strictObject({
  start: declareFact("public", "When quiet hours start, such as 10 pm.", timeFact()),
  end: declareFact("public", "When quiet hours end, such as 7 am.", timeFact()),
  weekendStart: declareFact(
    "public",
    "When quiet hours start on Friday and Saturday, where they are others then.",
    timeFact(),
  ).optional(),
  weekendEnd: declareFact("public", "When they end on the morning after.", timeFact()).optional(),
});

const guestHours = z.strictObject({
  start: declareFact("public", "From when guests may be in the house, such as 9 am.", timeFact()),
  end: declareFact("public", "When guests leave, such as 9 pm.", timeFact()),
});

const trash = z.strictObject({
  day: declareFact("public", "The day trash is collected.", textFact()),
  out: declareFact("public", "When the bins go out to the curb.", textFact()),
  in: declareFact("public", "When the bins come back in.", textFact()),
});

const houseMeeting = z.strictObject({
  day: declareFact("residents", "The day of the house meeting.", textFact()),
  time: declareFact("residents", "When the house meeting starts.", timeFact()),
  end: declareFact("residents", "When the house meeting ends.", timeFact()).optional(),
  place: declareFact("residents", "Where in the house it is held.", textFact()),
});

/** Only where a day differs from the others of its kind. */
const curfewByDay = {
  monday: declareFact("residents", "Curfew on Monday, where it is another.", timeFact()).optional(),
  tuesday: declareFact(
    "residents",
    "Curfew on Tuesday, where it is another.",
    timeFact(),
  ).optional(),
  wednesday: declareFact(
    "residents",
    "Curfew on Wednesday, where it is another.",
    timeFact(),
  ).optional(),
  thursday: declareFact(
    "residents",
    "Curfew on Thursday, where it is another.",
    timeFact(),
  ).optional(),
  friday: declareFact("residents", "Curfew on Friday, where it is another.", timeFact()).optional(),
  saturday: declareFact(
    "residents",
    "Curfew on Saturday, where it is another.",
    timeFact(),
  ).optional(),
  sunday: declareFact("residents", "Curfew on Sunday, where it is another.", timeFact()).optional(),
} as const;

const curfew = z.strictObject({
  weekdays: declareFact("residents", "Curfew from Sunday to Thursday.", timeFact()),
  weekends: declareFact("residents", "Curfew on Friday and Saturday.", timeFact()),
  ...curfewByDay,
});

/** Where each phase has its own, no single time is anybody's curfew. */
const curfewOfPhase = z.strictObject({
  phase: declareFact("residents", "A phase, such as Phase 1, the first 30 days.", textFact()),
  time: declareFact(
    "residents",
    "When residents in it are home at the latest, such as 9 pm.",
    textFact(),
  ),
});

/** What belongs to everything that is paid. */
const payment = {
  amount: declareFact(
    "public",
    "How much it is, such as $185 a week; No charge where it costs nothing.",
    moneyFact(),
  ),
  when: declareFact("public", "When it is due, in words.", textFact()).optional(),
  refundable: declareFact(
    "public",
    "Whether it is paid back to someone who leaves: yes, no, or in part.",
    choiceFact(["yes", "no", "in part"]),
  ).optional(),
  refundedWithin: declareFact(
    "public",
    "After how many days it is paid back at the latest, such as 10 business days.",
    timeLimitFact(),
  ).optional(),
} as const;

const fee = z.strictObject({
  name: declareFact("public", "What is paid for, such as Program fee.", textFact()),
  covers: declareFact("public", "What it covers, in a few words.", textFact()).optional(),
  ...payment,
});

/** A line beside those that come with the site, such as the county's own. */
const ownCrisisLine = z.strictObject({
  name: declareFact("public", "The name of the crisis line.", textFact()),
  phone: declareFact("public", "The number to call.", phoneFact()),
  text: declareFact("public", "The number to text, where there is one.", phoneFact()).optional(),
  when: declareFact("public", "When to use it, in a few words.", textFact()),
  checked: declareFact("public", "The day someone last called it.", dateFact()).optional(),
});

const certification = z.strictObject({
  status: declareFact(
    "public",
    "How certification stands: not certified, applied for, or certified.",
    choiceFact(["not certified", "applied for", "certified"]),
  ),
  standard: declareFact("public", "The standard, by its whole name.", textFact()).optional(),
  level: declareFact("public", "The level of the standard.", levelFact()).optional(),
  affiliate: declareFact("public", "The affiliate that certifies the home.", textFact()).optional(),
  since: declareFact("public", "The day the certificate began.", dateFact()).optional(),
  until: declareFact("public", "The last day of the certificate.", dateFact()).optional(),
  url: declareFact("public", "Where anyone can look the certificate up.", urlFact()).optional(),
});

const residents = z.strictObject({
  access: declareFact(
    "public",
    "How residents reach their pages: with the house code, or open as plain pages.",
    choiceFact(["code", "open"]),
  ),
});

/** Where the editor in the browser reads and writes. What stands here is in a public file of the site. */
const editor = z.strictObject({
  repository: declareFact(
    "public",
    "The repository of the home on GitHub, its owner and its name, such as oak-house/site.",
    repositoryFact(),
  ),
  branch: declareFact(
    "public",
    "The branch that the site is published from; without it, main.",
    textFact(),
  ).optional(),
  folder: declareFact(
    "public",
    "The folder of the repository that the home lies in, such as homes/oak; without it, the home is the whole repository.",
    repositoryFolderFact(),
  ).optional(),
  signIn: declareFact(
    "public",
    "Who signs people in with GitHub, beside an access token: netlify, or the address of a server of your own.",
    signInFact(),
  ).optional(),
});

/** The shape of `_data/home.yaml`: the facts every page and policy draws on. */
export const homeFactsSchema = z.strictObject({
  name: declareFact("public", "The home's name as neighbors know it.", textFact()),
  legalName: declareFact("public", "The operator's legal name.", textFact()),
  siteUrl: declareFact(
    "public",
    "The address this site is published at.",
    urlFact().transform(({ kind, shown }) => ({ kind, shown: shown.replace(/(?<!\/)\/+$/, "") })),
  ),
  logo: declareFact(
    "public",
    "The file of a logo in _data/, such as logo.png, to stand beside the name; without it, a lamp.",
    textFact(),
  ).optional(),
  accent: declareFact(
    "public",
    "The color of links and buttons, such as 2f6f4f; without it, brown.",
    colorFact(),
  ).optional(),
  area: declareFact(
    "public",
    "Where the home is, in words that follow “in” and do not give the address away.",
    textFact(),
  ),
  address: declareFact(
    "public",
    "The street address, only if the operator decides to publish it. Some states shield it.",
    textFact(),
  ).optional(),
  timeZone: declareFact(
    "public",
    "The time zone of the home's clocks, such as America/Phoenix: times in mails, lists and the binder are told in it.",
    timeZoneFact(),
  ).optional(),
  serves: declareFact("public", "Who the home serves, in one sentence.", textFact()),
  sexServed: declareFact(
    "public",
    "Whom the home has room for, in words that follow “open to”: women, men, women and men, or everyone.",
    choiceFact(["women", "men", "women and men", "everyone"]),
  ).optional(),
  tenure: declareFact(
    "public",
    "Whether the house is owned or rented, in words that follow “the house is”.",
    choiceFact(["owned", "rented"]),
  ).optional(),
  capacity: declareFact(
    "public",
    "How many residents can live in the home; a manager who lives in is not counted.",
    numberFact(),
  ),
  language: declareFact(
    "public",
    "The language of the site's own words, and of documents that do not say theirs, such as en; without it, English.",
    siteLanguageFact(),
  ).optional(),
  languages: listOf(
    declareFact("public", "A language spoken in the home.", textFact()),
    "Name at least one language.",
  ),
  manager,
  backup: mayLack("whom to reach when the manager cannot be reached", backup),
  director: director.optional(),
  night: night.optional(),
  response,
  outside: z.strictObject({
    affiliate: mayLack(
      "an affiliate",
      // Some take complaints on the web alone, such as AzRHA: https://myazrha.org/file-a-grievance/
      affiliateContact.extend({ phone: affiliateContact.shape.phone.optional() }),
    ),
    licensor: outsideContact("the state office that licenses homes").optional(),
    civilRights: outsideContact(
      "the state office that takes complaints about unequal treatment in housing",
    ).optional(),
  }),
  quietHours: mayLack("quiet hours", quietHours),
  smoking: declareFact("public", "Where people may smoke, in words.", textFact()),
  parking: declareFact("public", "Where residents and visitors park, in words.", textFact()),
  trash: mayLack("trash day", trash),
  houseMeeting: mayLack("a house meeting", houseMeeting),
  curfew: mayLack("a curfew", curfew),
  curfewByPhase: listOf(curfewOfPhase).optional(),
  guestHours: guestHours.optional(),
  fees: listOf(fee).optional(),
  deposit: z.strictObject(payment).optional(),
  crisisLines: listOf(ownCrisisLine).default([]),
  upkeep: listOf(upkeepEntry).default([]),
  drills: listOf(drillEntry).default([]),
  insurance: listOf(insuranceEntry).default([]),
  phonesChecked: declareFact(
    "residents",
    "The day someone last called every number in this file, year-month-day.",
    dateFact(),
  ).optional(),
  certification,
  residents,
  editor: editor.optional(),
});

/** The home's facts as checked. */
export type HomeFacts = z.output<typeof homeFactsSchema>;
