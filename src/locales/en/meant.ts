/**
 * What people say where policies have other words: what policies say, and the phrases, with commas between
 * them. A phrase is as short as it can be and still mean just that, and is met in other forms of its words,
 * and with a word between them. `|` stands between words of which one is enough. Where a section of a home is
 * called by a phrase, it is meant as it is. No page shows them.
 */
export const meant = {
  returnToUse: [
    "relapse",
    "bender, binge, binged, recaer, recaida, recai, off the wagon, back out there, on a run, pick up again, slip ups, took something, start using, starts drinking, back to using, loses sobriety, blew it, reset my date, day one again, gets high, get drunk, used yesterday, went|going|go back out, slip|shot|shooting up, had a slip|few|couple, took a drink|hit|sip, back on drugs|heroin|meth, using|drink again, came|come home high, came in high|drunk, got|gets loaded, got|getting wasted",
  ],
  testedPositive: ["positive test", "flunk a|the test"],
  testing: [
    "drug test",
    "drops, antidoping, drop a ua, color code, call the color, blow into the, blow in a, blow and go, instant cup, dip card, tox screen, pis|spit|hair test, do|take a drop, drop|pee for you",
  ],
  testCheated: [
    "refuse test",
    "water it down, cant go, missed my test, miss a ua, cheat|skip|miss a test, cheat|skip the test, fake|clean pee, fake|synthetic urine",
  ],
  testQuestioned: ["false positive", "retake, lab, second test, didnt use"],
  medicationTreatment: [
    "methadone suboxone",
    "injection, dosing at, take homes, on the strips, monthly shot, maintenance meds, on maintenance, medication assisted, assisted treatment, my clinic|strips|shot, the clinic|shot",
  ],
  lockedMeds: ["meds lock box", "store|sell my meds"],
  painMedicine: [
    "prescription pain pills",
    "toothache, migraine, wisdom teeth, root canal, hurt my back, bad back, tooth ache, er|doctor|doc gave me, tooth|teeth pulled, broke my arm|leg",
  ],
  overTheCounter: [
    "over the counter cold medicine",
    "otc, preworkout, supplement, got a headache, sleep aid, cant sleep, pre workout, protein powder, mouth wash, hand sanitizer, cooking wine, vanilla extract, cough medicine|drops|meds, allergy meds|medicine",
  ],
  oldMedicine: ["expired medicine throw away", "leftover meds, dispose of, leftover|extra pills"],
  missedDose: [
    "missed dose",
    "pills missing, missing meds, forgot my meds|pill, meds|pills are gone",
  ],
  pillCount: ["pill count", "count my meds, count pills"],
  cannabis: ["marijuana", "mmj, weed gummies, smokes weed, dab|weed|cart pen"],
  alcoholFree: ["beer non-alcoholic", "mocktail, kombucha, zero beer, beer with zero, 0 0 beer"],
  search: [
    "search my room",
    "through|thru my stuff|things|bag, shakedown, raid, searches, strip search, drug dog, in my drawers, my locker, enter|toss|check|thru my room, check|through|thru my bag, shake|pat down, search me|us, thru my stuff|things",
  ],
  prohibited: [
    "prohibited contraband",
    "incense, airsoft, machete, taser, mace, not bring, what to pack, space heater, lighter fluid, bb gun, bow and arrow, baseball bat, box cutter, hunting knife, extension cord, air fryer, mini fridge, cant|can i bring, banned items|stuff, a|my pipe",
  ],
  lateFromWork: [
    "late from work curfew",
    "graveyards, nightshift, work graveyard, close at work, get off late, off work at, kept me late, turno de noche, graveyard|night|swing|second|third|2nd|3rd|late|closing shift, off at 11|12|1, job ends at|late, shift ends|runs",
  ],
  runningLate: [
    "running late curfew",
    "curfew extension, my ride bailed, flat tire, car wont start, car died, got held up, miss|break|broke|past|after|blow|blew|extend|later curfew, home|bus late, come|came in late, llegar|llego tarde",
  ],
  overnightAway: [
    "overnight pass sleep somewhere else",
    "vacation, travel, traveling, trip, funeral, wedding, passes, furlough, sleep over at, stay with my, go away for, be gone for, night away, leave town, go camping, dormir fuera, quedarme con, day|home|a pass, sleep|night out, weekend at|away, out of town|state, fly|flying home, sleep|stay at my|a",
  ],
  ruleBroken: [
    "break a rule consequences",
    "strike, warnings, grounded, privileges, punished, penalty, penalties, sanction, in trouble for, write ups, last chance, final warning, rule violation, violate a rule, get|got in trouble, write|wrote me up, written|screw up",
  ],
  newHere: [
    "first 30 days blackout period",
    "newbie, newcomer, freedom, phases, brand new, just got here, on blackout, no phone, take my phone, leave alone, go out alone, phase up|one|1|two|2, new guy|guys|girl, probationary|orientation period, first month|week",
  ],
  sleepingIn: [
    "sleep in bedtime",
    "nap, wake up, be up by, out of bed, go to bed, in bed by, light off, stay|be in bed, sleep|up late",
  ],
  partnerStays: [
    "girlfriend overnight guest",
    "baby mama, girl over, a chick, bring a woman, my girl|lady|fiance|fiancee|wifey, bring|have a girl, mi esposa|mujer",
  ],
  manStays: [
    "boyfriend overnight guest",
    "my dude stay, baby daddy, babys dad, bring a man, guy|guys|dude over, my man|hubby, bring|have a guy, mi esposo|marido",
  ],
  guestStays: ["overnight guest", "sleepovers, crash tonight, sleep over, sleep|crash here"],
  visits: [
    "guest visitor",
    "homie, homeboy, come see, have company, visita de mi, puede visitar, venir a verme, people|friends|buddy|buddies over, bring someone|somebody|people|friends, see my kid|son|family, invite people|someone|my, bring my kid|son",
  ],
  dating: [
    "dating relationship",
    "hookup, tinder, bumble, grindr, flirt, flirting, going out with, start seeing, hook up, in love, making a move, asks me out, fooling around, seeing someone|somebody, crush|hitting on",
  ],
  bannedGuest: [
    "banned guest restraining order",
    "uninvited, protective order, show up here, guest breaks, ex husband|wife|boyfriend|girlfriend, my|crazy ex, keep him|her away",
  ],
  cantPay: [
    "can't pay rent payment plan",
    "unemployed, unemployment, installments, i am broke, dont get paid, get paid next, short for rent, loses his job, laid off, fired from, hours cut, cut my hours, check comes, first check, out of work, cant find work, between jobs, partial payment, catch up, get caught up, behind on, miss a payment, pay next week, cant afford, cant make rent, dont have rent, no puedo pagar, sin trabajo, pay half|part|some|friday|later, partial|split|back|missed|skip rent, short on rent|cash|money, broke till|until, im|flat broke, lost|lose my job, got|get fired, no|first paycheck, check|rent is late, late on|with rent",
  ],
  moneyBack: [
    "refund",
    "overpaid, prorate, prorated, reembolso, paid ahead, already paid, unused rent, rent i paid, give back my, keep|kept my money",
  ],
  waysToPay: [
    "pay rent cash money order",
    "cashapp, zelle, paypal, personal check, pay online, mom pays, proof i paid, apple|parents|family pay, pay for him|her, pay his|her rent",
  ],
  whatItCosts: [
    "cost rent fee",
    "upfront, up front, first and last, surprise fees, raising rent, cuanto cuesta|es|cobran, all|whats included, rent go|goes up",
  ],
  borrowing: [
    "borrow money lend",
    "payee, spot him, paid me back, buy from staff, sell stuff, buy stuff from, give staff a, use my ebt, keep my check, my ssi, spot|front|owes me, bum a|cigarettes, owe him|her money",
  ],
  putOut: [
    "kicked out",
    "86d, told to leave, get the boot, lost my spot, nowhere to go, sleep outside, kick me|him|her|them|us|my|you out, put me|him|her|people out, throw me|him|her|us out, threw me|him|her out, made me|him|to leave, make me|him leave, bounced|toss out, lo corrieron|echaron",
  ],
  howMuchNotice: [
    "how much notice move out",
    "mudarme, before i move, want out, ready to leave, move out early, quiero irme, want|ready to move",
  ],
  thingsLeft: [
    "left behind belongings storage",
    "get my clothes, come get my, sons stuff|things, get his|her things, pick up his|her, grab|keep my things, threw away|out my, mis|sus cosas",
  ],
  howLong: ["how long can I stay", "stay past, time frame, be here for, how many years|weeks"],
  comeBack: [
    "can I come back appeal",
    "readmit, readmitted, reapply, allowed back, re admitted, second shot, let me|him|her back, get|move back in, take me|him back, puedo volver|regresar",
  ],
  appealDischarge: [
    "discharge appeal",
    "contest, reconsider, overturn, hearing, dispute my, for no reason, no good reason",
  ],
  agreement: ["contract sign", "firmar, tenant or, month to month, read before i"],
  housemate: [
    "roommate problem complain",
    "roomie, roomy, bunkie, bunkmate, cellie, messy, slob, filthy, stinks, hygiene, drama, never cleans, leaves dishes, leaves a mess, took my food, in my space, drives me nuts, cant stand, beef with, uses|takes|took my stuff, wears|wore|eats my, bunk|house mate, another guy|resident, other residents|guys, wont|doesnt clean, never does his|her, doesnt|wont shower, keeps me up|awake, dont|not get along",
  ],
  stolenFromMe: [
    "theft stole my stuff",
    "swiped, ganked, ladron, ripped off, missing money, was stolen, someone stole, steals from me, sticky fingers, me robaron, got jacked|stolen, jacked|lifted my, things|money missing",
  ],
  aboutManager: [
    "complain about the manager",
    "manager is a, singles me out, queja contra, manager lied|drinks|stole|keeps|touches, his|her|their|managers boss, staff yelled|lied, above him|her",
  ],
  complainHow: [
    "file a grievance",
    "quejarme, write a letter, file a report, report another, tell on, speak out",
  ],
  answerToComplaint: [
    "how long does a complaint take decision",
    "apelar, heard nothing, disagree with, next step",
  ],
  payback: [
    "retaliate complain",
    "ratting, ratted, narc, backlash, blackballed, represalias, come after me, be a rat, rat out, afraid to tell, safe to speak, if i complain, scared to say|tell",
  ],
  outsideHelp: [
    "complain to the state outside help",
    "oversees, regulates, regulated, watchdog, bbb, dhs, osha, azrha, suing, illegal, demandar, abogado, outside person, better business, code enforcement, building department, adult protective, human rights, housing authority, small claims, legal action, pro bono, public defender, break the law, city|health inspector, is it|this legal",
  ],
  rights: [
    "your rights",
    "derechos, they make me, can i refuse, refuse to, say no to, force me, legal for them|you|him",
  ],
  mistreated: [
    "harassed bullied threatened",
    "slur, hazing, hazed, intimidated, intimidating, intimidates, unsafe, creepy, creep, stalker, amenazas, gives me shit, in my face, swung at me, took a swing, name calling, makes fun of, weird vibes, bother|shoved|pushed|follows me, mess|fuck with me, swing|spit on me, calls me names|a, n|f word, me molesta|amenaza",
  ],
  misconduct: [
    "report staff sexual relationship",
    "touchy, handsy, pervert, perv, hits on me, hit on by, makes passes, grabs me, grabbed my, sex for rent, uncomfortable around, manager|staff flirts",
  ],
  reportEthics: [
    "report unethical staff misconduct",
    "shady, sketchy, crooked, corrupt, corruption, unprofessional, doing wrong, whistle blower, broke the code, abuses power, cover up, code|ethics violation",
  ],
  brokering: [
    "body brokering kickback",
    "fraud, scammers, headhunter, paid per head, pay to refer, finder fee, shell game, plane ticket, flew me out, free bed if",
  ],
  meetingsRequired: [
    "meetings do I have to go to AA",
    "cma, alanon, lifering, wellbriety, celebrate, junta, grupo, meetings a day, 90 in 90, meeting slip, sign my sheet, skip a meeting, hate aa, no god, god stuff, big book, step work, ca meeting, refuge recovery, mandatory|skip|miss meetings, sheet|paper signed, work|do the steps, al|nar anon",
  ],
  struggling: [
    "struggling having a craving",
    "homesick, anxious, anxiety, stressed, overwhelmed, rough night, need support, miss my family, white knuckle, dry drunk, accountability partner, hard|rough|tough time, rough|bad day, feel alone|down, find|need a sponsor, ganas de usar|tomar",
  ],
  choresWhat: [
    "chores",
    "scrub, scrubbing, mop, mopping, sweep, sweeping, vacuuming, limpieza, limpiar, quehaceres, job wheel, his turn to, take turns, clean bathroom, do the dishes, dirty dishes, clean up after, cleaning schedule, make our beds, deep clean, skip chores, miss my chore, house|bathroom|kitchen|dish duty, chore list|wheel|chart, whose|my turn, make my|your bed",
  ],
  foodHere: [
    "groceries dinner meals kitchen",
    "fridge, refrigerator, pantry, cocinar, feed us, my own food, cook my food, cook at night, who buys food, meal plan, midnight snack, la comida, food provided|included|shelf, do you|they feed, buy|share food, eat together|upstairs, family|house dinner",
  ],
  laundry: [
    "laundry washer dryer",
    "detergent, lavadora, wash clothes, do my wash, do a load, wash my sheets, lavar ropa, laundry day|time",
  ],
  freeTime: [
    "weekend fun hang out",
    "downtime, movies, cards, poker, basketball, sports, bbq, barbecue, cookout, nothing to do, for fun, movie night, play games, work out, lift weights, watch the game, free|spare time, go fishing|swimming",
  ],
  workOrSchool: [
    "job search work",
    "college, apprenticeship, retired, student, resume, trabajar, have to work, find work, full time, volunteer instead, day labor, temp agency, have|need|get a job, job hunt|leads|interview, get ssi|ssdi, buscar|encontrar trabajo",
  ],
  documents: [
    "ID card birth certificate",
    "dmv, mvd, license back, my license, ss card, state|new id",
  ],
  benefits: [
    "food stamps EBT food bank",
    "snap, wic, estampillas, cupones, food box, soup kitchen, free food|meals",
  ],
  health: [
    "doctor medical health insurance",
    "glasses, std, obamacare, aseguranza, urgent care, walk in clinic, free clinic, eye doctor, hep c, physical exam, no insurance, get checked|insurance",
  ],
  legalHelp: [
    "legal help",
    "expunge, expunged, expungement, warrant, custody, dcs, cps, divorce, old tickets",
  ],
  counselingHere: [
    "counseling therapy treatment",
    "shrink, psych, psychologist, iop, php, outpatient, inpatient, nurses, clinical, emdr, terapia, terapeuta, consejero, one on one, medical staff, on site, do you offer, anger management, talk|trauma therapy, parenting|budgeting class",
  ],
  workForHouse: [
    "work off my rent paid job at the house",
    "work for rent, work it off, free labor, make us work, owners house, other houses, rent break, unpaid|trade work",
  ],
  leaderRole: [
    "house leader become",
    "elder, be the manager, step up, picks leaders, voted leader, chore coordinator, house rep, become manager|staff, senior guy|guys",
  ],
  houseVote: [
    "house meeting vote change a rule",
    "suggest, suggestion, any say, bring up at, change a rule, made the rules, who decides, have|get a say, a|our voice",
  ],
  planGoals: [
    "recovery plan goals",
    "aftercare, chip, what next, next chapter, five year plan, get my life, life together, on my feet, case plan, own apartment, apartment after, save money, sobriety birthday, sober time, one year sober, get|back on track, clean|sober date",
  ],
  sickness: [
    "sick contagious",
    "puke, puked, barf, diarrhea, cough, coughing, strep, staph, mrsa, scabies, ringworm, rash, monkeypox, chickenpox, measles, tb, tuberculosis, quarantine, isolate, vaccine, vaccinated, enfermo, enferma, feel sick, throw up, stomach bug, the shits, runny nose, sore throat, pink eye, going around, wear a mask, dont|not feel good, caught|catch something",
  ],
  bugs: [
    "bed bugs",
    "cockroach, cockroaches, ants, fleas, mice, mouse, termites, exterminator, chinches, cucarachas, bugs in my, bug bites, bites all over, bit by bugs, pest control",
  ],
  needleFound: [
    "found a needle syringe",
    "rigs, jeringa, aguja, a rig, needle stick, used|dirty|old needle, rig|syringe|needle on, found needles|works, poked by|myself",
  ],
  drugsFound: [
    "return to use drugs in the house",
    "dealing, sneaks, stash, stashed, found foil, using in here, hiding bottles, somebodys|someones|hes|shes|roommate using, found a bag|baggie|pipe|bottle, someones|hes|shes high, brings|sells|deals drugs, roommate uses|relapsed, he|she is using|high",
  ],
  heat: [
    "air conditioner heat power outage",
    "apagon, ac not working, air is out, swamp cooler, hot in here, 115 degrees, power out, lights are out, water off, too cold, no hay luz, no ac|air|power|electricity|electric|water, ac broke|broken|out, too|so|its hot",
  ],
  practice: [
    "fire drill smoke detector",
    "chirping, exits, evac, meet outside, fire escape, fire|evacuation|safety|emergency plan, detector|alarm beeping, exit|escape route",
  ],
  afterwards: [
    "talk about it afterwards shaken",
    "grief, grieving, mourning, traumatized, died here, lost a friend, saw him od, saw it happen, saw someone, freaked me out, shook up, messed me up, someone|somebody|friend|resident|housemate|roommate died",
  ],
  whoKnows: [
    "confidential share my information",
    "privileged, roi, privacidad, privado, told my po, talk to my, find out i, know im here, keep it secret, my business, sign a release, give out my, see my info, who gets my, tell my po|mom|wife|boss, tell anyone|people|others, call my po|mom|job",
  ],
  probationAsks: [
    "probation officer court report",
    "parolee, probationer, violation, caseworker, compliance, noncompliance, compliant, p o, on probation, po come, house check by, violate me, my case, case worker, ankle bracelet, house arrest, interstate compact, progress letter, libertad condicional, my|his|her|a|the po, my|on parole, home visit|check, get|got violated, ankle|gps monitor, progress|status report",
  ],
  isSomeoneThere: [
    "is he there confidential looking for someone",
    "subpoena, check on my, verify residency, missing person, serve papers, process server, is my son|daughter|brother|sister|dad|mom|wife|friend|client|tenant, is he still|okay|ok|doing, hows|call my son",
  ],
  photosOnline: [
    "photos social media post",
    "influencer, vlog, podcast, cameras, fotos, record people, put me online, posts about, snap map, camera in my, en facebook, on live|facebook|instagram|insta|ig|tiktok|snap|snapchat|youtube|twitter|nextdoor, film|posted|tagged me, go|going|facebook live",
  ],
  unfairTreatment: [
    "discrimination treated differently",
    "mexicans, latinos, hispanics, indigenous, asian, muslim, jewish, jew, mormon, catholic, christians, prejudice, prejudiced, bigot, bigoted, homophobic, homophobia, transphobic, ageism, undocumented, ice, pronouns, nonbinary, indocumentado, black people, native american, papers to live, non binary",
  ],
  accommodation: [
    "disability accommodation service dog",
    "esa, deaf, crutches, ada, autism, autistic, adhd, ptsd, bipolar, schizophrenia, schizophrenic, dyslexic, dyslexia, epilepsy, diabetic, diabetes, pregnant, pregnancy, oxygen, cpap, dialysis, seeing eye, hearing aid, bottom bunk, downstairs room, special needs, trouble reading, dont read good, therapy|guide dog, bad knees|knee, cant climb|read, ground|first floor",
  ],
  favorites: [
    "favoritism same rules for everyone",
    "unfairly, hypocrite, hypocrisy, get away with, special treatment, managers friend, rules for thee, two faced, teachers|managers pet",
  ],
  noiseOutside: [
    "noise",
    "blasting, thumping, subwoofer, speaker, 2am, 3am, 1am, midnight, racket, ruckus, commotion, rowdy, karaoke, drums, guitar, construction, hammering, chainsaw, laughing, hollering, whistling, noisy, wake my baby, wakes the baby, up all night, all hours, dead of night, band practice, power tools, car alarm, mucho ruido, 2|3|1 am, talk|too|so loud, keep|woke us up, woke|wakes me up, loud talking|phone, musica alta|fuerte",
  ],
  smokeOutside: [
    "cigarette smoke smoking out front",
    "reeks, flick, flicking, flicked, humo, fuman, colillas, smoke gets in, smell pot, stinks like",
  ],
  outFront: [
    "loitering hanging out in front",
    "congregate, congregating, mob, gang, sitting on my, cut through, milling around, groups of, bunch of men, on the corner|curb, big|large group",
  ],
  conductOutside: [
    "harassing catcalling rude",
    "ogling, leering, leer, hassle, hassling, panhandling, panhandle, begging, flashed, peed, groserias, cat called, made a comment, makes comments, flipped off, middle finger, hassled me, exposed himself, whistle|holler|swore|yells at, comments about|to, peeing|pissing outside",
  ],
  upkeep: [
    "trash yard upkeep",
    "rundown, unkempt, ugly, paint, branches, bush, bushes, hedge, carts, bottles, wrappers, overflowing, overflow, flies, stench, stink, stinky, rodent, pigeons, floodlight, house looks, run down, shopping cart, mattress on, cans everywhere, garbage in my, recycling bins, bins out, fence is down, fence fell, leaning fence, looks terrible|awful|bad, stray|feral|feeding cats, bright|porch|flood light, broken window|blinds, old couch|furniture",
  ],
  carsOutside: [
    "parking cars blocking driveway",
    "uhaul, trailer, rv, camper, motorhome, scooter, bikes, estacionan, estacionado, in my driveway, all the spots, no parking, cant park, cars everywhere, cars all over, cars lined up, parks on, oil leak, leaking oil, doesnt move, hasnt moved, not moved in, drive too fast, peel out, fire lane, blocked|parks in, my|handicap spot, how|so many cars, junk|dead car",
  ],
  comingAndGoing: [
    "people coming and going visitors",
    "prostitutes, prostitution, hookers, in and out, comes and goes, new faces, dont recognize, drop offs, uber all night, house guests, girls coming, different|strange cars, sketchy|shady people",
  ],
  introduce: [
    "introduce meet the manager",
    "presentar, conocer, come talk to, hoa meeting, neighborhood association, say|saying hi, meet you|them, meet the guys|women, stop|drop by, block|neighborhood watch",
  ],
  helpOut: [
    "volunteer help in the neighborhood donate",
    "shovel, rake, raking, elderly, bake, baked, cookies, donaciones, donar, voluntario, carry groceries, move a couch, help moving, lift something, can they help, odd jobs, hire your guys, yard work, pull weeds, senior citizen, bring food, spare bed, old lady|neighbor|clothes|bike|tv, give back|clothes|furniture|stuff|away, move|used furniture, need|give a hand, hire residents|them, donate|used clothes",
  ],
  childrenSafe: [
    "children kids safe",
    "toddler, grandchildren, grandkid, granddaughter, grandson, daycare, preschool, elementary, molester, pedophile, pedo, registry, ninos, my son walks, walk to school, play outside, little ones, day care, near a school, bus stop by, megans law, mis hijos, teenage|teen daughter",
  ],
  dangerous: [
    "is it safe crime dangerous",
    "breakins, mugged, mugging, murderer, killers, rapist, arson, excon, prison, jail, inmates, screened, vetted, dealer, junkie, druggie, crackhead, tweakers, methheads, users, drunks, peligroso, delincuentes, walk at night, walk my dog, break into my, broken into, break ins, porch pirate, package thief, violent criminals, ex con, just got out, rap sheet, gang members, do you screen, screen your, drug addicts, seguro vivir, violent|screen|vet people, drug|crack|trap house, scared|afraid to walk, walk by|past, lock my doors|car",
  ],
  whoWatches: [
    "staff there 24/7 supervised",
    "security, guard, patrol, manager lives, live on site, any adult, check on them, who checks",
  ],
  whatIsThis: [
    "what is a recovery home",
    "type of house, what goes on, oxford house, transitional housing|living",
  ],
  hadASay: [
    "why wasn't I asked zoning",
    "notified, nimby, protest, object, oppose, ccrs, covenant, nobody told me, no one asked, were we told, notify neighbors, public hearing, town hall, single family, business in a, run a business, in my backyard, deed restrictions, approved|stop|block this, nobody|never told us, without asking|telling, who approved|allowed, allowed|why here, residential area|neighborhood, why our|my street, stop|move it",
  ],
  licensed: [
    "licensed certified",
    "insured, credentials, credentialed, licencia, certificado, legit place, legally allowed, operate legally, business license, liability insurance, is it|this legit, approved|accredited by",
  ],
  homeWorth: [
    "property values home prices",
    "resell, buyers, realtor, appraisal, appraised, disclose, disclosure, equity, lower my, trying to sell, hurt|sell my home",
  ],
  studies: [
    "studies research recovery homes",
    "science, evidence, proof it works, stay sober, benefits of, statistics|data|numbers on, does it|this work, do they|these work",
  ],
  usesThere: [
    "what if someone uses relapse",
    "stumbling, staggering, tripping, nodding, gets caught, someone ods, if he uses, if they use, falls off, slips up, strung out, doing drugs in, drunk resident|guy|man|woman|people|person, caught using|drinking, drugs|using outside",
  ],
  afterMyComplaint: [
    "what happens after I complain anonymous",
    "anonimo, stay anonymous, know i called, egg my house, after i call, keep track of, quien se queja, tell them i|who, give|use my name",
  ],
  neighborsReply: [
    "when will I hear back reply",
    "voicemail, turnaround, ghosting, call me back, return calls, voice mail, left messages, how fast|soon|quickly|quick, called twice|you, brushed|blown off, blow|blew me off",
  ],
  notSatisfied: [
    "not satisfied escalate owner",
    "doesnt help, happens again, over and over, fed up, had enough, last straw, already called|complained|told|talked, every night|weekend|single, didnt fix|help, nothing happens|changes, still|keeps happening, complained|called before, third|fourth time, go|someone higher, sick|tired of it|this",
  ],
  rulesTheyFollow: [
    "rules for residents expect of us",
    "have any rules, held accountable, have curfew, allowed out",
  ],
  allDay: [
    "daily life schedule",
    "routine, have jobs, sit around, day to day, a normal day, all|typical day",
  ],
  leadersLearn: [
    "training leaders",
    "qualifications, qualified, train staff, experience do, what training, staff|get|cpr trained, trained to|in|on",
  ],
  staffRecovery: [
    "manager in recovery staff",
    "recovering themselves, former addict, manager|staff sober",
  ],
  gas: [
    "gas smoke fire",
    "sparks, sparking, oven on fire, grease fire, electrical smell, rotten eggs|egg, stove|burner left on",
  ],
  violence: [
    "violence break-in fight",
    "punched, fistfight, strange man in, fist fight, throwing punches, robbed us",
  ],
  poisoned: [
    "poisoning swallowed",
    "drank cleaner, took too many, too many pills, carbon monoxide, wrong pills|medicine, co alarm|detector, mixed chemicals|bleach",
  ],
  anonymous: ["privacy my name", "my name safe, share my name"],
  seesComplaint: ["who sees my complaint private records", "who reads it"],
  blankForm: [
    "where is the form copy",
    "blank form, print it, get a copy, see the policy, posted on, on the board, blank|paper|printed|hard copy",
  ],
  whatToRaise: [
    "what can I complain about",
    "maintenance, repair, worth complaining, fix my, wont fix, never fixed, broken toilet, hot water, landlord wont, broken|water heater",
  ],
  reviewDay: [
    "last reviewed updated policy",
    "outdated, out of date, policy change, latest|old version",
  ],
  houseEvents: [
    "coming up open house events",
    "rsvp, calendar, next event, upcoming events, event coming, invited to",
  ],
  doctorDecides: [
    "you decide with your doctor medication",
    "taper, tapering, make me stop, stop taking my, quit|on|off my meds, wean|forced off",
  ],
  careFit: [
    "right level of support referral detox",
    "rejected, denied, not ready for, too sick for, higher care, need rehab, turned me down, wont take me, needs|need detox, go|sent to rehab",
  ],
  quitSmoking: [
    "quit smoking nicotine",
    "pouches, zyns, dip, snus, hookah, stop smoking, nicotine gum, chew tobacco, cigars inside, nicotine|the patch",
  ],
  voiceOfFamily: [
    "information about a resident confidential",
    "behaving, update on my, any updates on, news of my, is he using, did he relapse, still sober, keep me posted, is he|she sober",
  ],
} as const;
