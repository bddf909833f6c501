import { join } from "node:path";
import fastCheck from "fast-check";
import { describe, expect, it } from "vitest";
import { scheduleFactsSchema } from "../../../src/content/facts/schedule-facts.ts";
import { readShownText } from "../../../src/content/shown-words.ts";
import { readMinutes } from "../../../src/content/time-of-day.ts";
import { weekdays } from "../../../src/content/weekdays.ts";
import { isWholeForm } from "../../../src/documents/find-forms.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { findLocale } from "../../../src/locales/locale.ts";
import { createResidentsPages } from "../../../src/pages/residents-pages-view.ts";
import { createScheduleView } from "../../../src/pages/schedule-view.ts";
import { createSiteViews } from "../../../src/pages/site-view.ts";
import { createHome, homeYaml } from "../../support/create-home.ts";
import { leaveOutMarked, markedLocale } from "../../support/locales.ts";
import { effort } from "../../support/test-effort.ts";

const home = await readIdentifiedHome(join(import.meta.dirname, "../../.."));
const { pages } = createSiteViews(home).residents;

/** Reads a calendar as strictly as RFC 5545 writes one, and knows nothing of how it was made. */
function readCalendar(text: string): readonly ReadonlyMap<string, string>[] {
  expect(text.endsWith("\r\n")).toBe(true);
  const raw = text.slice(0, -2).split("\r\n");
  expect(raw.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
  const lines = text
    .slice(0, -2)
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n");
  expect(lines[0]).toBe("BEGIN:VCALENDAR");
  expect(lines.at(-1)).toBe("END:VCALENDAR");
  const events: Map<string, string>[] = [];
  for (const line of lines.slice(1, -1)) {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line);
    if (match === null) throw new Error(`No content line: ${line}`);
    const [, name = "", , value = ""] = match;
    if (name === "BEGIN") events.push(new Map());
    else if (name !== "END") events.at(-1)?.set(name, value);
  }
  return events;
}

describe("the schedule", () => {
  it("has every event of the facts in the calendar, on its own day and at its own time", () => {
    const events = readCalendar(pages.schedule.calendar);
    const { week } = home.facts.table;
    const tasks = pages.schedule.days.flatMap((day) => day.tasks);
    expect(events).toHaveLength(week.length + tasks.length);
    expect(new Set(events.map((event) => event.get("UID"))).size).toBe(events.length);
    for (const [index, event] of events.slice(0, week.length).entries()) {
      const said = week[index];
      const start = event.get("DTSTART") ?? "";
      const [, year, month, day, hour, minute] =
        /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00$/.exec(start)?.map(Number) ?? [];
      const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
      const name = date.toLocaleDateString("en-US", { weekday: "long", timeZone: "UTC" });
      expect(name.toLowerCase()).toBe(said?.day.shown);
      expect((hour ?? 0) * 60 + (minute ?? 0)).toBe(readMinutes(said?.start.shown ?? ""));
      expect(event.get("RRULE")).toBe(`FREQ=WEEKLY;BYDAY=${name.slice(0, 2).toUpperCase()}`);
      expect(event.get("SUMMARY")?.replace(/\\([\\,;])/g, "$1")).toBe(
        said?.isEarliest === true
          ? `${said.what.shown} (after ${said.start.shown})`
          : said?.what.shown,
      );
      expect((event.get("DTEND") ?? "9") > start).toBe(true);
    }
  });

  it("lets an event end after midnight, and escapes what could end a line", async () => {
    const folder = await createHome({
      "_data/schedule.yaml":
        'week:\n  - day: sunday\n    start: 11 pm\n    end: 12:30 am\n    what: "a\\\\b; c, dé\\nBEGIN:VEVENT é"\n  - day: sunday\n    start: noon\n    what: x\n  - day: sunday\n    start: noon\n    what: x\n',
    });
    const { schedule } = createSiteViews(await readIdentifiedHome(folder)).residents.pages;
    const events = readCalendar(schedule.calendar);
    expect(events).toHaveLength(7); // the house meeting and the bins, too
    expect(events[0]?.get("DTSTART")).toBe("20260111T230000");
    expect(events[0]?.get("DTEND")).toBe("20260112T003000");
    expect(new Set(events.map((event) => event.get("UID"))).size).toBe(7);
  });

  const readWeek = (events: readonly object[], today?: string) => {
    const { calendar, days } = createScheduleView(
      scheduleFactsSchema.parse({ week: events }),
      { name: "Harbor House", siteUrl: "https://a.example", today },
      findLocale(),
    );
    return { events: readCalendar(calendar), shown: days.flatMap((day) => day.events) };
  };
  const dinner = { day: "thursday", start: "6 pm", end: "7 pm", what: "Dinner. Two of us cook" };

  it.each([
    ["its day", { day: "friday" }],
    ["its start", { start: "5:30 pm" }],
    ["its end", { end: "9 pm" }],
    ["its place", { place: "Yard" }],
    ["what is told of it", { what: "Dinner, and dishes" }],
    ["its last day", { until: "2027-01-01" }],
    ["how often it is", { from: "2026-11-05", every: "2 weeks" }],
    ["a day without it", { except: ["2026-12-24"] }],
  ])(
    "an event keeps its id in calendars when %s changes, and has a higher revision",
    (_, change) => {
      const [before] = readWeek([dinner], "2026-11-01").events;
      const [after] = readWeek([{ ...dinner, ...change }], "2026-11-02").events;
      expect(after?.get("UID")).toBe(before?.get("UID"));
      expect(Number(after?.get("SEQUENCE"))).toBe(Number(before?.get("SEQUENCE")) + 1);
      expect(String(after?.get("DTSTAMP")) > String(before?.get("DTSTAMP"))).toBe(true);
    },
  );

  it("an event that has an id of the home's own keeps it whatever else changes", () => {
    const [before] = readWeek([{ ...dinner, id: "thursday-dinner" }]).events;
    const [after] = readWeek([{ ...dinner, what: "Soup night", id: "thursday-dinner" }]).events;
    expect(after?.get("UID")).toBe(before?.get("UID"));
    expect(readWeek([{ ...dinner, what: "Soup night" }]).events[0]?.get("UID")).not.toBe(
      readWeek([dinner]).events[0]?.get("UID"),
    );
  });

  it.each([
    [{}, "20260108T180000", "20260108T190000", "FREQ=WEEKLY;BYDAY=TH"],
    [{ end: undefined }, "20260108T180000", "20260108T190000", "FREQ=WEEKLY;BYDAY=TH"],
    [{ end: "6 pm" }, "20260108T180000", "20260108T190000", "FREQ=WEEKLY;BYDAY=TH"],
    [{ end: "midnight" }, "20260108T180000", "20260109T000000", "FREQ=WEEKLY;BYDAY=TH"],
    [
      { start: "11 pm", end: "12:30 am" },
      "20260108T230000",
      "20260109T003000",
      "FREQ=WEEKLY;BYDAY=TH",
    ],
    [
      { start: "11:30 pm", end: undefined },
      "20260108T233000",
      "20260109T003000",
      "FREQ=WEEKLY;BYDAY=TH",
    ],
    [{ from: "2026-11-20" }, "20261126T180000", "20261126T190000", "FREQ=WEEKLY;BYDAY=TH"],
    [{ from: "2026-11-26" }, "20261126T180000", "20261126T190000", "FREQ=WEEKLY;BYDAY=TH"],
    [
      { from: "2026-12-31", every: "2 weeks", until: "2027-03-01" },
      "20261231T180000",
      "20261231T190000",
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20270301T235959",
    ],
  ])("an event with %o starts, ends and comes again as said", (change, start, end, rule) => {
    const [event] = readWeek([{ ...dinner, ...change }]).events;
    expect(["DTSTART", "DTEND", "RRULE"].map((name) => event?.get(name))).toEqual([
      start,
      end,
      rule,
    ]);
  });

  it("leaves out of the calendar the days that an event says, at the time it starts", () => {
    const [event] = readWeek([{ ...dinner, except: ["2026-12-24"] }]).events;
    expect(event?.get("EXDATE")).toBe("20261224T180000");
  });

  it("says on which days an event is, and leaves out what has ended", () => {
    const gone = { ...dinner, until: "2026-10-01" };
    const rare = {
      ...dinner,
      from: "2026-11-03",
      every: "2 weeks",
      until: "2027-01-31",
      except: ["2026-12-24", "2026-12-31"],
    };
    const { events, shown } = readWeek([gone, rare, dinner], "2026-11-01");
    expect(events).toHaveLength(3);
    expect(shown.map(({ days }) => days)).toEqual([
      "every 2 weeks; from November 5, 2026; until January 31, 2027; not on December 24, 2026 and December 31, 2026",
      "",
    ]);
    expect(shown.map(({ recurrence }) => recurrence)).toEqual([
      { first: "2026-11-05", weeks: 2, until: "2027-01-31", except: "2026-12-24 2026-12-31" },
      undefined,
    ]);
  });

  it("has a calendar with a name from the catalog", () => {
    const home = { name: "Harbor House", siteUrl: "https://a.example" };
    const { calendar } = createScheduleView(undefined, home, markedLocale);
    expect(
      calendar
        .match(/(?<=NAME:).*/g)
        ?.map(leaveOutMarked)
        .join("")
        .trim(),
    ).toBe("");
    expect(calendar).toContain(":⟦Harbor House");
  });

  it("makes a calendar of any week that facts can hold, each event with an id of its own", () => {
    const anyWords = fastCheck
      .array(
        fastCheck.oneof(
          fastCheck.string({ unit: "binary", maxLength: 20 }),
          fastCheck.constantFrom(
            "\r\n",
            "\n",
            "END:VEVENT",
            ",",
            ";",
            "\\",
            "\u2028",
            "👩‍👩‍👧‍👦",
            "a".repeat(80),
          ),
        ),
        { minLength: 1 },
      )
      .map((parts) => `What ${parts.join("")}`);
    const anyTime = fastCheck.constantFrom("midnight", "7 am", "noon", "6:30 p.m.", "11:59 pm");
    const anyEvent = fastCheck.record(
      {
        day: fastCheck.constantFrom(...weekdays),
        start: anyTime,
        end: anyTime,
        what: anyWords,
        place: anyWords,
      },
      { requiredKeys: ["day", "start", "what"] },
    );
    fastCheck.assert(
      fastCheck.property(fastCheck.array(anyEvent), anyWords, (events, name) => {
        // The same events twice over are events of their own.
        const schedule = scheduleFactsSchema.parse({ week: [...events, ...events] });
        const view = createScheduleView(
          schedule,
          { name, siteUrl: "https://a.example" },
          findLocale(),
        );
        expect(view.calendar).toBe(view.calendar.toWellFormed());
        expect(view.calendar).not.toMatch(/(?![\r\n\t])\p{Control}/u);
        const read = readCalendar(view.calendar);
        expect(read).toHaveLength(events.length * 2);
        expect(new Set(read.map((event) => event.get("UID"))).size).toBe(read.length);
        for (const event of read) {
          expect(event.get("SUMMARY")).toMatch(/^What/);
          expect((event.get("DTEND") ?? "9") > (event.get("DTSTART") ?? "")).toBe(true);
        }
      }),
      { numRuns: effort(100, 5_000), seed: 14 },
    );
  });

  it.each([
    ["12 am", 0],
    ["midnight", 0],
    ["6:30 a.m.", 390],
    ["noon", 720],
    ["12:15 PM", 735],
    ["11:59 pm", 1439],
  ])("reads %s", (shown, minutes) => {
    expect(readMinutes(shown)).toBe(minutes);
  });
});

describe("the residents' pages", () => {
  it("lead to where the packet says more on an overdose", () => {
    expect(pages.overdoseAddress).toBe(
      "/residents/packet/help/#in-an-overdose-or-if-someone-cant-be-woken",
    );
  });

  it("lead to what people ask first, and leave out what a home has not written", async () => {
    expect(pages.tiles.map(({ address }) => address)).toEqual([
      "/residents/packet/money/#fees-and-refunds",
      "/residents/packet/health/#medication",
      "/residents/packet/rules/#guests",
      "/residents/packet/help/#return-to-use",
      "/residents/packet/rules/#house-rules",
      "/residents/packet/rights/#grievances",
      "/residents/packet/leaving/#leaving",
    ]);
    const bare = createSiteViews(await readIdentifiedHome(await createHome({}))).residents.pages;
    expect([bare.tiles, bare.overdoseAddress]).toEqual([[], ""]);
  });

  it("show the ways of recovery by the alphabet", () => {
    const ways = pages.pathways?.entries.map((entry) => readShownText(entry).toLowerCase()) ?? [];
    expect(ways).not.toEqual([]);
    expect(ways).toEqual(ways.toSorted());
  });

  it("keep every resource, grouped, with the day it was last checked", () => {
    const list = home.facts.resources?.list ?? [];
    const shown = pages.resources.flatMap(({ entries }) => entries);
    expect(shown.map(({ name }) => name.shown).toSorted()).toEqual(
      list.map(({ name }) => name.shown).toSorted(),
    );
    expect(shown.every(({ checked }) => /2026/.test(checked.shown))).toBe(true);
  });

  it("name every document with a version that residents agree to on the acknowledgement sheet", () => {
    const titles = pages.signedDocuments.map(({ title }) => title);
    expect(titles).toContain("Grievance policy");
    const versioned = home.documents
      .filter(({ frontMatter }) => frontMatter.version !== undefined)
      .filter((document) => !isWholeForm(document) && document.type?.id !== "leadership-manual");
    expect(titles.toSorted()).toEqual(versioned.map(({ title }) => title).toSorted());
  });

  it("make every sheet that the wall needs, those for an emergency first", () => {
    const [first, second, ...others] = pages.posters.map(({ id }) => id);
    expect([first, second]).toEqual(["emergencies", "naloxone"]);
    expect(others).toEqual(
      expect.arrayContaining([
        "rights",
        "rules",
        "grievance-steps",
        "quiet-hours",
        "good-neighbor",
        "manager",
      ]),
    );
    for (const { sheets, qrCode } of pages.posters) {
      expect(sheets.length).toBeGreaterThan(0);
      expect(Math.min(...sheets.map(({ size }) => size))).toBeGreaterThanOrEqual(30);
      expect(sheets.filter(({ hasCode }) => hasCode).length).toBe(1);
      expect(qrCode).toMatch(/^<svg class="qr-code"/);
    }
  });

  it("name below each sheet the document that its words are from", async () => {
    const write = (title: string, version: string, body: string) =>
      `---\ntitle: ${title}\nsummary: All.\nversion: ${version}\neffective: 2026-01-05\nreviewed: 2026-01-05\n---\n\n${body}\n`;
    const folder = await createHome({
      "policies/resident-packet.md": write("Packet", "2.0", "## House rules\n\n- Be safe."),
      "policies/steps-of-accountability.md": write("Steps taken", "1.3", "## Steps\n\n1. A talk."),
    });
    const { posters } = createSiteViews(await readIdentifiedHome(folder)).residents.pages;
    const rules = posters.find(({ id }) => id === "rules");
    expect(rules).toMatchObject({
      documentTitle: "Packet",
      sheets: [{ documentTitle: "" }, { documentTitle: "Steps taken", version: "1.3" }],
    });
  });

  it.each([
    ["monday evening", "tuesday", ["monday", "tuesday"]],
    ["Tuesdays", "tuesday", ["tuesday"]],
    ["the evening before", "tuesday", []],
    ["monday", "every other week", []],
  ])("tell of bins that go out %s for %s on %j alone", (out, day, days) => {
    const { trash } = home.facts.home ?? {};
    if (trash === undefined) throw new Error("The sample home tells of its bins.");
    const told = {
      ...trash,
      out: { ...trash.out, shown: out },
      day: { ...trash.day, shown: day },
    };
    const facts = { ...home.facts, home: { ...home.facts.home, trash: told } };
    const { trashDays } = createResidentsPages(facts as typeof home.facts, [], {
      locale: findLocale(),
    });
    expect([...trashDays].toSorted()).toEqual(days);
  });

  it("say the hours of who stands in as they stand inside a line", () => {
    const { backup } = home.facts.home ?? {};
    if (backup?.hours === undefined) throw new Error("Somebody stands in at the sample home.");
    const hours = { ...backup.hours, shown: "Every day, 8 pm to 8 am" };
    const facts = { ...home.facts, home: { ...home.facts.home, backup: { ...backup, hours } } };
    const { posters } = createResidentsPages(facts as typeof home.facts, [], {
      locale: findLocale(),
    });
    const lines = posters.find(({ id }) => id === "manager")?.sheets.flatMap((one) => one.lines);
    expect(lines?.map(({ behind }) => behind)).toContain("every day, 8 pm to 8 am");
  });

  it("say the manager once where the manager answers at night as well", () => {
    const { manager } = home.facts.home ?? {};
    if (manager === undefined) throw new Error("The sample home has a manager.");
    const { name, role, phone } = manager;
    const facts = { ...home.facts, home: { ...home.facts.home, night: { name, role, phone } } };
    const { posters } = createResidentsPages(facts as typeof home.facts, [], {
      locale: findLocale(),
    });
    const lines = posters.find(({ id }) => id === "manager")?.sheets.flatMap((one) => one.lines);
    expect(lines?.filter(({ value }) => value === phone.shown)).toHaveLength(1);
    expect(lines?.map(({ value }) => value)).toContain(`${manager.hours.shown}; at night, too`);
  });

  it("say the hours of who stands in as the home writes them", () => {
    const { backup } = home.facts.home ?? {};
    if (backup?.hours === undefined) throw new Error("Somebody stands in at the sample home.");
    const hours = { ...backup.hours, shown: "Monday to Friday" };
    const facts = { ...home.facts, home: { ...home.facts.home, backup: { ...backup, hours } } };
    const { posters } = createResidentsPages(facts as typeof home.facts, [], {
      locale: findLocale(),
    });
    const lines = posters.find(({ id }) => id === "manager")?.sheets.flatMap((one) => one.lines);
    expect(lines?.map(({ behind }) => behind)).toContain("Monday to Friday");
  });

  /** A packet with these sections, for these facts. */
  const readPages = async (facts: string, sections: string, file = "resident-packet") => {
    const folder = await createHome({
      "_data/home.yaml": facts,
      [`policies/${file}.md`]: `---\ntitle: Paper\nsummary: All.\nversion: "1.0"\neffective: 2026-01-05\nreviewed: 2026-01-05\n---\n\n${sections}\n`,
    });
    return createSiteViews(await readIdentifiedHome(folder)).residents.pages;
  };
  const inPhases = homeYaml.replace(
    /^curfew:\n(?: .*\n)*/m,
    "curfew: none\ncurfewByPhase:\n  - phase: Phase 1\n    time: 9 pm\n  - phase: Phase 2\n    time: 10:30 pm\n",
  );

  it.each([
    ["## Emergencies\n\nNaloxone is kept in the hall.", "", true],
    ["## Emergencies\n\nNone is kept in the house. Pharmacies sell naloxone.", "", false],
    ["## Emergencies\n\nCall us.", "", false],
    ["## Emergencies\n\nCall us.", "upkeep:\n  - what: Naloxone, first kit\n", true],
    ["## Emergencies\n\nCall us.", "upkeep:\n  - what: Extinguisher\n", false],
  ])("send to naloxone where the house keeps some: %j %j", async (body, upkeep, keeps) => {
    const { keepsNaloxone, signedPoints } = await readPages(homeYaml + upkeep, body);
    expect(keepsNaloxone).toBe(keeps);
    expect(signedPoints.some((point) => point.includes("naloxone"))).toBe(keeps);
  });

  it("have somebody sign for rights, agreement and good neighbors where the home has them", async () => {
    const { points } = findLocale().words.paper.acknowledgement;
    const of = async (...told: readonly [string, string?]) =>
      (await readPages(homeYaml, ...told)).signedPoints;
    const always = [points.fees, points.shown, points.concerns];
    expect(await of("## Guests\n\nUntil ten.")).toEqual(always);
    expect(
      await of("## Resident rights\n\nMany.\n\n## The agreement you sign\n\nIt is short."),
    ).toEqual([points.rights, points.agreement, ...always]);
    expect(await of("## Visitors\n\nUntil ten.", "good-neighbor-policy")).toEqual([
      ...always.slice(0, 2),
      points.goodNeighbor,
      points.concerns,
    ]);
  });

  it("tell of a first evening the curfew of the first phase, and on the wall that of each", async () => {
    const { firstCurfew, curfew, posters } = await readPages(
      inPhases,
      "## House rules\n\nBe kind.",
    );
    expect(firstCurfew).toBe("9 pm (Phase 1)");
    expect(curfew).toBe("Phase 1: 9 pm; Phase 2: 10:30 pm");
    const rules = posters.find(({ id }) => id === "rules")?.sheets.flatMap(({ parts }) => parts);
    expect(readShownText(rules?.flat() ?? [])).toContain("Phase 1: 9 pm Phase 2: 10:30 pm");
    const same = await readPages(homeYaml, "## House rules\n\nBe kind.");
    expect(same.firstCurfew).toBe(same.curfew);
    expect(JSON.stringify(same.posters.find(({ id }) => id === "rules"))).not.toContain("10 pm");
  });

  it("say on the wall who answers at night, where that is somebody else than the manager", async () => {
    const listLabels = async (facts: string) =>
      (await readPages(facts, "## House rules\n\nBe kind.")).posters
        .filter(({ id }) => id === "emergencies")
        .flatMap(({ sheets }) => sheets.flatMap(({ lines }) => lines.map(({ label }) => label)));
    const atNight = homeYaml.replace("phone: 602-555-0135", "phone: 602-555-0135\n  hours: 24/7");
    expect(await listLabels(atNight)).toContain("At night: Lee, owner");
    expect((await listLabels(homeYaml)).filter((label) => label.startsWith("At night"))).toEqual(
      [],
    );
    const alone = homeYaml.replace("Every day, 8 am to 10 pm", "Day and night");
    expect((await listLabels(alone)).filter((label) => label.startsWith("At night"))).toEqual([]);
  });

  it("are there for a home that has nothing but its facts", async () => {
    const bare = createSiteViews(await readIdentifiedHome(await createHome({}))).residents;
    expect(bare.pages).toMatchObject({ resources: [], signedDocuments: [] });
    expect(bare.pages.posters.map(({ id }) => id)).toEqual(["emergencies", "manager"]);
    expect(bare.pages.pathways).toBeUndefined();
  });
});
