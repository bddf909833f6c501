import type { grievancePolicy as structure } from "../../../../documents/types/grievance-policy.ts";
import type { VocabularyOf } from "../../../document-vocabulary.ts";

/** How homes speak of the subjects of a grievance policy in English. */
export const grievancePolicy: VocabularyOf<typeof structure> = {
  "what-you-can-raise": [
    "a grievance is, grievance means, grievances include, complaint about, complaints about, concern about, concerns about, anything, anything at all, about anything, any complaint, any concern, any problem, may be about, can be about, scope, purpose, definition, examples",
    "a rule, rules, fee, fees, bill, charge, money, staff, housemate, housemates, roommate, manager, decision, treated, treatment, spoke to, unfair, unsafe, rights, discrimination, condition, conditions, repairs, noise, theft, harassment, discharge, end a stay",
    "emergency, danger, 911, crime, police, small, big, serious",
  ],
  "who-to-file-with": [
    "goes to, give, gives, give it to, hand it to, handed to, hands it to, hand it in, submit it to, submitted to, take it to, bring it to, talk to, speak to, speak with, send it to, mail it to, contact person, address it to, turn it in to",
    "house manager, manager, director, owner, owners, board, house mother, coordinator, officer, administrator, operator, supervisor, office, staff, pastor, president, leader",
    "about the manager, about the house manager, about him, about her, about me, about that person, concerns the, if it is about, if its about, someone else, skip, involved",
    "{phone}, email, phone, call, text, room, day or night, hours",
  ],
  "how-to-file": [
    "in writing, write it, write it down, written, on paper, form, forms, complaint form, grievance form, letter, note, sheet of paper, out loud, verbally, verbal, orally, by email, by phone, online, website, suggestion box, drop it, fill in, fill out",
    "file, filing, filed, submit, hand in, drop, make a complaint, start",
    "sign it, signed, unsigned, anonymous, anonymously, without your name, dont have to sign",
    "write it for you, writing it, translator, language, languages, spanish, interpreter, friend may, difficulty, support person",
    "date, what happened, who was there, describe, details, what you want, receipts, include",
  ],
  "steps-and-time-limits": [
    "procedure, process, appeal, appeals, timeline, time limits, what happens next, next step, step by step, investigation, review, stage",
    "{days}, days, business days, working days, hours, a week, inside of, by the end of, same day, next day, no later than",
    "answer, answers, reply, replies, respond, responds, response, decide, decides, decision, confirm, confirms, receipt, acknowledge, let you know, hear back, hears, look into, looks at it, investigate, hearing, meet with",
    "disagree, disagrees, not satisfied, not happy, doesnt settle, second look, higher, panel, final, house meeting",
    "in writing, on paper, with reasons, written answer, safety, urgent",
  ],
  "outside-help": [
    "outside body, outside help, agency, agencies, state, county, department, licensing, certifier, certifying, certify, affiliate, alliance, association, narr, ombudsman, hud, civil rights, legal aid, legal help, attorney general, protection and advocacy, fair housing, city, authorities, health department",
    "call, contact, complain to, file with, report to, reach, turn to, take it to, write to, hear about",
    "{phone}, phone, hotline, email, website, desk, office, www",
    "at any time, any time, any point, without asking, dont need, no permission, permission, need not wait, even if, right to",
  ],
  "no-retaliation": [
    "speak up, speaking up, spoke up, speaks up, complaining, complained, retaliation, retaliate, retaliates, retribution, payback, get back at, reprisal, reprisals, held against, good faith, punished, punish, penalized, punishment, protected, without fear",
    "no one, noone, will not, no resident",
    "lose, loses, put out, evicted, discharged, moved, threatened, treated differently, bed, room, privileges, chores, asked to leave, treated worse, harass, fear",
    "for filing, filing, filed, filed a, raised, raising, because, reporting, using this, helped another, grievance, complaint",
  ],
  "privacy-and-records": [
    "shared only with, only with the people, records, record, file, files, log, confidential, confidentiality, privacy, private, papers, copy, copies, documentation, grievance log, notebook",
    "stored, locked, locked drawer, locked cabinet, cabinet, under lock, secure, retained",
    "years, year, months, shredded, destroyed, {days}, how long, afterwards",
    "access, shared, share, those who, need to know, person who answers, director, owners, nobody else, not talked about, discussed",
  ],
  "where-it-is-posted": [
    "posted, posting, hangs, hung, bulletin board, on the wall, on the fridge, wall, displayed, available, copy of this policy, copies, binder",
    "kitchen, hallway, hall, common area, living room, every house, each floor, office, front door, entry, website, all houses, fridge, every room",
    "this policy, policy, form, forms, given, at move in, handbook, packet",
  ],
  "discharge-appeals": [
    "appeal a discharge, appeal of discharge, discharge appeal, appeal the decision, appeal, appeals, told to leave, asked to leave, discharge, discharged, discharges, removal, move out, end a stay, put out, eviction, termination",
    "appeal, review, second look, ask for, looked at again, hearing, panel, reconsider, overturn, decision",
    "{days}, hours, stay while, during, does not delay, safety, emergency, immediately, bed held, hold the bed",
  ],
};
