import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import type { AnswerGroup, Answers } from "../../../src/setup/answers.ts";
import { completeAnswers, proposeAnswers } from "../../../src/setup/complete-answers.ts";
import { composeDocument } from "../../../src/setup/compose-document.ts";
import { composeHome } from "../../../src/setup/compose-home.ts";
import { readBlocks } from "../../../src/setup/read-blocks.ts";
import { tellWhatFollows } from "../../../src/setup/tell-what-follows.ts";
import { listTold } from "../../../src/setup/told.ts";

const today = "2027-02-01";
const documents = readBlocks();

const manager = {
  ...{ name: "Dana", role: "House manager", phone: "614-867-0101", email: "dana@elm.test" },
};
const backup = { name: "Lee", role: "Night lead", phone: "614-867-0102" };
const night = { name: "Carla", role: "Neighbor", phone: "614-867-0104" };

interface Odd {
  readonly state?: string;
  readonly home?: AnswerGroup;
  readonly ways?: AnswerGroup;
}

/** A home that told little, and of the rest what a test is about. */
function describeHome({ state = "Ohio", home = {}, ways = {} }: Odd): Answers {
  const little = { name: "Elm House", area: "Dayton, Ohio", capacity: "8", manager };
  return { state, home: { ...little, ...home }, ways };
}

interface Section {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

function listSections(odd: Odd): readonly Section[] {
  return composeHome(describeHome(odd), today, documents)
    .filter(({ path }) => path.endsWith(".md"))
    .flatMap(({ path, text }) =>
      text.split(/^## /m).map((section) => {
        const [title = "", ...lines] = section.split("\n");
        return { path, title: title.replace(/ \{.*\}$/, ""), text: lines.join("\n") };
      }),
    );
}

const listLines = (odd: Odd) => listSections(odd).flatMap(({ text }) => text.split("\n"));
const readAll = (odd: Odd) => listLines(odd).join("\n");
const withoutMarks = (odd: Odd) =>
  listLines(odd)
    .filter((line) => !line.startsWith("> [!READ]"))
    .join("\n");

const levels = ["I", "II", "III", "IV", "none told"] as const;
const ofLevel = (level: (typeof levels)[number]) =>
  level === "none told" ? {} : { certification: { level } };

const nightCalls = ["house manager", "backup", "someone else", "nobody", "not told"] as const;
const standIns: readonly (readonly [string, AnswerGroup])[] = [
  ["nobody who stands in", {}],
  ["a stand-in without hours", { backup }],
  ["a stand-in for the night", { backup: { ...backup, hours: "Every day, 8 pm to 8 am" } }],
  ["a stand-in at all hours", { backup: { ...backup, hours: "Day and night" } }],
];
const phones: readonly (readonly [string, AnswerGroup])[] = [
  ["no hours", { manager }],
  ["office hours", { manager: { ...manager, hours: "Every day, 8 am to 8 pm" } }],
  ["all hours", { manager: { ...manager, hours: "Day and night" } }],
];

/** Homes in which each of these is combined with each of the others. */
const ofNights = nightCalls.flatMap((who) =>
  standIns.flatMap(([standIn, ofStandIn]) =>
    phones.flatMap(([hours, ofPhone]) =>
      levels.map((level) => ({
        name: `${who} at night, ${standIn}, ${hours}, level ${level}`,
        who,
        hours,
        odd: {
          home: {
            ...{ ...ofStandIn, ...ofPhone, ...ofLevel(level), parking: "In our driveway" },
            ...(who === "someone else" ? { night } : {}),
          },
          ways: who === "not told" ? {} : { nightCalls: who },
        },
      })),
    ),
  ),
);

/** Sections in which somebody with a trouble finds a phone of the home. */
const sectionsWithPhones = [
  "Who to contact",
  "Whom to call",
  "It is loud. What do I do?",
  "Where do residents park?",
  "In an emergency",
];

describe("whom a home's texts tell people to call at night", () => {
  it("is never the manager, where another answers then or nobody does", () => {
    const wrong = ofNights
      // A phone that is answered day and night is answered at night, whatever was not told.
      .filter(
        ({ who, hours }) =>
          who !== "house manager" && !(who === "not told" && hours === "all hours"),
      )
      .flatMap(({ name, odd }) =>
        listLines(odd)
          .filter((line) => /\bnight\b/i.test(line) && line.includes("{{ home.manager."))
          .map((line) => `${name}: ${line}`),
      );
    expect(wrong).toEqual([]);
  });

  it("is told to leave a message wherever a phone stands that nobody answers then", () => {
    const without = ofNights
      .filter(({ who }) => who === "nobody")
      .flatMap(({ name, odd }) =>
        listSections(odd)
          .filter(({ title }) => sectionsWithPhones.includes(title))
          .filter(({ text }) => !/leave a message/i.test(text))
          .map(({ title }) => `${name}: ${title}`),
      );
    expect(without).toEqual([]);
  });

  it("has hours beside it, where a phone has hours and trouble cannot wait", () => {
    const without = ofNights
      .filter(({ hours }) => hours === "office hours")
      .flatMap(({ name, odd }) =>
        listSections(odd)
          .filter(({ title }) => sectionsWithPhones.slice(0, 4).includes(title))
          .filter(({ text }) => !text.includes("{{ home.manager.hours }}"))
          .map(({ title }) => `${name}: ${title}`),
      );
    expect(without).toEqual([]);
  });

  it("is a stand-in with the hours of that phone, where these are not all hours", () => {
    const odd = { home: { backup: { ...backup, hours: "Every day, 8 pm to 8 am" } } };
    const named = listSections(odd).filter(
      ({ title, text }) =>
        sectionsWithPhones.includes(title) && text.includes("{{ home.backup.phone }}"),
    );
    expect(named.length).toBeGreaterThan(2);
    for (const { text } of named) expect(text).toContain("{{ home.backup.hours }}");
    expect(readAll(odd)).not.toContain("A day off can be a day off");
  });

  it("may be called without a reason where the phone is answered day and night", () => {
    const odd = { home: { manager: { ...manager, hours: "Day and night" } } };
    expect(readAll(odd)).toContain("You can call {{ home.manager.name }} at night too.");
    expect(readAll(odd)).not.toContain("If something cannot wait, call");
  });
});

describe("a home that told of nobody beside or above the manager", () => {
  const alone = levels
    .filter((level) => level === "II" || level === "none told")
    .map((level) => ({
      home: { backup: "none", ...ofLevel(level) },
      ways: { testing: ["random"] },
    }));

  it("speaks of nobody else who would decide, and of nobody above", () => {
    const words =
      /those above|somebody above|offices above|someone in charge|someone else who helps|if there is nobody else|let somebody take over|hand it on|somebody else decides|anyone named/i;
    for (const odd of alone) {
      expect(withoutMarks(odd).match(words)).toBeNull();
      expect(readAll(odd)).toContain("write in who that is");
    }
  });

  it("is told from others: the same words stand where somebody is told", () => {
    const other = {
      home: { backup: { ...backup, stands: "above" }, certification: { level: "II" } },
      ways: { testing: ["random"] },
    };
    expect(readAll(other)).toMatch(/\{\{ home\.backup\.name \}\}, and whoever does the test/);
    expect(readAll(other)).toMatch(/someone in charge/);
    expect(readAll(other)).toMatch(/let somebody take over/);
  });

  it("never has its own days promised of an office outside", () => {
    for (const level of levels) {
      const text = readAll({ home: ofLevel(level) });
      expect(text).toContain("It does not decide for us");
      expect(text).not.toMatch(/go to an \[office outside\][^\n]*\n4\./);
    }
  });
});

it("whom to go to about somebody who stands in beside the manager is told", () => {
  const about = "- **About {{ home.backup.name }}:** {{ home.manager.name }}";
  const stand = (stands: string) =>
    readAll({ home: { backup: { ...backup, stands }, certification: { level: "II" } } });
  expect(stand("beside")).toContain(about);
  expect(stand("above")).not.toContain(about);
});

describe("a home that residents run by themselves", () => {
  const peers = (home: AnswerGroup = {}) => ({
    home: { certification: { level: "I" }, ...home },
    ways: { testing: ["with cause"], forms: ["intake", "incident"] },
  });
  const managed = { ...peers({ certification: { level: "II" } }) };

  it("votes once more on an appeal, whoever stands in", () => {
    for (const home of [{}, { backup }]) {
      const text = readAll(peers(home));
      expect(text).toContain("votes once more within 7 days");
      expect(text).toContain("Ask that the whole house look at it again");
      expect(text).not.toContain("somebody else who did not decide it");
    }
  });

  it("says which officers can read what neighbors complained of, and has no staff", () => {
    const text = readAll(peers({ response: { acknowledge: "1 day", answer: "3 days" } }));
    expect(text).toContain("{{ home.manager.name }} and the secretary can read the log.");
    expect(text).not.toMatch(/those who run the home can read the log/i);
    const titles = (odd: Odd) => listSections(odd).map(({ title }) => title);
    expect(titles(peers()).filter((title) => /staff/i.test(title))).toEqual([]);
    expect(titles(managed).filter((title) => /staff/i.test(title))).toHaveLength(1);
  });

  it("tells whom to tell of medication, and that the house hears a test result that it decides on", () => {
    const text = readAll(peers());
    expect(text).not.toMatch(/tell us what you take/i);
    expect(text).toContain("If the house has to decide what follows, it hears the result too.");
    expect(text).not.toMatch(/the second person watches|any other officer, or to/);
    expect(readAll(managed)).toMatch(/tell us what you take/i);
  });
});

describe("who may see, and who is named", () => {
  it("is the same for the list of medication as for all papers", () => {
    const inspected = { certification: { level: "II", status: "certified", affiliate: "MASH" } };
    expect(readAll({ home: inspected })).not.toContain("only those who run the home see");
    const licensor = { name: "Office of Homes", phone: "614-867-0110", url: "https://a.test" };
    const papers = listSections({ home: { outside: { licensor } } }).find(
      ({ path, title }) => path.includes("packet") && title.includes("rivacy"),
    );
    expect(papers?.text).toContain("({{ home.outside.licensor.name }}) asks to see our papers");
  });

  it("is whoever is above, by name, and each phone with its own person", () => {
    const odd = {
      home: {
        manager: { ...manager, lives: "in the house" },
        backup: { ...backup, stands: "above" },
        curfew: { weekdays: "9 pm" },
        certification: { level: "II" },
      },
      ways: { testing: ["random"], nightCalls: "backup" },
    };
    expect(readAll(odd)).not.toMatch(/those above|somebody above/);
    expect(readAll(odd)).not.toContain("{{ home.manager.name }} or {{ home.backup.name }}");
    expect(readAll(odd)).toContain(
      "call {{ home.manager.name }} at {{ home.manager.phone }}, or {{ home.backup.name }} at",
    );
    expect(readAll(odd)).toContain("answers the phone: {{ home.backup.phone }}.");
  });

  it("is a manager who lives in the house, beside the residents that it has room for", () => {
    const livesIn = { manager: { ...manager, lives: "in the house" } };
    const text = (home: AnswerGroup) =>
      listSections({ home }).find(({ title }) => title === "Who lives here?")?.text;
    expect(text(livesIn)).toContain("lives here too");
    expect(text({})).not.toContain("lives here too");
    expect(text({ ...livesIn, certification: { level: "I" } })).not.toContain("lives here too");
  });
});

it("the list of what is written down names the sheets that a home has, and no others", () => {
  const records = (odd: Odd) =>
    listSections(odd).find(({ path, title }) => path.includes("leadership") && /Record/.test(title))
      ?.text ?? "";
  const sheets = [
    ["intake", "fills in when moving in"],
    ["overnight pass", "passes for nights away"],
    ["incident", "another incident"],
  ] as const;
  for (const level of levels) {
    for (const [form, words] of sheets) {
      expect(records({ home: ofLevel(level), ways: { forms: [form] } })).toContain(words);
      expect(records({ home: ofLevel(level) })).not.toContain(words);
    }
  }
});

describe("a rule that many houses have", () => {
  const rules = [
    ["work or school", "**By day.**"],
    ["meetings", "**Meetings.** Everyone goes"],
    ["sponsor", "**Somebody beside you.**"],
    ["house meeting", "**House meeting.**"],
    ["signing out", "**Going out.**"],
    ["asking for nights away", "**Nights away.** You need a yes"],
    ["no products with alcohol", "mouthwash with alcohol"],
    ["no kratom or CBD", "Kratom"],
    ["no dating", "**Couples.**"],
    ["leaving after use in the house", "drinks or uses in the house"],
    ["leaving after use", "**Drinking or using:** you leave"],
  ] as const;

  it.each(rules)(
    "stands in the packet where it was chosen, and nowhere else: %s",
    (rule, words) => {
      const others = rules.map(([name]) => name).filter((name) => name !== rule);
      for (const level of levels) {
        const home = { ...ofLevel(level), houseMeeting: { day: "Monday", time: "7 pm" } };
        expect(readAll({ home, ways: { houseRules: [rule] } })).toContain(words);
        expect(readAll({ home, ways: { houseRules: others } })).not.toContain(words);
      }
    },
  );

  it("is notice that a resident gives, in place of a week that is only wished for", () => {
    const wished = "tell us a week before if you can";
    expect(readAll({})).toContain(wished);
    const told = readAll({ ways: { movingOut: "14 days" } });
    expect(told).toContain("tell us 14 days before");
    expect(told).not.toContain(wished);
  });
});

describe("sheets and sections that a home has not", () => {
  const sheets = [
    ["intake", /sheet for moving in|application and intake|welcome sheet/i],
    ["chores", /chore (?:list|chart)|title: Chores/i],
    ["overnight pass", /\*\*Overnight pass\.\*\*/],
    ["grievance", /\bform\b[^\n]* to fill in on paper/],
  ] as const;

  it.each(sheets)("are not named: %s", (form, words) => {
    const others = sheets.map(([name]) => name).filter((name) => name !== form);
    for (const level of levels) {
      const compose = (forms: readonly string[]) =>
        readAll({ home: ofLevel(level), ways: { forms } });
      expect(compose(others)).not.toMatch(words);
      if (form !== "intake" || level !== "I") expect(compose([form])).toMatch(words);
    }
  });

  it("are led to by no block, whatever was told", () => {
    const homes: readonly Odd[] = [
      ...levels.map((level) => ({ home: ofLevel(level) })),
      ...levels.map((level) => ({
        home: { ...ofLevel(level), backup, curfew: "none", quietHours: "none" },
        ways: { services: "yes", phases: "yes", testing: ["none"], naloxone: "no" },
      })),
      ...levels.map((level) => ({
        home: { ...ofLevel(level), houseMeeting: { day: "Monday", time: "7 pm" } },
        ways: { services: "yes", phases: "with curfew", testing: ["moving in"], children: "yes" },
      })),
    ];
    expect(homes.flatMap(listDeadLinks)).toEqual([]);
  });

  /** Links of composed texts to what the home has not, before these are taken out. */
  function listDeadLinks(odd: Odd): readonly string[] {
    const told = tellWhatFollows(listTold(proposeAnswers(completeAnswers(describeHome(odd)))));
    const composed = documents.flatMap(
      (document) => composeDocument(document, { told, today }) ?? [],
    );
    const anchors = new Map(composed.map((document) => [document.path, document.anchors]));
    return composed.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, address = ""]) => {
        const [target = "", anchor] = address.split("#");
        if (target !== "" && !target.endsWith(".md")) return [];
        const found = anchors.get(target === "" ? path : posix.join(posix.dirname(path), target));
        const leads = found !== undefined && (anchor === undefined || found.has(anchor));
        return leads ? [] : [`${path}: ${address}`];
      }),
    );
  }
});

/** What a summary may promise only where it was told. */
const promisedBySummary = /hours|cars|where it is kept|when it is due|how soon you/;

it("no summary promises what a home has not told", () => {
  for (const level of levels) {
    const summaries = composeHome(describeHome({ home: ofLevel(level) }), today, documents)
      .filter(({ path }) => path.endsWith(".md"))
      .map(({ text }) => /^summary: .*$/m.exec(text)?.[0] ?? "");
    expect(summaries.filter((summary) => promisedBySummary.test(summary))).toEqual([]);
  }
});

describe("what one answer says, in every text", () => {
  const smokingNowhere = ["Nowhere on our grounds", "Not allowed here", "No smoking at all"];

  it.each(smokingNowhere)("is that there is no place to smoke: %s", (smoking) => {
    const text = readAll({ home: { smoking } });
    expect(text).not.toMatch(/put out each butt|our places? (?:for|to) smok|where to smoke/i);
    expect(text).toContain("Our rule for outside: {{ home.smoking }}.");
  });

  it("is that there is a place to smoke", () => {
    const text = readAll({ home: { smoking: "On the back porch only" } });
    expect(text).toContain("Put out each butt");
  });

  it("is that no quiet hours are told: neighbors are promised what residents are bound to", () => {
    for (const home of [{ quietHours: "none" }, {}]) {
      const promised = listSections({ home }).filter(({ text }) => /10 pm to 7 am/.test(text));
      expect(promised.map(({ title }) => title)).toEqual([
        "Noise and quiet hours",
        "House rules and consequences",
      ]);
      for (const { text } of promised) expect(text).toMatch(/\[!READ\].*no quiet hours/);
    }
  });

  it("is one curfew for all nights, said once", () => {
    const curfew = (weekends: string, phases: string) =>
      readAll({ home: { curfew: { weekdays: "9 pm", weekends } }, ways: { phases } });
    for (const phases of ["no", "yes"]) {
      expect(curfew("9 pm", phases)).not.toMatch(/home\.curfew\.weekends/);
      expect(curfew("11 pm", phases)).toMatch(/home\.curfew\.weekends/);
    }
  });

  it("is whom to call when late, read only where there is a curfew", () => {
    const late = /\[!READ\].*\blate\b/;
    expect(readAll({ home: { curfew: "none" } })).not.toMatch(late);
    expect(readAll({ home: { curfew: { weekdays: "9 pm" } } })).toMatch(late);
  });

  it("is that no naloxone is in the house, or that nothing was told of it", () => {
    for (const ways of [{ naloxone: "no" }, {}]) {
      expect(readAll({ ways })).not.toMatch(
        /where the naloxone is|shown the naloxone|naloxone is kept in/i,
      );
    }
  });

  it("is that there is no house meeting", () => {
    const spoken = /house meeting|the meeting(?! place)|a good meeting|at a meeting|a meeting is/i;
    for (const level of levels) {
      const lines = listLines({ home: { ...ofLevel(level), houseMeeting: "none" } })
        .filter((line) => spoken.test(line))
        // What is said of it is that none is set.
        .filter((line) => !/no (?:day is set|house meeting)/i.test(line));
      expect(lines).toEqual([]);
    }
  });

  it("is that guests do not stay, so that their rooms are not those of the day alone", () => {
    expect(readAll({ ways: { overnightGuests: "no" } })).not.toContain("By day, guests");
    expect(readAll({ ways: { overnightGuests: "with notice" } })).toContain("By day, guests");
  });

  it("is that children live here, and whether they are counted", () => {
    const counted = listSections({ ways: { children: "yes" } }).filter(({ text }) =>
      text.includes("not counted among the {{ home.capacity }} residents"),
    );
    expect(counted.map(({ title }) => title)).toEqual(["Who lives here?", "Welcome"]);
    for (const { text } of counted) expect(text).toMatch(/\[!READ\].*counted/);
    expect(readAll({ ways: { children: "no" } })).not.toContain("counted among");
  });

  it("is the law of Arizona, on the first day", () => {
    const shown = "On the first day, as the law of Arizona asks:";
    expect(readAll({ state: "Arizona" })).toContain(shown);
    expect(readAll({ state: "Arizona" })).not.toContain("The meetings here");
    expect(readAll({ state: "Ohio" })).not.toContain(shown);
  });
});

it("an affiliate without a name is named nowhere, and somebody else outside is", () => {
  const affiliate = { phone: "614-867-0109", url: "https://affiliate.test/form" };
  const licensor = { name: "Office of Homes", phone: "614-867-0110", url: "https://a.test" };
  for (const [outside, words] of [
    [{ affiliate }, "1-800-669-9777"],
    [{ affiliate, licensor }, "{{ home.outside.licensor.name }}"],
  ] as const) {
    const sections = listSections({ home: { certification: { status: "applied for" }, outside } });
    expect(sections.map(({ text }) => text).join("\n")).not.toContain("home.outside.affiliate");
    const ethics = sections.find(({ path, title }) => /ethics/.test(path) && /breach/.test(title));
    expect(ethics?.text).toContain(words);
  }
});

describe("what is paid back", () => {
  const fee = (refundable?: string) => ({
    ...{ name: "Weekly fee", amount: "$150 a week" },
    ...(refundable === undefined ? {} : { refundable }),
  });
  const compose = (fees: readonly AnswerGroup[], deposit?: AnswerGroup) =>
    readAll({ home: { fees, ...(deposit === undefined ? {} : { deposit }) } });

  it("is nothing of the fees, where each is told so", () => {
    expect(compose([fee("no"), fee("no")])).not.toContain("are refunded");
    expect(compose([fee("no"), fee("yes")])).toContain("are refunded");
  });

  it("is left to the table only where the table says it", () => {
    expect(compose([fee()])).not.toContain("unless the table says");
    expect(compose([fee("yes")])).toContain("unless the table says");
  });

  it("is explained where the table says “in part”", () => {
    expect(compose([fee("in part")])).toContain("Where the table says “in part”");
    expect(compose([fee("yes")])).not.toContain("“in part”");
  });

  it("is paid within some days, whatever was told, where the deposit has none in the table", () => {
    const within = { refundedWithin: "14 days" };
    const fees = [undefined, "yes", "no", "in part"].flatMap((answer) => [
      [fee(answer)],
      [{ ...fee(answer), ...within }, fee("no")],
    ]);
    const deposits = [undefined, { refundable: "yes" }];
    const texts = [...fees, []].flatMap((charges) =>
      deposits.map((deposit) =>
        compose(charges, deposit === undefined ? undefined : { amount: "$200", ...deposit }),
      ),
    );
    const days = /within (?:10 business days|the days that the table gives|\{\{ home\.deposit)/;
    for (const text of texts) expect(text).toMatch(days);
  });

  it("is within the days of the deposit, too, where none of it comes back", () => {
    const none = { amount: "$200", refundable: "no", refundedWithin: "14 days" };
    expect(compose([fee("no")], none)).toContain("within {{ home.deposit.refundedWithin }}");
  });

  it("is a deposit whose sums are named, only where there is one", () => {
    const sums = /taken off|sum that we keep/;
    expect(compose([fee("yes")])).not.toMatch(sums);
    expect(compose([fee("yes")], { amount: "$550, once", refundable: "yes" })).toMatch(sums);
  });
});

describe("an affiliate that is known to take complaints on its form", () => {
  const compose = (affiliate: string) =>
    listSections({
      home: {
        certification: { status: "certified", level: "II", affiliate },
        outside: { affiliate: { phone: "614-867-0109", url: "https://affiliate.test/form" } },
      },
    });

  it("has its form first, and says how and how long it takes them, wherever it is named for that", () => {
    const named = compose("MASH").filter(({ text }) => text.includes("home.outside.affiliate.url"));
    expect(named.length).toBeGreaterThan(3);
    for (const { text } of named) {
      const phone = text.indexOf("home.outside.affiliate.phone");
      expect(phone === -1 || phone > text.indexOf("home.outside.affiliate.url")).toBe(true);
    }
    const told = named.filter(({ text }) => text.includes("within 30 days"));
    for (const { text } of told) {
      expect(text.indexOf("home.outside.affiliate.url")).toBeLessThan(text.indexOf("30 days"));
    }
    expect(told.map(({ title }) => title)).toEqual([
      "If you are not satisfied",
      "Outside help",
      "And if nothing changes?",
    ]);
  });

  it("is another where the program knows nothing of how it takes them", () => {
    const texts = compose("Oregon Homes Together").map(({ text }) => text);
    expect(texts.join("\n")).toContain(
      "{{ home.outside.affiliate.phone }} or {{ home.outside.affiliate.url }}",
    );
    expect(texts.join("\n")).not.toContain("takes complaints: ");
  });
});
