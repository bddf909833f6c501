/**
 * By which words the cards of the search are asked for. No page shows them. Commas stand between phrases,
 * and a star for any ending. Long words need no misspellings here: a slip or two is forgiven.
 *
 * `always` is enough whatever stands beside it, `anywhere` where nothing else is meant, `alone` only where nothing else says what is meant but what is
 * in `besides`, and where one of `unless` stands something else is meant. When in doubt, a number to call
 * is shown. `test/unit/locales/asked.test.ts` holds them both ways.
 */
export const asked = {
  /** Words that say nothing by themselves about what is looked for. */
  small:
    "a about after again against all also always am among an and any anybody anyone are arent around as at be because been before being between both but by can cant could did didnt do does doesnt doing dont down during each either else enough even every everyone everything few for from get gets getting go goes going got had happen happens has have having he her here him his how i id if ill im in into is isnt it its ive just let lets made make makes many may me might more most much my never no nobody nor not nothing of off on once one only or other our out over own perhaps please put puts rather said same say says shall she should since so some somebody someone something still such than that the their them then there these they theyre thing things this those through to too under until up upon us very want wants was wasnt we well were what when where whether which while who whom whose why will with within without wont would yet you your youre u ur r rn tmrw tmr gonna wanna gotta plz pls cuz bc ok okay lol btw thats whats theres heres wheres hows whos whens aint wouldnt couldnt shouldnt havent hadnt werent hes shes theyve weve gimme lemme dunno til till thru cause yall em ya yo bro hello hi hey thanks thank maybe probably actually kinda sorta think thinks thought guess sure seem seems pretty any1 some1 hafta ima imma finna real really bad bullshit shit damn fuck fucking crap de la el los las una un que en con para por puedo puede hay como donde cuando cuanto mi su se no tengo es y del al me necesito quiero hablan hablas",
  /** Words that say nothing of what is meant beside those that are enough alone. */
  besides:
    "how much, how many, how long, how late, what time, time, times, hour, hours, day, days, date, when, where, tonight, today, tomorrow, tonite, now, right now, night, nights, morning, evening, week, weeks, weekly, weekday, weekdays, weekend, weekends, month, monthly, monday, tuesday, wednesday, thursday, friday, saturday, sunday, house, home, here, place, start, starts, begin, end, ends, over, exactly, please, pls, plz, need, know, tell, find, about, amount, info, information, rule, rules, policy, whats, wat, wen, hey, hi, asap, u, ur, is there, there, new, current, resident, residents, people, allowed, again, use, used, usual, usually, long, first, last, next",
  /**
   * Words that mean the same here, in groups: where no section has a word, the search looks for the others
   * of its group.
   */
  near: "narcan naloxone; weed pot marijuana cannabis thc ganja bud reefer mota dab dabs joint joints blunt blunts bong bongs edible edibles gummies hash dispensary stoned kush thca marihuana; ua uas urine pee piss pissing urinalysis uds etg swab orina prueba; mat moud buprenorphine suboxone subs bupe sublocade methadone vivitrol naltrexone subutex zubsolv brixadi metadona; relapse relapsing relapsed slip slipped recaida recaer; evicted evict evicting eviction discharged discharge ousted booted eject ejected expel expelled desalojo; booze liquor beer wine alcohol drunk drinking vodka whiskey whisky tequila rum gin champagne bourbon seltzer cerveza licor tipsy cocktail cocktails; meds med medicine medication medications pills pill prescription prescriptions scripts rx medicina medicinas antibiotic antibiotics antidepressant zoloft prozac lexapro wellbutrin lithium seroquel trazodone pastillas receta; gripe gripes grievance grievances complaint complaints queja quejas; boss supervisor manager staff; visitor visitors visits visit guest guests company visita visitas visitante invitados; handbook manual packet binder; stuff belongings property possessions; refund reimbursement reimburse refunded reembolso; rehab detox treatment; blackout restriction restrictions; aa na ca meeting meetings reunion; kid kids child children baby son daughter hijo hija hijos; mom dad mother father parent parents family relatives wife husband spouse familia; boyfriend girlfriend partner bf gf dating relationship relationships sex novia novio; cop cops police sheriff policia; job jobs work working employment trabajo; gay lesbian queer lgbt lgbtq trans transgender orientation identity; pets pet dog dogs cat cats animal animals perro perros; pissed angry mad; loud noisy noise noises ruido; trash garbage rubbish litter bins basura dumpster dumpsters recycling; cigarettes cigarette cig cigs smoking smoke; vape vaping vapes juul ecig; steal stealing stole stolen theft thief; fight fights fighting violence assault brawl brawling pelea; bully bullied bullying harass harassed harassing harassment; discrimination discriminate discriminated racist racism unfair; disability disabled handicap handicapped wheelchair; rules rule guidelines reglas; sponsor sponsors mentor; church faith religion religious spiritual mosque temple iglesia; leave leaving moving moveout; leaflet brochure flyer; donate donation donations give; cleaning clean chore chores; dui court probation parole; benzos xanax adderall stimulant stimulants opioid opioids opiates oxy percocet gabapentin klonopin clonazepam valium diazepam ativan lorazepam ambien ritalin vyvanse vicodin norco hydrocodone oxycodone oxycontin tramadol codeine morphine neurontin lyrica; kratom kava cbd delta kanna phenibut tianeptine; mouthwash cologne poppyseed; confidential confidentiality privacy private; felon felons felony felonies convict convicts convicted criminal criminals offender offenders; ibuprofen advil tylenol aspirin motrin aleve nyquil sudafed benadryl melatonin vitamins claritin zyrtec mucinex dayquil naproxen supplements creatine; gambling gamble bet betting; quiet silence silencio; storm tornado flood earthquake hurricane snow; pray prayer; tools tool; xmas christmas thanksgiving easter holiday holidays weekend; fiesta party rager kegger; espanol spanish; ayuda help; vecino vecina vecinos neighbor; comida food; renta alquiler rent; telefono phone cellphone; carro carros coche parking motorcycle motorcycles; packages mail; roommate housemate roomate roomates roomie; accredit accredits accredited accreditation certified certification certify; pics pic photo photos picture pictures film filming; sofa couch furniture; alcoholic alcoholics addict addicts addiction addicted; bebi tome tomar borracho drank drink; dinero plata money; drugs meth crystal coke cocaine crack heroin smack fentanyl fent fetty ecstasy molly lsd ketamine pcp xylazine tranq drogas droga; weapon weapons gun guns knife knives machete pistol rifle shotgun ammo ammunition sword pistola armas; sick covid flu vomit puke puking diarrhea nausea virus strep enfermo; bedbugs scabies fleas cockroach cockroaches; lawyer attorney attorneys lawyers abogado; counselor therapist shrink psychologist consejero terapeuta; punishment punished penalty penalties sanction sanctions consequences castigo; retaliation retaliate revenge payback represalias; volunteer volunteers volunteering voluntario; swearing cussing cursing profanity vulgar obscene groserias; loitering loiter loiterers congregate; overnight sleepover sleepovers",
  emergency: {
    always:
      "not breathing, isnt breathing, aint breathing, stopped breathing, no longer breathing, barely breathing, cant breathe, no pulse, wont wake up, cant wake him, cant wake her, cant wake them, turning blue, call 911",
    anywhere: {
      said: "not breathing, isnt breathing, aint breathing, stopped breathing, no longer breathing, barely breathing, cant breathe, can not breathe, cannot breathe, trouble breathing, no pulse, wont wake up, not waking up, not waking, cant be woken, cant wake him, cant wake her, cant wake them, cant wake my, doesnt wake, does not wake, unresponsive, not responding, not responsive, unconscious, passed out, collapsed, overdos*, turning blue, lips are blue, blue lips, heart attack, chest pain, chest hurts, stroke, seizure, having a fit, bleeding, choking, electrocuted, drowning, on fire, theres a fire, there is a fire, see a fire, house fire, kitchen fire, fire in, a fire at, caught fire, grease fire, smell gas, smells like gas, smell of gas, gas leak, gas smell, leaking gas, carbon monoxide, has a gun, have a gun, with a gun, got a gun, pulled a gun, has a knife, with a knife, pulled a knife, has a weapon, theres a gun, there is a gun, pointing a gun, waving a gun, guy with gun, man with gun, gunshot*, shots fired, got shot, been shot, was shot, stabbed, being attacked, attacked me, attacking, hit me, hits me, hitting me, punched me, beat me, beating me, beat up, choked me, hurting me, going to hurt me, going to kill me, raped, assaulted me, sexually assaulted, sexual assault, touched me, groped, molested, breaking in, someone broke in, intruder, is dying, im dying, i am dying, hes dying, shes dying, call 911, call the police, call the cops, need the police, need police, need an ambulance, call an ambulance, need help now, needs help now, help me, please help, send help, screaming for help, yelling for help, calling for help, crying for help, is burning, house burning, burning down, in flames, full of smoke, smoke from the roof, smoke coming from the roof, smoke coming out of the house, smoke coming out of the roof, smoke coming out of your, smoke coming out of a window, smoke coming out of the window, smoke from your, smoke from the window, smoke coming from your, hitting her, hitting him, hitting a, hitting my, hit her, beating her, beating him, beating a, being beaten, hurting her, hurting him, choking her, man down, woman down, person down, someone down, lying on the ground, lying on the sidewalk, isnt moving, is not moving, wont move, unable to breathe, allergic reaction, anaphyla*, fell down the stairs, blood everywhere, lots of blood, losing blood, hit by a car, being robbed, got robbed, robbed me, kidnapped, threatened to kill, threatening to kill, going to shoot, active shooter, bomb threat, explosion, water broke, in labor, heat stroke, insulin shock",
      slang:
        "oding, od ing, oded, od ed, od on, is od, hes od, shes od, nodded out, fentanyl od, jumped me, got jumped",
      misspelled:
        "not breating, not breathin, not brething, isnt breating, cant breath, can not breath, cannot breath, wont wakeup, overdoes, over dose, over dosed, overdoze, unconcious, unconsious, siezure, seizuer, hart attack, heart atack, bleading, chocking, smell gass, smels gas",
    },
    alone:
      "911, 9 1 1, emergency, emergency number, emergency phone, ambulance, fire, od, shooting, paramedics, sos, not moving, hurt, injured, danger, rape, robbery, gas, smoke alarm is going off",
    unless:
      "training, trainings, drill, drills, awareness, statistics, policy, policies, poster, posters, flyer, flyers, leaflets, prevention class, prevention course, cpr class, first aid class, last year, last month, plant is dying, plants are dying, grass is dying, lawn is dying, tree is dying, trees are dying, battery is dying, phone is dying, hit me up",
  },
  crisis: {
    always:
      "i want to die, wants to die, i wanna die, kill myself, killing myself, kill my self, kill himself, kill herself, end my life, ending my life, take my own life, dont want to live, do not want to live, dont want to be alive, better off dead, hurt myself, harm myself, kms",
    anywhere: {
      said: "want to die, wants to die, wanted to die, wish i was dead, wish i were dead, rather be dead, better off dead, dont want to live, dont want to be alive, dont want to be here, dont wanna be here, do not want to be here, dont want to exist, feel like dying, want it to end, want it all to end, want it all to stop, life is not worth, life isnt worth, not worth living, going to jump, ready to die, plan to die, do not want to live, tired of living, no reason to live, nothing to live for, kill myself, killing myself, kill himself, kill herself, kill themselves, killing himself, killing herself, end my life, ending my life, end it all, ending it all, take my life, take my own life, suicid*, hurt myself, hurting myself, harm myself, harming myself, self harm, selfharm, cutting myself, cut myself, cuts herself, cuts himself, cant go on, cant do this anymore, cant take it anymore, give up on life, giving up on life, hopeless, nobody would miss me, panic attack, hearing voices, voices in my head, mental health crisis, nervous breakdown, mental breakdown, in crisis, in a crisis, crisis line, crisis lines, crisis hotline, need someone to talk to, need to talk to someone, someone to talk to, about to relapse, going to relapse, afraid of relapsing, want to get high, going to get high, urge to use, urges to use, urge to drink, call 988, craving*",
      slang:
        "wanna die, wanna be dead, kms, unalive, unaliving, off myself, offing myself, end me, done with life, over life, gonna relapse, bout to relapse, wanna get high, gonna get high, jonesing, fiending, wanna use",
      misspelled:
        "wana die, want too die, wantto die, want to dye myself, wnat to die, sucid*, suicd*, suacid*, suisid*, siucid*, sucied*, kil myself, kill my self, killmyself, hurt my self, kill meself",
    },
    alone:
      "988, crisis, hotline, want to use, going to use, gonna use, about to use, bout to use, want to drink, wanna drink, going to drink, about to drink, triggered, depressed, depression, panicking, freaking out, losing it, desperate",
    unless:
      "training, trainings, workshop, awareness, statistics, policy, policies, poster, posters, prevention class, prevention course, laughing",
  },
  poison: {
    anywhere:
      "poisoned, drank bleach, drank cleaner, swallowed, ate a pod, ate poison, took the wrong pill, took the wrong pills, took the wrong medicine, took too many pills, took too much medicine, took my dose twice, double dose, poison control, snake bite, scorpion sting, got stung, breathed in fumes, breathed in bleach",
    alone: "poison, poisoning, bleach, fumes, scorpion, snake",
    unless: "ivy, oak, training, policy, food poisoning",
  },
  cost: {
    alone: {
      said: "rent, rents, fee, fees, cost, costs, price, prices, pricing, how much is it, do you charge, does it charge, weekly rate, monthly rate, program fee, weekly fee, late fee, late fees, late rent, late payment, rent due, pay, payment, payments, due, due date, pay rent, rent paid, tuition, dues, expensive, afford, utilities",
      slang: "how much a week, bucks, dough, whats it run",
      misspelled: "rnet, retn, pryce, feees, paymet, cots",
    },
    besides: "per, cover, covers, include, includes, included, what",
    unless:
      "cant pay, cant afford, cannot afford, cannot pay, could not pay, couldnt pay, not pay, dont have, dont have the, short on, behind on, behind in, late on, late with, late paying, pay late, help with, help paying, help me pay, pay for my, refund, pay back, home prices, house prices, property prices, price of my house, worth",
  },
  deposit: {
    alone: {
      said: "deposit, security deposit, deposit back, get deposit back, return deposit, deposit returned, deposit refunded, deposit refund, refundable deposit, pay deposit, move in fee, move in cost",
      slang: "deposit money",
      misspelled: "depost, diposit, deposite, depozit",
    },
  },
  curfew: {
    alone: {
      said: "curfew, be in, have to be in, be home, be home by, be back, back by, get home, come home, get in, stay out, stay out late, stay out until, doors lock, doors locked, lockup, how late can i be out, out late, late can i stay out",
      slang: "cutoff, check in time, in by, gotta be in, gotta be home, gotta be back",
      misspelled: "curfue, curfiew, cerfew, curfu, curffew, kurfew, cufew, curfuw",
    },
  },
  quietHours: {
    alone: {
      said: "quiet hours, quiet time, quiet, be quiet, noise hours, noise cutoff, noise limit, music off, lights out, music hours",
      slang: "keep it down, turn it down",
      misspelled: "quite hours, quite time, quit hours, quiet ours, quiat hours, qiuet hours",
    },
  },
  guestHours: {
    alone: {
      said: "guest, guests, guest hours, visit, visits, visitor, visitors, visiting, visiting hours, visitor hours, visitation, have guests, have visitors, guests leave, guests over, company over, come over, come by, friends over, have people over",
      slang: "hang out here, have a buddy over",
      misspelled: "vist, visiter, visitors ours, guests ours, geust, gest, vistor, vistors",
    },
  },
  trash: {
    alone: {
      said: "trash, trash day, trash cans, trash pickup, garbage, garbage day, garbage cans, bins, bin day, take out the trash, trash out, cans out, cans left out, trash cans left out, bins left out, trash cans out, rubbish, rubbish day, pick up, curb, cans in",
      slang: "trash night, dumpster",
      misspelled: "trahs, trsh, garbge, garbige, tarsh",
    },
    unless: "garage, trashed, talk trash",
  },
  houseMeeting: {
    alone: {
      said: "house meeting, house meetings, weekly meeting, residents meeting, community meeting, meeting at the house, family meeting, sunday meeting, group meeting",
      slang: "house mtg, big meeting",
      misspelled: "house meating, house metting, huose meeting, hous meeting",
    },
  },
  smoking: {
    alone: {
      said: "where can i smoke, where can we smoke, where do i smoke, where do they smoke, where do people smoke, smoking area, smoke area, smoking spot, smoking patio, place to smoke, go to smoke, go smoke, smoke outside, smoke, smoking, vape, vaping, smoke break, cigarette, cigarettes, ashtray",
      slang: "smoke spot, smoke pit, cig, cigs, vape spot, juul",
      misspelled: "smoknig, smokeing, vapeing, smoek, ciggarettes",
    },
  },
  parking: {
    alone: {
      said: "parking, park, park my car, where do i park, where can i park, parking spot, parking space, parking spots, parking place, visitor parking, guest parking, street parking, driveway, car, cars",
      slang: "leave my ride",
      misspelled: "parkin, praking, parkng",
    },
    unless: "packing, park bench, the park, national park, blocking, blocked, broken",
  },
  call: {
    alone: {
      said: "who do i call, who to call, who should i call, whom do i call, who can i call, who do we call, number to call, manager, house manager, who is the manager, manager name, manager phone, manager number, phone number, telephone, number, contact number, contact person, who is in charge, in charge, who runs this, who runs, manager email, email address, email, text manager, text message, call manager, reach manager, reach someone, who answers, who answers at night, on call, after hours, night number, night phone, emergency contact, backup, back up, manager not answering, manager doesnt answer, manager isnt answering, manager wont answer, manager wont pick up, no one answers, nobody answers, no answer, not answering, doesnt pick up, talk to the manager, speak to the manager, speak to someone, talk to someone in charge, owner, owner name, owner phone, owner number, who owns, who is the owner",
      slang: "hm number, hm phone, hit up the manager, whos the boss, boss",
      misspelled:
        "manger, mangers, manager numbr, house manger, house manger number, hous manager, phone nubmer, phone numer, fone number, contect",
    },
    /** What a call is about. */
    besides:
      "loud, music, noise, noisy, party, yelling, shouting, screaming, fighting, complain, complaint, complaints, question, problem, issue, issues, neighbor, neighbors, someone, anyone, somebody",
    unless:
      "about the manager, about manager, about my manager, against the manager, bad manager, rude manager, become, emergency plan, grievance",
  },
  response: {
    alone: {
      said: "how long until you reply, wait for a reply, wait for an answer, hear back, when will i hear, how fast do you answer, how soon do you answer, response time, reply time, time to respond, respond to complaints, answer my complaint, reply to my complaint, reply to a complaint, get a reply, get an answer, get back to me, call me back, havent heard back, no reply, nobody replied, respond, response",
      slang: "ghosted, left on read",
      misspelled: "responce time, responce, replay to my complaint, here back",
    },
    besides: "complaint, message, email, form, complained, wait, will, take, takes, does it",
  },
  people: {
    alone: {
      said: "how many people, how many residents, how many live, how many beds, how many guys, how many women, how many men, number of residents, number of beds, number of people, capacity, beds, size of the house, how big, men only, women only, is it men, is it women, only men, only women, for men, for women, men, women, male, female, males, females, men or women, men and women, coed, co ed, can women live, can men live, can women, can men, gender, lgbt, lgbtq, trans, transgender, what languages, languages, spanish, speak spanish, who lives here, who lives there, who can live here, who is it for, what city, what town, what area, where are you located, location, located",
      slang: "how many dudes, guys only, girls only, ladies only, guys, girls, ladies",
      misspelled:
        "how many pepole, capasity, wemen only, woman only, mens only, womens only, coed house",
    },
    besides:
      "live, lives, living, stay, room, in, can, take, accept, only, just, there, share, together, speaking, mixed",
    unless: "support people",
  },
  certification: {
    alone: {
      said: "certified, certification, certificate, accredited, accreditation, are you certified, certification level, level of the home, what level",
      slang: "legit, for real",
      misspelled: "certifed, certificaton, acredited",
    },
    besides: "house, state, by, who",
  },
  outside: {
    alone: {
      said: "who do you report to, who do i report to, report the house, report the home, report this house, report you, complain to the state, complaint to the state, state agency, state office, state complaint, licensing office, licensing agency, affiliate, affiliate number, affiliate phone, fair housing, civil rights, civil rights office, outside help, outside complaint, higher up, above the manager, go over the manager, go above the manager, ombudsman, regulator, file with the state, hud",
      slang: "snitch to the state, go over his head, go over her head",
      misspelled: "afiliate, licencing office, ombudsmen",
    },
    besides:
      "complain, complaint, complaints, report, number, phone, contact, file, to, against, state",
  },
  /** What no page of most homes says. A home that has a section of that name is not asked. */
  manager: {
    anywhere: {
      movingIn:
        "apply, applying, applied, application*, aplication*, aplly, waitlist, wait list, waiting list, vacancy, vacancies, openings, any openings, open bed, open beds, bed open, beds open, beds available, bed available, available bed, available beds, available room, room available, room open, room for one more, space available, intake, admission*, admit, move in date, get a bed, get a room, need a bed, need a room, need a place, looking for a bed, looking for a room, looking for a place, son in, daughter in, brother in, sister in, husband in, wife in, friend in, client in, get him in, get her in, get someone in, get into the house, get into the home, referral form, referral forms, referral process, make a referral, send a referral, referral packet, refer someone, refer a, refer my, referring, insurance, medicaid, medicare, voucher, scholarship*, funding, grant, tour, take a tour, see the house, see the room, court order, court date, letter for court, court letter, proof of residence, proof of residency, proof of address, verification letter, letter for my, reference letter, rental reference, landlord reference, bed list, hold a bed, save me a bed, intake coordinator, intake call, intake line, do you take insurance, accept insurance, take insurance, take medicaid, accept medicaid, take ahcccs, ahcccs pay, scholarship bed, take couples, couples allowed, application fee, sober living for women, sober living for men, rent me a room, letter of residence, proof i live here, proof that i live here, residency letter, letter that says i live, letter saying i live",
      things:
        "food stamps, ebt, snap benefits, lock my bike, bike rack, mold, mildew, shower, sink, drain, faucet, heater, furnace, water leak, roof leak, leaking roof, leaking pipe, front door code, code for the door, code for the front door, video game, charger, wifi, wi fi, wify, wiffi, internet, password, passwords, router, netflix, hulu, cable, remote, tv, television, thermostat, printer, microwave, toaster, vacuum, iron, ironing board, toolbox, tools, garage, basement, attic, storage, light bulb, toilet paper, paper towels, plunger, toilet, toilets, wont flush, plumbing, plumber, clogged, clog, leaking sink, leaky, out of order, extinguisher, fuse box, breaker, breaker box, first aid kit, lost and found, spare key, new key, door code, gate code, key code, alarm code, safe code, xbox, playstation, ps5, gaming, gym, weights, pool, hot tub, barber, haircut, tattoo*, sheets, towels, bedding, pillow, mattress, fridge space, fridge shelf, freezer, blanket, blankets, hangers, top bunk, lightbulb, batteries, coffee maker, coffee pot, toaster oven, blender, hair dryer, cable tv, smart tv, nintendo, game console, streaming, spotify, wifi name, sewing kit, hammer, screwdriver, ladder, jumper cables, bike pump, bike lock, house phone charger, cleaning supplies, broom, trash bags, dish soap, laundry soap",
      mail: "mail, my mail, get mail, package*, parcel, parcels, amazon, ups, usps, fedex, doordash, delivery, deliveries, letters, mailing address, packege, mailbox key, give him a message, give her a message, pass on a message, certified letter, check in the mail, mail key, wrong address, misdelivered, delivered to your house, delivered to you",
      gettingAround:
        "bus, buses, bus pass, bus stop, bus times, train, light rail, metro, uber, lyft, taxi, cab, carpool, need a ride, get a ride, give me a ride, ride to, rides, transportation, van, directions, how do i get there, street address, whats the address, what is the address, the address, your address, house address, home address, exact address, map, bus route, bus schedule, valley metro, lightrail, gas money, cross streets, zip code, gps, gas station, nearest store, grocery store near, closest store",
      food: "menu, whats for dinner, what is for dinner, for dinner, for lunch, for breakfast, recipe*, what are we eating, whats cooking, what is cooking, who is cooking tonight, whos cooking tonight",
      living:
        "wheelchair*, wheel chair, ramp, handicap*, stairs, elevator, walker, pet, pets, allow pets, my dog, my cat, cats, dogs allowed, have a dog, have a cat, bring my dog, cell phone*, cellphone*, phone use, phone rules, electronics, laptop, switch rooms, change rooms, room change, my balance, balance, do i owe, owe, recycling, recycle, car insurance, job opening, are you hiring, hiring, employment, birthday, weather, who won, lottery, horoscope, piano, hotline for family, help for my family, support for families, family support group, help for parents",
      neighbors:
        "needle, needles, syringe, syringes, sharps, inspection report, inspection reports, fire inspection, health inspection, floor plan, permit, permits, media, reporter, interview, newspaper, property line, sprinkler*, lost dog, lost cat, drop off, drop something off, leave something for, budget, annual report, tax, taxes, nonprofit, 501c3, annual, board members, found a wallet, lost wallet, found a phone, found keys, lost keys, borrow a ladder, jump start, ball over the fence, rent you my, lease my house, lease my property, rent my property, rent my house to, sell you my, buy the house, for sale, news crew, journalist, school project, college paper, research paper, thesis, internship, intern, intern with you, vendor, contractor, salesman, solicitor, advertise, girl scout, insurance claim, insurance company, background check results, police report",
    },
  },
} as const;
