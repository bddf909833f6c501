/**
 * By which words the cards of the search are asked for. No page shows them. Commas stand between phrases,
 * a star for any ending, `|` between words of which one is enough, and `…` where up to five others may stand. Long words need no misspellings here: a slip or two is forgiven.
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
      "not breathing, isnt breathing, aint breathing, stopped breathing, no longer breathing, barely breathing, cant breathe, no pulse, wont wake up, cant wake him, cant wake her, cant wake them, turning blue, call 911, on fire, caught fire, in flames",
    anywhere: {
      breathing:
        "cant|cannot|hardly|barely|stopped|stop|not|isnt|aint|trouble|struggling|hard … breathe|breath|breathing|breathes|breathin, gasping, gurgling, throat closing|closed|swelling|swollen, tongue swelling|swollen, need|needs oxygen, cpr now|help|needed",
      waking:
        "wont|cant|cannot|doesnt|isnt wake|waking|rouse, cant be woken|waked, wake him|her|them up, eyes rolled|rolling, knocked out, out cold, blacked out, faint*, collaps*, unconsc*, unrespon*, passed|passing out, fell … talking|moving|responding|bleeding|wake|awake|conscious, isnt|not|wont|stopped moving|responding and|anymore|now, found him|her|them|someone|somebody|guy|man|woman … floor|ground|unconscious|needle|cold|stiff, needle|syringe … arm|neck, cant|wont get him|her|them to wake|respond|move, lying|laying|slumped|passed … not|isnt|doesnt|wont|over|ground|floor|street|sidewalk|yard|lawn|unconscious, limp, lifeless, face down, dog attack*|attacking|biting|bit|bitten|mauled, trapped|pinned|stuck in|under|inside|upstairs|smoke|water|elevator, fell|fallen … cant|wont|up|pool|water|river|lake|canal|unconscious, asthma attack, inhaler … help|cant|empty|now, no heartbeat, cant|cannot|dont|no feel|find|get a|his|her pulse|heartbeat, guy|man|woman|girl|roommate|housemate|friend|brother|sister|son|daughter|baby|kid|resident … is|are|looks|turned blue|purple|gray|grey, heart stopped, dead body, someone|roommate|he|she|guy|man|woman is|looks|might|may|seems dead|dying|dyin, found him|her|them dead, hes|shes dead|dying|dyin",
      drugs:
        "oding|oded, gave|given … narcan|narcans|naloxone, od|ods in|on|at|again|right|help|upstairs|downstairs, man|guy|dude|girl|he|she|hes|shes|roommate|housemate|friend|someone|somebody|resident|client|tenant|neighbor|brother|sister|son|daughter|husband|wife|cousin|boyfriend|girlfriend odd|od|ods, took|taken|swallowed … all|bunch|whole|handful|bottle … pills|meds|tylenol, swallowed … pills|tylenol|advil|benadryl|aspirin|ibuprofen|xanax, hot shot, overdos*, over dose|dosed|dosing, too many|much fentanyl|fent|heroin|dope|meth|methadone|xanax|benzos|percs|tranq|insulin, need|needs|get|give|grab|bring|giving|gave narcan|naloxone now|fast|asap|quick|hurry|him|her|them|twice|please, narcan|naloxone didnt|isnt|not|wont|doesnt work|working, lips|face|skin|nails|fingers|fingertips|mouth … blue|gray|grey|purple|ashen, turning|turned|turns|going|went|gone blue|gray|grey|purple|white|pale, nodding out|off, foam*|froth* … mouth, withdraw* … shaking|shakes|seizing|severe|bad|hallucinating|delirious, shaking|seizing|hallucinating … withdraw*|detox*, seeing bugs|spiders, the shakes bad|and|really, quit|stopped drinking … shaking|shakes|seeing|sick, delirium tremens, dts, alcohol poisoning",
      body: "seizing, seizure*, convuls*, shaking … uncontrollably|stop, heart stopped|attak, haert|hart attack|atack, chest|heart pain|pains|hurts|hurting|tight|tightness|pressure, having|had|has|maybe|a stroke, face drooping|droopy|drooped, slurr* speech|words, numb … side|arm, bleed*|blead*|bled … bad|badly|lot|everywhere|stop|head|profusely, wont|cant|not stop bleeding|blood, blood … everywhere|lots|vomit|puking|coughing|floor|wont|stop, so|lots|losing much|of|lot blood, vomit*|throw*|puking|coughing … blood, fell|fallen|falls … stairs|roof|ladder|balcony|head|hip, hit his|her|my|their head, head injury|trauma|wound, crack* … skull|head, broke|broken leg|arm|neck|bone|hip|ankle|wrist, really|badly|seriously|bad|hes|shes hurt|injured, hurt|injured bad|badly, low blood sugar, diabetic … unconscious|low|passed|shaking|shock|coma, insulin shock, anaphyla*, allergic|allergy reaction, allergy|allergic … swelling|swollen|breathe|throat|face, need|needs|use epipen, electric* … shock|shocked, electrocut*, electricut*, drowning|drowned … pool|water|tub|river|lake|help|him|her, burned|burnt|burns … badly|bad|oil|water|stove|face|hand|hands|skin, scald*, heatstroke, heat stroke|exhaustion, having contractions, giving|gave birth, miscarr*, cut|sliced … deep|artery|badly, severed finger|hand, impaled, choking|choke|choked on|food|him|her|help|now, hes|shes|someone|somebody hanging from|in|by, he|she|is|found|him|her hanging … closet|garage|attic|basement|bathroom|tree|rope, hang*|hung … himself|herself|themself|themselves|rope|noose, bridge rail|railing|ledge|edge, jumped|jumping|jump off|from|out … roof|bridge|window|balcony|building, slit|slitting|slashed his|her|their|my wrist|wrists|throat, hit|struck|ran by|over car|truck|him|her|someone, car|truck|bus|driver hit|struck … guy|guys|man|woman|person|kid|child|boy|girl|him|her|someone|resident, car crash|accident|wreck outside|hurt|help|now|front|injured, car|truck|van flipped|rolled|crashed|overturned",
      fire: "flames coming|shooting, fire|flames|blaze in|at|inside|upstairs|downstairs|next|behind|outside|help|now|spreading|everywhere, catching|set fire, house|room|kitchen|stove|oven|grill|car|garage|shed|bed|mattress|couch|curtain|curtains|roof|attic|dryer|trash|dumpster|bush|fence|grease|electrical|wall fire|burning|flames|ablaze, smoke coming|pouring|billowing … house|basement|roof|attic|garage|kitchen|vents|vent|walls|wall|upstairs|downstairs|oven|dryer|outlet|bedroom, full|filled|filling of|with smoke, smell|smells|smelling burning, smell|smells|smelling smoke inside|kitchen|basement|attic|walls, gas|propane leak|leaking|leaks|smell|odor, rotten egg|eggs, hissing … gas|stove|pipe, co|monoxide … dizzy|sick|headache, flood|floodwater|water … rising|drowning|trapped, outlet|wires|wire|wiring|socket|panel sparking|sparks|smoking|burning|burned, explod*, co|monoxide|smoke|fire alarm|detector going|ringing|sounding|blaring, power|electric line|lines|wire|wires down|fell|fallen|sparking",
      violence:
        "threaten*|threat* … kill|shoot|stab|hurt|beat|burn|gun|knife, going|gonna|wants|trying|tried|says|said|will|want … kill|shoot|stab|strangle|murder|rape|attack me|us|him|her|them|someone|somebody|everyone|everybody, hurt|hurting|beat|beating|punch*|chok*|strangl*|slap*|hit|hitting|attack*|assault*|shoving|grabbed|grabbing|jumped|stabb*|stab|shot me|him|her|them|each|someone|somebody|us, kicked|kicking him|her|them, beat|beating|beats up, shot|shooting|shoots at me|us|him|her|people|someone|house, has|pull*|with|waving|pointing|holding|swinging|brandish*|got|carrying a|the|an|his gun|knife|machete|pistol|rifle|shotgun|weapon|firearm, with|swinging|waving|holding|brandish* a|the|an bat|hammer|axe|blade, gun|knife|weapon in|on|at|to hand|him|her|me|head|throat, shots fired|outside, gunshot*|gunfire, shooting outside|nearby|now|help|people, drive by shooting, heard shots|shooting|screaming, fist|physical|violent fight, fight|fighting|brawl … outside|front|street|yard|bat|now|blood|bloody|knife|broke|breaking|physical|hurt|police, domestic violence|abuse|dispute, abus* me|her|him, break|breaking|broke|busting|smashing|climb|climbing in|into|through|thru … house|home|room|door|window|apartment|garage|place|now, kick|kicking|kicked in|down … door, stranger|intruder|burglar|prowler|robber|thief in|inside|outside|here, man|guy|person in|inside my house|apartment|bedroom|basement, hiding in|under|from … closet|bed|bathroom|him|them, pulling|pull|dragging|drag|grab|grabbing|snatch* … girl|boy|kid|woman|child, hurting|hitting|beating|choking|attacking my|mom|mommy|mother|dad|sister|brother|wife|kids, home invasion, robbing|robbed|mugged|mugging|kidnap*|abduct* me|us|him|her|them|now|by|someone, carjack*, hostage, stalking|following|followed me|her, rape*|raping, sexually assault*|abused|attacked, sexual assault*, molest*, groped|groping, forced|forcing himself|herself, touched|touching me|her|him without|when|while|wrong|private, child|kid|toddler|baby|boy|girl|daughter|son … missing, missing|lost child|kid|toddler|baby, sex trafficking|trafficked, wont let me|her|us|him leave|go, held|holding|keeping|locked … against|hostage|captive",
      help: "medical|urgent|real|this|its|an emergency, emergency help|now|please|asap|hurry|services, help now|asap|quick|quickly|hurry|immediately|urgent, need|needs|send|call|get|calling an|a|the ambulance|paramedic|paramedics|medic|cops|police|firefighters now|fast|here|asap|quick|right|please|hurry, get|send|need an|the ambulance|police|cops, ambulance|ambulence please|pls|plz|now|asap|quick|fast|hurry, somebody|someone please help, scream*|yelling|crying for help, mayday",
      spanish:
        "no respira|respirando|despierta|reacciona|responde, no se mueve|despierta|levanta, no puede|puedo respirar, sobredosis, fuego, incendio, se quema, se esta quemando|muriendo|ahogando, humo … casa|cocina|cuarto, pistola, cuchillo, tiene|trae|saco arma|navaja, me|le|lo|la pego|pega|golpeo|golpea|ataco|apunalo|disparo, esta|estan pegando|golpeando|peleando, sangr*, llam* … policia|ambulancia|911|bomberos, ambulancia, bomberos, auxilio, socorro, emergencia, infarto, ataque corazon|cardiaco, disparos, balazos, tiroteo, convulsion*, desmay*, se ahoga, huele … gas|quemado, fuga de gas, robando, asaltando, violaron, ayuda ayuda|urgente|rapido",
      said: "not waking, does not wake, not responding, not responsive, blue lips, heart attack, stroke, having a fit, bleeding, choking, drowning, see a fire, smell gas, leaking gas, carbon monoxide, have a gun, theres a gun, guy with gun, man with gun, got shot, been shot, was shot, stabbed, being attacked, attacking, touched me, breaking in, someone broke in, intruder, is dying, im dying, i am dying, call the police, call the cops, need police, call an ambulance, help me, please help, send help, calling for help, is burning, burning down, smoke from the roof, smoke coming out of your, smoke coming out of a window, smoke coming out of the window, smoke from your, smoke from the window, hitting a, beating a, being beaten, man down, woman down, person down, someone down, isnt moving, wont move, unable to breathe, losing blood, being robbed, got robbed, kidnapped, going to shoot, active shooter, bomb threat, explosion, water broke, in labor",
      slang: "od ing, od ed, nodded out, fentanyl od, got jumped",
      misspelled:
        "wont wakeup, overdoes, overdoze, ovrdos*, ovedos*, overdse, unconcious, unconsious, siezure, seizuer, bleading, chocking, smels gas",
    },
    alone:
      "911, 9 1 1, emergency, emergency number, emergency phone, ambulance, fire, od, shooting, paramedics, sos, not moving, hurt, injured, danger, rape, robbery, gas, smoke alarm is going off",
    unless:
      "fire pit|ring|place|places|extinguisher|extinguishers|escape|exit|exits|marshal|department|inspection|inspections|code|works|truck|trucks|hydrant|hydrants|safety, fireplace, fireworks, trained, requirement, requirements, required, inspector, cigarette, cigar, cigars, weed, vape, vaping, secondhand, second hand, tobacco, first aid|cpr class, training, trainings, drill, drills, awareness, statistics, policy, policies, poster, posters, flyer, flyers, leaflets, prevention class, prevention course, cpr class, first aid class, last year, last month, plant is dying, plants are dying, grass is dying, lawn is dying, tree is dying, trees are dying, battery is dying, phone is dying, hit me up",
  },
  crisis: {
    always:
      "i want to die, wants to die, i wanna die, kill myself, killing myself, kill my self, kill himself, kill herself, end my life, ending my life, take my own life, dont want to live, do not want to live, dont want to be alive, better off dead, hurt myself, harm myself, kms",
    anywhere: {
      dying:
        "want|wants|wanted|wanna|wish|wishing|ready|rather|plan|planning|hope|hoping|deserve|should|going|gonna|trying|tried … die|dying|suicide, feel*|thinking|think|thought|thoughts|talk* … dying|suicide, wish|rather|want|wanna|hope be|was|were dead, better off|if … without me|us, better off|if … dead|gone, family|everyone|everybody|world … without me, if i … gone|dead|died|disappeared, wish|wished … never … born, never born|existed, way|ways … die, painless way|death, dont|didnt|never|not|no|doesnt … want|wanna|wants|wish|deserve … live|alive|exist|wake, dont|not|never|cant keep going|living|on, no|any|lost|whats reason|point|purpose|will … living|life|live|alive, no reason to keep|go going|on|living, wish* … wouldnt|didnt|never|not wake, going|gonna|want|wants|wanna|ready end it, no future|hope, tired|sick|done|exhausted of|with … living|life|alive|existing, life … pointless|meaningless|worthless|unbearable, end|ending|ends|take|taking|took|ended his|her|their|my|your life, end|ending|ended it all|tonight|now, ending it, want|wants|wish it|everything|pain|all … over|end|ended|stop, want|wanna|wish|could disappear|vanish, disappear|vanish forever, never|not wake|waking up|again, sleep|asleep … never|not wake, sleep forever, goodbye|suicide|farewell note|letter|notes, wrote|writing|written my note, say|saying|said goodbye … everyone|forever|life, give|giving|gave|given up … life|living|hope|everything, hopeless*, burden, nothing matters, hate my life, hate myself|living, cant live like|anymore, about|going|gonna|ready|wants jump, bridge rail|railing|edge, jump|jumping … bridge|roof|building|train|traffic, text*|wrote|told … goodbye, gave|giving … all my|his|her|their stuff|things|belongings, see|no|isnt way out, so|all alone and|i|no, nobody|noone|one cares|loves|notice|need|needs|miss … me|anymore|if, breaking point, end of my rope, wits end, i give up, ready to give up, cant keep doing, thoughts of death|dying|ending|harming|hurting|suicide, urge|urges hurt|cut|die, started cutting, pain to stop|end|go, make the pain stop|go, talk me out|down, hang|shoot|drown|poison|kill*|off|offing|stab|starve|hurt*|harm*|cut*|burn*|hit*|punish*|scratch* myself|himself|herself|themself|themselves|ourselves|yourself, cut*|slit*|burn*|scratch* my|his|her|their arm|arms|wrist|wrists|leg|legs|thigh|thighs, self harm*|injur*, overdose on purpose|myself, take|took|taking|swallow all|whole my|the|of|bottle pills, suicid*, sewerslide, unaliv*, offed, dead inside, dark|intrusive thoughts, walk|run|step … traffic, have|got a plan … die|kill",
      mind: "panic|panik|panick*|anxiety|anxeity attack|attacks, nervous|mental|emotional breakdown|break, mental health crisis|emergency, psychotic break|episode, panicking, panicing, freaking|spiraling|spiralling|flipping out, spiraling, spiralling, losing|loosing|lose my mind|grip, im|i going|go crazy|insane|nuts, feel|feeling crazy|insane|hopeless|suicidal|worthless|empty|numb|trapped|alone|low, cant|cannot … cope|calm|function, cant|cannot stop crying, so|really|very|too|severe|severely|extremely|deeply|feeling|im depressed|anxious|hopeless|lonely|desperate|overwhelmed|triggered|suicidal, the voices wont|telling|say|saying|tell|in, voices … telling|tell|head|kill|saying|told, hear|hearing|hears|heard voices, hallucinat*, seeing things, chip|chips|microchip … head|brain, they|everyone … out to get, paranoi*, psychosis, psychotic, manic, mania, flashbacks, someone|somebody|anybody|anyone|person|counselor|therapist to|i talk|listen … now|tonight|please|to, need … talk … someone|somebody|anyone|now|bad|tonight, save|protect … myself, scared|afraid of|what myself, scared|afraid|worried … what i might|may|could|will do, not|feel safe with|alone|around myself, mental|suicide|crisis hotline|helpline|line|lifeline, lifeline, hot line, nine eight eight",
      using:
        "about|going|gonna|bout|want|wants|wanna|tempt*|close|urge|urges|itching|finna|scared|afraid|almost|nearly|might|craving relapse|relapsing, going|gonna|bout|want|wants|wanna|tempt*|urge|urges|craving|finna|buying|bought|scored … heroin|fent|fentanyl|meth|dope|vodka|whiskey|booze|liquor, shoot|shooting up, going|gonna|wanna|want|about|bout|finna|need get|getting|be high|loaded|wasted|drunk|faded, need|want|wanna|got a|my fix|drink|bump now|bad|so|right|badly|tonight, bottle|dope|beer|pills|rig|pipe|baggie … hand|hands|pocket, bottle|bag|dope|beer|pills|drink|drugs … front of me, urge|urges|temptation … use|drink|strong|bad|high|gamble, jonesing, fiending, cravng*, sitting|standing|parked|im … liquor store, my dealer|plug … calling|texted|called|texting|number|text, call|called|text|texted my dealer|plug, pick|picking up again|drink|dope, cant|cannot stop thinking about using|drinking|drugs, stay|staying sober|clean … cant|struggling|tonight|hard, cant|struggling|hard|barely … stay|staying sober|clean, white knuckl*, slip|relapse|use again tonight|now|today, gonna|bout|finna drink|use tonight|again|today, gonna|going|bout|wanna|want use|drink so|really|bad|badly|again, throw|throwing away … clean|sober|sobriety|recovery",
      spanish:
        "quiero|quisiera|deseo|ganas|voy|intento|pienso|pensando … morir*|matar*|suicid*|desaparecer|drogar*|consumir|recaer|lastimar*|cortarme, ganas … tomar|beber|usar, matarme, morirme, no quiero … vivir|seguir|despertar|existir, no puedo mas, quitar*|acabar|terminar … vida, suicid*, me corto|lastimo|mato, hacerme dano, ataque|crisis de panico|nervios|ansiedad, oigo|escucho|escuchando voces, desesperad*|deprimid*, linea de crisis, necesito hablar alguien",
      said: "dont want to be here, dont wanna be here, do not want to be here, life is not worth, life isnt worth, not worth living, nothing to live for, selfharm, cant go on, cant do this anymore, cant take it anymore, call 988, craving*",
      slang: "end me, over life, wanna use",
      misspelled:
        "wana die, wantto die, want to dye myself, wnat to die, sucid*, suicd*, suacid*, suisid*, siucid*, sucied*, kil myself, killmyself, hurt my self",
    },
    alone:
      "want to cut, wanna cut, need to cut, 988, crisis, hotline, want to use, going to use, gonna use, about to use, bout to use, want to drink, wanna drink, going to drink, about to drink, triggered, depressed, depression, panicking, freaking out, losing it, desperate",
    unless:
      "training, trainings, workshop, awareness, statistics, policy, policies, poster, posters, prevention class|course|walk|week|month|training, squad, laughing",
  },
  poison: {
    anywhere: {
      swallowed:
        "drank|drunk|drink|drinking|swallow*|swalow*|ate|eaten|ingest*|inhal*|breathed|breathing|sniff*|huff* … bleach|antifreeze|ammonia|cleaner|cleaners|detergent|pesticide|insecticide|gasoline|kerosene|lighter|sanitizer|drano|lye|thinner|turpentine|chemical|chemicals|mothballs|roundup|weedkiller|windex|lysol|peroxide|acetone|fumes|acid|poison, ate|eaten|swallow*|swalow*|drank|ingest*|chewed … pod|pods|battery|batteries|mushroom|mushrooms|berries|shampoo|mouthwash|toothpaste|soap|perfume|cologne|polish|paint|glue|magnet|magnets|coin|plant|bait, bleach|ammonia|cleaner|chemical|chemicals|acid|drano|lye|gasoline|spray|mace|detergent|peroxide|sanitizer|poison in|on|into … eye|eyes|mouth|skin|face|lungs, eye|eyes|skin … bleach|ammonia|cleaner|chemical|chemicals|acid|drano, mix* … bleach|ammonia|chemicals|cleaner|cleaners, ammonia|vinegar and bleach, bleach and ammonia|vinegar, poisoned, breathed in fumes|bleach|chemicals, toxic|chlorine|chemical fumes|gas|burn",
      medicine:
        "took|taken|gave|given|swallowed|popped … meds|med|medicine|medication|pill|pills|dose|insulin|tylenol … twice|double|extra|accident|accidentally|mistake, took|taken|gave|given|swallowed … twice|double|wrong|extra … meds|med|medicine|medication|pill|pills|dose|insulin|tylenol, accident*|mistaken* swallow*|ate|drank|ingested, accident*|mistaken* took|taken … pill|pills|meds|dose|medicine|medication, took|taken|drank|swallowed too many, double|doubled dose|doses, whole|entire bottle … pills|tylenol|meds, too|to|so many|much pill|pills|meds|medicine|tylenol|advil|ibuprofen|benadryl|aspirin|acetaminophen|insulin, mix* … meds|pills|medication … alcohol|pills, took|taken|gave|given someone|somebody|another|roommates elses|persons|residents … pill|pills|meds|medicine|medication|dose, rubbing|isopropyl alcohol, year|yr|old|kid|child|baby|toddler|son|daughter|dog got into … pills|meds|medicine|cleaner|bleach|poison, ate|licked|drank|breathed|sprayed … poison|killer|bait, kid|child|baby|toddler|son|daughter|dog … ate|swallowed|drank|took|chewed … vitamins|pills|pill|meds|medicine|gummies|gummy|edible|edibles|vape|nicotine, poison control|help",
      bites:
        "snake|rattlesnake|scorpion|spider|widow|recluse|centipede|wasp|bee bite|bites|bit|bitten|sting|stings|stung, bit|bitten|bite|stung|sting by|from|a|of … snake|rattlesnake|scorpion|spider|widow|recluse|centipede|wasp|wasps|bee|bees, got stung",
      spanish:
        "envenen*, intoxic*, veneno, tom*|trag*|beb* … cloro|lejia|blanqueador|gasolina|detergente, pico|picado|picadura|mordio … alacran|escorpion|arana|vibora|serpiente, demasiadas pastillas, doble dosis, trago|bebio|comio … pastillas|medicina|veneno",
      said: "swallowed",
    },
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
