import type { WantedWords } from "../sources/find-words.ts";
import type { CitedLaw } from "./create-clause-rule.ts";

/** How papers say that someone has to leave the house. */
export const putOut: readonly WantedWords[] = [
  "discharg*|evict*|terminat*|expel*|expuls*|dismiss*|eject*|removal",
  "be removed|exited|released",
  "put|thrown|kicked|turned|thrown out",
  "asked|told|made|required|forced to leave|go|vacate",
  "must|will|shall|should|may|can leave|go|vacate",
  "have|has|need|needs to leave|go|vacate",
  "leave|leaves|vacate|vacates … house|home|property|program|premises|residence",
  "pack … leave|bags|belongings|things",
  "bags|stuff|things|belongings … porch|curb|lawn|street|sidewalk|yard|door",
  "you|he|she|they pack",
  "minutes|hour|hours to|and … collect|pack|get|gather|leave|go|vacate",
  "lose|loses|forfeit* your|their|his|her|the bed|room|place|spot|membership",
  "loss of housing|bed|residency|membership|placement",
  "is|are out",
  "be|is|are gone",
  "bed|room|place|spot … given|goes|go to … next|another|else",
  "out of the house|home|program",
  "leave|leaves|goes|out at|right|immediately once|away|that",
];

/** How papers say that this happens at once. */
export const atOnce: readonly WantedWords[] = [
  "immediate*|instant*|automatic*",
  "at once",
  "right|straight away",
  "same day|night|hour",
  "inside the|an|one hour",
  "that day|night|very|hour",
  "by|before supper|dinner|dark|nightfall|sundown|noon|bedtime|morning",
  "on the spot",
  "within|in|has|have # hour|hours|minutes|minute",
  "within an|the hour",
  "no exceptions|notice|warning|excuses",
  "zero tolerance",
  "without|no notice|warning|exception|exceptions|discussion|delay|second",
  "tonight",
  "then and there",
];

/** How papers speak of a return to use, or of a test that shows it. */
export const returnToUse: readonly WantedWords[] = [
  "use|uses|used|using|possess*|having|consum*|drink*|buy* … alcohol|drug|drugs|substance|substances|marijuana|cannabis|alcoholic",
  "use of alcohol|drugs|any|illicit|illegal|substances",
  "alcohol|drug|substance or|and|use|possession drug|drugs|alcohol|substance|use|possession",
  "relaps*",
  "return* to use|using|drinking",
  "positive … test|tests|result|results|screen|screens|ua|sample|urinalysis|breathalyzer",
  "test|tests|tested|testing|screen|screens|result|ua|sample|urinalysis|breathalyzer … positive|dirty",
  "fail* … test|tests|screen|screens|ua|uas|breathalyzer|urinalysis",
  "refus* … test|tests|testing|screen|screens|ua|uas|breathalyzer|sample",
  "under the influence",
  "intoxicated|drunk",
  "is|are|be|comes|come|gets|being high|loaded|drunk",
  "caught|found|suspected using|drinking|drunk|high",
  "uses|drinks|using|drinking or|and drinks|uses|drinking|using|drugging",
  "dirty|hot ua|uas|test|tests|drop|screen",
  "anyone|whoever|who uses|drinks|relapses|use|drink|relapse",
  "you drink|drank|relapse|relapsed",
  "you use|used you",
  "tolerance … use|drugs|alcohol|drinking|substance|substances",
];

/** What a paper says where nobody is left without a place. */
export const safePlace: readonly WantedWords[] = [
  "safe place|bed|somewhere|housing|night|shelter|where|way",
  "somewhere|someplace safe",
  "detox*|shelter*|hospital*|respite|crisis",
  "a|the|your ride",
  "transport*",
  "another|other|different place|home|house|bed|program|residence",
  "help* … find|place|plan|go",
  "find* … place|bed|somewhere",
  "higher|other|another level",
  "into treatment",
  "treatment|medical facility|center|provider",
  "referr*",
];

/** Who lives in a home, as papers call them. */
export const residents =
  "resident|residents|member|members|participant|participants|client|clients|tenant|tenants|you|your|i|my|me|anyone|everyone|everybody|all|each|person|persons|people|individual|individuals|women|men|he|she|they|their|them|guest|guests|occupant|occupants|applicant|applicants";

/** How papers say that something has to be. */
export const mustBe: readonly WantedWords[] = [
  "must|required|mandatory|shall|require|requires|requirement|requirements|compulsory|obligatory|obligated|expected|agree|need|needs|will",
  "have|has to",
  "not optional",
  "no exceptions",
  "at least|minimum",
  "every resident|member|one|participant",
  "each resident|member|participant",
];

/** What makes something an offer. */
export const isOffered: readonly WantedWords[] = [
  "voluntary|voluntarily|volunteer*|encourag*|recommend*|suggest*|invite*|invited|welcome|welcomed|choose|chooses|chosen|wish|wishes|prefer|prefers|offer*|available",
  "is|are|be|always|fully|entirely|all optional",
  "if you|they|he|she want|like|wish|choose|would",
  "may attend|join|come|choose|take",
  "up to you",
  "your|their|own choice|choosing|path|pathway",
  "of … choice",
];

/** Things of a resident's own, as papers call them. */
export const ownThings =
  "belongings|property|possessions|items|things|clothes|clothing|stuff|bags|boxes|tools|effects|goods|luggage|gear";

/** Who runs a home, as papers call them. */
export const whoRuns =
  "we|i|us|staff|manager|managers|management|owner|owners|operator|director|leadership|house|home|program|company|ministry|mission|pastor|church|mother|licensor|landlord|treasurer|office";

/** Whom a resident may turn to outside. */
export const outsideOffices =
  "state|county|city|licensing|licensor|affiliate|agency|agencies|inspector|inspectors|ombudsman|media|reporter|press|lawyer|lawyers|attorney|attorneys|authorities|bureau|certifier|certifying|probation|caseworker|hud|online";

/** Who comes when help is called. */
export const emergencyHelp =
  "911|police|cops|ambulance|ambulances|medics|paramedics|emergency|sheriff|firemen";

/** What a resident loses, or has to do, as a punishment. */
export const consequences: readonly WantedWords[] = [
  "lose|loses|costs|forfeit* your|their|his|her|you|the",
  "be|is|are|get|gets|being out|gone|discharged|evicted|terminated|moved|removed|dismissed|asked",
  "out|pack|packs|packing|evict*|discharg*|terminat*|expel*|expulsion",
  "stay|residency|membership … over|ends|ended|done",
  "back to phase|level|day|square",
  "looking|look|find for|another|somewhere another|bed|place|else",
  "not|dont stay|last here|long",
  "grounds|cause for",
  "restrict*|restriction|grounded",
  "no pass|passes",
];

/** Long enough to fetch what one has left behind. */
export const longEnough: readonly WantedWords[] = [
  "10|14|15|20|21|30|45|60|90|ten|fourteen|fifteen|twenty|thirty|forty|sixty|ninety days|business|calendar|day",
  "weeks|month|months",
];

/** How papers say that something is for all, and no offer. */
export const forAll =
  "must|required|requires|mandatory|shall|compulsory|everybody|everyone|every|all|each|expected|expect|condition|nobody|noone|obligatory|obliged|will";

/** The Fair Housing Act, on the terms of a home and on people with a disability. */
export const fairHousing: CitedLaw = {
  cites: "42 U.S.C. 3604",
  source: "https://www.law.cornell.edu/uscode/text/42/3604",
};

/** How the Americans with Disabilities Act protects people who take prescribed medication. */
export const adaOnMedication: CitedLaw = {
  cites: "The ADA and the Opioid Crisis (U.S. Department of Justice, 2022)",
  source: "https://archive.ada.gov/opioid_guidance.pdf",
};

/** Nobody may be threatened for using a right in housing. */
export const noCoercion: CitedLaw = {
  cites: "42 U.S.C. 3617",
  source: "https://www.law.cornell.edu/uscode/text/42/3617",
};
