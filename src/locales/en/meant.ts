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
  testedPositive: [
    "positive test",
    "dirty ua, dirty drop, hot drop, dirty urine, dirty pee, drop dirty, drop hot, piss dirty, piss hot, pop hot, pop positive, test dirty, test hot, come up dirty, came up dirty, came up positive, come up positive, come back dirty, came back dirty, came back positive, came back hot, test positive, fail a test, failed my test, fail a ua, fail a drop, flunk a test, flunk the test",
  ],
  testing: [
    "drug test",
    "drop a ua, do a drop, take a drop, drop for you, drops, color code, call the color, pee for you, peeing in a cup, pis test, mouth swab, spit test, hair test, blow in the tube, blow into the, blow in a, blow and go, blow in the machine, instant cup, dip card, tox screen, drug screen, tested for drugs, test us, test everyone, test people, get tested, got tested, prueba de drogas, examen de drogas, antidoping",
  ],
  testCheated: [
    "refuse test",
    "cheat the test, cheat a test, fake pee, fake urine, clean pee, someone elses pee, somebody elses pee, synthetic urine, synthetic pee, detox drink, flush my system, water it down, drank too much water, dilute, diluted, cant pee, cant go, pee shy, shy bladder, wont pee, dont want to pee, skip the test, skip a test, miss a test, missed my test, miss a ua, say no to a test, turn down a test, refuse to pee, refuse to test, refuse to blow",
  ],
  testQuestioned: [
    "false positive",
    "test wrong, wrong test, retest, test again, second test, ate a poppy, poppy seed, poppy seeds, swear im clean, swear i am clean, retake, didnt use, didnt take anything, lab",
  ],
  medicationTreatment: [
    "methadone suboxone",
    "the clinic, my clinic, clinic every morning, dosing at, take homes, on the strips, my strips, the shot, monthly shot, my shot, injection, maintenance meds, on maintenance, medication assisted, assisted treatment",
  ],
  lockedMeds: [
    "meds lock box",
    "hold meds, keep meds, keep my pills, keep medicine, lock up my, lock up meds, lock my meds, hand over my meds, turn in meds, hand out meds, meds locked, safe for meds, store my meds, where do meds go, where do pills go, share meds, share pills, give someone my meds, give my pills, sell my meds",
  ],
  painMedicine: [
    "prescription pain pills",
    "after surgery, having surgery, get surgery, tooth pulled, teeth pulled, wisdom teeth, root canal, broke my arm, broke my leg, hurt my back, bad back, back pain, toothache, tooth ache, migraine, in pain, er gave me, hospital gave me, doctor gave me, dentist gave me, doc gave me",
  ],
  overTheCounter: [
    "over the counter cold medicine",
    "counter meds, counter stuff, otc, headache pill, something for a headache, got a headache, have a headache, cold meds, cold pills, allergy pills, allergy meds, allergy medicine, sleep aid, sleep meds, cant sleep, energy drink, pre workout, preworkout, supplement, protein powder, cough medicine, cough drops, cough meds, mouth wash, hand sanitizer, cooking wine, vanilla extract, diet pills",
  ],
  oldMedicine: [
    "expired medicine throw away",
    "leftover pills, left over pills, leftover meds, old meds, old pills, extra pills, pills i dont need, pills i dont take, meds i dont take, dont take anymore, flush pills, flush meds, throw out meds, throw out pills, get rid of meds, get rid of pills, dispose of",
  ],
  missedDose: [
    "missed dose",
    "forgot my meds, forgot my pill, forgot to take my, skip a dose, skipped my meds, skipped my dose, ran out of pills, run out of pills, out of meds, lost my meds, lost my pills, lost my prescription, meds are gone, pills are gone, pills missing, meds missing, missing meds, stole my meds, stole my pills, took my pills, pharmacy is closed",
  ],
  pillCount: [
    "pill count",
    "count my meds, count my medicine, count pills, med count, count is off, count is short, pills short, short on pills, meds short, pill check, med check",
  ],
  cannabis: [
    "marijuana",
    "med card, medical card, mmj, weed card, green card for weed, smoke a joint, smoke a blunt, smoke bud, smoke a bowl, hit a joint, dab pen, weed pen, cart pen, thc pen, weed gummies, pot brownies, smokes weed, smoke pot",
  ],
  alcoholFree: [
    "beer non-alcoholic",
    "na beer, fake beer, zero beer, beer with zero, mocktail, kombucha, 0 0 beer",
  ],
  search: [
    "search my room",
    "come in my room, come into my room, enter my room, walk in my room, walk into my room, in my room without, in my room when im, look in my room, look through my room, look in my bag, go through my drawers, go through my room, toss my room, shake down, shakedown, raid, pat down, strip search, search me, search us, searches, check my room, check my bag, check our rooms, drug dog, sniffer dog, in my drawers, my locker, through my stuff, thru my stuff, through my things, thru my things, through my bag, thru my bag, thru my room",
  ],
  prohibited: [
    "prohibited contraband",
    "cant i bring, not bring, can i bring, allowed to have, allowed in the house, allowed in my room, banned items, banned stuff, what to pack, hot plate, space heater, incense, lighter fluid, bb gun, airsoft, machete, bow and arrow, taser, mace, baseball bat, box cutter, hunting knife, extension cord, air fryer, mini fridge, needles in my room, a pipe, my pipe",
  ],
  lateFromWork: [
    "late from work curfew",
    "graveyard shift, graveyards, work graveyard, night shift, nightshift, swing shift, second shift, third shift, 2nd shift, 3rd shift, overnight shift, late shift, work nights, work late, work till midnight, closing shift, close at work, get off late, off work at, off at midnight, off at 11, off at 12, off at 1, job ends at, job ends late, shift ends, shift runs, boss keeps me late, kept me late, kept late at work, turno de noche, trabajo de noche",
  ],
  runningLate: [
    "running late curfew",
    "be late getting home, home late, come in late, came in late, miss curfew, break curfew, broke curfew, past curfew, after curfew, blow curfew, blew curfew, late curfew, curfew extension, extend curfew, later curfew, stuck in traffic, ride fell through, my ride bailed, bus late, flat tire, car wont start, car died, got held up, minutes late, llegar tarde, llego tarde",
  ],
  overnightAway: [
    "overnight pass sleep somewhere else",
    "sleep at my, sleep at a, sleep over at, sleep out, stay at my, stay at a, stay with my, spend the night at, spend the night with, spend the weekend, weekend at, weekend with my, weekend away, home for the weekend, away for the weekend, go away for, gone for the weekend, gone overnight, gone for a few days, be gone for, night away, night out, stay out all night, stay out overnight, out of town, out of state, leave town, leave the state, go camping, vacation, travel, traveling, trip, fly home, flying home, funeral, wedding, graduation, overnights, day pass, home pass, a pass, passes, furlough, dormir fuera, quedarme con",
  ],
  ruleBroken: [
    "break a rule consequences",
    "get in trouble, got in trouble, in trouble for, write me up, wrote me up, written up, write ups, strike, how many chances, last chance, final warning, warnings, grounded, privileges, on contract, behavior contract, mess up a rule, screw up, broke the rules, broke a rule, break the rules, breaks a rule, rule violation, violate a rule, violate the rules, break house rules, punished, penalty, penalties, sanction",
  ],
  newHere: [
    "first 30 days blackout period",
    "probationary period, first month, first week, brand new, new guy, new guys, new girl, new people, newbie, newcomer, just got here, just moved in here, orientation period, on blackout, no phone, take my phone, leave the house by myself, leave by myself, leave alone, go out alone, go out by myself, freedom, level up, phase up, phase one, phase 1, phase two, phase 2, phases",
  ],
  sleepingIn: [
    "sleep in bedtime",
    "wake up, be up by, out of bed, stay in bed, sleep late, sleep all day, nap, go to bed, be in bed, in bed by, up late, light off",
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
    "come see, came to see me, see my kid, see my son, see my daughter, see my family, bring my kid, bring my son, bring my daughter, kids over, kids come, kids here, people over, have people, invite people, invite someone, invite a friend, invite my, have company, friends over, buddy over, buddies over, homie, homeboy, bring someone, bring somebody, bring people, bring friends, hang out with me here, hang in my room, guest in my room, visitors in my room, in the bedrooms, upstairs with me, visita de mi, puede visitar, venir a verme",
  ],
  dating: [
    "dating relationship",
    "date someone, date somebody, date another, date a, date my, go on dates, going on a date, going out with, seeing someone, seeing somebody, start seeing, hook up, hookup, sleeping with, have sex, sex in, in love, tinder, bumble, grindr, crush on, hitting on, flirt, flirting, making a move, came on to me, comes on to me, asks me out, messing around with, fooling around",
  ],
  bannedGuest: [
    "banned guest restraining order",
    "my ex, crazy ex, ex husband, ex wife, ex boyfriend, ex girlfriend, protective order, order of protection, no contact order, show up here, keep someone away, keep him away, keep her away, not allowed back, uninvited, guest is high, guest is drunk, guest was drunk, visitor is high, guest brings drugs, guest brings alcohol, guest brought, guest breaks, guest acts up",
  ],
  cantPay: [
    "can't pay rent payment plan",
    "broke till, broke until, im broke, i am broke, flat broke, dont get paid, not get paid till, get paid friday, get paid next, havent been paid, short on rent, short this week, short on cash, short on money, short for rent, lost my job, lose my job, loses his job, laid off, got fired, fired from, get fired, hours cut, cut my hours, no paycheck, paycheck is late, check is late, check comes, first check, first paycheck, out of work, cant find a job, cant find work, between jobs, unemployed, unemployment, pay half, pay part, pay some, part of the rent, partial payment, partial rent, split the payment, split rent, installments, catch up, get caught up, back rent, rent is late, late on rent, late with rent, behind on, miss a payment, missed rent, skip rent, more time to pay, extra time to pay, pay next week, pay friday, pay later, extension on rent, cant afford, cant make rent, dont have rent, dont have the money, not have the money, no puedo pagar, sin trabajo",
  ],
  moneyBack: [
    "refund",
    "money back, cash back, get back what i paid, paid ahead, paid in advance, paid for the month, paid for the whole, paid for the week, already paid, overpaid, prorate, prorated, pro rated, unused rent, rest of my rent, rest of the rent, rent i paid, give my deposit, keep my deposit, kept my deposit, keep the deposit, lose my deposit, lose the deposit, lost my deposit, keep my money, kept my money, give back my, reembolso, devolver mi dinero, deposito de regreso",
  ],
  waysToPay: [
    "pay rent cash money order",
    "cash app, cashapp, zelle, paypal, apple pay, credit card, debit card, pay by card, pay with a card, pay by check, personal check, pay online, direct deposit, ways to pay, how do i pay, how do we pay, where do i pay, pay for him, pay for her, pay for my son, pay for my daughter, pay for my brother, pay his rent, pay her rent, pay someones rent, someone else pay, somebody else pay, mom pays, dad pays, parents pay, family pay, sponsor me financially, proof i paid, proof of payment",
  ],
  whatItCosts: [
    "cost rent fee",
    "how much does it cost, how much do you charge, what do you charge, what does it run, how much to live, how much to stay, how much to move in, money down, up front, upfront, first and last, all included, whats included, included in rent, hidden costs, extra charges, extra fees, surprise fees, rent go up, rent goes up, rent went up, raising rent, cuanto cuesta, cuanto es, cuanto cobran",
  ],
  borrowing: [
    "borrow money lend",
    "loan me, lend me, lend him, lend her, spot me, spot him, front me, bum money, bum a, bum cigarettes, owes me, owe him money, owe her money, pay me back, paid me back, hit me up for money, asking for money, buy from staff, sell me, sell stuff, sell to residents, buy stuff from, gift to staff, gift for staff, gift for the manager, tip the manager, give staff a, use my food stamps, use my ebt, take my food stamps, takes our food stamps, hand over my ebt, hold my money, keep my check, my social security check, my ssi, payee",
  ],
  putOut: [
    "kicked out",
    "kick me out, kick him out, kick her out, kick them out, kick us out, kick my out, kick people out, kick someone out, kick you out, put me out, put him out, put her out, put people out, put someone out, throw me out, throw him out, throw her out, throw people out, throw someone out, throw us out, threw me out, threw him out, threw her out, make me leave, made me leave, made him leave, make him leave, make someone leave, made to leave, tell me to leave, told to leave, have to leave right now, get the boot, got the boot, give me the boot, kick to the curb, on the street, out on my ass, lose my bed, lost my bed, lose my spot, lost my spot, lose my room, get rid of me, 86d, bounced out, me echaron, me corrieron, me echan, me corren, lo corrieron, lo echaron, me sacaron, nowhere to go, no place to go, no where to go, sleep outside, sleep in my car, toss out",
  ],
  howMuchNotice: [
    "how much notice move out",
    "before i leave, before i move, before moving out, when i move out, want to leave, want to move, want out, ready to leave, ready to move, move out early, leave early, moving out soon, put in notice, give notice, two weeks notice, 2 weeks notice, heads up before, check out early, break my lease, break the lease, get out of my lease, get out of the contract, irme de la casa, quiero irme, mudarme",
  ],
  thingsLeft: [
    "left behind belongings storage",
    "left my clothes, left stuff, left things, leave stuff, his stuff, her stuff, sons stuff, sons things, get my stuff, get my things, get my clothes, get his things, get her things, come get my, come back for my, pick up my stuff, pick up my things, pick up his, pick up her, grab my stuff, grab my things, keep my stuff, keep my things, keep my clothes, throw away my things, threw away my, threw out my, throw my stuff, toss my stuff, store my stuff, store my things, hold my stuff, hold my things, mis cosas, sus cosas",
  ],
  howLong: [
    "how long can I stay",
    "stay as long, long as i want, stay forever, live here forever, live here for years, how many years, how many weeks, stay a year, stay six months, stay 6 months, stay three months, stay past, stay longer, stay more than, length of time, time frame, max stay, max time, long term, short term, for a month, just a month, few weeks, have to stay, be here for, required to stay, program length, long is the program, finish the program, complete the program, graduation from, cuanto tiempo puedo",
  ],
  comeBack: [
    "can I come back appeal",
    "let me back, let him back, let her back, get back in, take me back, take him back, take people back, move back in, come back in, come back later, come back after, come back to the house, allowed back, readmit, readmitted, re admitted, reapply, return to the house, another chance, one more chance, give me another, give people another, two chances, 2nd chance, second shot, volver a la casa, puedo volver, puedo regresar, regresar a la casa",
  ],
  appealDischarge: [
    "discharge appeal",
    "fight it, fight the decision, fight their decision, fight my discharge, contest, dispute my, not fair they kicked, wrong to kick, for no reason, without a reason, no good reason, change their mind, change his mind, change her mind, reconsider, overturn, hearing, get my spot back, get my bed back, get my room back, get my place back",
  ],
  agreement: [
    "contract sign",
    "sign before, sign when, have to sign, make me sign, made me sign, signing up for, i signed, fine print, is it a lease, tenant or, am i a tenant, legally a tenant, month to month, agreement say, take back my signature, read before i, papers to fill out, paperwork to move in, forms to fill out, move in paperwork, contrato, firmar",
  ],
  housemate: [
    "roommate problem complain",
    "roomie, roomy, bunkie, bunk mate, bunkmate, cellie, guy in my room, girl in my room, guy i room with, dude i room with, person i room with, guy i live with, people i live with, one of the guys, guys in the house, one of the girls, another guy, another resident, other residents, other guys, house mate, wont clean, doesnt clean, never cleans, never does his, never does her, leaves dishes, leaves a mess, messy, slob, filthy, smells bad, stinks, doesnt shower, wont shower, hygiene, snores, snoring, snorer, keeps me up, keeps me awake, too loud at night, uses my stuff, takes my stuff, took my stuff, wears my, wore my, ate my, eats my, took my food, stole my food, stealing my food, drank my, used my, borrows my, in my space, gets on my nerves, drives me crazy, drives me nuts, cant stand, dont get along, not get along, doesnt get along, beef with, drama, talks shit, talking behind my back, talks about me, gossips",
  ],
  stolenFromMe: [
    "theft stole my stuff",
    "got jacked, jacked my, swiped, lifted my, ripped off, ganked, stuff is missing, went missing, things missing, my stuff disappeared, disappeared from my, missing from my, money is gone, money missing, missing money, got stolen, was stolen, someone took my, somebody took my, someone stole, somebody stole, steals from me, sticky fingers, ladron, me robaron",
  ],
  aboutManager: [
    "complain about the manager",
    "manager is mean, manager is rude, manager is racist, manager is unfair, manager is a, manager lies, manager lied, manager yells, manager screams, manager has favorites, manager doesnt listen, manager wont listen, manager does nothing, manager is using, manager is high, manager is drunk, manager drinks, manager sells, manager stole, manager took my, manager keeps, manager threatened, manager touches, power trip, out to get me, has it in for me, has it out for me, picks on me, singles me out, staff is mean, staff is rude, staff yelled, staff stole, staff lied, what if it is the manager, if its the manager, if the manager is the problem, if the problem is the manager, his boss, her boss, their boss, managers boss, boss of the manager, above him, above her, over his head, over her head, above the house manager, who does the manager answer, who is over the manager, queja del manager, queja contra",
  ],
  complainHow: [
    "file a grievance",
    "make a complaint, put in a complaint, turn in a complaint, lodge a complaint, submit a complaint, start a complaint, fill out a complaint, complain in writing, put it in writing, write it down, write a letter, write someone up, file a report, make a report, report something, report somebody, report someone, report a roommate, report a resident, report another, turn someone in, tell on, speak out, stand up for myself, without my name, without saying who, leave my name off, not give my name, poner una queja, hacer una queja, quejarme",
  ],
  answerToComplaint: [
    "how long does a complaint take decision",
    "hear back about my complaint, hear back on my complaint, still waiting, still no answer, waiting on an answer, waiting for an answer, no response yet, no one got back, nobody got back, never got back to me, havent heard anything, heard nothing, days do they have, how long do they have, long do they have to, when do they have to, dont agree with the, disagree with, dont like the answer, not happy with the answer, unhappy with the answer, ruled against me, said no to my, turned down my complaint, next step, next level, apelar",
  ],
  payback: [
    "retaliate complain",
    "get back at, come after me, take it out on, make my life hell, hold it against, held against, used against me, use it against me, be a rat, called a rat, ratting, ratted, rat out, narc, snitching, snitched, snitches, snitch on, get kicked out for reporting, kicked out for complaining, kicked out for telling, kick me out for, backlash, blackballed, scared to complain, scared to say, scared to speak, scared to tell, scared to report, afraid to say, afraid to tell, afraid to report, afraid to speak, safe to complain, safe to report, safe to speak, if i speak up, if i say something, if i complain, if i tell, represalias",
  ],
  outsideHelp: [
    "complain to the state outside help",
    "go above the house, outside the house, someone outside, somebody outside, outside agency, outside person, oversees, regulates, regulated, watchdog, who inspects, who do you answer to, who is over you, who watches you, better business, bbb, city inspector, code enforcement, building department, health inspector, attorney general, dhs, osha, adult protective, azrha, human rights, housing authority, tenants union, take you to court, take them to court, take it to court, sue you, sue them, suing, small claims, legal action, get a lawyer, need a lawyer, talk to a lawyer, pro bono, public defender, my legal rights, against the law, is it legal, is this legal, illegal, break the law, demandar, abogado",
  ],
  rights: [
    "your rights",
    "can they do that, can they do this, is that allowed, are they allowed, they allowed to, allowed to do that, they make me, can they take my, can they keep my, can they stop me, can he do that, can she do that, my rights, any rights, have rights, what rights, legal for them, legal for you, legal for him, can i refuse, refuse to, say no to, forced to, force me, derechos",
  ],
  mistreated: [
    "harassed bullied threatened",
    "picks on, mess with me, fuck with me, gives me shit, bother me, in my face, wanted to fight, tried to fight me, trying to fight me, starts fights, get in a fight, got in a fight, got into it with, swing on me, swung at me, took a swing, shoved me, pushed me, spit on me, calls me names, name calling, calls me a, makes fun of, jokes about me, slur, n word, f word, hazing, hazed, intimidated, intimidating, intimidates, scares me, dont feel safe, not feel safe, unsafe, creepy, creep, stalker, follows me, weird vibes, me molesta, me amenaza, amenazas",
  ],
  misconduct: [
    "report staff sexual relationship",
    "manager and a resident, manager with a resident, manager slept with, staff slept with, slept with a resident, sleeping with residents, manager flirts, staff flirts, manager hits on, staff hits on, hits on me, hit on by, made a pass at, makes passes, touchy, handsy, grabs me, grabbed my, wants favors, sexual favors, favors for rent, sex for rent, sex for a bed, pervert, perv, made me uncomfortable, makes me uncomfortable, uncomfortable around",
  ],
  reportEthics: [
    "report unethical staff misconduct",
    "shady, sketchy, crooked, corrupt, corruption, doing wrong, something wrong with how, whistle blower, blow the whistle, breaks the code, broke the code, violates the code, code violation, ethics violation, ethics complaint, unprofessional, abuses power, cover up",
  ],
  brokering: [
    "body brokering kickback",
    "get paid per person, paid per head, paid for each person, paid for bringing, paid for sending, pay for sending, paid to refer, pay to refer, get paid to send, finder fee, under the table, fraud, scam, scammers, scamming, shell game, sell my insurance, bill my insurance, plane ticket, flew me out, headhunter, marketer, free rent if, free bed if",
  ],
  meetingsRequired: [
    "meetings do I have to go to AA",
    "meetings a week, meetings per week, meetings each week, meetings a day, 90 in 90, ninety in ninety, mandatory meetings, required meetings, meeting slip, slip signed, sheet signed, paper signed, card signed, get it signed, sign my sheet, sign my paper, meeting log, proof of meetings, proof of meeting, skip meetings, skip a meeting, miss meetings, missed my meeting, dont like aa, hate aa, not into aa, aa isnt for me, aa not for me, not religious, dont believe in god, no god, god stuff, higher power stuff, big book, step work, work the steps, do the steps, other than aa, instead of aa, alternative to aa, something besides aa, cma, ca meeting, crystal meth anonymous, cocaine anonymous, heroin anonymous, al anon, alanon, nar anon, refuge recovery, lifering, wellbriety, celebrate, junta, grupo",
  ],
  struggling: [
    "struggling having a craving",
    "hard time, rough day, rough night, rough time, bad day, tough time, going through it, need support, feel alone, feel down, feel like shit, homesick, miss my family, miss my kids, anxious, anxiety, stressed, stress, overwhelmed, thinking about using, thinking of using, thinking about drinking, thinking of drinking, want to give up, white knuckle, dry drunk, get a sponsor, find a sponsor, need a sponsor, dont have a sponsor, without a sponsor, accountability partner, someone to go with, ganas de usar, ganas de tomar",
  ],
  choresWhat: [
    "chores",
    "chore list, chore wheel, chore chart, job wheel, house duty, whose turn, his turn to, my turn, take turns, scrub, scrubbing, mop, mopping, sweep, sweeping, vacuuming, clean bathroom, bathroom duty, kitchen duty, dish duty, do the dishes, does the dishes, dirty dishes, dishes in the sink, clean up after, cleaning schedule, clean the kitchen, make my bed, make your bed, make our beds, deep clean, skip chores, miss my chore, forgot my chore, didnt do my chore, doesnt do his chore, limpieza, limpiar, quehaceres",
  ],
  foodHere: [
    "groceries dinner meals kitchen",
    "do you feed, do they feed, feed us, food provided, food included, buy food, my own food, cook for myself, cook my own, cook my food, cook at night, who buys food, share food, food shelf, eat together, family dinner, house dinner, meal plan, fridge, refrigerator, pantry, midnight snack, eat in my room, food in my room, eat upstairs, la comida, cocinar",
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
    "have to work, have a job, need a job, get a job, find work, look for a job, days to find a job, job hunt, job leads, full time, part time, go to school, going to school, take classes at, college, trade school, apprenticeship, volunteer instead, on disability, get ssi, get ssdi, retired, student, under the table work, day labor, temp agency, resume, interview for a job, job interview, buscar trabajo, encontrar trabajo, trabajar",
  ],
  documents: [
    "ID card birth certificate",
    "license back, my license, state id, new id, lost my id, photo id, social security card, ss card, dmv, mvd, acta de nacimiento",
  ],
  benefits: [
    "food stamps EBT food bank",
    "snap, food card, food box, free food, soup kitchen, free meals, wic, link card, estampillas, cupones",
  ],
  health: [
    "doctor medical health insurance",
    "see a doctor, need a doctor, find a doctor, doctor appointment, urgent care, walk in clinic, free clinic, eye doctor, glasses, get checked, std, hep c, physical exam, no insurance, get insurance, sign up for insurance, sign up for ahcccs, obamacare, medico, aseguranza",
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
    "work for rent, work it off, work for you guys, work for the house, work for the owner, work at the house, mow the lawn for, clean for money, do chores for money, paid for chores, get paid for, free labor, unpaid work, make us work, working on his house, owners house, other houses, rent break, trade work",
  ],
  leaderRole: [
    "house leader become",
    "be the manager, become manager, become staff, work here someday, step up, senior guy, senior guys, elder, picks leaders, choose a leader, voted leader, head of the house, in charge when the manager is gone, second in command, chore coordinator, house rep",
  ],
  houseVote: [
    "house meeting vote change a rule",
    "have a say, get a say, any say, a voice, our voice, bring up at, bring something up, suggest, suggestion, change the rules, change a rule, change curfew, makes the rules, who made these rules, made the rules, who decides, decides the rules, get a vote, do we vote, do residents vote, miss the meeting, miss house meeting, skip house meeting, have to go to the house meeting, junta de la casa",
  ],
  planGoals: [
    "recovery plan goals",
    "what next, after this place, after i leave, after sober living, next chapter, five year plan, get my life, life together, on my feet, get on track, back on track, case plan, treatment plan, my plan, aftercare, after care, own place, own apartment, get an apartment, apartment after, save money, clean date, sober date, sobriety birthday, clean time, sober time, one year sober, chip",
  ],
  sickness: [
    "sick contagious",
    "dont feel good, not feel good, not feeling well, feel sick, throw up, puke, puking, puked, barf, stomach bug, the shits, diarrhea, runny nose, sore throat, cough, coughing, pink eye, strep, staph, mrsa, scabies, ringworm, rash, monkeypox, chickenpox, measles, tb, tuberculosis, caught something, catch something, going around, quarantine, isolate, wear a mask, vaccine, vaccinated, enfermo, enferma",
  ],
  bugs: [
    "bed bugs",
    "bugs in the bed, bugs in my, bug bites, bites all over, bit by bugs, cockroach, cockroaches, ants, fleas, mice, mouse, termites, exterminator, pest control, chinches, cucarachas",
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
    "ac broke, ac broken, ac isnt working, ac not working, ac out, no ac, no air, air isnt working, air is out, swamp cooler, too hot, so hot, hot in here, its hot, 115 degrees, power out, no power, lights went out, lights are out, no electricity, no electric, no water, water off, heat isnt working, no heat, too cold, freezing in here, apagon, no hay luz",
  ],
  practice: [
    "fire drill smoke detector",
    "detector beeping, alarm beeping, smoke alarm battery, chirping, meet outside, where do we meet in a fire, exits, exit route, escape route, fire escape, fire plan, practice for fires, evacuation plan, evac, safety plan, emergency plan",
  ],
  afterwards: [
    "talk about it afterwards shaken",
    "died here, someone died, somebody died, friend died, resident died, housemate died, roommate died, death in the house, grief, grieving, mourning, lost a friend, lost a housemate, cant stop thinking about, saw him od, saw it happen, saw someone, freaked me out, shook up, shaken up, messed me up, traumatized, after someone dies, after an overdose",
  ],
  whoKnows: [
    "confidential share my information",
    "tell my po, told my po, tell my parents, tell my mom, tell my wife, tell my husband, tell my family, tell my boss, tell my job, tell my employer, tell the judge, tell the court, tell anyone, tell people, tell others, talk to my, call my po, call my mom, call my family, call my parents, call my job, call my boss, find out i, know im here, know i am here, know i live here, keep it private, keep it secret, my business, privileged, sign a release, release of information, roi, sign a consent, give out my, look at my file, see my file, reads my file, see my info, who sees my, who can see my, who gets my, privacidad, privado",
  ],
  probationAsks: [
    "probation officer court report",
    "my po, his po, her po, a po, the po, p o, my probation, my parole, on probation, on parole, on paper, parolee, probationer, officer visit, officer come, po visit, po come, home visit, home check, house check by, violate me, get violated, got violated, violation, drug court, mental health court, judge, my case, case worker, caseworker, ankle monitor, ankle bracelet, gps monitor, house arrest, interstate compact, compliance, noncompliance, compliant, progress report, progress letter, status report, oficial de probatoria, libertad condicional",
  ],
  isSomeoneThere: [
    "is he there confidential looking for someone",
    "is my son, is my daughter, is my brother, is my sister, is my dad, is my mom, is my wife, is my boyfriend, is my girlfriend, is my friend, is my client, is my tenant, is so and so, is he staying, is she staying, is he still, is she still, is he okay, is she okay, is he ok, is she ok, is he doing, is she doing, hows my son, check on my, trying to reach my, trying to find my, trying to locate, locate a resident, reach a resident, contact a resident, contact my son, call my son, talk to my son, talk to my daughter, message for a resident, verify he lives, verify she lives, verify residency, confirm he lives, confirm she lives, lives at your house, staying at your house, resident at your, missing person, serve papers, process server, subpoena",
  ],
  photosOnline: [
    "photos social media post",
    "take pics, take pictures, took my picture, took a picture, taking photos, film me, record me, record people, go live, going live, on live, facebook live, on facebook, on instagram, on insta, on ig, on tiktok, on snap, on snapchat, on youtube, on twitter, on nextdoor, on the internet, put me online, posted me, posts about, tagged me, share my location, check in on, snap map, influencer, vlog, podcast, camera in my, cameras, fotos, en facebook",
  ],
  unfairTreatment: [
    "discrimination treated differently",
    "because im black, because im brown, because im white, because im mexican, because im native, because im gay, because im trans, because im old, because i am black, because of my race, because of my color, because of my skin, because of my religion, because of my accent, because of my age, black people, mexicans, latinos, hispanics, native american, indigenous, asian, muslim, jewish, jew, mormon, catholic, christians, prejudice, prejudiced, bigot, bigoted, homophobic, homophobia, transphobic, hates gays, ageism, undocumented, papers to live, immigration, no papers, ice, pronouns, nonbinary, non binary, bisexual, racista, discriminacion, indocumentado",
  ],
  accommodation: [
    "disability accommodation service dog",
    "service animal, support animal, esa, therapy dog, guide dog, seeing eye, hard of hearing, deaf, hearing aid, sign language, crutches, bad knees, bad knee, cant climb, bottom bunk, ground floor, downstairs room, first floor, special needs, ada, reasonable accommodation, autism, autistic, adhd, ptsd, bipolar, schizophrenia, schizophrenic, dyslexic, dyslexia, cant read, trouble reading, dont read good, epilepsy, diabetic, diabetes, pregnant, pregnancy, oxygen, cpap, dialysis",
  ],
  favorites: [
    "favoritism same rules for everyone",
    "get away with, special treatment, teachers pet, managers pet, buddies with the manager, friends with the manager, managers friend, rules dont apply, different rules, rules for some, rules for thee, one set of rules, not fair, isnt fair, aint fair, unfairly, two faced, hypocrite, hypocrisy",
  ],
  noiseOutside: [
    "noise",
    "blasting, blares, blaring, thumping, subwoofer, speaker, keep us up, cant sleep because, woke me up, woke us up, wakes me up, wake my baby, wakes the baby, up all night, all hours, 2 am, 3 am, 2am, 3am, 1am, 1 am, midnight, in the middle of the night, dead of night, racket, ruckus, commotion, rowdy, karaoke, drums, guitar, band practice, power tools, construction, hammering, chainsaw, car alarm, motorcycles, engines, laughing, hollering, whistling, slam doors, doors slam, talk loud, loud talking, loud phone, too loud, so loud, noisy, musica alta, mucho ruido, musica fuerte",
  ],
  smokeOutside: [
    "cigarette smoke smoking out front",
    "smoke drifts, smoke comes, smoke blows, smoke gets in, secondhand smoke, second hand smoke, smoke cloud, clouds of smoke, smoker, chain smoking, smell smoke, smell weed, smell pot, reeks, stinks like, vape clouds, flick, flicking, flicked, butts everywhere, butts in my, butts on my, butt cans, humo, fuman, colillas",
  ],
  outFront: [
    "loitering hanging out in front",
    "hang out in front, hang around, stand around, stand outside, sit outside, on the porch, on your porch, on the corner, in the driveway all, on the curb, on the wall, on my wall, sitting on my, in my yard, on my lawn, cut through, milling around, congregate, congregating, big group, large group, groups of, bunch of guys, bunch of men, bunch of people, bunch of women, lots of people outside, posted up, mob, gang, afuera de la casa",
  ],
  conductOutside: [
    "harassing catcalling rude",
    "whistle at, catcalled, cat called, holler at, said to my daughter, said to my wife, made a comment, makes comments, comments about, comments to, dirty looks, gave me a look, stares, stared at, gawking, ogling, leering, leer, flipped off, middle finger, cusses, cussed, cuss me out, swore at, swears, curses at, cursed me, yells at, hassled me, hassle, hassling, panhandling, panhandle, begging, asked me for money, asked for a cigarette, bum a smoke, exposed himself, flashed, urinating, peeing outside, peed, pissing outside, groserias",
  ],
  upkeep: [
    "trash yard upkeep",
    "yard is a mess, yard looks, house looks, looks like crap, looks like shit, looks terrible, looks awful, looks bad, run down, rundown, unkempt, dump, dumped, ugly, paint, broken window, broken blinds, sheets in the windows, mow, mowed, cut the grass, cut the lawn, tall grass, grass is high, weeds are, branches, branch, bush, bushes, hedge, shopping cart, carts, old couch, old furniture, couch on, mattress on, mattresses, bottles, cans everywhere, beer cans, wrappers, garbage everywhere, trash everywhere, trash blows, trash in my yard, garbage in my, trash in the street, recycling bins, bins at the curb, bins on the street, bring in the bins, bins out, overflowing, overflow, flies, stench, stink, stinky, rodent, pigeons, stray cats, feral cats, feeding cats, dog mess, dog crap, dog shit, fence is down, fence fell, leaning fence, lights too bright, bright light, porch light, floodlight, flood light, basura",
  ],
  carsOutside: [
    "parking cars blocking driveway",
    "block my driveway, blocked in, get out of my driveway, in my driveway, in front of my driveway, in front of my house, in front of mine, in front of our house, outside my house, my spot, all the spots, all the parking, no parking, nowhere to park, no place to park, cant park, where are they supposed to park, how many cars, so many cars, cars everywhere, cars all over, cars lined up, cars on the street, park wrong, parked badly, parks on, parks in, on the sidewalk with, fix cars, working on cars, car on blocks, oil leak, leaking oil, junk car, dead car, doesnt move, hasnt moved, not moved in, uhaul, trailer, rv, camper, motorhome, towed, towing, drive too fast, speeds, speeding down, race down, peel out, burnout in, handicap spot, fire lane, scooter, bikes, estacionan, estacionado, carros en la calle",
  ],
  comingAndGoing: [
    "people coming and going visitors",
    "in and out, come and go, comes and goes, foot traffic, revolving door, new faces, different cars, strange cars, strange people, random people, random cars, sketchy people, shady people, people i dont know, dont recognize, cars at all hours, people at all hours, drop offs, uber all night, house guests, girls coming, women coming, prostitutes, prostitution, hookers",
  ],
  introduce: [
    "introduce meet the manager",
    "say hi, saying hi, welcome to the neighborhood, just moved next door, just moved here, new to the street, new to the block, im new, meet you, meet them, meet the neighbors, meet the people, meet the guys, meet the women, get to know them, come over and meet, stop by, drop by, come talk to, talk to us, come to our meeting, speak at our meeting, hoa meeting, block watch, neighborhood watch, neighborhood association, community meeting for neighbors, national night out, presentar, conocer",
  ],
  helpOut: [
    "volunteer help in the neighborhood donate",
    "shovel, rake, raking, carry groceries, move a couch, move furniture, help moving, heavy lifting, lift something, need a hand, lend a hand, give a hand, can they help, could they help, can someone help me, odd jobs, hire residents, hire your guys, hire them, mow my lawn, yard work, pull weeds, elderly, old lady, old neighbor, senior citizen, my mother is old, give back, bake, baked, cookies, bring food, bring a casserole, give clothes, donate clothes, old clothes, give furniture, give stuff, give away, old bike, spare bed, old tv, used clothes, used furniture, donaciones, donar, voluntario",
  ],
  childrenSafe: [
    "children kids safe",
    "my daughter walks, my son walks, walk to school, walk home from school, play outside, kids play, kids walk, little kids, little ones, toddler, grandchildren, grandkid, granddaughter, grandson, daycare, day care, preschool, elementary, near a school, close to a school, next to a school, bus stop by, teenage daughter, teen daughter, molester, pedophile, pedo, registry, megans law, mis hijos, ninos",
  ],
  dangerous: [
    "is it safe crime dangerous",
    "scared to walk, afraid to walk, walk by, walk past, walk at night, walk my dog, lock my doors, lock my car, break into my, broke into my car, broken into, break ins, breakins, stole from my, stole my bike, stole my package, porch pirate, package thief, mugged, mugging, violent people, violent criminals, murderer, killers, rapist, arson, ex con, excon, just got out, prison, jail, inmates, rap sheet, gang members, what did they do, what are they in for, do you screen, screen people, screened, screen your, screening for residents, vet people, vetted, do you check who, dealer, deal on the corner, drug house, crack house, trap house, junkie, druggie, crackhead, tweakers, methheads, users, drunks, drug addicts, peligroso, seguro vivir, delincuentes",
  ],
  whoWatches: [
    "staff there 24/7 supervised",
    "someone there at night, somebody there at night, anyone there at night, anybody there at night, someone on site, somebody on site, manager on site, live in manager, manager lives, live on site, who watches, watching them, watch over, who supervises, any adult, any staff, unsupervised, supervision, who is responsible, security, guard, patrol, check on them, who checks",
  ],
  whatIsThis: [
    "what is a recovery home",
    "a rehab, is this a halfway, drug rehab, homeless shelter, a shelter, what kind of house, what kind of place, kind of facility, type of house, type of facility, what goes on, what happens in there, going on over there, going on next door, whats going on at, whats that house, the house on the corner, house next door, transitional housing, transitional living, oxford house, three quarter house, detox center, clinic next door, que es esta casa, casa de recuperacion, casa de sobriedad",
  ],
  hadASay: [
    "why wasn't I asked zoning",
    "nobody told us, no one told us, nobody told me, no one told me, nobody asked us, nobody asked me, no one asked, without asking, without telling, never told us, were we told, notify neighbors, notified, notice to neighbors, public hearing, town hall, city hall, city allow, city approve, approved this, who approved, who allowed, allowed here, allowed in a residential, residential area, residential zone, residential neighborhood, single family, business in a, run a business, not zoned, zoned for, next to my house, why here, why this street, why our street, why my street, why next door, in my backyard, nimby, stop it, stop this, block it, fight this, protest, object, oppose, move it, move out of here, go somewhere else, put it somewhere, deed restrictions, ccrs, covenant, block this",
  ],
  licensed: [
    "licensed certified",
    "a real business, legit place, is it legit, is this legit, is it legal to run, legally allowed, operate legally, have a license, business license, state licensed, licenced, registered with, approved by, inspected, insured, liability insurance, credentials, credentialed, accredited by, background of the owner, licencia, certificado",
  ],
  homeWorth: [
    "property values home prices",
    "worth less, house value, home value, property value, house worth, my property, property go down, value drop, value go down, lower my, hurt my home, resell, sell my home, selling my house, selling our house, trying to sell, buyers, realtor, appraisal, appraised, disclose, disclosure, market value, equity, valor de mi casa",
  ],
  studies: [
    "studies research recovery homes",
    "proof it works, does it work, do they work, do these work, does this work, success rates, stay sober, statistics on, data on, numbers on, science, evidence, study, crime go up, crime goes up, crime rates, effect on crime, good for the neighborhood, why do we need, benefits of, why is it good",
  ],
  usesThere: [
    "what if someone uses relapse",
    "if they relapse, if someone relapses, when they relapse, when someone relapses, they start using, caught using, gets caught, caught with drugs, caught drinking, someone ods, if one of them uses, if he uses, if they use, start drinking again, falls off, slips up, is drunk in the street, drunk resident, drunk guy, drunk man, drunk woman, drunk people, drunk person, stumbling, staggering, high as a kite, strung out, tripping, nodding, passed out drunk, doing drugs in, drugs outside, using outside, shooting up outside",
  ],
  afterMyComplaint: [
    "what happens after I complain anonymous",
    "stay anonymous, remain anonymous, know it was me, find out it was me, know i called, know i complained, know who called, know who complained, tell them i, tell them who, give my name, use my name, my name out, keep my name, keep me out of it, will they be mad, retaliate against me, get back at me, come to my door, show up at my house, egg my house, after i report, after i call, after i complain, what will you do, do anything about it, does anything happen, anything get done, do you write it, do you keep track, keep track of, quien se queja, anonimo",
  ],
  neighborsReply: [
    "when will I hear back reply",
    "get back to me, got back to me, call me back, return calls, return my email, answered my, pick up the phone, voicemail, voice mail, left messages, sent an email, emailed you, texted you, called twice, called three times, called you, how fast, how soon, how quickly, how quick, turnaround, brushed off, blow me off, blew me off, blown off, ghosting, llamar de vuelta",
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
