/** The text of one section as a home might write it, and the section it stands in. */
export interface SectionText {
  /** The type of document and the section's id, such as `resident-packet#mutual-aid`. */
  readonly section: string;
  /** What stands below the heading. */
  readonly text: string;
}

/**
 * Forty texts with the right words in the wrong sense: each speaks of what its section is about, and
 * takes it back, puts it off, or tells the contrary. Each must give a finding at its section. They were
 * written before any check that looks for them, and stay as they are.
 */
export const wrongSenses: readonly SectionText[] = [
  {
    section: "resident-packet#mutual-aid",
    text: "You choose from AA, NA, SMART Recovery and Recovery Dharma. Five meetings a week are required in your first month. Bring your signed slip to the manager by Sunday night. Residents who miss a meeting without an excuse lose their weekend pass.",
  },
  {
    section: "resident-packet#mutual-aid",
    text: "We respect many pathways. Please do not give advice to other residents or try to support them through a hard time. That is the job of our trained staff. If a housemate talks to you about cravings, send them to the office.",
  },
  {
    section: "resident-packet#mutual-aid",
    text: "- SMART Recovery: Mondays, 7 pm, library\n- NA: every night at the Alano club\n- Celebrate Recovery: Fridays\n- Medication is a pathway too\n\nPeer support is offered by our certified peer support specialist on Tuesdays from 1 to 4. Sign up on the sheet in the hall.",
  },
  {
    section: "resident-packet#mutual-aid",
    text: "Peer support is a wonderful thing and there are several pathways to it. Ask staff about how it works here.",
  },
  {
    section: "resident-packet#mutual-aid",
    text: "**Mutual aid.** Each resident is expected to focus on his own program and keep out of other residents' recovery. We are not peer supporters for one another. Any pathway is fine as long as you attend.",
  },
  {
    section: "resident-packet#mutual-aid",
    text: "Residents receive support from staff, from volunteers and from their case manager. We help you find a sponsor. We support you with rides, a phone and a listening ear. Secular groups are on the list as well as 12-step.",
  },
  {
    section: "resident-packet#mutual-aid",
    text: "Refuge Recovery and AA both meet within walking distance. House policy on residents helping each other is still being written and will be handed out at a later date.",
  },
  {
    section: "resident-packet#mutual-aid",
    text: "The Standard asks us to show that residents see themselves as peer supporters. We have more than one pathway, namely AA and NA and harm reduction. Residents are not trained in this and are not expected to do it.",
  },
  {
    section: "resident-packet#medication",
    text: "All medication is locked in the office safe. We do not accept residents who are on methadone, Suboxone or any other medication for opioid use disorder.",
  },
  {
    section: "resident-packet#medication",
    text: "Store your pills in the lock box. Buprenorphine is allowed for the first 60 days only; by then you must have a taper plan and be off it.",
  },
  {
    section: "resident-packet#emergencies",
    text: "Posters in the kitchen have 988 and Poison Control. We do not keep naloxone in the house, because having it around sends the wrong message. Call 911 and wait outside.",
  },
  {
    section: "resident-packet#emergencies",
    text: "1. Call the manager before you call anyone else.\n2. The number 988 is for the manager to use, not for residents.\n3. Narcan is in the locked office.\n4. Poison control: see the phone book.",
  },
  {
    section: "resident-packet#fees-and-refunds",
    text: "$200 a week, due on Friday, for a minimum of 4 weeks. There are no refunds of any kind, for any reason.",
  },
  {
    section: "resident-packet#fees-and-refunds",
    text: "Program fees are $160 weekly. A move-in fee of $100 is paid once. Residents who leave within 30 days give up their money; deposits are not returned.",
  },
  {
    section: "resident-packet#resident-rights",
    text: "You have the right to a bed, a key and clean sheets. Residents give up the right to file a grievance or complaint with any outside agency by signing this packet.",
  },
  {
    section: "resident-packet#resident-rights",
    text: "Living here is a privilege and not a right. If you have concerns about that, this may not be the place for you.",
  },
  {
    section: "resident-packet#searches",
    text: "Weapons are fine as long as they stay in your car trunk or locked in your room. Searches take place while residents are out. You may not be present and there is no witness.",
  },
  {
    section: "resident-packet#return-to-use",
    text: "Anyone who uses is out the same night, no exceptions. We do not refer to detox or treatment and we do not hold beds. Pack your things and leave the property.",
  },
  {
    section: "resident-packet#confidentiality",
    text: "There is no privacy here except in the bathroom. We share what we know with your probation officer, your family and anyone else who has an interest in your recovery.",
  },
  {
    section: "resident-packet#length-of-stay",
    text: "The owner decides how long you stay. It can be up to the owner to end it at any time without a reason, and you will be told that day.",
  },
  {
    section: "resident-packet#leaving",
    text: "Residents can be asked to leave with no notice. Anything left behind after 24 hours becomes the property of the house or goes to the dumpster.",
  },
  {
    section: "resident-packet#drug-and-alcohol-testing",
    text: "We test at random. The manager's reading of the cup is final and cannot be disputed. We do not send samples to a lab.",
  },
  {
    section: "resident-packet#recovery-plan",
    text: "Staff write a recovery plan for each resident and you follow it. You do not need a plan for moving on while you live here; that comes later.",
  },
  {
    section: "resident-packet#non-discrimination",
    text: "We are a faith home. Applicants are chosen by religion and sexual orientation, and we reserve the right to turn down people with a disability.",
  },
  {
    section: "resident-packet#house-meetings",
    text: "House meetings were held every week until last year. At the moment there are none. Residents have no say in the rules, which are set by the owner.",
  },
  {
    section: "resident-packet#alcohol-and-drug-free",
    text: "Keep drugs out of the house. What residents drink or take away from the house, on their own time, is their own business.",
  },
  {
    section: "resident-packet#social-media",
    text: "Tag us! Post pictures of the house and of your housemates with our hashtag. Residents who don't want to be in pictures should step aside.",
  },
  {
    section: "good-neighbor-policy#who-to-contact",
    text: "{{ home.manager.name }} can be reached at {{ home.manager.phone }}, weekdays. Do not call 911 about our residents. Call us and we will deal with it ourselves.",
  },
  {
    section: "good-neighbor-policy#how-we-respond",
    text: "We try to answer within 3 days. We do not respond to every complaint. Anonymous ones and those we feel are unfounded go in the trash.",
  },
  {
    section: "good-neighbor-policy#smoking",
    text: "Residents smoke on the front porch and on the sidewalk, or wherever else they like outside. We have no designated area.",
  },
  {
    section: "good-neighbor-policy#parking",
    text: "Parking on a public street is open to anybody and we put no limits on it. Residents and visitors park where they want, driveways included.",
  },
  {
    section: "good-neighbor-policy#talking-with-neighbors",
    text: "Neighbors who complain should be ignored. Residents do not need to tell the manager about it. If asked who lives here, tell them.",
  },
  {
    section: "good-neighbor-policy#gathering-outside",
    text: "Our residents have every right to stand on the sidewalk and in front of nearby houses. They gather where and when they please.",
  },
  {
    section: "grievance-policy#no-retaliation",
    text: "A resident whose grievance is found to be false, or who takes it to the state, may be discharged. Tell your housemates to think before they report.",
  },
  {
    section: "grievance-policy#who-to-file-with",
    text: "Every grievance goes to {{ home.manager.name }} at {{ home.manager.phone }}, also one about the manager. You may not skip the manager or go to someone else.",
  },
  {
    section: "grievance-policy#how-to-file",
    text: "Write it on the form, with your full name and signature. Anonymous grievances are thrown away. Nobody will write it for you.",
  },
  {
    section: "code-of-ethics#choice-of-path",
    text: "We walk one path here, which is the Twelve Steps. People on medication such as methadone are asked to come back when they are off it.",
  },
  {
    section: "code-of-ethics#conflicts-of-interest",
    text: "Our friends in treatment appreciate referrals. A referral fee or a gift of up to $250 a head may be accepted when it benefits the house.",
  },
  {
    section: "code-of-ethics#money",
    text: "The manager may lend to residents, hold their benefit cards and sell them a car, provided both agree.",
  },
  {
    section: "code-of-ethics#fair-rules-and-testing",
    text: "Management tests whom it wants, when it wants. Some residents are tested more than others for reasons we don't have to explain.",
  },
];

/**
 * Forty honest texts in words of their own, negations, lists and short ones among them. At most two may
 * give a finding at their section. They were written before the checks, and stay as they are.
 */
export const honestTexts: readonly SectionText[] = [
  {
    section: "resident-packet#mutual-aid",
    text: "Everyone here has something to give. From your first week we show you how to listen, how to share what worked for you, and how to sit with someone who is having a bad night. You will be on both ends of that. Whichever pathway you take – AA, SMART Recovery, church, medication – you are part of it.",
  },
  {
    section: "resident-packet#mutual-aid",
    text: "We don't have counselors on staff. What we have is each other.\n\n- New people get a buddy for the first 30 days.\n- After that you are asked to be somebody's buddy.\n- At the Sunday meeting we practice active listening, ten minutes each.\n- There are many pathways. No one is made to go to AA.",
  },
  {
    section: "resident-packet#mutual-aid",
    text: "Peer support works because it goes both ways: you have to give it away to keep it. We teach that in orientation, and every resident is encouraged to offer a ride, a meal or an hour of time to another resident each week. 12-step, Celebrate Recovery and secular meetings all count.",
  },
  {
    section: "resident-packet#mutual-aid",
    text: "Nobody has to be a therapist. Do not give medical advice. But do check on your roommate, and do speak up when you see someone struggling. Helping one another is how we stay well, and the house leader runs a short training on it every month. Harm reduction, Recovery Dharma, NA: your pick.",
  },
  {
    section: "resident-packet#mutual-aid",
    text: "You are a peer supporter the day you move in. It isn't a job and you can't do it wrong. Talk with staff if you aren't sure how. Groups we know: AA, LifeRing, Women for Sobriety, SMART Recovery.",
  },
  {
    section: "resident-packet#mutual-aid",
    text: "Residents support each other here. That is not an extra; it is the program. In the weekly peer circle each of us learns to ask good questions and to share experience instead of advice. We never rank one pathway over other pathways.",
  },
  {
    section: "resident-packet#medication",
    text: "We do not ask anyone to stop taking prescribed medication. People on methadone, buprenorphine or naltrexone live here like everybody else. Keep yours in the locked drawer by your bed. Never share it.",
  },
  {
    section: "resident-packet#medication",
    text: "MOUD is welcome. You are responsible for your own medicine, which must be stored in the lockbox we provide. Ask staff about a bigger box. We don't hand out medicine, and we don't hold it for you.",
  },
  {
    section: "resident-packet#medication",
    text: "Suboxone, Vivitrol, antidepressants, blood pressure pills: if a doctor prescribed it for you, you may take it in this house. No one will tell you that you are not sober. Store everything in your own safe. If you lose the key, see the manager for a new one.",
  },
  {
    section: "resident-packet#emergencies",
    text: "Don't wait and don't ask permission. Naloxone hangs in a red bag next to the fridge and in both hallways. If you are thinking of killing yourself, 988 answers day and night, no name needed. Swallowed something? Poison Help, 1-800-222-1222. In a fire never use the back stairs.",
  },
  {
    section: "resident-packet#emergencies",
    text: "| What | Who |\n|---|---|\n| Crisis | 988 |\n| Poison control | 1-800-222-1222 |\n| Overdose | 911, and use the Narcan in the first aid box |\n\nYou will not be punished for calling. We run drills every 6 months.",
  },
  {
    section: "resident-packet#fees-and-refunds",
    text: "Rent is $170 a week. There is no deposit and there are no fines. If you leave before the week is over you are refunded the days you have not used, within 10 days. The $25 key fee is not refundable unless you bring back the key.",
  },
  {
    section: "resident-packet#fees-and-refunds",
    text: "Weekly fee $150; laundry free of charge; late fee $10. Your money is paid back day by day when you move out, no later than five business days after. We do not keep deposits as a penalty.",
  },
  {
    section: "resident-packet#resident-rights",
    text: "1. To be treated with dignity.\n2. Not to be hit, threatened, or made to work without pay.\n3. To complain, to us or to the state, and not lose your bed for it.\n4. To see what we write about you.",
  },
  {
    section: "resident-packet#resident-rights",
    text: "No one can take these away: privacy, safety, your own doctor, your own lawyer, a receipt for what you pay, and a fair hearing. If we don't live up to them you can file a grievance at no cost.",
  },
  {
    section: "resident-packet#searches",
    text: "Leave guns, knives and other weapons elsewhere. They can't be kept here, in a car on the property, or in a locker. We don't search without a reason. You will be there, and so will a second staff member.",
  },
  {
    section: "resident-packet#searches",
    text: "Not permitted:\n\n- firearms, ammunition\n- alcohol and drugs\n- candles\n\nRoom checks happen once a month, always with two people, and the resident present if he or she wishes.",
  },
  {
    section: "resident-packet#return-to-use",
    text: "If you use, you will not be put on the street. We sit down, we make sure you're not in danger, and we get you into detox or another safe bed. You can't stay in the house while you are under the influence.",
  },
  {
    section: "resident-packet#confidentiality",
    text: "We never tell anyone that you live here, not your boss and not your ex. We can't promise that in two cases: a judge orders us to, that is a court order, or someone's life is in danger, an emergency.",
  },
  {
    section: "resident-packet#length-of-stay",
    text: "There is no maximum stay. We have had people here for three weeks and for three years. It is your call, provided rent is paid and you don't drink or use.",
  },
  {
    section: "resident-packet#leaving",
    text: "You can go whenever you want; two weeks' notice helps us. We won't discharge anyone without telling them why in writing. Belongings you can't take with you are locked up for 30 days at no charge, never thrown out.",
  },
  {
    section: "resident-packet#drug-and-alcohol-testing",
    text: "Tests are unannounced, about twice a month. Don't agree with the result? We send the sample to a lab before anything else happens, and you don't pay for it if the lab finds nothing.",
  },
  {
    section: "resident-packet#recovery-plan",
    text: "It is your plan, not ours. Write down where you want to be in a year, who helps, and where you will live after you leave. Nobody grades it. Ask staff about a template if a blank page scares you.",
  },
  {
    section: "resident-packet#non-discrimination",
    text: "We do not turn people away or treat them worse for their race, color, religion, national origin, gender, sexual orientation, age or disability. If you feel we did, tell us or call HUD.",
  },
  {
    section: "resident-packet#house-meetings",
    text: "Wednesday after dinner, every week, no excuses, except for work. Any resident can put a rule on the table. It changes when two thirds say yes; the owner can't veto house rules, only those about safety.",
  },
  {
    section: "resident-packet#alcohol-and-drug-free",
    text: "No drinking. No using. Not in your room, not in the garage, not at your sister's wedding: on or off the property it is the same promise.",
  },
  {
    section: "resident-packet#social-media",
    text: "Don't post anyone's face without asking. Don't check in at the house, don't show the front of it, and don't write who lives with you. Same goes for staff.",
  },
  {
    section: "resident-packet#smoking",
    text: "You can't smoke or vape indoors. Not out of the window either. There are chairs and an ashtray under the back patio roof.",
  },
  {
    section: "good-neighbor-policy#who-to-contact",
    text: "Please don't hesitate to call {{ home.manager.name }}, {{ home.manager.phone }}. No answer? Try {{ home.backup.phone }}. If it cannot wait – a fight, a fire, someone hurt – dial 911, not us.",
  },
  {
    section: "good-neighbor-policy#how-we-respond",
    text: "You hear from us within one day. We don't decide whether your complaint is fair before we answer it: every neighbor gets a call back, even if there is nothing we can do.",
  },
  {
    section: "good-neighbor-policy#smoking",
    text: "Nobody smokes in front of the house or on the sidewalk. There's a covered spot behind the garage with a can for butts. If smoke drifts into your windows, tell us.",
  },
  {
    section: "good-neighbor-policy#parking",
    text: "Two cars fit in our driveway; the third resident with a car uses the lot at the church. We don't block driveways, hydrants or mailboxes, and we don't work on cars in the street.",
  },
  {
    section: "good-neighbor-policy#talking-with-neighbors",
    text: "Say hello. You don't have to answer questions about the house, and you must not say who lives in it. “I'll let our manager know” is always a good answer.",
  },
  {
    section: "good-neighbor-policy#gathering-outside",
    text: "No hanging out on the front lawn, the curb or the corner. Wait for rides inside. If more than three people want to talk outdoors, that's what the backyard is for.",
  },
  {
    section: "grievance-policy#no-retaliation",
    text: "You will not lose your bed, your job in the house or your friends over a complaint. Not even if we think you are wrong. If somebody makes you pay for speaking up, report it to {{ home.outside.affiliate.name }}.",
  },
  {
    section: "grievance-policy#who-to-file-with",
    text: "Start with {{ home.manager.name }}, {{ home.manager.phone }}. If it's about the manager, don't go to the manager: go straight to {{ home.backup.name }}. No one judges a complaint they are named in.",
  },
  {
    section: "grievance-policy#how-to-file",
    text: "You don't need a form. A text, a note under the office door or a talk on the porch will do. You don't have to put your name on it; we can't reply to an anonymous note, but we read it out at the meeting.",
  },
  {
    section: "code-of-ethics#choice-of-path",
    text: "We don't have a favorite. Steps, SMART, therapy, faith, medication for opioid use disorder: what works for you is right. Nobody will be told to quit a medication in order to stay.",
  },
  {
    section: "code-of-ethics#conflicts-of-interest",
    text: "No kickbacks. We take nothing from a treatment center, a lab or a doctor for sending them a resident, not even lunch. If an owner's cousin wants to sell us mattresses, someone else decides.",
  },
  {
    section: "code-of-ethics#money",
    text: "Staff can't lend, borrow, buy or sell with anyone who lives here. Not five dollars. We don't hold EBT cards or become anyone's payee.",
  },
];
