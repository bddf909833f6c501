import type { ClaimSubject } from "../../../document-claims.ts";

const atOnce =
  "leave the house the same day / leave the house at once / leave the house immediately / leave the property immediately / must vacate immediately / vacate immediately / vacate the same day / no longer live here / discharged the same day / pack and leave / out the same day / out at once / you are out / are out at once / is out at once / leaves at once / leaves the same day / put out at once / must leave at once / has to leave at once / leave right away / go right away / grounds for immediate / asked to leave the same day / you leave immediately / immediate discharge / immediately discharged / discharged immediately / discharged at once / immediate removal / immediate termination / immediately terminated / terminated immediately / immediate eviction / asked to leave immediately / asked to leave at once / told to leave at once / leave immediately / removed at once / removed immediately / out at once / automatic discharge / automatically discharged / immediate dismissal / must leave the same day / leave the same day / leave at once";
const use =
  "return to use / returns to use / i relapse / you use / resident uses / drinks / drug use means / uses and / use / used / uses / using / drug use / relapse / relapses / relapsed / positive test / positive drug test / test is positive / tests positive / test positive / positive result / drinking";

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

      "appeal*",
      "prescri*",
      "staff who",
      "staff use",
      "staff member*",
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
          `${use} + not to discharge / make a new plan / new plan and may / stay while / not have to leave / not be put out / may be given another / one more chance / not the end / not put people out / not put anyone out / new plan / plan together / not mean the end / we talk / another chance / chance to stay / can stay / not mean you have to leave / not mean discharge / does not automatically / not automatically / not an automatic / no automatic / may stay / can stay / may remain / second chance / not the end of your stay / not end your stay / not automatic / not a reason for discharge / behavior contract / recovery plan is revised / safety plan / written warning / will not be discharged / not be asked to leave / stay in the house`,
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
          "asked to leave / told to leave / told to go + for any reason / for whatever reason / for no reason + the moment / at once / immediately / on the spot / right away",
          "discharged at any time / removed at any time / terminated at any time / end your stay at any time / asked to leave at any time + without notice / for any reason / no notice / without cause / with or without notice",
        ],
      },
      {
        says: "there is notice first",
        ways: [
          "discharged / discharge / terminated / evicted / asked to leave / told to leave + notice in writing / written notice + you get / you receive / you are given / residents get / you have the right to / right to / entitled to",
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
          "saying no / say no / says no / decline / declining / declines / walk away / will not test + positive / a positive / dirty / a dirty / hot test",
          "refuse / refuses / refusal / refused / refusing + dirty / a dirty / failed test / a fail / a failure / a positive / positive result",
          "refus* / turning a test down / to refuse + has tested positive / have tested positive / is a positive test / is a positive / counts as positive / counts as a positive / is positive / equals positive / is considered positive / considered a positive / treated as positive / treated as a positive / is to test positive / is to be positive / same as a positive / will be considered a positive",
        ],
      },
      {
        says: "refusing does not count as positive",
        ways: [
          "saying no / say no / declining / decline + not treated as / not a positive / not count / not counted / no positive / does not count",
          "refus* + second chance / not counted / not recorded as positive / not be counted as / not counted as positive / not count as positive / does not count as / not a positive / not treated as positive / not considered positive / no consequence*",
        ],
      },
    ],
  },
  {
    id: "missing-a-test",
    called: "what missing a test counts as",
    kind: "sides",
    unless: ["refus*", "meeting*", "lab"],
    given: ["miss*", "test*"],
    sides: [
      {
        says: "a missed test counts as positive",
        ways: [
          "missed test / missed tests / missing a test / miss a test / missed drug test / missing a drug test / misses a test + positive / dirty / failed test / a fail / a failure",
        ],
      },
      {
        says: "a missed test does not count as positive",
        ways: [
          "missed test / missed tests / missing a test / miss a test / missed drug test / missing a drug test / misses a test + not the same as / not counted / not count / not a positive / not considered / may test within / make it up",
        ],
      },
    ],
  },
  {
    id: "lockbox-key",
    called: "who holds the key to a lockbox",
    kind: "sides",
    ignores: ["person"],
    unless: ["spare", "front door", "room key", "house key", "copy", "second key"],
    sides: [
      {
        says: "the resident holds it",
        ways: [
          "lock box* / lockbox* / locked box* / medication box + resident holds the key / residents hold the key / resident keeps the key / residents keep the key / you keep the key / you hold the key / i keep the key / i hold the key / keep your own key / own key / only you have the key / only the resident has / resident has the key / residents have the key / holds the only key",
          "lock box* / lockbox* / locked box* / medication box / medication storage + you get your own / get your own and keep it / residents get their own / you keep it safe / resident secures",
        ],
      },
      {
        says: "staff hold it",
        ways: [
          "lock box* / lockbox* / locked box* / medication box + manager keeps the key / manager holds the key / manager has the key / staff keep the key / staff keeps the key / staff hold the key / staff holds the key / staff have the key / key stays with / key is kept by / key is held by / keys are kept by / keys are held by / keys stay with / house keeps the key",
          "lock box* / lockbox* / locked box* / medication box + leader secures / leaders secure / leader keeps it / manager secures / managers secure / staff secures / staff secure / secured by the peer leader / secured by the house leader / secured by staff / secured by the manager / leader holds the key / leader keeps the key / leader has the key",
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
          "each test / each screen / urine screen / drug screen / drug screens / drug test / drug tests / urine test / per test / per screen / a screen / a test + $*",
          "drug test* / drug screen* / tests / testing / urine test* / uas / urinalysis / test / screens + residents pay / resident pays / mine to pay / i pay / i will pay / my own cost / my expense / my own expense / resident shall pay / resident must pay / residents must pay / you will pay / you pay / paid by the resident / you pay for / residents pay for / resident pays / at your own expense / at the residents expense / residents expense / your own cost / your cost / cost of the resident / resident is responsible for the cost / responsible for the cost / billed to you / charged to the resident / pay for your own / pay for their own",
        ],
      },
      {
        says: "the house pays",
        ways: [
          "drug test* / drug screen* / tests / testing / urine test* / uas / urinalysis / test / screens / screen + free of charge / no charge / no cost / at no cost / house pays / we pay / home pays / part of your fee / part of the fee / fee covers / fee includes / fees include / fees cover / cost you nothing / free / included in the fee / included in your fee / included in the program fee / included in rent / included in the weekly fee / included in your rent / fees cover regular / fees cover routine / cover regular / covers regular / paid by the house / costs you nothing / cost you nothing / covered by the fee / are included / is included / are free",
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
          "house meeting* / community meeting* / weekly meeting + mandatory / required / must attend / must be at / must come / has to come / have to be there / attendance is required / have to come / everyone comes / not optional / everyone attends / must be attended / required of everyone",
        ],
      },
      {
        says: "nobody has to come",
        ways: [
          "house meeting* / community meeting* / weekly meeting + optional / voluntary / not mandatory / not required / no one has to / nobody has to / need not / do not have to / does not have to / are encouraged to attend / is encouraged but",
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
          "manager / house manager / staff / house mother / owner + lives in the house / live in the house / lives here / live in manager / lives on site / lives upstairs / lives on the property / sleeps in the house",
          "staff / house manager / manager + on site 24 hours / on site around the clock / on site 24 7 / in the house around the clock / on site day and night / awake at night / in the house day and night / on site at all times / on the premises at all times / on site every night",
        ],
      },
      {
        says: "they are not",
        ways: [
          "nobody of the staff / no staff / no manager / staff do not / manager does not + live / lives / lives in the house / live here / live in the house / sleeps here",
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
          "search* rooms / search* your room / rooms may be searched / rooms searched / searches of rooms / room searches / search bedrooms / room search + at any time / at any hour / without notice / whenever / unannounced / at random / any time / at any moment / without warning / without your consent / without permission",
        ],
      },
      {
        says: "rooms are only searched with notice or consent",
        ways: [
          "room / rooms / your room + never searched / only searched / never search / look at a room + with you there / without you there / in your presence / while you are there / when you are there / unless you are there",
          "rooms / room / room searches / search* your room + only when you are there / searches your room without / search without your consent / without you / without your consent is / only with your consent / only with notice / never searched / not searched without / no searches without / only searched with / notice before a search / only in your presence / not search rooms without / hours notice before we enter / not searched",
        ],
      },
    ],
  },
  {
    id: "tenants-or-guests",
    called: "whether residents are tenants",
    kind: "sides",
    unless: ["staff", "neighbor*", "former", "other tenants", "tenant of the", "landlord shall"],
    sides: [
      {
        says: "residents are tenants with a tenant's rights",
        ways: [
          "as a tenant / rights as a tenant / tenant rights / tenants rights / rights as tenants + you have / your rights / you may count on / are yours / you keep / we honor / count on",
        ],
      },
      {
        says: "residents are guests and no tenants",
        ways: [
          "no tenant / not a tenant / not tenants / no tenants / never a tenant / rather than a tenant / not as a tenant / no tenancy + guest / guests / licensee / licensees / member / members / i am / you are / residents are / give up",
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
      "list of",
      "a list",
      "count*",
      "copy",
      "key",
    ],
    sides: [
      {
        says: "residents keep their own",
        ways: [
          "medication* / medicine* / prescription* / meds / it stays + manage your own / manages his own / in your lockbox / in your own lock box / in your lock box / in a locked box / locked box in / responsible for your own medication* / locked in your own / in the residents lockbox / in the residents lock box / in the residents own / each resident has a lock box / each resident has a lockbox / their medication in a lockbox / in your room / in their room / in their rooms / locked in your room / keep their own / keep their medication / keep their medications / hold their own / self administer / residents store their / your own lockbox / own lockbox / own lock box / their own locked box / your own locked box / personal lockbox / individual lockbox / lockbox in your room / locked box in your room / residents keep their own / hold your own / keep your own / kept by the resident",
        ],
      },
      {
        says: "staff keep it",
        ways: [
          "manager / staff / office / house mother / we + locks up / keeps / holds / keep / hold / hands out / hand out / gives out / passes out / locked in the office / kept in the office + all medication* / all medicine* / all meds / all prescriptions / your medication* / your medicine* / your meds",
          "medication* / medicine* / prescription* / meds + surrender / surrendered / turn over / turned over / hand over / handed over / turn in / turned in / hand in / given / submitted / stored / locked / kept / held + to staff / by staff / to the house manager / by the house manager / to the manager / by the manager / to management / by management / in the office / staff office / managers office / med room / medication room / who shall store",
          "medication* / medicine* / prescription* / meds / all of it + locked up by staff / held by / turned in to staff / turned in to the / manager keeps / manager holds / manager stores / given to staff / kept by the manager / kept by the house manager / in the office / office safe / staff office / locked medication room / locked med room / held by staff / kept by staff / kept in the office / locked in the office / locked by staff / locked staff cabinet / turned over to staff / handed to staff / stored in the office / staff keep / staff keeps / hand all / locked cabinet in the office / stored by staff / residents cannot get at",
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
          "food / meals / groceries + is included / are included / is provided / are provided / house provides / part of your fee / part of the fee / fee covers / fee includes / fees include / fees cover / cost you nothing / free / included in the fee / included in your fee / included in rent / we provide",
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
  {
    id: "leaving-the-house",
    called: "whether newcomers may leave the house",
    kind: "sides",
    unless: ["overnight*", "pass", "visitor*", "guest*", "escort*", "phone*"],
    ignores: ["stage", "person"],
    sides: [
      {
        says: "residents come and go as they like",
        ways: [
          "residents / you + free to leave the house / may leave the house at any time / come and go as you / come and go as they / leave the house whenever / free to come and go",
        ],
      },
      {
        says: "they may not leave",
        ways: [
          "residents / you + may not leave the house / may not leave the property / cannot leave the house / not leave the property / not allowed to leave the house / stay on the property for",
        ],
      },
    ],
  },
  {
    id: "treatment-given",
    called: "whether there is treatment here",
    kind: "sides",
    unless: [
      "refer*",
      "outside provider*",
      "elsewhere",
      "clinic",
      "other provider*",
      "if",
      "insurance",
      "treatment plan",
      "emergency",
    ],
    sides: [
      {
        says: "the home gives treatment",
        ways: [
          "we provide treatment / we offer treatment / house provides treatment / our counselors / our therapists / our clinicians / our clinical staff / counseling is provided / therapy is provided / treatment is provided / we provide counseling / we provide therapy / counseling sessions are held here",
        ],
      },
      {
        says: "it gives none",
        ways: [
          "no treatment / not a treatment / not treatment / not provide treatment / not offer treatment / not a clinical / no clinical services / not provide clinical / not provide counseling / no counseling / not give treatment + house / home / here / we / services / provider / program / residence / facility / center",
        ],
      },
    ],
  },
  {
    id: "mail",
    called: "residents' mail",
    kind: "sides",
    unless: ["email", "pharmacy", "neighbor*"],
    sides: [
      {
        says: "mail is not opened",
        ways: [
          "mail / letters / packages + nobody opened / unopened / nobody opens / no one opens / is private / without being opened",
        ],
      },
      {
        says: "mail may be opened",
        ways: [
          "mail / letters / packages + may be opened / is opened / are opened / will be opened / may be inspected / opened in front of staff / is checked / are checked / may be searched / are searched / opened by staff",
        ],
      },
    ],
  },
  {
    id: "worship",
    called: "worship",
    kind: "sides",
    unless: ["meeting place", "donat*", "parking", "park"],
    sides: [
      {
        says: "residents have to take part",
        ways: [
          "church / worship / prayer / bible study / religious services / chapel / devotion* + mandatory / required / must attend / have to attend / everyone attends / expected to attend / must take part / all residents attend",
        ],
      },
      {
        says: "nobody has to",
        ways: [
          "church / worship / prayer / bible study / religious services / chapel / devotion* / religion / religious + optional / voluntary / no one has to / nobody has to / no one is required / your own choice / no resident is required / nobody is required",
        ],
      },
    ],
  },
  {
    id: "work-asked-for",
    called: "whether residents have to work",
    kind: "sides",
    unless: ["chore*", "staff", "hours", "schedule", "disab*"],
    ignores: ["stage"],
    sides: [
      {
        says: "everyone has to work",
        ways: [
          "employment / full time work / a job / paid work + is required / is mandatory / must have / required of all / must find / have to find",
        ],
      },
      {
        says: "nobody has to",
        ways: [
          "employment / work / a job / paid work + not a requirement / is voluntary / is optional / no one has to / nobody has to / need not / no one is required",
        ],
      },
    ],
  },
  {
    id: "utilities-in-the-fee",
    ignores: ["person"],
    called: "who pays for light, heat and water",
    kind: "sides",
    unless: ["deposit*", "unpaid", "share of the bill if"],
    sides: [
      {
        says: "they are in the fee",
        ways: [
          "includes utilities / include utilities / including utilities / covers utilities / utilities included / utilities are included / utilities and internet are included / all utilities included / utilities are in it / lights heat / with electricity / no charge for utilities / utilities are free",
          "includes / include / including / covers / cover + rent / fee / fees / dues + utilities / electricity",
        ],
      },
      {
        says: "they cost extra",
        ways: [
          "for utilities / utilities fee / utility fee / utilities are / utilities cost / utility charge / utility surcharge / for electricity / for light and heat / for lights and heat + $*",
          "utilities / utility bill / utility bills / electric bill + split / divided / shared equally / not included / are extra / paid separately / on top of",
        ],
      },
    ],
  },
  {
    id: "internet-in-the-fee",
    ignores: ["person"],
    called: "whether the internet costs extra",
    kind: "sides",
    sides: [
      {
        says: "it costs nothing extra",
        ways: [
          "internet / wifi / wi fi + included / free / no charge / at no cost / no extra charge / is in it / are in it",
        ],
      },
      {
        says: "it costs extra",
        ways: [
          "internet / wifi / wi fi + internet fee / wifi fee / for internet / for wifi / for the internet / internet is / wifi is / internet costs / wifi costs + $*",
        ],
      },
    ],
  },
  {
    id: "laundry-in-the-fee",
    ignores: ["person"],
    called: "whether laundry costs extra",
    kind: "sides",
    unless: ["fine*", "fined"],
    sides: [
      {
        says: "it costs nothing extra",
        ways: [
          "laundry / washer / washing machine + included / free / no charge / at no cost / no extra charge / no coins",
        ],
      },
      {
        says: "it costs extra",
        ways: [
          "laundry fee / for laundry / a load / per load / laundry is / laundry costs / each load + $* / cents / quarters",
        ],
      },
    ],
  },
  {
    id: "children-in-the-fee",
    ignores: ["person"],
    called: "whether children cost extra",
    kind: "sides",
    unless: ["support", "child support", "daycare", "school"],
    sides: [
      {
        says: "they cost nothing extra",
        ways: [
          "nothing extra / no extra / no charge / no additional / free / at no cost + for children / for your children / for kids / for a child / per child / children stay / children live",
        ],
      },
      {
        says: "they cost extra",
        ways: [
          "for each child / per child / for every child / each child is / for children / a child + $*",
        ],
      },
    ],
  },
  {
    id: "stay-limit",
    called: "whether a stay has an end",
    kind: "sides",
    unless: ["guest*", "visitor*", "overnight", "bed hold", "pass", "passes", "phase*", "meeting*"],
    sides: [
      {
        says: "residents may stay as long as they like",
        ways: [
          "stay / live / remain / residents stay + as long as you like / as long as you want / as long as you need / as long as it helps / as long as they like / as long as they want / as long as they need / as long as they wish / for as long as he keeps",
          "no maximum / no limit / no time limit / no set limit / no clock / no end date + stay / live / length / bed / how long",
        ],
      },
      {
        says: "a stay has a limit",
        ways: [
          "maximum stay / maximum length of stay / longest stay / stay is limited / stays are limited / limited to + month / months / year / years / weeks",
          "after + months / years / a year + have to move on / must move on / move on / must leave / have to leave",
          "no longer than / at most / up to a maximum of + stay / live here / reside + months / year / years",
        ],
      },
    ],
  },
  {
    id: "late-fee-at-all",
    called: "whether there is a late fee",
    kind: "sides",
    unless: ["waive*", "library", "grace", "month", "if you tell"],
    sides: [
      {
        says: "there is none",
        ways: [
          "no late fee / no late fees / no late charge / no late charges / never a late fee / not charge late fees / not charge a late fee / no charge for late",
        ],
      },
      {
        says: "there is one",
        ways: ["late fee / late fees / late charge / late charges + $*"],
      },
    ],
  },
  {
    id: "deposit-at-all",
    called: "whether a deposit is asked for",
    kind: "sides",
    unless: ["key", "keys", "pet", "refund*", "returned", "back"],
    sides: [
      {
        says: "none is asked for",
        ways: [
          "no deposit / no security deposit / no deposits / not ask for a deposit / not take a deposit / deposit is not required / without a deposit",
        ],
      },
      {
        says: "one is asked for",
        ways: [
          "deposit / security deposit / move in deposit + $* / is required / is due / required before / must be paid",
        ],
      },
    ],
  },
] as const satisfies readonly ClaimSubject[];
