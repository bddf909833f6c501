/** What homes tell of one subject: two texts of which only one can be true, and two that only sound like it. */
export interface TwoTexts {
  readonly about: string;
  readonly contrary: readonly [string, string];
  readonly alike: readonly [string, string];
}

/**
 * What handbooks of homes contradict themselves in, from general knowledge of them. Every text is made up. Homes that
 * nobody here has read are the measure: none of these is a sentence of a real one.
 */
export const twoTexts: readonly TwoTexts[] = [
  {
    about: "quiet hours",
    contrary: [
      "Quiet hours run from 10 pm to 7 am every day.",
      "## Noise\n\nPlease keep music low. Quiet hours are 11:00 PM - 6:00 AM.",
    ],
    alike: [
      "Quiet hours run from 10 pm to 7 am, Sunday through Thursday.",
      "On Friday and Saturday quiet hours are 11 pm to 8 am.",
    ],
  },
  {
    about: "quiet hours by day",
    contrary: [
      "Quiet hours are 10 pm to 6 am on weeknights and midnight to 8 am on weekends.",
      "| Days | Quiet hours |\n| --- | --- |\n| Monday - Thursday | 9 pm - 6 am |\n| Saturday | 12:00 am - 8 am |",
    ],
    alike: [
      "Quiet hours are 10 pm to 6 am on weeknights and midnight to 8 am on weekends.",
      "The city has quiet hours from 9 pm to 6 am by ordinance. Quiet time alone is from 2 pm to 3 pm.",
    ],
  },
  {
    about: "curfew",
    contrary: [
      "## Curfew\n\n- Sunday to Thursday: 10 pm\n- Friday and Saturday: midnight",
      "Be home by 11 pm on weeknights.",
    ],
    alike: [
      "## Curfew\n\n- Sunday to Thursday: 10 pm\n- Friday and Saturday: midnight",
      "Curfew for new residents is 8 pm. The city's curfew for minors is 9 pm. Call by 9 pm if you will be late.",
    ],
  },
  {
    about: "curfew by phase",
    contrary: [
      "Phase 1 curfew is 9 pm. Phase 2 curfew is 10 pm.",
      "| Phase | Curfew |\n| --- | --- |\n| Phase 1 | 8 pm |\n| Phase 2 | 10 pm |",
    ],
    alike: ["Phase 1 curfew is 9 pm.", "In Phase 2 curfew is 11 pm."],
  },
  {
    about: "lights out",
    contrary: ["Lights out is at 11 pm.", "Lights are out by 10:30 pm every night."],
    alike: ["Lights out is at 11 pm.", "The porch lights are off by 10 pm."],
  },
  {
    about: "the house meeting's time",
    contrary: [
      "The house meeting is on Sunday at 6 pm.",
      "## House meeting\n\n- **Time:** Sundays, 7:00 PM\n- **Where:** the living room",
    ],
    alike: [
      "The house meeting is on Sunday at 6 pm.",
      "Dinner before the house meeting is at 5 pm. The AA meeting is on Sunday at 8 pm.",
    ],
  },
  {
    about: "the house meeting's day",
    contrary: [
      "The house meeting is every Monday.",
      "We hold our house meeting on Thursday evenings.",
    ],
    alike: [
      "The house meeting is every Monday.",
      "Requests for the house meeting are due on Saturday. Chores rotate on Sunday.",
    ],
  },
  {
    about: "visiting hours",
    contrary: [
      "Visiting hours are 10 am to 8 pm.",
      "Guests are welcome from noon to 9 pm every day.",
    ],
    alike: [
      "Visiting hours on weekdays are 4 pm to 8 pm.",
      "Visiting hours on Saturday and Sunday are 10 am to 9 pm.",
    ],
  },
  {
    about: "getting up",
    contrary: [
      "Everyone is out of bed by 7 am on weekdays.",
      "Wake up is at 8:00 am, Monday - Friday.",
    ],
    alike: ["Everyone is out of bed by 7 am on weekdays.", "On Saturday everyone is up by 9 am."],
  },
  {
    about: "the kitchen",
    contrary: ["The kitchen closes at 10 pm.", "The kitchen is closed from 9 pm to 5 am."],
    alike: ["The kitchen closes at 10 pm.", "Dinner in the kitchen is at 6 pm."],
  },
  {
    about: "belongings",
    contrary: [
      "We keep belongings that are left behind for 30 days.",
      "## If you leave\n\nProperty left at the house is disposed of after 7 days.",
    ],
    alike: [
      "We keep belongings that are left behind for 30 days.",
      "Your bed is held for 7 days. Food left in the refrigerator is thrown away after 3 days.",
    ],
  },
  {
    about: "notice before leaving",
    contrary: [
      "Please give two weeks' notice before moving out.",
      "## Leaving\n\nResidents who plan to leave give 30 days written notice.",
    ],
    alike: [
      "Please give two weeks' notice before moving out.",
      "We give 24 hours' notice before we inspect rooms. Before you are asked to leave you get 3 days notice.",
    ],
  },
  {
    about: "notice before discharge",
    contrary: [
      "You get at least 72 hours' written notice before you are asked to leave.",
      "## Discharge\n\nA resident who is discharged gets 24 hours notice.",
    ],
    alike: [
      "You get at least 72 hours' written notice before you are asked to leave.",
      "Residents give 14 days notice before leaving. A visitor may be asked to leave.",
    ],
  },
  {
    about: "asking for a pass",
    contrary: [
      "Ask for an overnight pass 24 hours ahead.",
      "Pass requests are handed in 72 hours in advance.",
    ],
    alike: [
      "Ask for an overnight pass 24 hours ahead.",
      "Visitor forms are handed in 72 hours ahead. Tell us 2 days before a holiday.",
    ],
  },
  {
    about: "when passes begin",
    contrary: [
      "Overnight passes are possible after 30 days.",
      "## Overnight passes\n\nFrom day 60 on, in good standing.",
    ],
    alike: ["Overnight passes are possible after 30 days.", "Visitors may come after 14 days."],
  },
  {
    about: "the sample",
    contrary: [
      "You have 30 minutes to give a sample.",
      "A sample that is not given within 2 hours counts as refused.",
    ],
    alike: [
      "You have 30 minutes to give a sample.",
      "The lab sends the result of a sample within 3 days.",
    ],
  },
  {
    about: "acknowledging a grievance",
    contrary: [
      "## Grievances\n\nWe acknowledge every grievance within 24 hours.",
      "## Grievances\n\n### Step 1: Acknowledgment (within 3 business days)",
    ],
    alike: [
      "## Grievances\n\nWe acknowledge every grievance within 24 hours.",
      "## Neighbors\n\nWe acknowledge every complaint of a neighbor within 2 business days.",
    ],
  },
  {
    about: "answering a grievance",
    contrary: [
      "A grievance is answered in writing within 7 days.",
      "## Complaints\n\nThe response to a grievance is given within 14 days.",
    ],
    alike: [
      "## Grievances\n\n- Step 1: The manager answers the grievance within 3 days.\n- Step 2: The owner answers the grievance within 5 days.",
      "An appeal is answered within 10 business days.",
    ],
  },
  {
    about: "the time for an appeal",
    contrary: [
      "You may appeal within 10 days of the decision.",
      "## Appeal\n\nYou have 5 days to appeal.",
    ],
    alike: [
      "You may appeal within 10 days of the decision.",
      "The board decides the appeal within 30 days.",
    ],
  },
  {
    about: "the refund",
    contrary: [
      "The deposit is paid back within 14 days.",
      "After you move out, your deposit is returned within 30 days.",
    ],
    alike: [
      "The deposit is paid back within 14 days.",
      "No deposit is returned to residents who stay less than 30 days. Belongings are returned within 7 days.",
    ],
  },
  {
    about: "the weekly fee",
    contrary: [
      "The program fee is $175 a week.",
      "Rent is $160 per week and covers all utilities.",
    ],
    alike: [
      "The program fee is $175 a week in a shared room.",
      "The program fee is $225 a week in a private room. The program fee is $700 a month when paid ahead.",
    ],
  },
  {
    about: "the deposit",
    contrary: ["The deposit is $150.", "Before moving in you pay a deposit of $200."],
    alike: [
      "The deposit is $150.",
      "The key deposit is $10. First week and deposit together make $350.",
    ],
  },
  {
    about: "the late fee",
    contrary: ["A late fee of $25 is added.", "If rent is late, the late fee is $10."],
    alike: ["A late fee of $25 is added.", "A lost key costs $10."],
  },
  {
    about: "what a test costs",
    contrary: ["Each drug test costs $35.", "The cost of testing is low: drug tests are $15."],
    alike: ["Each drug test costs $35.", "A confirmation test at the lab costs $60."],
  },
  {
    about: "who pays for tests",
    contrary: ["Residents pay for drug tests.", "Drug tests are included in the program fee."],
    alike: [
      "Drug tests are included in the program fee.",
      "Residents pay for confirmation tests at a lab.",
    ],
  },
  {
    about: "the admission fee",
    contrary: ["The application fee is $50.", "There is an application fee of $75."],
    alike: ["The application fee is $50.", "The deposit is $75."],
  },
  {
    about: "the day of payment",
    contrary: ["Rent is due on Friday.", "Rent is due each Monday."],
    alike: ["Rent is due on Friday.", "Pass requests are due each Monday."],
  },
  {
    about: "the day of the month",
    contrary: ["Rent is due on the 1st of each month.", "Fees are due on the 5th of the month."],
    alike: ["Rent is due on the 1st of each month.", "A late fee is added after the 5th."],
  },
  {
    about: "how many residents live here",
    contrary: ["The house has 8 beds.", "Our home has room for ten residents."],
    alike: ["The house has 8 beds.", "Two residents share a room. Three residents cook each week."],
  },
  {
    about: "recovery meetings",
    contrary: [
      "Residents attend at least four recovery meetings a week.",
      "You must go to 3 meetings per week.",
    ],
    alike: [
      "In the first 30 days residents attend seven meetings a week.",
      "After 90 days residents attend three meetings a week.",
    ],
  },
  {
    about: "overnight guests",
    contrary: [
      "Overnight guests are not allowed.",
      "Overnight guests are allowed with the manager's approval.",
    ],
    alike: [
      "Overnight guests are not allowed.",
      "Residents may stay overnight with family on a pass.",
    ],
  },
  {
    about: "guests at all",
    contrary: ["Guests are not allowed in the house.", "Guests are welcome in the common rooms."],
    alike: ["Guests are not allowed in bedrooms.", "Guests are welcome in the common rooms."],
  },
  {
    about: "vaping inside",
    contrary: ["Vaping is allowed inside the house.", "No smoking or vaping indoors."],
    alike: ["Vaping is allowed outside only.", "No smoking or vaping indoors."],
  },
  {
    about: "the deposit's way back",
    contrary: ["The deposit is non-refundable.", "Your deposit is refundable."],
    alike: [
      "Your deposit is refundable.",
      "The application fee is non-refundable. You lose the deposit if you leave without notice.",
    ],
  },
  {
    about: "refunds of fees",
    contrary: ["Fees are non-refundable.", "Unused fees are refunded."],
    alike: ["Fees are non-refundable.", "The deposit is refunded."],
  },
  {
    about: "use",
    contrary: [
      "## Zero tolerance\n\nImmediate discharge for:\n\n- Drug use or relapse\n- Violence",
      "A relapse does not automatically mean discharge. Being honest may let you stay.",
    ],
    alike: [
      "Violence means immediate discharge.",
      "A relapse does not automatically mean discharge.",
    ],
  },
  {
    about: "refusing a test",
    contrary: [
      "Refusing a test counts as positive.",
      "Refusing a test is not treated as positive.",
    ],
    alike: [
      "Refusing a test counts as positive.",
      "Refusing a search is not treated as a violation.",
    ],
  },
  {
    about: "where naloxone is",
    contrary: [
      "Naloxone is in the kitchen, beside the stove.",
      "Narcan: locked in the staff office.",
    ],
    alike: [
      "Naloxone is in the kitchen, beside the stove.",
      "Medication is locked in the staff office. A second box of naloxone is in the laundry room.",
    ],
  },
  {
    about: "where to meet after a fire",
    contrary: [
      "## Fire\n\nGet out and meet at the mailbox.",
      "## Evacuation\n\n**Meeting point:** the driveway across the street.",
    ],
    alike: [
      "## Fire\n\nGet out and meet at the mailbox.",
      "## Block cleanup\n\nWe meet at the corner of the park at 9 am.",
    ],
  },
  {
    about: "where people smoke",
    contrary: [
      "Smoking is allowed only on the back patio.",
      "The smoking area is in the driveway.",
    ],
    alike: ["Smoking is allowed only on the back patio.", "No smoking on the front porch."],
  },
  {
    about: "who keeps medication",
    contrary: [
      "Residents keep their own medication in a lockbox in their room: your own lockbox.",
      "All medication is locked in the staff office.",
    ],
    alike: [
      "Medication stays in your own lockbox.",
      "Controlled medication is locked in the staff office.",
    ],
  },
  {
    about: "pets",
    contrary: ["Pets are welcome.", "No pets."],
    alike: ["No pets.", "Pets are allowed only with approval, for a disability."],
  },
  {
    about: "medication for opioid use disorder",
    contrary: [
      "Methadone and buprenorphine are welcome here.",
      "We do not accept methadone or Suboxone.",
    ],
    alike: [
      "Methadone and buprenorphine are welcome here.",
      "The test looks for methadone. No methadone that is not prescribed to you.",
    ],
  },
  {
    about: "a curfew at all",
    contrary: ["There is no curfew.", "We have a curfew, so that everyone sleeps."],
    alike: [
      "We have a curfew, so that everyone sleeps.",
      "Staff have no curfew. Guests come and go as they please.",
    ],
  },
  {
    about: "coming home",
    contrary: ["You may come home at any hour.", "There is a curfew for everyone."],
    alike: ["You may call at any hour.", "There is a curfew for everyone."],
  },
  {
    about: "the blackout",
    contrary: [
      "The blackout period lasts 14 days.",
      "Newcomers have a blackout period of 30 days.",
    ],
    alike: ["The blackout period lasts 14 days.", "Visitors may come after 30 days."],
  },
  {
    about: "coming back after a relapse",
    contrary: [
      "After a relapse you may reapply after 30 days.",
      "Whoever is discharged may reapply after 90 days.",
    ],
    alike: [
      "After a relapse you may reapply after 30 days.",
      "After discharge, belongings may be picked up within 14 days.",
    ],
  },
  {
    about: "how far away smoking is",
    contrary: [
      "Smoke at least 20 feet from the door.",
      "Smoking is allowed 10 feet from the house.",
    ],
    alike: ["Smoke at least 20 feet from the door.", "Park 5 feet from the driveway."],
  },
  {
    about: "what somebody may say",
    contrary: ["Curfew is 10 pm every night.", "Curfew is 11 pm every night."],
    alike: [
      "Curfew is 10 pm every night.",
      "Is curfew at 11 pm? Before 2024, curfew was 11 pm. Other homes have a curfew of 9 pm. If you work nights, curfew is 1 am. “Curfew is 8 pm every night,” a neighbor wrote.",
    ],
  },
  // Written before the words that read them, as a resident's promise, in legal words, in capitals and in fragments.
  {
    about: "what a resident leaves behind",
    contrary: [
      "Any belongings left at the house will be stored for five days. After that they will be donated.",
      "I understand that anything I leave behind after I move out will be discarded after ten (10) days.",
    ],
    alike: [
      "Any belongings left at the house will be stored for five days.",
      "I understand that my food is thrown out after three days. I get 24 hours to pack when asked to leave.",
    ],
  },
  {
    about: "belongings that “them” stands for",
    contrary: [
      "Personal property remaining on the premises shall be deemed abandoned and disposed of after seventy-two (72) hours.",
      "- Take your things. We hold them for 30 days, then they go to Goodwill.",
    ],
    alike: [
      "Belongings are kept for seven days. Mail is forwarded for 30 days.",
      "Take your keys back. We look for them for two days.",
    ],
  },
  {
    about: "a sponsor, counted from moving in",
    contrary: [
      "A sponsor must be obtained within 14 days of move-in.",
      "I agree to get a sponsor in my first 30 days.",
    ],
    alike: [
      "A sponsor must be obtained within 14 days of move-in.",
      "I will call my sponsor within 24 hours of a craving. I will see my doctor within 30 days of moving in.",
    ],
  },
  {
    about: "the first nights away",
    contrary: [
      "- No overnights during the first 30 days.",
      "I will not spend the night away from the house in my first two weeks.",
    ],
    alike: [
      "- No overnights during the first 30 days.",
      "During the first 60 days no car is parked here.",
    ],
  },
  {
    about: "an overnight request on its form",
    contrary: [
      "## Passes\n\nb. Overnight passes: hand in the form 72 hours prior.",
      "## Overnight request\n\nReturn this form to staff at least 2 days before you leave.",
    ],
    alike: [
      "## Passes\n\na. Day passes: ask 24 hours ahead.\n\nb. Overnight passes: ask 72 hours ahead.",
      "I will ask for a weekend pass five days ahead.",
    ],
  },
  {
    about: "the lockbox key",
    contrary: [
      "All medications are kept in the resident's lockbox. The resident holds the key.",
      "I understand that the house manager keeps the key to my medication lock box.",
    ],
    alike: [
      "All medications are kept in the resident's lockbox. The resident holds the key.",
      "The manager keeps a spare key to the front door.",
    ],
  },
  {
    about: "how often tests are",
    contrary: [
      "You will be tested at random, at least once a week.",
      "* I will give a urine sample whenever asked. Tests are done at least twice weekly.",
    ],
    alike: [
      "You will be tested at random, at least once a week.",
      "Smoke alarm tests are done twice a year. Payment for tests is asked for once a month.",
    ],
  },
  {
    about: "how often the house meets",
    contrary: [
      "House meetings are held twice a month.",
      "I will come to the house meeting every week.",
    ],
    alike: [
      "House meetings are weekly; a house vote takes place once a month.",
      "The chore chart is read at the house meeting once a month.",
    ],
  },
  {
    about: "how often chores are done",
    contrary: ["Chores are done every day.", "Chores are done once a week."],
    alike: [
      "## Daily chores\n\nThe kitchen and the bathrooms, by 9 am.",
      "## Weekly chores\n\nThe yard and the windows, on Saturday.",
    ],
  },
  {
    about: "a curfew without its half of the day",
    contrary: [
      "You must be in by 10:00 pm Sunday through Thursday and midnight on Friday and Saturday.",
      "- [ ] Curfew is 11 on weeknights",
    ],
    alike: [
      "You must be in by 11:00 pm Sunday through Thursday and 1 am on Friday and Saturday.",
      "- [ ] Curfew is 11 on weeknights, 1 am on weekends",
    ],
  },
  {
    about: "a label before a colon",
    contrary: [
      "**Guests:** 9 am to 9 pm. Living room only.",
      "The Resident agrees that visitors will leave by 8:00 p.m.",
    ],
    alike: [
      "**Guests:** 9 am to 9 pm. Living room only.",
      "The Resident agrees that children leave by 6 pm.",
    ],
  },
  {
    about: "meetings with a number in their name",
    contrary: [
      "Residents shall attend five (5) outside meetings weekly and one house meeting.",
      "The Resident agrees to attend no less than three 12-step meetings per week.",
    ],
    alike: [
      "Go to three meetings a week.",
      "The Resident agrees to attend no less than three 12-step meetings per week.",
    ],
  },
  {
    about: "lines with numbers of their own",
    contrary: [
      "5.1 Resident shall make the bed before 9:00 a.m.\n5.2 Resident shall not operate or park a motor vehicle on the premises during the first sixty (60) days.",
      "- bring a car only after 30 days",
    ],
    alike: [
      "5.2 Resident shall not operate or park a motor vehicle on the premises during the first sixty (60) days.",
      "- move the car of a guest after 30 days",
    ],
  },
  {
    about: "a short lead that says what the rest is about",
    contrary: [
      "1. **Curfew.** In the door by eleven, Sunday through Thursday.\n2. **Noise.** Not after ten.",
      "Since curfew is at 9:30 pm on work nights, eat before that.",
    ],
    alike: [
      "1. **Curfew.** In the door by eleven, Sunday through Thursday.\n2. **Mail.** Comes at eleven.",
      "**Bus.** In town by 9:30 pm it stops.",
    ],
  },
  {
    about: "a lead that asks",
    contrary: [
      "LEAVING? TELL US 2 WEEKS AHEAD.",
      "Give us thirty days' notice before you move out.",
    ],
    alike: [
      "LEAVING? TELL US 2 WEEKS AHEAD.",
      "Is there a deposit? Yes. Is it paid within 30 days? No.",
    ],
  },
  {
    about: "meetings, with more for some",
    contrary: [
      "**Meetings.** Five a week.",
      "Get to four meetings a week, fewer after ninety days.",
    ],
    alike: ["**Meetings.** Four a week.", "Get to four meetings a week, more in your first month."],
  },
  {
    about: "deposits that come back",
    contrary: ["**Your deposit.** The $120 comes back to you.", "We ask for a deposit of $160."],
    alike: [
      "**Your deposit.** The $120 comes back to you.",
      "We ask for a deposit of $120, and a lost key is $20.",
    ],
  },
  {
    about: "the fee, said as everybody says it",
    contrary: ["It's $130 a week with everything included.", "Rent is $155 a week."],
    alike: [
      "It's $155 a week with everything included.",
      "Rent is $155 a week. A bus card is $9 a week.",
    ],
  },
  {
    about: "guests overnight, without exception",
    contrary: [
      "Nobody from outside spends the night. Ever.",
      "A brother may stay over on a Friday if the owner says yes.",
    ],
    alike: [
      "No television after eleven. Ever.",
      "A brother may stay over on a Friday if the owner says yes.",
    ],
  },
  {
    about: "belongings, in other words",
    contrary: [
      "Whatever you leave we box up and keep for forty days.",
      "A woman who has moved out has ten days to come get her boxes.",
    ],
    alike: [
      "Whatever you leave we box up and keep for forty days.",
      "Milk left behind is gone after ten days.",
    ],
  },
  {
    about: "children with their parent",
    contrary: [
      "Each mother may bring up to two children.",
      "There is room for three children with each mother.",
    ],
    alike: [
      "Each mother may bring up to two children.",
      "Three children may play in the yard at once.",
    ],
  },
  {
    about: "how many houses",
    contrary: [
      "The company operates three houses in the county.",
      "These rules hang in all four houses.",
    ],
    alike: [
      "The company operates three houses in the county.",
      "Other companies have four houses. Walk four houses down to the bus.",
    ],
  },
  {
    about: "utilities in the fee",
    contrary: ["Rent includes utilities.", "Add $40 a month for utilities."],
    alike: [
      "Rent includes utilities.",
      "The deposit for utilities that we once asked for was $40. Turn off the light.",
    ],
  },
  {
    about: "what the internet costs",
    contrary: ["Internet is included.", "There is a wifi fee of $5 a week."],
    alike: ["Internet is included.", "A phone of your own with internet may be $40 a month."],
  },
  {
    about: "what laundry costs",
    contrary: ["Laundry is free.", "The washer is $1.25 a load for laundry."],
    alike: ["Laundry is free.", "A lost laundry card is $5."],
  },
  {
    about: "what children cost",
    contrary: ["There is no extra charge for children.", "Pay $10 a week for each child."],
    alike: ["There is no extra charge for children.", "The school asks $10 for each child."],
  },
  {
    about: "a paper on grievances by another name",
    contrary: [
      "## Speaking up\n\nHand in a complaint, and within six days you get our answer.",
      "Not happy about something? Put it in writing, and you will have an answer in two days.",
    ],
    alike: [
      "## Speaking up\n\nHand in a complaint, and within six days you get our answer.",
      "Ask the bank in writing, and you will have an answer in two days.",
    ],
  },
  {
    about: "neighbors who call",
    contrary: [
      "## For our neighbors\n\nWhoever calls hears back within two days, even if there is little to say.",
      "A neighbor's message is answered in five days.",
    ],
    alike: [
      "## For our neighbors\n\nWhoever calls hears back within two days, even if there is little to say.",
      "A letter to the city is answered in five days.",
    ],
  },
];
