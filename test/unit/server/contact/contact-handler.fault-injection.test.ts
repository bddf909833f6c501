import { afterAll, beforeAll, expect, it } from "vitest";
import { createRandom } from "../../../../scripts/bench/seeded-random.ts";
import { runContactSchedule } from "../../../../src/server/contact/contact-schedule.ts";
import { countSendings } from "../../../../src/server/contact/message-words.ts";
import type { Message } from "../../../../src/server/contact/neighbor-message.ts";
import type { Mail } from "../../../../src/server/contact/notifier.ts";
import { writeReference } from "../../../../src/server/contact/sign.ts";
import type { KeyStore } from "../../../../src/server/store/key-store.ts";
import {
  createContactSite,
  createFormRequest,
  readReferenceOf,
  validFields,
} from "../../../support/contact-site.ts";
import { createMemoryStore } from "../../../support/create-memory-store.ts";
import { addFaults } from "../../../support/faulty-store.ts";
import { english } from "../../../support/locales.ts";
import { type LocalBlobs, readMessages, startBlobs } from "../../../support/open-contact-store.ts";
import { effort, planRandom } from "../../../support/test-effort.ts";

const usualSeed = 20261121;
const sideBySide = 40;
const twoMinutes = 120_000;

let blobs: LocalBlobs;
beforeAll(async () => {
  blobs = await startBlobs();
}, 60_000);
afterAll(() => blobs.close());

/** Somebody who wants to say something once, in front of a browser on a bad connection. */
interface Writer {
  readonly words: string;
  /** False where others write the same words too. */
  readonly hasOwnWords: boolean;
  readonly hasScript: boolean;
  readonly household: number;
  /** How often they try before they call instead. */
  readonly most: number;
  readonly random: () => number;
  /** What changes from one try to the next. */
  readonly state: {
    id: string;
    tries: number;
    round: number;
    reference: string | undefined;
    /** True when what they saw last said that it was not sent, with their words in it. */
    wasTold: boolean;
  };
}

/** A request that the function answered, whether or not its writer saw the answer. */
interface Post {
  readonly writer: Writer;
  readonly at: number;
  readonly reference: string | undefined;
}

/** What many neighbors write about in the same few words. */
const complaints = ["Too loud.", "Too loud!", "The music again.", "A car in our drive."];

function createWriter(index: number, seed: number): Writer {
  const random = createRandom(seed + index);
  const hasScript = random() < 0.5;
  const hasOwnWords = random() < 0.5;
  const complaint = complaints[Math.floor(random() * complaints.length)] ?? "";
  return {
    words: hasOwnWords ? `Message number ${index}. Please call back.` : complaint,
    hasOwnWords,
    hasScript,
    household: Math.floor(random() * 25),
    most: 1 + Math.floor(random() * 5),
    random,
    state: {
      id: hasScript ? index.toString(16).padStart(32, "0") : "",
      tries: 0,
      round: 0,
      reference: undefined,
      wasTold: true,
    },
  };
}

/** Writes a household's address in one of the ways it may come in. */
function writeAddress({ household, random }: Writer): string {
  const device = Math.floor(random() * 0xffff).toString(16);
  if (household >= 15) return `2001:db8:0:${household.toString(16)}::${device}`;
  return random() < 0.5 ? `203.0.113.${household}` : `::ffff:203.0.113.${household}`;
}

/** Sends a writer's form once, or twice where they click twice, and shows them the last answer. */
async function sendOnce(
  writer: Writer,
  at: number,
  store: KeyStore,
  mails: Mail[],
): Promise<readonly Post[]> {
  const { words, state, random } = writer;
  const isDouble = random() < 0.25;
  const requests = Array.from({ length: isDouble ? 2 : 1 }, async () => {
    // Numbers of its own, so that two requests at once do not take each other's.
    const own = createRandom(Math.floor(random() * 2 ** 31));
    const send = async (mail: Mail) => {
      const kind = own();
      if (kind < 0.2) return false;
      mails.push(mail);
      if (kind > 0.9) throw new Error("The mail server broke off after it took the mail.");
      return true;
    };
    const { handle } = createContactSite(addFaults(store, own), {
      notifier: { send },
      now: () => new Date(at),
      limits: { inAMinute: 10_000, inADay: 10_000 }, // what they do is tested elsewhere
    });
    const fields = { ...validFields, message: words, id: state.id };
    const answer = await handle(createFormRequest(fields), writeAddress(writer));
    return { answer, isCut: own() < 0.15 };
  });
  const answers = await Promise.all(requests);
  const seen = answers.at(-1);
  state.tries += 1;
  state.reference = seen === undefined || seen.isCut ? undefined : readReferenceOf(seen.answer);
  if (seen?.answer.status === 503 && !seen.isCut) {
    const html = await seen.answer.text();
    state.wasTold = html.includes(words);
    state.id = /name="id" value="([^"]*)"/.exec(html)?.[1] ?? "";
  }
  return answers.map(({ answer }) => ({ writer, at, reference: readReferenceOf(answer) }));
}

/** Lets writers send side by side, in rounds that follow each other after seconds or minutes. */
async function sendAll(
  { numRuns: count, seed }: ReturnType<typeof planRandom>,
  store: KeyStore,
  mails: Mail[],
): Promise<{ readonly writers: readonly Writer[]; readonly posts: readonly Post[] }> {
  const random = createRandom(seed);
  const writers = Array.from({ length: count }, (_, index) => createWriter(index, seed));
  const posts: Post[] = [];
  let waiting = writers;
  let now = Date.parse("2026-11-21T12:00:00Z");
  for (let round = 0; waiting.length > 0; round += 1) {
    const due = waiting.filter(({ state }) => state.round <= round).slice(0, sideBySide);
    const sent = due.map((writer) =>
      sendOnce(writer, now + Math.floor(writer.random() * 500), store, mails),
    );
    posts.push(...(await Promise.all(sent)).flat());
    for (const { state } of due) state.round = round + 1 + Math.floor(random() * 3);
    waiting = waiting.filter(({ state, most }) => !state.reference && state.tries < most);
    now += [1000, 15_000, 45_000, 150_000, 700_000][Math.floor(random() * 5)] ?? 0;
  }
  return { writers, posts };
}

/** Runs the schedule for some hours, when everything works again. */
async function tellTheRest(store: KeyStore, mails: Mail[]): Promise<void> {
  const notifier = { send: async (mail: Mail) => mails.push(mail) > 0 };
  const sender = { homeName: "Harbor House", timeZone: "America/Phoenix", locale: english };
  const start = Date.parse("2026-11-24T12:00:00Z");
  for (const minutes of [0, 15, 30]) {
    const now = () => new Date(start + minutes * 60_000);
    await runContactSchedule({ store, notifier, ...sender, retentionDays: 180, now });
  }
}

/** Everything that must not be: each list is empty where all is well. */
function findFaults(
  writers: readonly Writer[],
  posts: readonly Post[],
  stored: readonly Message[],
  mails: readonly Mail[],
) {
  const byReference = new Map(stored.map((message) => [writeReference(message.id), message]));
  const taken = posts.filter(({ reference }) => reference !== undefined);
  const groups = [...Map.groupBy(taken, ({ reference }) => reference)];
  const describeConnection = ({ hasScript, household, state }: Writer) =>
    hasScript ? `script ${state.id}` : `household ${household}`;
  return {
    /** A reference was shown, and no message with its words has it. */
    lost: taken.filter(
      ({ reference, writer }) => byReference.get(reference ?? "")?.fields.message !== writer.words,
    ),
    /** Different messages have one reference. */
    merged: groups.filter(
      ([, all]) => new Set(all.map(({ writer }) => describeConnection(writer))).size > 1,
    ),
    /** A sending without a script was said to be kept, and is not noted. */
    notNoted: groups.filter(([reference, all]) => {
      const noted = byReference.get(reference ?? "")?.sendings.length ?? 0;
      return noted < (all[0]?.writer.hasScript ? 1 : all.length);
    }),
    /** What came later than two minutes is noted on the same message. */
    tooLate: stored.filter(({ sendings }) =>
      sendings.some(
        ({ at }) => Math.abs(Date.parse(at) - Date.parse(sendings[0]?.at ?? "")) > twoMinutes + 500,
      ),
    ),
    /** One writer's tries, all within two minutes or all with the script, made two messages. */
    doubled: [...Map.groupBy(posts, ({ writer }) => writer)].filter(([writer, all]) => {
      const times = all.map(({ at }) => at);
      const isQuick = Math.max(...times) - Math.min(...times) <= twoMinutes;
      const made = new Set(all.flatMap(({ reference }) => reference ?? []));
      return (writer.hasScript || (writer.hasOwnWords && isQuick)) && made.size > 1;
    }),
    /** Nobody said that it was not sent, or the words were not given back. */
    untold: writers.filter(({ state }) => !state.reference && !state.wasTold),
    /** The manager was never told of a message, or not of all its sendings. */
    neverTold: stored.filter(
      (message) =>
        message.notification.state !== "told" ||
        !mails.some(
          ({ text }) =>
            text.includes(writeReference(message.id)) &&
            text.toLowerCase().includes(countSendings(message, english)),
        ),
    ),
  };
}

/** What a run came to, beside losing nothing: whether there were faults and repeats to survive at all. */
interface SurvivedRun {
  readonly withReference: number;
  readonly mostSendings: number;
}

async function expectNoLoss(
  plan: ReturnType<typeof planRandom>,
  store: KeyStore,
): Promise<SurvivedRun> {
  const mails: Mail[] = [];
  const { writers, posts } = await sendAll(plan, store, mails);
  await tellTheRest(store, mails);
  const stored = await readMessages(store);
  const faults = findFaults(writers, posts, stored, mails);
  const sum = (test: (writer: Writer) => boolean) => writers.filter(test).length;
  const withReference = sum(({ state }) => state.reference !== undefined);
  process.stdout.write(
    [
      `seed ${plan.seed}: ${plan.numRuns} writers (${sum(({ hasScript }) => hasScript)} with the script, `,
      `${sum(({ hasOwnWords }) => !hasOwnWords)} in words of others), ${posts.length} posts: `,
      `${withReference} saw a reference; ${stored.length} messages, `,
      `${stored.filter(({ sendings }) => sendings.length > 1).length} of them sent again; `,
      Object.entries(faults)
        .map(([name, found]) => `${found.length} ${name}`)
        .join(", "),
      "\n",
    ].join(""),
  );
  expect(withReference).toBeGreaterThan(plan.numRuns * 0.8);
  expect(Object.values(faults).map((found) => found.length)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  return {
    withReference,
    mostSendings: Math.max(...stored.map(({ sendings }) => sendings.length)),
  };
}

const inMemory = effort(1000, 5000);
it(`loses and merges none of ${inMemory} messages under random faults`, async () => {
  const plan = planRandom("messages under faults, in memory", inMemory, usualSeed);
  const { withReference, mostSendings } = await expectNoLoss(plan, createMemoryStore());
  // A thousand writers always meet both; of the few below, some run meets neither.
  expect(withReference).toBeLessThan(inMemory);
  expect(mostSendings).toBeGreaterThan(2);
}, 600_000);

const onServer = effort(80, 500);
it(`loses and merges none of ${onServer} messages in Netlify's own local server`, async () => {
  const plan = planRandom("messages under faults, in Netlify's server", onServer, usualSeed);
  await expectNoLoss(plan, blobs.openStore("contact-faults"));
}, 600_000);
