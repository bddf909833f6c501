import type { goodNeighborPolicy as structure } from "../../../../documents/types/good-neighbor-policy.ts";
import type { VocabularyOf } from "../../../document-vocabulary.ts";

/** How homes speak of the subjects of a good-neighbor policy in English. */
export const goodNeighborPolicy: VocabularyOf<typeof structure> = {
  "who-to-contact": [
    "contact, contacts, contact person, call us, call the manager, reach us, ring, text, phone, number, questions or concerns, who to call, let us know, tell us, get in touch, liaison, speak to",
    "{phone}, email, form, website, phone number, cell, answering machine, voicemail",
    "house manager, manager, owner, director, house mother, operator, office, coordinator, backup, someone on duty, staff",
    "any hour, day or night, 24 hours, after hours, weekends, hours, anytime, if she, if he, not available, cannot reach, cant reach",
    "concern, concerns, complaint, problem, question, questions, something wrong, bothered, bother, disturbed, emergency, 911",
  ],
  "how-we-respond": [
    "they hear, will hear, hear from us, hear back, hears back, call back, calls back, called back, respond, responds, response, reply, replies, answer, answers, answered, get back to you, return your call, follow up, acknowledge",
    "{days}, hours, one day, a day, same day, next day, business days, by the end of, right away, promptly, as soon as",
    "look into, looked into, investigate, what we did, what was done, find out, fix, talk with, speak with the resident, action, resolve, resolved, even if, even when, cannot be solved, nothing can be done",
    "every concern, every call, everybody who calls, everyone who calls, each complaint, complaint, concern, concerns, complaints, neighbor, text",
  ],
  "if-you-are-not-satisfied": [
    "not satisfied, not happy, unhappy, dissatisfied, nothing changed, nothing changes, not resolved, not settled, not fixed, next step, higher, go further, above him, above her, above them, escalate, not good enough",
    "owner, director, board, operator, administrator, affiliate, alliance, certifier, association, state, licensing, department, city, agency, certified by, narr, ombudsman",
    "{phone}, email, call, write, contact, complaint form, website, file a complaint, hear about it, goes to",
  ],
  "log-of-concerns": [
    "log, logbook, logged, written down, write down, writes down, we write down, record, recorded, records, notebook, book, track, keep track, register, file, documented",
    "date, time, who called, what it was, what was said, what we did, what was done, outcome, result, name of the caller",
    "years, year, months, who sees, review, reviewed, monthly, private, shown, inspector, certifier",
    "complaint, complaints, concern, concerns, call, calls",
  ],
  "quiet-hours": [
    "quiet, quiet hours, noise, noisy, loud, music, yelling, shouting, honk, honks, honking, voices, stereo, bass, volume, sound",
    "{time}, from, oclock, pm, am, at night, nights, evening, dusk, after dark, weekends",
    "cars, engines, engine, pick up, pickup, horn, motorcycle, lawn mower, tools, tv, parties, party, outside voices, dogs, barking, backyard, headphones, neighbors, balls",
  ],
  smoking: [
    "smoke, smokes, smoking, smokers, vape, vapes, vaping, cigarette, cigarettes, tobacco, cigars, lights up, light up",
    "back, behind, out back, backyard, patio, porch, shed, designated, area, never out front, out front, front, sidewalk, garage, smoke free",
    "butts, bucket, sand, ashtray, put out, receptacle, picked up",
    "drift, drifts, fence, your yard, neighbors, feet from, downwind, away from",
  ],
  "gathering-outside": [
    "linger, lingers, lingering, loiter, loitering, gather, gathers, gathering, gatherings, hang out, hang around, hanging around, stand around, standing around, congregate, groups, crowd, crowds, wait for rides, waiting for a ride, wait for a ride, group",
    "sidewalk, sidewalks, front yard, out front, in front, front of the house, curb, corner, driveway, porch, lawn, near by homes, block, alley, entrance, parking lot",
    "wait, waits, rides, ride, bus, van, back yard, backyard, on the porch, more than, small groups, size, keep moving, no more than",
  ],
  "language-and-conduct": [
    "language, swear, swearing, cuss, cussing, curse, cursing, profanity, foul, lewd, offensive, vulgar, obscene, rude, manners, catcalling, catcall, harass, harassing, obscenities, bad words, insults, gestures, whistle",
    "behavior, conduct, respectful, respect, fighting, fight, arguing, arguments, shouting, yelling, shirts, dressed, staring, threaten, threats, drunk, decent",
    "neighbors, hear, fence, public, guests, company, children, over the fence, anywhere, passing",
  ],
  "cleanliness-and-upkeep": [
    "trash, garbage, bins, bin, litter, yard, lawn, grass, weeds, mow, mowed, mows, upkeep, tidy, neat, cleanliness, landscaping, recycling, hedge, bushes, debris, junk, trash cans, rake",
    "go out, come in, put out, brought in, bring in, taken in, pick up, picked up, swept, sweep, trimmed, paint, repair, repairs, weekly, pulled in",
    "sidewalk, curb, alley, porch, front, furniture, couch, mattress, bikes, toys, shed, backyard, gutter, exterior",
    "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri, sat, sun",
  ],
  parking: [
    "park, parks, parked, parking, cars, vehicle, vehicles, trucks, truck, motorcycle, trailer, driving, carport",
    "driveway, drive, drives, garage, our side, in front of, curb, lot, space, spaces, spot, fence, gravel, lawn, grass, alley",
    "block, blocks, blocking, blocked, hydrant, mailbox, mailboxes, never across, across, your drive, neighbors drive, in front of your, tow, towed, permit, maximum, max, no more than, one car",
    "speed, speeding, slow, repairs, visitors, company, guests, registered, insured",
  ],
  visitors: [
    "visitor, visitors, guest, guests, company, visiting, visits, friends, family visits, people who come",
    "same rules, answers for, answer for, responsible, rules apply, follow, keep to, asked to leave, behave, held to",
    "park, hours, overnight, leave by, {time}, quiet, smoke, porch, sign in, sober, bring",
  ],
  "talking-with-neighbors": [
    "say hello, saying hello, greet, greets, wave, wave back, smile, be polite, polite, friendly, courteous, be kind, introduce, talks to you, stops you, stop you, speak to neighbors, talk to neighbors, good morning, kind words, listen",
    "give them, send you to, sends you to, refer, refers, pass it on, pass it along, point, points, number, card, manager, house manager, take it to, direct",
    "dont argue, do not argue, argue, never discuss, discuss, not discuss, housemates, another, about one another, confirm, gossip, ask about, asks about, angry, upset, apologize",
  ],
  "community-service": [
    "good citizen, lend a hand, give neighbors a hand, help neighbors, helping neighbors, giving back, give back, volunteer, volunteers, community service, clean up, cleanup, clean ups, open house, block party, food drive, help out, part of the neighborhood, neighborhood association, block watch, service projects, get to know, good turn, barbecue, cookout, coffee",
    "neighborhood, block, alley, park, community, neighbors, church, school, garden, food bank, seniors, yards, snow, shovel, rake, plant, planted, town, city",
    "every spring, each year, every year, once a month, season, annual, saturday, twice a year, monthly, month, summer, holiday, invite, invited, welcome, come by, come and, join",
  ],
  "neighborhood-safety": [
    "safe, safety, crime, police, drug free, alcohol free, no alcohol, no drugs, sober, sobriety, tested, drug tests, background, sex offender, sex offenders, weapons, violence, security, 911, supervised, supervision, watch over",
    "screened, interviewed, manager, lives on site, on site, on duty, day and night, cameras, live in, neighborhood, children, school",
    "asked to leave, discharged, removed, relapse, uses, returns to use, taken to, safe place, ride, detox, not put out, on the street, not left, treatment",
  ],
  "privacy-note": [
    "privacy, private, confidential, confidentiality, who lives here, who lives in, cannot say, cant say, can not say, wont say, will not say, cannot tell, not ours to tell, cannot confirm, identity, cannot discuss, not share, law protects",
    "why they, people who live, history, health, about one, about another",
    "neighbors, your name, neighbor, photos, pictures, caller, please, understand",
  ],
  "version-and-review": [
    "review, reviewed, reviews, revised, updated, version, last reviewed, last updated, in effect, effective, orientation, every year, once a year, each year, annually, signs, signed",
    "this policy, policy, new residents, each resident, every resident, move in, moves in, explained, learns, goes over, training, copy, handbook",
    "date, 2024, 2025, 2026, 2027, manager, owner, board, approved, house meeting",
  ],
};
