const first = [
  "People here spend free time together because they like to.",
  "Whoever needs practical help, such as with a ride, a form, a doctor or a job, finds it in this house.",
  "People here go to recovery meetings together. Any path counts.",
] as const;
const last = "Before something is decided for all of us, residents have a say that counts.";
const firstSubjects = ["Time together", "Practical help", "Recovery meetings"] as const;
const lastSubject = "Decisions";

/**
 * Sheets on which residents and whoever leads the house answer the same five questions, and one to hold both beside
 * each other.
 *
 * The subjects are five of the eight of the Recovery Home Environment Scale (Polcin and others, 2021,
 * https://doi.org/10.1080/10826084.2021.1910710). Its sentences and answers are its authors': these are our own,
 * and no study tested them. What is said of residents' and managers' views is from Mahoney and others (2021,
 * https://doi.org/10.1002/jcop.22620). `docs/home-environment.md` tells more.
 */
export const howIsTheHouse = {
  /** On the sheets that are answered; the sums are listed by what each question is about. */
  withHouseMeeting: {
    questions: [
      ...first,
      "When something goes wrong in the house, the house meeting puts it right.",
      last,
    ],
    subjects: [...firstSubjects, "House meetings", lastSubject],
  },
  /** The same where the home has no house meeting. */
  withoutHouseMeeting: {
    questions: [
      ...first,
      "When something goes wrong in the house, we sit down together and put it right.",
      last,
    ],
    subjects: [...firstSubjects, "Sitting down together", lastSubject],
  },
  /** From 1 to 5. */
  answers: ["Hardly ever", "Now and then", "Half the time", "Often", "Nearly always"],
  caption: "The last four weeks in this house",
  residents: {
    title: "How is the house? For residents",
    about: "Five questions, and a number to circle for each. Nobody signs it.",
    how: [
      "Circle one number in each row. Leave out any row you like, or all of them.",
      "Write nothing else: no name, no date, no words.",
      "Fold the sheet and put it into the box, answered or not. So nobody sees who took part.",
      "Nobody has to answer. It changes nothing about your room, your fees or your stay.",
    ],
  },
  manager: {
    title: "How is the house? For whoever leads it",
    about: "The same five questions, for those who lead the house, each on a sheet of their own.",
    how: [
      "Circle one number in each row, for the house as you see it, not as it should be.",
      "Answer before you know what residents answered. Where several lead, each fills in a sheet.",
      "Give it to those who add up. Please do not collect, open or count residents’ sheets.",
    ],
  },
  sums: {
    title: "How is the house? Side by side",
    about: "To add up the sheets, see the gap, and choose what to do.",
    /** In a home for five residents or fewer. */
    aboutTalk: "Five subjects to talk about with everyone, and one thing to change.",
    collect: "Collect, so that nobody is recognized",
    collecting: [
      "Residents choose two people to add up. Neither owns, manages or leads the house.",
      "Everyone gets a sheet and the same kind of pen. Each sheet goes into a closed box, folded, answered or not.",
    ],
    fewerThanFive:
      "<strong>Fewer than five answered sheets: add nothing up.</strong> Few numbers tell who gave them. Shred the sheets, and talk about the five subjects with everyone, or have someone add up several homes together.",
    /** In place of all that is added up, in a home for five residents or fewer. */
    smallHome:
      "<strong>In a home for five or fewer, fill in no sheets and add nothing up.</strong> Few numbers tell who gave them. Talk about these subjects with everyone, or have someone add up several homes together.",
    /** Below the subjects, in such a home. */
    smallHomeChange:
      "Choose one thing to change. Write down what, by when and who sees to it. Talk again in six months.",
    fiveOrMore:
      "Five or more: shake the box, then fill in the table. A row that fewer than five answered stays empty. Note no single answer. Then shred the sheets.",
    caption: "Residents: added up ÷ answers. Gap: the difference between residents and who leads.",
    subject: "Subject",
    added: "Added up",
    count: "Answers",
    ofResidents: "Residents",
    ofManager: "Who leads",
    gap: "Gap",
    round: "This time",
    /** In front of room to write. */
    when: "Month and year:",
    answered: "Sheets answered:",
    decide: "Then talk, and change one thing",
    deciding: [
      "Read the table together with everyone. Residents’ numbers count more: in a study, theirs went with how long people stayed, and managers’ did not.",
      "Begin where the gap is widest. From 1 on it is worth a talk (our own rule of thumb). Whoever leads asks: “What do you see that I do not?”",
      "No gap, and both low? Then you see the same need. A low number is news about the house, never about a person.",
      "Residents choose one thing to change. Write down what, by when and who sees to it, not who answered what. Ask again in six months.",
    ],
  },
  /** At the foot of the sheets that are answered. */
  own: "Our own questions, which no study tested. Their subjects are five of the Recovery Home Environment Scale by Polcin and others (2021).",
  /** On the sheet with the sums; each marked part leads to an article. */
  sources:
    "The questions are our own, and no study tested them. Their subjects are five of the Recovery Home Environment Scale by <scale>Polcin and others (2021)</scale>. Before you print the scale itself, ask its authors or the publisher: we found no license. On the two views: <views>Mahoney and others (2021)</views>.",
} as const;
