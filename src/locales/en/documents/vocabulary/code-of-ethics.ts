import type { codeOfEthics as structure } from "../../../../documents/types/code-of-ethics.ts";
import type { VocabularyOf } from "../../../document-vocabulary.ts";

/** How homes speak of the subjects of a code of ethics in English. */
export const codeOfEthics: VocabularyOf<typeof structure> = {
  "who-signs": [
    "must sign, signs this, signs, sign, signed, agrees to, agree to, applies to, bound by, abide by, adhere, reads and signs, read and sign, uphold, subscribes, commits to, who follows",
    "whoever, owners, owner, operators, operator, staff, volunteers, employees, contractors, board, house managers, managers, house leaders, everyone who works, everybody who works, all persons, administrators",
    "this code, code of ethics, code, these promises, every year, yearly, annually, upon hire, before they start, on the first day, file",
  ],
  "recovery-first": [
    "recovery first, puts recovery, put the recovery, recovery of the, well being, wellbeing, welfare, best interest, best interests, needs of residents, individual recovery, quality of life, growth, individualized, resident first, residents first, recovery needs, person first",
    "individual, those we serve, ahead of, priority, assess, decision, decisions",
    "income, money, profit, beds, business, convenience, dignity, respect, strengths, support, goals",
  ],
  "right-level-of-support": [
    "level of support, level of care, higher level, appropriate, good fit, better fit, right fit, right place, refer, referral, referrals, transfer, another home, another place, other services, outside our scope, treatment when, not the right, suit, suits",
    "assess, assesses, screen, accept only, take in, admit, cannot help, cannot give, cannot meet, more than we can, able to serve, qualified, can support, beyond",
    "applicant, help them find, find, ability, meet their needs, provider, detox, hospital, medical",
  ],
  "non-discrimination": [
    "discriminate, discrimination, diversity, diverse, regardless of, equal, equally, fair treatment, alike, turn nobody away, turn no one away, without regard, protected, cultural, culture, inclusive, inclusion, prejudice, bias, racism",
    "race, color, religion, creed, faith, ethnicity, national origin, language, background, backgrounds, belief",
    "sex, gender, sexual orientation, orientation, identity, age, disability, marital status, income, veteran, economic",
  ],
  "safe-home": [
    "safe home, safe environment, safe place, safe and sober, homelike, home like, drug free, alcohol free, alcohol and drug free, substance free, free of alcohol, free from alcohol, clean and safe, good repair, safe, well kept, living environment, sober environment, nonviolent",
    "clean, repair, maintain, maintained, maintains, keep the house, keep our house, inspect, comfortable, fire, smoke alarms, naloxone, upkeep, drugs, alcohol, building, environment, place",
  ],
  "choice-of-path": [
    "choice, choices, own path, path, paths, pathway, pathways, road to recovery, many roads, own way, self determination, autonomy, methadone, buprenorphine, suboxone, medication, medicine, moud, mat, own recovery, personal choice, recovery program",
    "honor, honors, respect, respects, support, supports, welcome, multiple, individual, forced, force, impose, pressure, no one way, whatever",
    "twelve step, 12 step, aa, na, smart, church, faith, secular, doctor, prescribed, prescribes, therapy, meetings, religious, spiritual, treatment, counsel",
  ],
  privacy: [
    "in confidence, stays with us, privacy, private, confidential, confidentiality, confidences, anonymity, hipaa, 42 cfr, release, written consent, without consent, disclose, not talk about residents, not discuss residents, personal information, gossip, written permission",
    "information, records, photos, pictures, social media, files, facts, identity, data, share, shared, talk, outside the house, discuss, post",
    "unless, except, required, emergency, permission, consent, protect, protects, locked",
  ],
  "fair-rules-and-testing": [
    "same rules, fair, fairly, consistent, consistently, evenly, uniform, uniformly, no favorites, favorites, favoritism, equally, objective, everyone the same, same way, rules apply, apply the rules, enforce, apply rules",
    "rules, rule, drug test, drug tests, testing, drug testing, test, tests, tested, screening, policies, consequences, discipline, sanctions, house rules",
    "shame, punish, all residents, random, confirm, results, privacy, dignity, respect, lab, favor",
  ],
  "no-bullying": [
    "bully, bullying, harass, harassment, threat, threats, threaten, threatening, intimidate, intimidation, abuse, abusive, violence, violent, shout, shame, humiliate, humiliation, hostile, yell, aggression, degrade, assault, coercion, verbal, physical",
    "no one, not tolerate, not tolerated, zero tolerance, staff, each other, free from, emotional, refrain",
  ],
  "no-retaliation": [
    "paying back, pay back, paying anyone back, pays anyone back, retaliate, retaliates, retaliation, retribution, reprisal, reprisals, payback, get back at, getting back at, punish, punished, punishment, punishes, penalize, hold it against, without fear, penalty, negative consequences",
    "complain, complains, complaint, complaints, grievance, grievances, concern, concerns, report, reports, reporting, speak up, speaks up, speaking up, raises, question, good faith, filing, whistle",
  ],
  money: [
    "borrow, borrowing, lend, lending, loan, loans, gifts, gift, presents, financial, financially, money, fees, fee, buy, sell, buying, selling, hidden, receipts, receipt, refunds, payee, benefits, funds, ebt, tips, business dealings, financial dealings",
    "staff, from residents, to residents, their, personal, their families, accept, profit, gain",
    "in writing, beforehand, honest, transparent, disclosed, clear, written, agreement, cost, costs, accounts, bookkeeping, accurate, policy, move in",
  ],
  "honest-marketing": [
    "in public, say in public, marketing, advertise, advertises, advertising, advertisement, ads, website, brochure, brochures, claims, promote, promotional, public statements, testimonials, what we say about, success rates, publicity, represent, social media",
    "honest, honestly, true, truth, truthful, accurate, accurately, mislead, misleading, false, exaggerate, lie, outcome, outcomes, cure, guarantee, evidence, deceptive, promise, back up, claim, misrepresent",
    "services, our house, credentials, certification, qualifications, photos, pictures, amenities",
  ],
  "no-sexual-relations": [
    "sexual, sex, romantic, romance, date, dating, intimate, relationship, relationships, exploit, exploits, exploitation, exploitative, sleep with, personal relationships, sexually, sexual relations, inappropriate, fraternize, fraternization",
    "staff, anyone who lives, former resident, former residents, employees, volunteers, family member, participants, lives here",
    "enter into, engage, prohibited, avoid, years, gain, power, boundaries, boundary, consent, advantage, refrain",
  ],
  "conflicts-of-interest": [
    "conflict of interest, conflicts of interest, conflict, kickback, kickbacks, referral fee, referral fees, finders fee, commission, bribe, inducement, inducements, broker, brokering, patient brokering, dual relationships, nepotism, self dealing, personal gain, paid for sending, payment for sending, outside interests",
    "payment, pay, accept, receive, gift, offer, fee, money, anything of value, remuneration, compensation",
    "relatives, relative, family, business, businesses, lab, labs, clinic, treatment center, provider, providers, sending, referring, referral, referrals, disclose, disclosed, own a, step aside, vendor, vendors",
  ],
  "staff-care": [
    "self care, own recovery, own health, own wellness, own well being, look after ourselves, look after my own, take care of myself, take care of ourselves, burnout, boundaries, professional boundaries, role, clear roles, limits, impaired, scope, competence, supervision",
    "staff, managers, manager, volunteers, time off, rest, support, supervisor, ask for help, sponsor, days off, training, trained, work, health, recovery, sober",
  ],
  "good-neighbor": [
    "neighbor, neighbors, good neighbor, neighborhood, next door, surrounding community, community relations, block",
    "respect, respectful, courteous, concern, concerns, complaint, answer, respond, clean, quiet, parking, noise, responsive, considerate, call, policy, local, laws",
  ],
  "reporting-a-breach": [
    "report, reports, reporting, reported, breach, breaches, violation, violations, violates, breaks this code, break this code, broken, misconduct, unethical, wrongdoing, complaint, file a complaint, suspected, ethics complaint, alleged, infraction",
    "affiliate, association, alliance, owner, director, board, state, manager, narr, licensing, certifier, authorities, operator, police, adult protective",
    "call, contact, {phone}, email, form, in writing, at once, immediately, grievance, duty, days, website",
  ],
  signatures: [
    "signature, signatures, signed, sign, sign here, acknowledge, acknowledgment, i have read, have read, printed name, signature page",
    "{blank}, date, print, title, witness, supervisor, signed copy",
    "understand, agree, code, this code, received, copy, abide, promise, commit, by signing, follow",
  ],
};
