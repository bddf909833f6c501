/**
 * What people say where policies have other words: what policies say, and the phrases, with commas between
 * them. A phrase is as short as it can be and still mean just that, and is met in other forms of its words,
 * and with a word between them. Where a section of a home is called by a phrase, it is meant as it is. No page
 * shows them.
 */
export const meant = {
  returnToUse: [
    "relapse",
    "off the wagon, back out there, went back out, going back out, go back out, ran out and used, on a run, pick up again, pick up a drink, picked up last night, slip up, slip ups, had a slip, had a drink, had one drink, had a beer, had a few, had a couple, took a drink, took a hit, took a sip, takes a drink, took something, start using, starts drinking, back to using, back on drugs, back on heroin, back on meth, back on the bottle, using again, lost my sobriety, loses sobriety, lost my clean time, lose my clean time, broke my sobriety, blew my sobriety, blew it, reset my date, start my time over, start over at day one, back to day one, day one again, came home high, come home high, came in high, came home drunk, come home drunk, came in drunk, shot up, shooting up, got loaded, gets loaded, got wasted, getting wasted, gets high, get drunk, bender, binge, binged, messed up and used, screwed up and used, used last night, used yesterday, used over the weekend, no longer sober, not sober anymore, isnt sober anymore, stop being sober, recaer, recaida, recai, drink again",
  ],
  testedPositive: ["positive test", "come back dirty, flunk a test, flunk the test"],
  testing: [
    "drug test",
    "drop a ua, do a drop, take a drop, drop for you, drops, color code, call the color, pee for you, pis test, mouth swab, spit test, hair test, blow in the tube, blow into the, blow in a, blow and go, blow in the machine, instant cup, dip card, tox screen, prueba de drogas, examen de drogas, antidoping",
  ],
  testCheated: [
    "refuse test",
    "cheat the test, cheat a test, fake pee, fake urine, clean pee, synthetic urine, detox drink, flush my system, water it down, drank too much water, cant go, skip the test, skip a test, miss a test, missed my test, miss a ua",
  ],
  testQuestioned: [
    "false positive",
    "second test, swear im clean, swear i am clean, retake, didnt use, didnt take anything, lab",
  ],
  medicationTreatment: [
    "methadone suboxone",
    "the clinic, my clinic, clinic every morning, dosing at, take homes, on the strips, my strips, the shot, monthly shot, my shot, injection, maintenance meds, on maintenance, medication assisted, assisted treatment",
  ],
  lockedMeds: ["meds lock box", "store my meds, sell my meds"],
  painMedicine: [
    "prescription pain pills",
    "tooth pulled, teeth pulled, wisdom teeth, root canal, broke my arm, broke my leg, hurt my back, bad back, toothache, tooth ache, migraine, er gave me, hospital gave me, doctor gave me, dentist gave me, doc gave me",
  ],
  overTheCounter: [
    "over the counter cold medicine",
    "otc, something for a headache, got a headache, have a headache, allergy meds, allergy medicine, sleep aid, cant sleep, energy drink, pre workout, preworkout, supplement, protein powder, cough medicine, cough drops, cough meds, mouth wash, hand sanitizer, cooking wine, vanilla extract",
  ],
  oldMedicine: [
    "expired medicine throw away",
    "leftover pills, leftover meds, extra pills, pills i dont need, pills i dont take, meds i dont take, dont take anymore, dispose of",
  ],
  missedDose: [
    "missed dose",
    "forgot my meds, forgot my pill, skipped my meds, run out of pills, out of meds, lost my prescription, meds are gone, pills are gone, pills missing, meds missing, missing meds, stole my meds, stole my pills, pharmacy is closed",
  ],
  pillCount: ["pill count", "count my meds, count my medicine, count pills"],
  cannabis: [
    "marijuana",
    "mmj, smoke a joint, smoke a blunt, smoke bud, smoke a bowl, hit a joint, dab pen, weed pen, cart pen, weed gummies, smokes weed",
  ],
  alcoholFree: ["beer non-alcoholic", "zero beer, beer with zero, mocktail, kombucha, 0 0 beer"],
  search: [
    "search my room",
    "come in my room, come into my room, enter my room, walk in my room, walk into my room, in my room without, in my room when im, look in my room, look through my room, look in my bag, go through my drawers, toss my room, shake down, shakedown, raid, pat down, strip search, search me, search us, searches, check my room, check my bag, check our rooms, drug dog, sniffer dog, in my drawers, my locker, through my stuff, thru my stuff, through my things, thru my things, through my bag, thru my bag, thru my room",
  ],
  prohibited: [
    "prohibited contraband",
    "cant i bring, not bring, can i bring, allowed to have, allowed in the house, allowed in my room, banned items, banned stuff, what to pack, hot plate, space heater, incense, lighter fluid, bb gun, airsoft, machete, bow and arrow, taser, mace, baseball bat, box cutter, hunting knife, extension cord, air fryer, mini fridge, needles in my room, a pipe, my pipe",
  ],
  lateFromWork: [
    "late from work curfew",
    "graveyard shift, graveyards, work graveyard, night shift, nightshift, swing shift, second shift, third shift, 2nd shift, 3rd shift, late shift, work till midnight, closing shift, close at work, get off late, off work at, off at midnight, off at 11, off at 12, off at 1, job ends at, job ends late, shift ends, shift runs, boss keeps me late, kept me late, turno de noche, trabajo de noche",
  ],
  runningLate: [
    "running late curfew",
    "be late getting home, home late, come in late, came in late, miss curfew, break curfew, broke curfew, past curfew, after curfew, blow curfew, blew curfew, curfew extension, extend curfew, later curfew, stuck in traffic, ride fell through, my ride bailed, bus late, flat tire, car wont start, car died, got held up, llegar tarde, llego tarde",
  ],
  overnightAway: [
    "overnight pass sleep somewhere else",
    "sleep at my, sleep at a, sleep over at, sleep out, stay at my, stay at a, stay with my, spend the night at, spend the night with, spend the weekend, weekend at, weekend with my, weekend away, home for the weekend, away for the weekend, go away for, gone for the weekend, gone for a few days, be gone for, night away, night out, stay out all night, out of town, out of state, leave town, leave the state, go camping, vacation, travel, traveling, trip, fly home, flying home, funeral, wedding, graduation, day pass, home pass, a pass, passes, furlough, dormir fuera, quedarme con",
  ],
  ruleBroken: [
    "break a rule consequences",
    "get in trouble, got in trouble, in trouble for, write me up, wrote me up, written up, write ups, strike, how many chances, last chance, final warning, warnings, grounded, privileges, on contract, behavior contract, screw up, break the rules, rule violation, violate a rule, violate the rules, break house rules, punished, penalty, penalties, sanction",
  ],
  newHere: [
    "first 30 days blackout period",
    "probationary period, first month, first week, brand new, new guy, new guys, new girl, new people, newbie, newcomer, just got here, just moved in here, orientation period, on blackout, no phone, take my phone, leave the house by myself, leave by myself, leave alone, go out alone, go out by myself, freedom, level up, phase up, phase one, phase 1, phase two, phase 2, phases",
  ],
  sleepingIn: [
    "sleep in bedtime",
    "wake up, be up by, out of bed, stay in bed, sleep late, nap, go to bed, be in bed, in bed by, up late, light off",
  ],
  partnerStays: [
    "girlfriend overnight guest",
    "my girl, my lady, baby mama, bring a girl, have a girl, girl over, a chick, bring a woman, women in my room, woman in my room, my fiance, my fiancee, my wifey, mi novia, mi esposa, mi mujer",
  ],
  manStays: [
    "boyfriend overnight guest",
    "my man, my dude stay, baby daddy, babys dad, bring a guy, have a guy, guy over, guys over, dude over, bring a man, men in my room, man in my room, my hubby, mi novio, mi esposo, mi marido",
  ],
  guestStays: [
    "overnight guest",
    "stay over, stay here overnight, sleep here, sleep on the couch, sleep on our couch, crash here, crash on the couch, crash for the night, crash tonight, spends the night, stay the weekend here, sleep over, sleepovers, slumber party, in my bed, quedarse a dormir, se puede quedar",
  ],
  visits: [
    "guest visitor",
    "come see, see my kid, see my son, see my daughter, see my family, bring my kid, bring my son, bring my daughter, kids over, kids come, kids here, people over, invite people, invite someone, invite a friend, invite my, have company, friends over, buddy over, buddies over, homie, homeboy, bring someone, bring somebody, bring people, bring friends, hang out with me here, hang in my room, in the bedrooms, upstairs with me, visita de mi, puede visitar, venir a verme",
  ],
  dating: [
    "dating relationship",
    "going out with, seeing someone, seeing somebody, start seeing, hook up, hookup, in love, tinder, bumble, grindr, crush on, hitting on, flirt, flirting, making a move, came on to me, comes on to me, asks me out, messing around with, fooling around",
  ],
  bannedGuest: [
    "banned guest restraining order",
    "my ex, crazy ex, ex husband, ex wife, ex boyfriend, ex girlfriend, protective order, order of protection, no contact order, show up here, keep someone away, keep him away, keep her away, not allowed back, uninvited, visitor is high, guest brings drugs, guest breaks",
  ],
  cantPay: [
    "can't pay rent payment plan",
    "broke till, broke until, im broke, i am broke, flat broke, dont get paid, not get paid till, get paid friday, get paid next, havent been paid, short on rent, short this week, short on cash, short on money, short for rent, lost my job, lose my job, loses his job, laid off, got fired, fired from, get fired, hours cut, cut my hours, no paycheck, paycheck is late, check is late, check comes, first check, first paycheck, out of work, cant find a job, cant find work, between jobs, unemployed, unemployment, pay half, pay part, pay some, part of the rent, partial payment, partial rent, split the payment, split rent, installments, catch up, get caught up, back rent, rent is late, late on rent, late with rent, behind on, miss a payment, missed rent, skip rent, more time to pay, extra time to pay, pay next week, pay friday, pay later, extension on rent, cant afford, cant make rent, dont have rent, dont have the money, not have the money, no puedo pagar, sin trabajo",
  ],
  moneyBack: [
    "refund",
    "get back what i paid, paid ahead, paid in advance, paid for the month, paid for the whole, already paid, overpaid, prorate, prorated, pro rated, unused rent, rest of my rent, rest of the rent, rent i paid, keep my money, kept my money, give back my, reembolso, devolver mi dinero, deposito de regreso",
  ],
  waysToPay: [
    "pay rent cash money order",
    "cashapp, zelle, paypal, apple pay, personal check, pay online, how do i pay, how do we pay, where do i pay, pay for him, pay for her, pay for my son, pay for my daughter, pay for my brother, pay his rent, pay her rent, someone else pay, somebody else pay, mom pays, parents pay, family pay, sponsor me financially, proof i paid",
  ],
  whatItCosts: [
    "cost rent fee",
    "how much does it cost, how much do you charge, what do you charge, what does it run, how much to live, how much to stay, how much to move in, up front, upfront, first and last, all included, whats included, included in rent, surprise fees, rent go up, rent goes up, raising rent, cuanto cuesta, cuanto es, cuanto cobran",
  ],
  borrowing: [
    "borrow money lend",
    "spot me, spot him, front me, bum a, bum cigarettes, owes me, owe him money, owe her money, paid me back, hit me up for money, buy from staff, sell stuff, buy stuff from, tip the manager, give staff a, use my food stamps, use my ebt, take my food stamps, takes our food stamps, hand over my ebt, keep my check, my social security check, my ssi, payee",
  ],
  putOut: [
    "kicked out",
    "kick me out, kick him out, kick her out, kick them out, kick us out, kick my out, kick people out, kick someone out, kick you out, put me out, put him out, put her out, put people out, put someone out, throw me out, throw him out, throw her out, throw people out, throw someone out, throw us out, threw me out, threw him out, threw her out, make me leave, made me leave, made him leave, make him leave, make someone leave, made to leave, tell me to leave, told to leave, have to leave right now, get the boot, got the boot, give me the boot, kick to the curb, on the street, out on my ass, lose my bed, lost my bed, lose my spot, lost my spot, lose my room, get rid of me, 86d, bounced out, me echaron, me corrieron, me echan, me corren, lo corrieron, lo echaron, me sacaron, nowhere to go, no place to go, no where to go, sleep outside, sleep in my car, toss out",
  ],
  howMuchNotice: [
    "how much notice move out",
    "before i move, want to move, want out, ready to leave, ready to move, move out early, leave early, heads up before, check out early, break my lease, break the lease, get out of my lease, get out of the contract, irme de la casa, quiero irme, mudarme",
  ],
  thingsLeft: [
    "left behind belongings storage",
    "sons stuff, sons things, get my clothes, get his things, get her things, come get my, come back for my, pick up my things, pick up his, pick up her, grab my things, keep my things, threw away my, threw out my, store my things, hold my things, mis cosas, sus cosas",
  ],
  howLong: [
    "how long can I stay",
    "live here forever, live here for years, how many years, how many weeks, stay six months, stay past, time frame, long term, short term, few weeks, be here for, long is the program, finish the program, complete the program, cuanto tiempo puedo",
  ],
  comeBack: [
    "can I come back appeal",
    "let me back, let him back, let her back, get back in, take me back, take him back, take people back, move back in, allowed back, readmit, readmitted, re admitted, reapply, give me another, give people another, second shot, volver a la casa, puedo volver, puedo regresar, regresar a la casa",
  ],
  appealDischarge: [
    "discharge appeal",
    "fight it, fight the decision, fight their decision, contest, dispute my, not fair they kicked, for no reason, without a reason, no good reason, change their mind, change his mind, change her mind, reconsider, overturn, hearing, get my spot back, get my bed back, get my room back, get my place back",
  ],
  agreement: [
    "contract sign",
    "fine print, tenant or, am i a tenant, legally a tenant, month to month, take back my signature, read before i, forms to fill out, firmar",
  ],
  housemate: [
    "roommate problem complain",
    "roomie, roomy, bunkie, bunk mate, bunkmate, cellie, guy in my room, girl in my room, guy i room with, dude i room with, person i room with, guy i live with, people i live with, one of the guys, guys in the house, one of the girls, another guy, another resident, other residents, other guys, house mate, wont clean, doesnt clean, never cleans, never does his, never does her, leaves dishes, leaves a mess, messy, slob, filthy, smells bad, stinks, doesnt shower, wont shower, hygiene, keeps me up, keeps me awake, too loud at night, uses my stuff, takes my stuff, took my stuff, wears my, wore my, eats my, took my food, drank my, used my, borrows my, in my space, gets on my nerves, drives me crazy, drives me nuts, cant stand, dont get along, not get along, doesnt get along, beef with, drama, talks shit, talking behind my back, talks about me, gossips",
  ],
  stolenFromMe: [
    "theft stole my stuff",
    "got jacked, jacked my, swiped, lifted my, ripped off, ganked, things missing, my stuff disappeared, disappeared from my, missing from my, money is gone, money missing, missing money, got stolen, was stolen, someone took my, somebody took my, someone stole, steals from me, sticky fingers, ladron, me robaron",
  ],
  aboutManager: [
    "complain about the manager",
    "manager is mean, manager is rude, manager is unfair, manager is a, manager lies, manager lied, manager screams, manager has favorites, manager doesnt listen, manager wont listen, manager does nothing, manager is using, manager is high, manager is drunk, manager drinks, manager sells, manager stole, manager took my, manager keeps, manager threatened, manager touches, power trip, out to get me, has it in for me, has it out for me, singles me out, staff is mean, staff is rude, staff yelled, staff stole, staff lied, what if it is the manager, if its the manager, if the manager is the problem, if the problem is the manager, his boss, her boss, their boss, managers boss, boss of the manager, above him, above her, above the house manager, who does the manager answer, who is over the manager, queja contra",
  ],
  complainHow: [
    "file a grievance",
    "lodge a complaint, submit a complaint, complain in writing, write a letter, write someone up, file a report, make a report, report something, report somebody, report someone, report a resident, report another, turn someone in, tell on, speak out, stand up for myself, without my name, without saying who, leave my name off, not give my name, poner una queja, hacer una queja, quejarme",
  ],
  answerToComplaint: [
    "how long does a complaint take decision",
    "hear back about my complaint, hear back on my complaint, still no answer, no response yet, no one got back, never got back to me, havent heard anything, heard nothing, days do they have, how long do they have, long do they have to, when do they have to, dont agree with the, disagree with, dont like the answer, not happy with the answer, unhappy with the answer, ruled against me, turned down my complaint, next step, next level, apelar",
  ],
  payback: [
    "retaliate complain",
    "come after me, take it out on, make my life hell, hold it against, used against me, use it against me, be a rat, ratting, ratted, rat out, narc, get kicked out for reporting, kicked out for telling, backlash, blackballed, scared to complain, scared to say, scared to speak, scared to tell, scared to report, afraid to tell, afraid to report, safe to report, safe to speak, if i say something, if i complain, if i tell, represalias",
  ],
  outsideHelp: [
    "complain to the state outside help",
    "go above the house, outside the house, someone outside, somebody outside, outside person, oversees, regulates, regulated, watchdog, who inspects, who do you answer to, who is over you, who watches you, better business, bbb, city inspector, code enforcement, building department, health inspector, dhs, osha, adult protective, azrha, human rights, housing authority, take you to court, take them to court, take it to court, suing, small claims, legal action, pro bono, public defender, my legal rights, against the law, is it legal, is this legal, illegal, break the law, demandar, abogado",
  ],
  rights: [
    "your rights",
    "is that allowed, are they allowed, they allowed to, allowed to do that, they make me, can they take my, can they keep my, can they stop me, legal for them, legal for you, legal for him, can i refuse, refuse to, say no to, forced to, force me, derechos",
  ],
  mistreated: [
    "harassed bullied threatened",
    "picks on, mess with me, fuck with me, gives me shit, bother me, in my face, got into it with, swing on me, swung at me, took a swing, shoved me, pushed me, spit on me, calls me names, name calling, calls me a, makes fun of, slur, n word, f word, hazing, hazed, intimidated, intimidating, intimidates, dont feel safe, not feel safe, unsafe, creepy, creep, stalker, follows me, weird vibes, me molesta, me amenaza, amenazas",
  ],
  misconduct: [
    "report staff sexual relationship",
    "manager and a resident, manager with a resident, manager slept with, staff slept with, slept with a resident, manager flirts, staff flirts, manager hits on, hits on me, hit on by, made a pass at, makes passes, touchy, handsy, grabs me, grabbed my, favors for rent, sex for rent, pervert, perv, made me uncomfortable, makes me uncomfortable, uncomfortable around",
  ],
  reportEthics: [
    "report unethical staff misconduct",
    "shady, sketchy, crooked, corrupt, corruption, doing wrong, something wrong with how, whistle blower, blow the whistle, breaks the code, broke the code, violates the code, code violation, ethics violation, unprofessional, abuses power, cover up",
  ],
  brokering: [
    "body brokering kickback",
    "get paid per person, paid per head, paid for each person, paid for bringing, pay to refer, finder fee, under the table, fraud, scammers, shell game, sell my insurance, bill my insurance, plane ticket, flew me out, headhunter, marketer, free bed if",
  ],
  meetingsRequired: [
    "meetings do I have to go to AA",
    "meetings a week, meetings per week, meetings each week, meetings a day, 90 in 90, ninety in ninety, mandatory meetings, meeting slip, slip signed, sheet signed, paper signed, card signed, get it signed, sign my sheet, sign my paper, meeting log, proof of meetings, proof of meeting, skip meetings, skip a meeting, miss meetings, missed my meeting, hate aa, dont believe in god, no god, god stuff, higher power stuff, big book, step work, work the steps, do the steps, cma, ca meeting, crystal meth anonymous, cocaine anonymous, heroin anonymous, al anon, alanon, nar anon, refuge recovery, lifering, wellbriety, celebrate, junta, grupo",
  ],
  struggling: [
    "struggling having a craving",
    "hard time, rough day, rough night, rough time, bad day, tough time, going through it, need support, feel alone, feel down, feel like shit, homesick, miss my family, miss my kids, anxious, anxiety, stressed, stress, overwhelmed, thinking about using, thinking of using, thinking about drinking, thinking of drinking, want to give up, white knuckle, dry drunk, find a sponsor, need a sponsor, accountability partner, someone to go with, ganas de usar, ganas de tomar",
  ],
  choresWhat: [
    "chores",
    "chore list, chore wheel, chore chart, job wheel, house duty, whose turn, his turn to, my turn, take turns, scrub, scrubbing, mop, mopping, sweep, sweeping, vacuuming, clean bathroom, bathroom duty, kitchen duty, dish duty, do the dishes, does the dishes, dirty dishes, dishes in the sink, clean up after, cleaning schedule, clean the kitchen, make my bed, make your bed, make our beds, deep clean, skip chores, miss my chore, forgot my chore, limpieza, limpiar, quehaceres",
  ],
  foodHere: [
    "groceries dinner meals kitchen",
    "do you feed, do they feed, feed us, food provided, food included, buy food, my own food, cook for myself, cook my food, cook at night, who buys food, share food, food shelf, eat together, family dinner, house dinner, meal plan, fridge, refrigerator, pantry, midnight snack, eat in my room, food in my room, eat upstairs, la comida, cocinar",
  ],
  laundry: [
    "laundry washer dryer",
    "wash clothes, do my wash, do a load, load of clothes, laundry day, laundry time, dirty clothes, dry my clothes, detergent, wash my sheets, lavar ropa, lavadora",
  ],
  freeTime: [
    "weekend fun hang out",
    "nothing to do, free time, down time, downtime, spare time, for fun, go out with friends, movies, movie night, play games, cards, poker, go fishing, go swimming, go hiking, work out, lift weights, basketball, sports, watch the game, bbq, barbecue, cookout",
  ],
  workOrSchool: [
    "job search work",
    "have to work, have a job, need a job, get a job, find work, days to find a job, job hunt, job leads, full time, part time, go to school, going to school, take classes at, college, trade school, apprenticeship, volunteer instead, on disability, get ssi, get ssdi, retired, student, day labor, temp agency, resume, interview for a job, job interview, buscar trabajo, encontrar trabajo, trabajar",
  ],
  documents: [
    "ID card birth certificate",
    "license back, my license, state id, new id, lost my id, photo id, social security card, ss card, dmv, mvd, acta de nacimiento",
  ],
  benefits: [
    "food stamps EBT food bank",
    "snap, food box, free food, soup kitchen, free meals, wic, estampillas, cupones",
  ],
  health: [
    "doctor medical health insurance",
    "urgent care, walk in clinic, free clinic, eye doctor, glasses, get checked, std, hep c, physical exam, no insurance, get insurance, sign up for insurance, sign up for ahcccs, obamacare, aseguranza",
  ],
  legalHelp: [
    "legal help",
    "expunge, expunged, expungement, clear my record, clean up my record, warrant, old tickets, court fines, traffic tickets, custody, get my kids back, dcs, cps, child support case, divorce",
  ],
  counselingHere: [
    "counseling therapy treatment",
    "shrink, psych, psychologist, talk therapy, one on one, iop, php, outpatient, out patient, inpatient, medical staff, nurses, on site, clinical, do you offer, programs do you have, trauma therapy, emdr, anger management, parenting class, relapse prevention class, budgeting class, terapia, terapeuta, consejero",
  ],
  workForHouse: [
    "work off my rent paid job at the house",
    "work for rent, work it off, work for you guys, work for the house, work for the owner, work at the house, mow the lawn for, clean for money, do chores for money, free labor, unpaid work, make us work, working on his house, owners house, other houses, rent break, trade work",
  ],
  leaderRole: [
    "house leader become",
    "be the manager, become manager, become staff, work here someday, step up, senior guy, senior guys, elder, picks leaders, choose a leader, voted leader, head of the house, in charge when the manager is gone, second in command, chore coordinator, house rep",
  ],
  houseVote: [
    "house meeting vote change a rule",
    "have a say, get a say, any say, a voice, our voice, bring up at, bring something up, suggest, suggestion, change the rules, change a rule, makes the rules, who made these rules, made the rules, who decides, decides the rules, miss the meeting, miss house meeting, skip house meeting, have to go to the house meeting, junta de la casa",
  ],
  planGoals: [
    "recovery plan goals",
    "what next, after this place, after i leave, after sober living, next chapter, five year plan, get my life, life together, on my feet, get on track, back on track, case plan, aftercare, after care, own place, own apartment, get an apartment, apartment after, save money, clean date, sober date, sobriety birthday, clean time, sober time, one year sober, chip",
  ],
  sickness: [
    "sick contagious",
    "dont feel good, not feel good, not feeling well, feel sick, throw up, puke, puking, puked, barf, stomach bug, the shits, diarrhea, runny nose, sore throat, cough, coughing, pink eye, strep, staph, mrsa, scabies, ringworm, rash, monkeypox, chickenpox, measles, tb, tuberculosis, caught something, catch something, going around, quarantine, isolate, wear a mask, vaccine, vaccinated, enfermo, enferma",
  ],
  bugs: [
    "bed bugs",
    "bugs in my, bug bites, bites all over, bit by bugs, cockroach, cockroaches, ants, fleas, mice, mouse, termites, exterminator, pest control, chinches, cucarachas",
  ],
  needleFound: [
    "found a needle syringe",
    "used needle, dirty needle, old needle, a rig, rigs, rig on, syringe on, needle on, found a syringe, found needles, found works, poked by, stuck by a needle, needle stick, poked myself, jeringa, aguja",
  ],
  drugsFound: [
    "return to use drugs in the house",
    "found drugs, found a bag, found a baggie, found a pipe, found foil, found pills, found a bottle, found weed, somebodys using, someones using, someones high, hes using, shes using, he is using, she is using, hes high, shes high, he is high, she is high, roommate is high, roommate uses, roommate using, roommate drinks, roommate relapsed, gets high in, using in the house, using in here, using in the bathroom, drinking in the house, drinking in here, brought drugs, brings drugs, sells drugs, dealing, deals drugs, sneaking, sneaks, stash, stashed, hiding drugs, hiding bottles",
  ],
  heat: [
    "air conditioner heat power outage",
    "ac broke, ac broken, ac isnt working, ac not working, ac out, no ac, no air, air isnt working, air is out, swamp cooler, too hot, so hot, hot in here, its hot, 115 degrees, power out, no power, lights went out, lights are out, no electricity, no electric, no water, water off, too cold, freezing in here, apagon, no hay luz",
  ],
  practice: [
    "fire drill smoke detector",
    "detector beeping, alarm beeping, smoke alarm battery, chirping, meet outside, where do we meet in a fire, exits, exit route, escape route, fire escape, fire plan, practice for fires, evacuation plan, evac, safety plan, emergency plan",
  ],
  afterwards: [
    "talk about it afterwards shaken",
    "died here, someone died, somebody died, friend died, resident died, housemate died, roommate died, death in the house, grief, grieving, mourning, lost a friend, lost a housemate, cant stop thinking about, saw him od, saw it happen, saw someone, freaked me out, shook up, messed me up, traumatized, after someone dies, after an overdose",
  ],
  whoKnows: [
    "confidential share my information",
    "tell my po, told my po, tell my parents, tell my mom, tell my wife, tell my husband, tell my boss, tell the judge, tell anyone, tell people, tell others, talk to my, call my po, call my mom, call my parents, call my job, find out i, know im here, know i am here, keep it private, keep it secret, my business, privileged, sign a release, roi, sign a consent, give out my, look at my file, see my file, reads my file, see my info, who sees my, who can see my, who gets my, privacidad, privado",
  ],
  probationAsks: [
    "probation officer court report",
    "my po, his po, her po, a po, the po, p o, my parole, on probation, on parole, on paper, parolee, probationer, officer visit, po visit, po come, home visit, home check, house check by, violate me, get violated, got violated, violation, mental health court, my case, case worker, caseworker, ankle monitor, ankle bracelet, gps monitor, house arrest, interstate compact, compliance, noncompliance, compliant, progress report, progress letter, status report, oficial de probatoria, libertad condicional",
  ],
  isSomeoneThere: [
    "is he there confidential looking for someone",
    "is my son, is my daughter, is my brother, is my sister, is my dad, is my mom, is my wife, is my boyfriend, is my girlfriend, is my friend, is my client, is my tenant, is so and so, is he staying, is she staying, is he still, is he okay, is he ok, is he doing, hows my son, check on my, trying to reach my, trying to find my, trying to locate, locate a resident, reach a resident, contact a resident, contact my son, call my son, talk to my son, talk to my daughter, message for a resident, verify he lives, verify she lives, verify residency, lives at your house, staying at your house, resident at your, missing person, serve papers, process server, subpoena",
  ],
  photosOnline: [
    "photos social media post",
    "film me, record me, record people, go live, going live, on live, facebook live, on facebook, on instagram, on insta, on ig, on tiktok, on snap, on snapchat, on youtube, on twitter, on nextdoor, on the internet, put me online, posted me, posts about, tagged me, share my location, check in on, snap map, influencer, vlog, podcast, camera in my, cameras, fotos, en facebook",
  ],
  unfairTreatment: [
    "discrimination treated differently",
    "because im black, because im brown, because im white, because im mexican, because im native, because im trans, because im old, because i am black, because of my skin, black people, mexicans, latinos, hispanics, native american, indigenous, asian, muslim, jewish, jew, mormon, catholic, christians, prejudice, prejudiced, bigot, bigoted, homophobic, homophobia, transphobic, ageism, undocumented, papers to live, no papers, ice, pronouns, nonbinary, non binary, bisexual, indocumentado",
  ],
  accommodation: [
    "disability accommodation service dog",
    "esa, therapy dog, guide dog, seeing eye, hard of hearing, deaf, hearing aid, sign language, crutches, bad knees, bad knee, cant climb, bottom bunk, ground floor, downstairs room, first floor, special needs, ada, autism, autistic, adhd, ptsd, bipolar, schizophrenia, schizophrenic, dyslexic, dyslexia, cant read, trouble reading, dont read good, epilepsy, diabetic, diabetes, pregnant, pregnancy, oxygen, cpap, dialysis",
  ],
  favorites: [
    "favoritism same rules for everyone",
    "get away with, special treatment, teachers pet, managers pet, buddies with the manager, friends with the manager, managers friend, rules dont apply, rules for thee, not fair, isnt fair, aint fair, unfairly, two faced, hypocrite, hypocrisy",
  ],
  noiseOutside: [
    "noise",
    "blasting, blares, thumping, subwoofer, speaker, keep us up, cant sleep because, woke me up, woke us up, wakes me up, wake my baby, wakes the baby, up all night, all hours, 2 am, 3 am, 2am, 3am, 1am, 1 am, midnight, in the middle of the night, dead of night, racket, ruckus, commotion, rowdy, karaoke, drums, guitar, band practice, power tools, construction, hammering, chainsaw, car alarm, motorcycles, laughing, hollering, whistling, talk loud, loud talking, loud phone, too loud, so loud, noisy, musica alta, mucho ruido, musica fuerte",
  ],
  smokeOutside: [
    "cigarette smoke smoking out front",
    "smoke gets in, smell pot, reeks, stinks like, flick, flicking, flicked, humo, fuman, colillas",
  ],
  outFront: [
    "loitering hanging out in front",
    "on the corner, in the driveway all, on the curb, on the wall, on my wall, sitting on my, in my yard, on my lawn, cut through, milling around, congregate, congregating, big group, large group, groups of, bunch of men, bunch of people, bunch of women, posted up, mob, gang, afuera de la casa",
  ],
  conductOutside: [
    "harassing catcalling rude",
    "whistle at, cat called, holler at, said to my daughter, said to my wife, made a comment, makes comments, comments about, comments to, dirty looks, gave me a look, gawking, ogling, leering, leer, flipped off, middle finger, swore at, yells at, hassled me, hassle, hassling, panhandling, panhandle, begging, asked me for money, asked for a cigarette, bum a smoke, exposed himself, flashed, urinating, peeing outside, peed, pissing outside, groserias",
  ],
  upkeep: [
    "trash yard upkeep",
    "house looks, looks like crap, looks like shit, looks terrible, looks awful, looks bad, run down, rundown, unkempt, ugly, paint, broken window, broken blinds, sheets in the windows, branches, branch, bush, bushes, hedge, shopping cart, carts, old couch, old furniture, mattress on, bottles, cans everywhere, beer cans, wrappers, garbage in my, recycling bins, bins at the curb, bring in the bins, bins out, overflowing, overflow, flies, stench, stink, stinky, rodent, pigeons, stray cats, feral cats, feeding cats, fence is down, fence fell, leaning fence, lights too bright, bright light, porch light, floodlight, flood light",
  ],
  carsOutside: [
    "parking cars blocking driveway",
    "blocked in, get out of my driveway, in my driveway, in front of mine, outside my house, my spot, all the spots, all the parking, no parking, no place to park, cant park, how many cars, so many cars, cars everywhere, cars all over, cars lined up, parks on, parks in, on the sidewalk with, working on cars, oil leak, leaking oil, junk car, dead car, doesnt move, hasnt moved, not moved in, uhaul, trailer, rv, camper, motorhome, drive too fast, race down, peel out, burnout in, handicap spot, fire lane, scooter, bikes, estacionan, estacionado",
  ],
  comingAndGoing: [
    "people coming and going visitors",
    "in and out, comes and goes, revolving door, new faces, different cars, strange cars, random people, random cars, sketchy people, shady people, people i dont know, dont recognize, cars at all hours, people at all hours, drop offs, uber all night, house guests, girls coming, women coming, prostitutes, prostitution, hookers",
  ],
  introduce: [
    "introduce meet the manager",
    "say hi, saying hi, welcome to the neighborhood, just moved next door, just moved here, meet you, meet them, meet the people, meet the guys, meet the women, stop by, drop by, come talk to, talk to us, come to our meeting, speak at our meeting, hoa meeting, block watch, neighborhood watch, neighborhood association, community meeting for neighbors, national night out, presentar, conocer",
  ],
  helpOut: [
    "volunteer help in the neighborhood donate",
    "shovel, rake, raking, carry groceries, move a couch, move furniture, help moving, heavy lifting, lift something, need a hand, lend a hand, give a hand, can they help, could they help, can someone help me, odd jobs, hire residents, hire your guys, hire them, mow my lawn, yard work, pull weeds, elderly, old lady, old neighbor, senior citizen, my mother is old, give back, bake, baked, cookies, bring food, bring a casserole, give clothes, donate clothes, old clothes, give furniture, give stuff, give away, old bike, spare bed, old tv, used clothes, used furniture, donaciones, donar, voluntario",
  ],
  childrenSafe: [
    "children kids safe",
    "my daughter walks, my son walks, walk to school, play outside, little ones, toddler, grandchildren, grandkid, granddaughter, grandson, daycare, day care, preschool, elementary, near a school, close to a school, next to a school, bus stop by, teenage daughter, teen daughter, molester, pedophile, pedo, registry, megans law, mis hijos, ninos",
  ],
  dangerous: [
    "is it safe crime dangerous",
    "scared to walk, afraid to walk, walk by, walk past, walk at night, walk my dog, lock my doors, lock my car, break into my, broke into my car, broken into, break ins, breakins, stole from my, stole my bike, stole my package, porch pirate, package thief, mugged, mugging, violent people, violent criminals, murderer, killers, rapist, arson, ex con, excon, just got out, prison, jail, inmates, rap sheet, gang members, what did they do, what are they in for, do you screen, screen people, screened, screen your, screening for residents, vet people, vetted, do you check who, dealer, deal on the corner, drug house, crack house, trap house, junkie, druggie, crackhead, tweakers, methheads, users, drunks, drug addicts, peligroso, seguro vivir, delincuentes",
  ],
  whoWatches: [
    "staff there 24/7 supervised",
    "someone there at night, somebody there at night, anyone there at night, anybody there at night, someone on site, somebody on site, manager on site, live in manager, manager lives, live on site, who watches, watching them, watch over, any adult, who is responsible, security, guard, patrol, check on them, who checks",
  ],
  whatIsThis: [
    "what is a recovery home",
    "homeless shelter, what kind of house, what kind of place, kind of facility, type of house, type of facility, what goes on, what happens in there, going on over there, going on next door, whats going on at, whats that house, the house on the corner, house next door, transitional housing, transitional living, oxford house, three quarter house, detox center, clinic next door, que es esta casa, casa de recuperacion, casa de sobriedad",
  ],
  hadASay: [
    "why wasn't I asked zoning",
    "nobody told us, no one told us, nobody told me, no one told me, nobody asked me, no one asked, without asking, without telling, never told us, were we told, notify neighbors, notified, notice to neighbors, public hearing, town hall, approved this, who approved, who allowed, allowed here, allowed in a residential, residential area, residential neighborhood, single family, business in a, run a business, next to my house, why here, why this street, why our street, why my street, why next door, in my backyard, nimby, stop it, stop this, block it, fight this, protest, object, oppose, move it, move out of here, go somewhere else, deed restrictions, ccrs, covenant, block this",
  ],
  licensed: [
    "licensed certified",
    "a real business, legit place, is it legit, is this legit, is it legal to run, legally allowed, operate legally, business license, registered with, approved by, insured, liability insurance, credentials, credentialed, accredited by, background of the owner, licencia, certificado",
  ],
  homeWorth: [
    "property values home prices",
    "lower my, hurt my home, resell, sell my home, selling our house, trying to sell, buyers, realtor, appraisal, appraised, disclose, disclosure, equity, valor de mi casa",
  ],
  studies: [
    "studies research recovery homes",
    "proof it works, does it work, do they work, do these work, does this work, success rates, stay sober, statistics on, data on, numbers on, science, evidence, crime go up, crime goes up, crime rates, effect on crime, good for the neighborhood, why do we need, benefits of, why is it good",
  ],
  usesThere: [
    "what if someone uses relapse",
    "if they relapse, if someone relapses, when they relapse, when someone relapses, they start using, caught using, gets caught, caught with drugs, caught drinking, someone ods, if one of them uses, if he uses, if they use, start drinking again, falls off, slips up, is drunk in the street, drunk resident, drunk guy, drunk man, drunk woman, drunk people, drunk person, stumbling, staggering, high as a kite, strung out, tripping, nodding, passed out drunk, doing drugs in, drugs outside, using outside, shooting up outside",
  ],
  afterMyComplaint: [
    "what happens after I complain anonymous",
    "stay anonymous, know it was me, find out it was me, know i called, know i complained, know who called, know who complained, tell them i, tell them who, give my name, use my name, my name out, keep my name, keep me out of it, will they be mad, retaliate against me, get back at me, come to my door, show up at my house, egg my house, after i report, after i call, after i complain, what will you do, do anything about it, does anything happen, anything get done, do you write it, do you keep track, keep track of, quien se queja, anonimo",
  ],
  neighborsReply: [
    "when will I hear back reply",
    "get back to me, got back to me, call me back, return calls, return my email, pick up the phone, voicemail, voice mail, left messages, sent an email, emailed you, texted you, called twice, called three times, called you, how fast, how soon, how quickly, how quick, turnaround, brushed off, blow me off, blew me off, blown off, ghosting, llamar de vuelta",
  ],
  notSatisfied: [
    "not satisfied escalate owner",
    "didnt fix, didnt help, doesnt help, nothing happens, nothing changes, nothing gets done, nothing was done, still happening, keeps happening, happens again, again and again, over and over, every night, every weekend, every single, told them before, told you before, complained before, called before, already called, already complained, already told, already talked, third time, fourth time, sick of it, sick of this, fed up, had enough, enough is enough, tired of this, tired of it, last straw, go higher, higher than the manager, who else can i, someone else to call, someone higher, over the managers head",
  ],
  rulesTheyFollow: [
    "rules for residents expect of us",
    "what rules do they, rules do they have, rules do the people, they have to follow, are there rules, have any rules, held accountable, are they allowed to drink, are they tested, do they get tested, get drug tested, have curfew, allowed out, are they locked, free to come and go",
  ],
  allDay: [
    "daily life schedule",
    "all day, what do they do, have jobs, sit around, day to day, typical day, a normal day, routine",
  ],
  leadersLearn: [
    "training leaders",
    "staff trained, train staff, trained to, trained in, trained on, get trained, qualifications, qualified, experience do, what training, cpr trained, background of staff",
  ],
  staffRecovery: [
    "manager in recovery staff",
    "manager sober, manager in recovery, staff sober, staff in recovery, recovering themselves, former addict, ex addict running",
  ],
  gas: [
    "gas smoke fire",
    "smell something burning, rotten eggs, rotten egg, stove left on, burner left on, oven on fire, grease fire, electrical smell, sparks, sparking",
  ],
  violence: [
    "violence break-in fight",
    "someone breaking in, broke into the house, strange man in, stranger in the house, punched, fist fight, fistfight, throwing punches, pulled a weapon, robbed us",
  ],
  poisoned: [
    "poisoning swallowed",
    "drank cleaner, ate something bad, took too many, too many pills, wrong pills, wrong medicine, carbon monoxide, co alarm, co detector, mixed chemicals, mixed bleach",
  ],
  anonymous: [
    "privacy my name",
    "is my name private, keep my name private, my name safe, publish my name, share my name",
  ],
  seesComplaint: [
    "who sees my complaint private records",
    "see what i wrote, sees what i wrote, read my complaint, know what i wrote, who reads it, find out i complained, will he know i, will she know i, will they know i",
  ],
  blankForm: [
    "where is the form copy",
    "blank form, blank copy, paper copy, print it, printed copy, hard copy, get a copy, find the policy, read the policy, see the policy, posted on, on the board",
  ],
  whatToRaise: [
    "what can I complain about",
    "complain about anything, worth complaining, too small to complain, fix my, wont fix, never fixed, doesnt get fixed, hasnt been fixed, broken in my room, broken heater, broken toilet, broken window in, leak in my room, hot water, water heater, maintenance, repair, landlord wont",
  ],
  reviewDay: [
    "last reviewed updated policy",
    "how old is this, when was this written, when was this updated, is this current, out of date, outdated, latest version, old version, changed the policy, policy change",
  ],
  houseEvents: [
    "coming up open house events",
    "next event, upcoming events, event coming, when is the open house, date of the open house, block party date, cookout for neighbors, invited to, rsvp, calendar",
  ],
  doctorDecides: [
    "you decide with your doctor medication",
    "make me stop, make me get off, taper, tapering, wean off, quit my meds, stop taking my, forced off, on my meds, off my meds, is my medicine allowed, psych meds allowed",
  ],
  careFit: [
    "right level of support referral detox",
    "not ready for, too sick for, needs more help, needs more than, higher care, needs detox, need detox, need rehab, go to rehab, sent to rehab, send me to rehab, wrong place for, not the right place, turn people away, turned me down, rejected, wont take me, denied",
  ],
  quitSmoking: [
    "quit smoking nicotine",
    "stop smoking, nicotine patch, the patch, nicotine gum, pouches, zyns, dip, chew tobacco, snus, hookah, cigars inside",
  ],
  voiceOfFamily: [
    "information about a resident confidential",
    "how is he doing, how is she doing, can you tell me how, tell me how my, update on my, any updates on, news of my, is he sober, is she sober, is he using, did he relapse, did she relapse, still sober, passing his tests, behaving, keep me posted, keep me informed",
  ],
} as const;
