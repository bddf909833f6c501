/** What helps with a rule, and what a reviewer looks at. */
interface Guidance {
  readonly guidance: string;
  readonly looksAt: string;
}

/**
 * Guidance for each rule of the NARR Standard 3.0. Where a rule's lesson was read, it keeps to what
 * that says; the rest is the project's own advice, as `sureness` of the rule tells.
 */
export const guidanceOf: Readonly<Record<string, Guidance>> = {
  "1.A.1.a": g(
    "Two or three sentences will do. Name the people you serve, and give the text to everyone who decides things.",
    "The written words, whom they name, and whether those who decide know them.",
  ),
  "1.A.1.b": g(
    "Say what you hope will be true because the home is there. Share it as you share the mission.",
    "The written words beside NARR's principles, and whether those who decide know them.",
  ),
  "1.A.2.a": g(
    "Keep the papers of the business in one binder. Use the same name in agreements, insurance and your application.",
    "The papers, and whether the name is the same everywhere.",
  ),
  "1.A.2.b": g(
    "Ask your insurer for a certificate that names the home. What other cover fits is settled case by case.",
    "The date on the certificate, and whether the cover fits the level.",
  ),
  "1.A.2.c": g(
    "If you rent, have the owner agree in writing. If you own the house, or a part of it, sign a statement that you do.",
    "The lease, the letter or the signed statement.",
  ),
  "1.A.2.d": g(
    "Sign a statement that you turn nobody away for reasons the law forbids, and say the same in the packet.",
    "The signed statement, and the policy residents were given.",
  ),
  "1.A.2.e": g(
    "Claim what you can show. No made-up praise, no prices that leave out a part, no treatment you have no license for.",
    "The signed statement, and the website and flyers beside it.",
  ),
  "1.A.2.f": g(
    "Say who is looked into, when, and what a finding means. A record alone should keep nobody out.",
    "The policy.",
  ),
  "1.A.2.g": g(
    "Write down that paid work is a choice, what it pays, and that saying no costs nothing.",
    "The policy, and whether residents find it fair.",
  ),
  "1.A.2.h": g(
    "Staff neither lend to residents nor borrow, buy or sell. A plan for late fees is the one thing allowed.",
    "The policy.",
  ),
  "1.A.2.i": g(
    "Take up a code that agrees with NARR's, and keep the signed copies of everyone who has a part in running the home.",
    "The code, and the signatures.",
  ),
  "1.A.3.a": g(
    "List every charge there can be, fines and test costs too. Have the list signed before any money is taken.",
    "The list, and signed copies with dates before the first payment.",
  ),
  "1.A.3.b": g(
    "Keep an account for each resident, with what others paid for them. Say how to ask for a statement.",
    "The policy, and how the books are kept.",
  ),
  "1.A.3.c": g(
    "Say what is paid back, when, and how. Give it to people before they sign.",
    "The refund terms, and the day they were signed for.",
  ),
  "1.A.3.d": g(
    "Tell a resident when somebody else pays a fee, who it is and how much.",
    "The policy and the agreement.",
  ),
  "1.A.4.a": g(
    "Collect little, leave names out of what you count, and look at the numbers with staff and residents.",
    "The policy, and what was changed because of it.",
  ),
  "1.B.5.a": g(
    "One agreement with rights, money, services, return to use and belongings left behind. Go through it before anyone signs.",
    "The blank agreement, and the checklist of a talk before signing.",
  ),
  "1.B.6.a": g(
    "A locked cabinet in a locked room, and passwords for files. Name who holds the keys.",
    "The policy, and on a visit the cabinet, the room and the screen.",
  ),
  "1.B.6.b": g(
    "Find out which privacy law holds for you, and write down what staff may tell to whom.",
    "The policy, and what staff were told.",
  ),
  "1.B.6.c": g(
    "No pictures or posts of people or the house without leave. It goes for staff and residents.",
    "The policy, and a record that staff and leaders were trained.",
  ),
  "1.C.7.a": g(
    "Let residents make some rules and see to them, such as the chore list. Note which ones are theirs.",
    "Which rules residents made, and who sees to them.",
  ),
  "1.C.7.b": g(
    "Give names, steps and days, and the affiliate's own form as the last step. Write each grievance down.",
    "The policy, the way past the operator, and how grievances are recorded.",
  ),
  "1.C.7.c": g(
    "Hang the rights, the rules and the grievance policy where all pass, or keep a binder there.",
    "The wall or the binder, in a room all residents use.",
  ),
  "1.C.7.d": g(
    "Say that people stay as long as they choose and keep their agreement. Name no end date of your own.",
    "The policy and the agreement.",
  ),
  "1.C.7.e": g(
    "Say how residents are heard, such as at house meetings, and tell them what came of it.",
    "The policy, and what residents say when asked.",
  ),
  "1.C.8.a": g(
    "Ask more of people as they grow: welcoming, teaching, leading. Say what each step is.",
    "What packet and manual say on looking after one another.",
  ),
  "1.C.8.b": g(
    "A few lines for each role: what it is for, what to do, to whom to turn.",
    "The written roles of residents and leaders.",
  ),
  "1.C.8.c": g(
    "Mark progress, and treat a hard stretch as a part of recovery. Write down how.",
    "The policy, and whether it is a part of somebody's work.",
  ),
  "1.D.9.a": g(
    "Say what staff can ask for: time off, somebody to talk to, a lighter week.",
    "The policy or the handbook.",
  ),
  "1.D.9.b": g(
    "Name the lines that staff do not cross, and whom to ask when one is near.",
    "The code of conduct, and who helps staff keep to it.",
  ),
  "1.D.9.c": g(
    "Encourage staff to have people of their own to lean on, outside the house.",
    "The policy or the handbook.",
  ),
  "1.D.9.d": g(
    "Write down that staff are warm, genuine and respectful with everyone, on bad days too.",
    "Where this is expected of staff. Level I homes have no such staff.",
  ),
  "1.D.10.a": g(
    "When you choose leaders, ask for knowledge of the social model. Prefer or require lived experience.",
    "The policy on choosing leaders.",
  ),
  "1.D.10.b": g(
    "List which posts need a certificate, which ones count, and how you look them up.",
    "The policy, and a note of each check.",
  ),
  "1.D.10.c": g(
    "One page: each member of staff, what they want to learn, and by when.",
    "The plan.",
  ),
  "1.D.11.a": g(
    "Fit how you screen applicants, and whom you hire, to the people you say you serve.",
    "How applicants are screened, and the staffing plan.",
  ),
  "1.D.11.b": g("Plan a training, or keep the certificate of one.", "The record of the training."),
  "1.D.12.a": g(
    "For each post: what it involves, and the license, certificate or experience it takes.",
    "The descriptions.",
  ),
  "1.D.12.b": g(
    "Put into the description that this person helps residents reach what the community offers.",
    "The policy and the description of the post.",
  ),
  "1.D.12.c": g(
    "Name duties, who can apply, and the skills needed. Count lived experience among them.",
    "The descriptions.",
  ),
  "1.D.13.a": g("Say how often staff and supervisor sit down, and what for.", "The policy."),
  "1.D.13.b": g(
    "Tell people what they did well, and note when you do.",
    "The policy or the handbook, and what staff say.",
  ),
  "1.D.13.c": g(
    "Ask staff how work is, and act on it.",
    "The policy or the handbook, and what staff say.",
  ),
  "2.E.14.a": g(
    "Write down what clean means, how often, and whose job it is to look.",
    "The policy, who inspects, and the house itself.",
  ),
  "2.E.14.b": g(
    "Furnish it as a family would. Bunk beds are not wrong in themselves.",
    "The policy, and the furniture.",
  ),
  "2.E.14.c": g(
    "Give each resident a key or a code. Write down that they come and go with it.",
    "The policy, and the doors: whether residents can open them themselves.",
  ),
  "2.E.14.d": g(
    "Measure each sleeping room and count its beds. Keep the numbers.",
    "The policy, who looks after it, and a tape measure.",
  ),
  "2.E.14.e": g(
    "Count everyone who sleeps in the house, staff too.",
    "The policy, and the bathrooms beside the number of beds.",
  ),
  "2.E.14.f": g("A closet, a chest or a shelf for each resident.", "The rooms."),
  "2.E.14.g": g("Mark a shelf in pantry and fridge for each resident.", "The kitchen."),
  "2.E.14.h": g(
    "A washer in the house, or a plain way to one.",
    "The machines, and whether all can use them.",
  ),
  "2.E.14.i": g("Mend or take away what does not work.", "The appliances."),
  "2.E.15.a": g("Have a room and seats for the whole house.", "The room."),
  "2.E.15.b": g("A porch, a den or a corner with a few chairs is enough.", "The place."),
  "2.E.15.c": g("A table, or tables, where all can eat at once.", "Kitchen and table."),
  "2.E.15.d": g("Games, a ball, a garden: what people here enjoy.", "The place or the things."),
  "2.F.16.a": g(
    "Forbid use, and trying to get them, in plain words. Say what follows.",
    "The policy, in the packet too.",
  ),
  "2.F.16.b": g(
    "List what may not come in. Say who searches, when, and with whom beside.",
    "The list, and how a search is done.",
  ),
  "2.F.16.c": g(
    "Say who is tested, how they are chosen, how a test is done, and how a result is checked.",
    "The policy, from choice to result.",
  ),
  "2.F.16.d": g(
    "Cover prescribed and other medicines, and medication for opioid use disorder. Say where each is kept.",
    "The policy, beside the level and state law.",
  ),
  "2.F.16.e": g(
    "Ask residents to look after themselves and each other, and say how to speak up.",
    "The policy.",
  ),
  "2.F.17.a": g(
    "Sign that wiring, machines and structure work and are safe. Walk through before you do.",
    "The signed statement, and the house.",
  ),
  "2.F.17.b": g(
    "Ask your town which rules hold. Keep the inspector's paper, or sign a statement.",
    "The paper or the statement.",
  ),
  "2.F.17.c": g(
    "Set days for checking alarms and extinguishers and for practicing the way out. Log each.",
    "The policy, the log, and the alarms.",
  ),
  "2.F.18.a": g(
    "Name where people may smoke, and where not. Put a place for ends there.",
    "The policy, and the place.",
  ),
  "2.F.18.b": g(
    "Say what to do about blood, other body fluids and illness that spreads.",
    "The policy.",
  ),
  "2.F.19.a": g(
    "Hang numbers, overdose steps and maps of the ways out where they catch the eye.",
    "The walls.",
  ),
  "2.F.19.b": g(
    "Ask at move-in whom to call. Ask again twice a year.",
    "That files have it. The names stay in them.",
  ),
  "2.F.19.c": g("Walk each newcomer through it, and note the day.", "The record."),
  "2.F.19.d": g(
    "Keep naloxone in reach, train people, and look at its date.",
    "The kit, its date, and who was trained.",
  ),
  "3.G.20.a": g(
    "Work, school, service, art, sport: name what counts, and help people find one thing.",
    "What packet and manual say, and whether one of these is encouraged.",
  ),
  "3.G.21.a": g(
    "Offer a form with goals, steps and a plan for moving on. The resident writes and steers it.",
    "The blank form, and how it is used. A plan itself is private.",
  ),
  "3.G.21.b": g(
    "Name what the house does that people can build on: friends, service, work, skills.",
    "What packet and manual say.",
  ),
  "3.G.21.c": g(
    "Write down what a house president, chore captain or mentor does.",
    "The written roles.",
  ),
  "3.G.22.a": g(
    "A list on paper or screen, with phone numbers that somebody has tried.",
    "The list.",
  ),
  "3.G.22.b": g(
    "Say who shows newcomers what the community offers, and when.",
    "What packet and manual say.",
  ),
  "3.G.23.a": g(
    "One page for the week: meetings, chores, events.",
    "The schedule, in the packet or on the wall.",
  ),
  "3.G.23.b": g(
    "Teach residents to see themselves as people who support others: they give as well as receive. Practice it, such as with a buddy.",
    "What packet and leadership manual both say, and whether it is practiced.",
  ),
  "3.G.24.a": g(
    "Planned, scheduled, with a set content, by trained staff. Peer support by itself is something else.",
    "The services, the schedule, and who gives them.",
  ),
  "3.G.24.b": g(
    "Keep a record of training, and of who helps these staff with their work.",
    "The leadership manual, and the record.",
  ),
  "3.G.25.a": g(
    "Put the services on the weekly schedule and keep the licenses. Care elsewhere, as an outpatient, does not count.",
    "The schedule, and the licenses.",
  ),
  "3.H.26.a": g(
    "Say how people here speak to each other, and begin with staff.",
    "How people treat each other.",
  ),
  "3.H.26.b": g(
    "Say what you do so that nobody is hurt again: choice, privacy, no surprises.",
    "What is written, and what residents say.",
  ),
  "3.H.26.c": g(
    "Give residents a part in decisions, and tell them what became of their ideas.",
    "What is written, and what residents say.",
  ),
  "3.I.27.a": g(
    "One of six, of which half are enough. Cook in turns, or together.",
    "What packet and manual say.",
  ),
  "3.I.27.b": g(
    "One of six. Let those who live here meet an applicant, and say publicly whom you serve.",
    "What is public, and what packet and manual say.",
  ),
  "3.I.27.c": g("One of six. A chore list that all share.", "What packet and manual say."),
  "3.I.27.d": g("One of six. Say which costs are shared, and how.", "What packet and manual say."),
  "3.I.27.e": g("One of six. Meet once a week or more often.", "What packet and manual say."),
  "3.I.27.f": g(
    "One of six. Say that shared rooms are open to all.",
    "What packet and manual say.",
  ),
  "3.I.28.a": g(
    "Eat, walk, watch a game together. Staff and residents both.",
    "What is written, and what people say.",
  ),
  "3.I.28.b": g(
    "Name the formal activities, such as the house meeting, and say that taking part is required. Support by peers stays a choice.",
    "Where it is written that taking part is required.",
  ),
  "3.I.28.c": g(
    "A cookout, a game night, a holiday meal now and then.",
    "What is written, and what people say.",
  ),
  "3.I.28.d": g(
    "Mark arrival, steps and leaving: a meal, a coin, a few words.",
    "What is written, and what people say.",
  ),
  "3.I.29.a": g(
    "Name mutual aid of more than one kind, recovery events, and who takes people along.",
    "What packet and manual say.",
  ),
  "3.I.29.b": g(
    "Help people find a mentor or sponsor, and leave the choice to them.",
    "What packet and manual say.",
  ),
  "3.I.29.c": g(
    "Mutual aid of any path, or something that does the same.",
    "What packet and manual say.",
  ),
  "3.I.29.d": g(
    "Note which services a resident was linked to. Keep names in the files.",
    "The record.",
  ),
  "3.I.29.e": g(
    "Visit other recovery communities, and do something for the public. Note what you did.",
    "The record.",
  ),
  "3.I.29.f": g(
    "Encourage people to keep their friends, in the house and in recovery.",
    "What packet and manual say.",
  ),
  "4.J.30.a": g(
    "Give a name and a number to any neighbor who asks. A sheet at the door helps.",
    "The policy, and how a neighbor would find out.",
  ),
  "4.J.30.b": g(
    "Answer every concern, also one that cannot be mended. Tell the affiliate of organized opposition.",
    "The policy.",
  ),
  "4.J.30.c": g(
    "Teach it at move-in: how to greet, how to listen, to whom to pass it on.",
    "The orientation checklist and the packet.",
  ),
  "4.J.31.a": g(
    "Cover smoking, hanging about, offensive language and an untidy yard: all four.",
    "What packet and leadership manual say, and the front of the house.",
  ),
  "4.J.31.b": g(
    "Say where residents and visitors park, and where not.",
    "What packet and manual say.",
  ),
};

function g(guidance: string, looksAt: string): Guidance {
  return { guidance, looksAt };
}
