import { expect, it } from "vitest";
import { readAnswers } from "../../../src/setup/answers.ts";
import { createAnswersFile } from "../../../src/setup/answers-file.ts";
import {
  holdConversation,
  type PutQuestion,
  type Reply,
} from "../../../src/setup/hold-conversation.ts";
import { listNames } from "../../../src/setup/question.ts";

/** Talks to somebody who has an answer for some questions, and stops at one. */
async function talk(
  replies: Readonly<Record<string, string>>,
  stopAt?: string,
  text = createAnswersFile(),
) {
  const asked: PutQuestion[] = [];
  const kept: string[] = [];
  const remarks: string[] = [];
  const put = async (question: PutQuestion): Promise<Reply> => {
    asked.push(question);
    const [name] = listNames(question.question);
    return name === stopAt
      ? { kind: "stop" }
      : { kind: "typed", typed: replies[name] ?? question.current };
  };
  const ended = await holdConversation(text, {
    put,
    keep: (file) => kept.push(file),
    remark: (words) => remarks.push(words),
  });
  const reading = readAnswers({ file: "", text: ended.text });
  return {
    ...ended,
    kept,
    remarks,
    asked,
    names: asked.map(({ question }) => listNames(question)[0]),
    reading,
  };
}

it("asks only what fits the answers so far", async () => {
  const { names } = await talk({ state: "Ohio", "home.certification.status": "not certified" });
  expect(names).not.toContain("home.timeZone");
  expect(names).not.toContain("home.certification.affiliate");
  const certified = await talk({ state: "Texas", "home.certification.status": "certified" });
  expect(certified.names).toContain("home.timeZone");
  expect(certified.names).toContain("home.certification.affiliate");
});

it("asks a certified home of Level II thirty-six questions at most, with phases and a resident who stands in", async () => {
  const { names } = await talk({
    state: "Ohio",
    "home.certification.level": "II",
    "home.certification.status": "certified",
    "home.backup.name": "Carla; Night lead; 614-867-0102; Day and night",
    "home.backup.stands": "beside",
    "home.fees": "Weekly fee: $165 a week",
    "ways.phases": "with curfew",
    "home.curfewByPhase": "Phase 1: 9 pm",
  });
  expect(names).toEqual(
    expect.arrayContaining(["home.director.name", "home.curfewByPhase", "ways.forms"]),
  );
  expect(names).not.toContain("home.curfew.weekdays");
  expect(names.length).toBeLessThanOrEqual(36);
});

it("does not ask what follows from other answers, and asks again what was answered", async () => {
  const { names } = await talk({
    "home.certification.level": "II",
    "home.backup.name": "Lee; Owner; 614-867-0102; Day and night",
  });
  expect(names).not.toContain("home.backup.stands");
  expect(names).not.toContain("ways.nightCalls");
  const filledIn =
    "home:\n  backup:\n    hours: Day and night\nways:\n  nightCalls: nobody\n  forms: [chores]\n";
  const { names: again } = await talk({}, undefined, filledIn);
  expect(again).toContain("ways.nightCalls");
});

it("keeps the answers after each one", async () => {
  const { kept, text, end } = await talk(
    { "home.name": "Elm House", state: "Ohio" },
    "home.capacity",
  );
  expect(end).toBe("stopped");
  expect(kept.at(-1)).toBe(text);
  expect(kept[0]).toContain("name: Elm House");
});

it("goes on behind the last answer, and begins again where all were given", async () => {
  const first = await talk({ "home.capacity": "8" }, "home.languages");
  const second = await talk({}, undefined, first.text);
  expect(second.names[0]).toBe("home.languages");
  const last = await talk({ "ways.forms": "chores" });
  const again = await talk({}, "state", last.text);
  expect(again.names).toEqual(["home.name", "state"]);
});

it("says what was answered before as it would be typed", async () => {
  const answers = {
    "home.quietHours.start": "10 pm to 7 am; 11 pm to 8 am",
    "home.curfew.weekdays": "none",
    "home.fees": "Weekly fee: $10\nLate fee: $5",
    "home.languages": "English, Spanish",
    "ways.pathways": "faith, medication",
    "home.smoking": "On the patio; In the driveway; no",
    "home.guestHours.start": "10 am to 9 pm; with notice",
    "ways.forms": "chores",
  };
  const { text } = await talk(answers);
  const { asked } = await talk({}, undefined, text);
  const current = new Map(asked.map((each) => [listNames(each.question)[0], each.current]));
  for (const [name, typed] of Object.entries(answers)) expect(current.get(name)).toBe(typed);
});

it("shows an answer with nothing in front of it as it can be typed again", async () => {
  const { text } = await talk({ "home.guestHours.start": "; ; no", "ways.forms": "chores" });
  const { asked } = await talk({}, undefined, text);
  const guests = asked.find(({ question }) => listNames(question)[0] === "home.guestHours.start");
  expect(guests?.current).toBe("; ; no");
});

it("goes back to the last question that was asked, over those that do not fit", async () => {
  const asked: string[] = [];
  const put = async ({ question }: PutQuestion): Promise<Reply> => {
    const [name] = listNames(question);
    asked.push(name);
    if (asked.length === 5) return { kind: "stop" };
    return name === "home.sexServed"
      ? { kind: "back" }
      : { kind: "typed", typed: name === "state" ? "Ohio" : "" };
  };
  await holdConversation(createAnswersFile(), {
    put,
    keep: () => undefined,
    remark: () => undefined,
  });
  expect(asked).toEqual(["home.name", "state", "home.sexServed", "state", "home.sexServed"]);
});

it("keeps what was said of a fee when another one comes to it", async () => {
  const { text } = await talk({
    "home.fees": "Weekly fee: $10",
    "home.fees.1.when": "Fridays; no",
    "ways.forms": "chores", // so that it begins again at the first question
  });
  const fees = "Weekly fee: $10\nLate fee: $5";
  const { reading } = await talk({ "home.fees": fees }, "home.fees.1.when", text);
  expect(reading).toMatchObject({
    answers: { home: { fees: [{ when: "Fridays", refundable: "no" }, { name: "Late fee" }] } },
  });
});

it("puts choices as they are spelt among those there are, whatever was typed into the file", async () => {
  const text =
    "home:\n  certification:\n    level: level ii\nways:\n  pathways: [smart recovery]\n  pets: NO\n";
  const put: Record<string, string> = {};
  await holdConversation(`${text}  forms: [chores]\n`, {
    put: async ({ question, current }) => {
      put[listNames(question)[0]] = current;
      return { kind: "on" };
    },
    keep: () => undefined,
    remark: () => undefined,
  });
  expect(put).toMatchObject({
    "home.certification.level": "II",
    "ways.pathways": "SMART Recovery",
    "home.smoking": "; ; no",
  });
});
