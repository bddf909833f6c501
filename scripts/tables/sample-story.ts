/*
 * The sentences of the sample that tell its story: its people, dates, history, evidence, visits, its rooms and
 * neighbors, what it has done. One of them in another home's document is one too many. Who approved a
 * document, what changed in it, places near the home, why a rule is set aside and what the example of the
 * house says are of the story in any case, and are not listed.
 */

/** A piece of each, as typed. A test holds them to the sample, and asks about new sentences that may be of it. */
export const storyPieces: readonly string[] = [
  // neighbors/events.md
  "We bring bags, gloves and grabbers",
  "Lemonade, cookies, and a chance",
  "We also haul away one large item",
  "From November to January there is a box",
  "The house manager goes to the meetings and brings back",
  // neighbors/questions.md
  "These are the questions we are really asked",
  "We chose to, because we would rather",
  "Our state license hangs in the entry",
  "A few neighbors have taught us",
  // neighbors/why-homes-like-this-help.md
  "We found no study that we could read",
  // policies/code-of-ethics.md
  "They are in our own words, and they follow the ethics code",
  // policies/emergency-plan.md
  "A person from the clinic trains new residents",
  // policies/good-neighbor-policy.md and policies/grievance-policy.md
  "the affiliate we have applied to",
  "The affiliate we have applied to",
  "Residents take part, if they like, in a street clean-up",
  "Twice a year there is an open porch",
  "fill in the form in the kitchen binder",
  "If you want a lawyer: Desert Legal Aid",
  "The phone in the living room is free to use",
  "This policy hangs on the board in the kitchen",
  // policies/guest-policy.md
  "They may use the living room, the kitchen, the bathroom downstairs",
  "On the first Sunday of the month the house cooks",
  // policies/leadership-manual.md
  "The house manager has lived experience of recovery",
  "The house manager also takes two courses a year",
  "Twice a year we visit another recovery home",
  "We go to the recovery walk",
  "Files are in a locked cabinet in a locked room",
  "The manager has two days off each week",
  "sits down with each resident in a role once a month",
  // policies/resident-packet.md
  "These rights are posted in the kitchen",
  "The house meeting made most of these rules",
  "Gloves, bags and bleach wipes are under both sinks",
  "Neighbors notice, and so do lungs",
  "Most of our Thursday cooks have lived here once",
  "A board in the kitchen says who is good at what",
  "We share the dinner on Thursdays and pancakes on Saturdays",
];

/**
 * Pieces of sentences that count for nothing: what to do in an emergency and what the law says are the same in
 * every home, and nobody should have to find other words for them.
 */
export const anyonesPieces: readonly string[] = [
  'Ask directly: "Are you thinking of killing yourself',
  "It does not put the thought there",
  "If there is a weapon or pills, get others out",
  "Use an extinguisher only on a small fire",
  "the person is awake and breathing",
  "they are drowsy, can't be woken",
  "the person is drowsy, can't be woken",
  "Thoughts of suicide",
  "Overdose: give naloxone",
  "Never pick up a needle by hand",
  "Smoke and carbon monoxide alarms",
  "differently because of race",
  "Federal rules on substance use treatment records",
  "Medication for opioid use disorder",
  "Alcoholics Anonymous and Narcotics Anonymous",
];

/** Keys of the front matter that tell of the past: who agreed to a document, and what changed in it. */
export const storyKeys: ReadonlySet<string> = new Set(["approvedBy", "changes"]);

/** Facts that are of the story: places that were made up, and what a reviewer is told. */
export const storyFacts = /^(?:resources|standard)\./;
