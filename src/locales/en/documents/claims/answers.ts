import type { ClaimSubject } from "../../../document-claims.ts";

const atOnce =
  "immediate discharge / immediately discharged / discharged immediately / discharged at once / immediate removal / immediate termination / immediately terminated / terminated immediately / immediate eviction / asked to leave immediately / asked to leave at once / told to leave at once / leave immediately / removed at once / removed immediately / out at once / automatic discharge / automatically discharged / immediate dismissal / must leave the same day / leave the same day / leave at once";
const use =
  "use / used / uses / using / drug use / relapse / relapses / relapsed / positive test / positive drug test / test is positive / tests positive / test positive / positive result / drinking";

/** What has one of two answers. */
export const answers = [
  {
    id: "use-ends-the-stay",
    called: "what follows when somebody used",
    kind: "sides",
    unless: [
      "false positive*",
      "paraphernalia",
      "threat*",
      "sell*",
      "dealing",
      "staff",
      "appeal*",
      "prescri*",
      "visitor*",
      "guest*",
      "second relapse",
      "second time",
      "again",
      "refus*",
      "may be",
      "might be",
    ],
    given: use.split(" / ").concat("relapse*", "positive"),
    sides: [
      {
        says: "use ends the stay at once",
        ways: [
          `${atOnce} + ${use} / using or having drugs / possession or use / alcohol or drugs / drugs or alcohol`,
        ],
      },
      {
        says: "a resident may stay after use",
        ways: [
          "honest / honesty / being honest + let you stay / may stay / can stay / allow you to stay / stay in the house / remain in the house",
          `${use} + not mean discharge / does not automatically / not automatically / not an automatic / no automatic / may stay / can stay / may remain / second chance / not the end of your stay / not end your stay / not automatic / not a reason for discharge / behavior contract / recovery plan is revised / safety plan / written warning / will not be discharged / not be asked to leave / stay in the house`,
        ],
      },
    ],
  },
  {
    id: "notice-before-removal",
    called: "whether residents get notice before they have to leave",
    kind: "sides",
    unless: [
      "violence",
      "violent",
      "weapon*",
      "threat*",
      "drug*",
      "alcohol",
      "use",
      "relapse*",
      "positive",
      "guest*",
      "visitor*",
      "staff",
      "smok*",
      "refus*",
      "search*",
      "inspect*",
      "test*",
    ],
    given: ["safety", "rule*", "stay", "discharge*", "removed"],
    ignores: ["stage", "step"],
    sides: [
      {
        says: "whoever breaks a rule has to leave at once",
        ways: [
          `${atOnce} / without notice / without warning + breaks a rule / break a rule / breaking a rule / breaks any rule / any violation / any rule / any of these rules / violation of any / breaking any / violates any / at any time / for any reason`,
          "discharged at any time / removed at any time / terminated at any time / end your stay at any time / asked to leave at any time + without notice / for any reason / no notice / without cause / with or without notice",
        ],
      },
      {
        says: "there is notice first",
        ways: [
          "written notice / advance notice / days notice / hours notice / notice in writing + before your stay / before discharge / before being discharged / before you are discharged / before removal / before they are asked to leave / before your stay changes / before your stay ends / before being asked to leave / before any discharge / prior to discharge / discharge becomes necessary",
        ],
      },
    ],
  },
  {
    id: "refusing-a-test",
    called: "what refusing a test counts as",
    kind: "sides",
    unless: ["lab", "search*"],
    given: ["refus*", "test*"],
    sides: [
      {
        says: "refusing counts as positive",
        ways: [
          "refus* / turning a test down / to refuse + counts as positive / counts as a positive / is positive / equals positive / is considered positive / considered a positive / treated as positive / treated as a positive / is to test positive / is to be positive / same as a positive / will be considered a positive",
        ],
      },
      {
        says: "refusing does not count as positive",
        ways: [
          "refus* + not counted as positive / not count as positive / does not count as / not a positive / not treated as positive / not considered positive / no consequence*",
        ],
      },
    ],
  },
  {
    id: "who-pays-for-tests",
    called: "who pays for tests",
    kind: "sides",
    unless: [
      "confirm*",
      "dispute*",
      "lab",
      "laboratory",
      "retest*",
      "second test",
      "disput*",
      "challeng*",
      "positive",
      "first",
      "damage*",
    ],
    ignores: ["person"],
    sides: [
      {
        says: "residents pay",
        ways: [
          "drug test* / drug screen* / tests / testing / urine test* / uas / urinalysis / test / screens + residents pay / resident pays / you pay / paid by the resident / at your own expense / at the residents expense / residents expense / your own cost / your cost / cost of the resident / resident is responsible for the cost / responsible for the cost / billed to you / charged to the resident / pay for your own / pay for their own",
        ],
      },
      {
        says: "the house pays",
        ways: [
          "drug test* / drug screen* / tests / testing / urine test* / uas / urinalysis / test / screens + free of charge / no charge / no cost / at no cost / house pays / we pay / home pays / included in the fee / included in your fee / included in the program fee / included in rent / included in the weekly fee / included in your rent / paid by the house / costs you nothing / cost you nothing / covered by the fee / are included / is included / are free",
        ],
      },
    ],
  },
  {
    id: "final-say",
    called: "whether the house's decision is the last word",
    kind: "sides",
    unless: ["board", "state", "appeal decision", "on appeal", "appeal is final"],
    sides: [
      {
        says: "the manager's decision cannot be appealed",
        ways: [
          "managers decision / decision of the manager / manager decision / managers decisions / house managers decision + is final / are final / cannot be appealed / may not be appealed / no appeal",
        ],
      },
      {
        says: "it can be appealed",
        ways: [
          "appeal the managers decision / appeal the decision of the manager / appeal the house managers decision / appeal a decision of the manager / appeal any decision / managers decision may be appealed / managers decision can be appealed",
        ],
      },
    ],
  },
  {
    id: "house-meeting-required",
    called: "whether the house meeting is a must",
    kind: "sides",
    unless: ["aa", "na", "12 step", "excus*", "alumni", "family"],
    sides: [
      {
        says: "everyone has to come",
        ways: [
          "house meeting* / community meeting* / weekly meeting + mandatory / required / must attend / attendance is required / have to come / everyone comes / not optional / everyone attends / must be attended / required of everyone",
        ],
      },
      {
        says: "nobody has to come",
        ways: [
          "house meeting* / community meeting* / weekly meeting + optional / voluntary / not mandatory / not required / no one has to / nobody has to / are encouraged to attend / is encouraged but",
        ],
      },
    ],
  },
  {
    id: "meetings-required",
    called: "whether recovery meetings are a must",
    kind: "sides",
    unless: [
      "house meeting*",
      "unless",
      "spiritual",
      "religious",
      "church",
      "excus*",
      "one path",
      "particular",
    ],
    sides: [
      {
        says: "residents have to go",
        ways: [
          "12 step meetings / aa meetings / na meetings / recovery meetings / support meetings / 12 step meeting + mandatory / required / must attend / have to attend / must go to / required to attend",
        ],
      },
      {
        says: "nobody has to go",
        ways: [
          "12 step meetings / aa meetings / na meetings / recovery meetings / support meetings / 12 step meeting + optional / voluntary / not mandatory / not required / no one has to / nobody has to / never required / no one is required",
        ],
      },
    ],
  },
  {
    id: "staff-in-house",
    called: "whether staff are in the house at night",
    kind: "sides",
    unless: ["phone", "on call", "hotline", "crisis", "if"],
    sides: [
      {
        says: "staff are in the house day and night",
        ways: [
          "staff / house manager / manager + on site 24 hours / on site around the clock / on site 24 7 / in the house around the clock / on site day and night / awake at night / in the house day and night / on site at all times / on the premises at all times / on site every night",
        ],
      },
      {
        says: "they are not",
        ways: [
          "no staff on site / no overnight staff / no staff at night / no staff overnight / staff are not on site / staff is not on site / no live in staff / not staffed at night / no on site staff",
        ],
      },
    ],
  },
  {
    id: "room-searches",
    called: "whether rooms are searched without notice",
    kind: "sides",
    unless: ["tidiness", "cleanliness", "emergency", "guest*"],
    sides: [
      {
        says: "rooms may be searched at any time",
        ways: [
          "search* rooms / search* your room / rooms may be searched / rooms searched / searches of rooms / room searches / search bedrooms / room search + at any time / without notice / whenever / unannounced / at any moment / without warning / without your consent / without permission",
        ],
      },
      {
        says: "rooms are only searched with notice or consent",
        ways: [
          "rooms / room / room searches / search* your room + only with your consent / only with notice / never searched / not searched without / no searches without / only searched with / notice before a search / only in your presence / not search rooms without / hours notice before we enter / not searched",
        ],
      },
    ],
  },
  {
    id: "belongings-kept-at-all",
    called: "what becomes of belongings left behind",
    kind: "sides",
    unless: ["food", "refrigerator", "medication*"],
    given: ["leave*", "left", "discharge*", "behind", "leaving", "move*"],
    sides: [
      {
        says: "they are kept",
        ways: [
          "belongings / possessions / personal property / items + kept for / held for / stored for / stored safely / keep them for / hold them for / will be kept / will be held / will be stored",
        ],
      },
      {
        says: "they are not kept",
        ways: [
          "belongings / possessions / personal property / items + thrown away immediately / disposed of immediately / not kept / not stored / no storage / not be held / not be stored / not be kept / discarded immediately / become property of the house / property of the house at once",
        ],
      },
    ],
  },
  {
    id: "medication-kept-by",
    called: "who keeps medication",
    kind: "sides",
    unless: [
      "controlled",
      "not controlled",
      "phase*",
      "first",
      "over the counter",
      "visitor*",
      "refrigerat*",
      "disposed",
      "left behind",
      "narcotic*",
      "abusive",
      "meanwhile",
    ],
    sides: [
      {
        says: "residents keep their own",
        ways: [
          "medication* / medicine* / prescription* / meds / it stays + your own lockbox / own lockbox / own lock box / their own locked box / your own locked box / personal lockbox / individual lockbox / lockbox in your room / locked box in your room / residents keep their own / hold your own / keep your own / kept by the resident",
        ],
      },
      {
        says: "staff keep it",
        ways: [
          "medication* / medicine* / prescription* / meds / all of it + staff office / locked medication room / locked med room / held by staff / kept by staff / kept in the office / locked in the office / locked by staff / locked staff cabinet / turned over to staff / handed to staff / stored in the office / staff keep / staff keeps / hand all / locked cabinet in the office / stored by staff / residents cannot get at",
        ],
      },
    ],
  },
  {
    id: "food-provided",
    called: "who provides food",
    kind: "sides",
    unless: [
      "holiday*",
      "first",
      "emergency",
      "welcome",
      "staples",
      "sunday*",
      "dinner",
      "condiments",
      "pets",
      "bank",
      "stamps",
    ],
    sides: [
      {
        says: "the house provides it",
        ways: [
          "food / meals / groceries + is included / are included / is provided / are provided / house provides / included in the fee / included in your fee / included in rent / we provide",
        ],
      },
      {
        says: "residents buy their own",
        ways: [
          "food / meals / groceries + buy their own / buy your own / provide your own / provide their own / not included / not provided / are your own responsibility / responsible for your own / responsible for their own / purchase your own / purchase their own",
        ],
      },
    ],
  },
] as const satisfies readonly ClaimSubject[];
