import { afterAll, beforeAll, expect, it } from "vitest";
import { createRandom } from "../../../../scripts/bench/seeded-random.ts";
import type { Mail } from "../../../../src/visitors/contact/notifier.ts";
import { writeReference } from "../../../../src/visitors/contact/sign.ts";
import { tendMessages } from "../../../../src/visitors/contact/tend-messages.ts";
import type { KeyStore } from "../../../../src/visitors/store/key-store.ts";
import {
  createContactSite,
  createFormRequest,
  readReferenceOf,
  validFields,
} from "../../../support/contact-site.ts";
import { addFaults } from "../../../support/faulty-store.ts";
import { type LocalBlobs, readMessages, startBlobs } from "../../../support/open-contact-store.ts";

const submissions = 1000;
const sideBySide = 40;
const seed = 20261121;

let blobs: LocalBlobs;
beforeAll(async () => {
  blobs = await startBlobs();
});
afterAll(() => blobs.close());

interface Outcome {
  readonly text: string;
  readonly reference: string | undefined;
  /** True when the last thing the writer saw said that it was not sent, with the text in it. */
  readonly wasTold: boolean;
  readonly tries: number;
  readonly wasDoubleClick: boolean;
  readonly hasScript: boolean;
}

/** A writer in front of a browser, with a script or without, on a bad connection. */
async function write(index: number, store: KeyStore, mails: Mail[]): Promise<Outcome> {
  const random = createRandom(seed + index);
  const hasScript = random() < 0.5;
  const text = `Message number ${index}. Please call back.`;
  const id = hasScript ? index.toString(16).padStart(32, "0") : "";
  // Around the edge of ten minutes, where messages without an id are hardest to tell apart.
  let now = Date.parse("2026-11-21T12:09:30Z") + random() * 40_000;
  let requests = 0;
  const request = async (): Promise<Response | undefined> => {
    requests += 1;
    // Numbers of its own, so that two requests at once do not take each other's.
    const own = createRandom(seed + submissions * requests + index);
    const moment = now;
    const send = async (mail: Mail) => {
      const kind = own();
      if (kind < 0.2) return false;
      mails.push(mail);
      if (kind > 0.9) throw new Error("The mail server broke off after it took the mail.");
      return true;
    };
    const { handle } = createContactSite(addFaults(store, own), {
      notifier: { send },
      now: () => new Date(moment),
    });
    const answer = await handle(createFormRequest({ ...validFields, message: text, id }));
    return own() < 0.15 ? undefined : answer; // the connection is cut before the answer
  };
  const most = 1 + Math.floor(random() * 5);
  let tries = 0;
  let wasDoubleClick = false;
  let wasTold = true;
  while (tries < most) {
    tries += 1;
    const isDouble = random() < 0.25;
    wasDoubleClick ||= isDouble;
    // Of two clicks at once the browser shows the answer to the second one.
    const answers = await Promise.all(isDouble ? [request(), request()] : [request()]);
    const answer = answers.at(-1);
    const reference = answer === undefined ? undefined : readReferenceOf(answer);
    if (reference !== undefined) {
      return { text, reference, wasTold: false, tries, wasDoubleClick, hasScript };
    }
    // Without an answer the browser itself says so, and the draft or the form it shows is kept.
    wasTold =
      answer === undefined || (answer.status === 503 && (await answer.text()).includes(text));
    now += hasScript ? (1000 * 4 ** tries) / 4 : 10_000 + random() * 200_000;
  }
  return { text, reference: undefined, wasTold, tries, wasDoubleClick, hasScript };
}

it("loses and doubles none of 1,000 messages under random faults", async () => {
  const store = blobs.openStore("contact-faults");
  const mails: Mail[] = [];
  const outcomes: Outcome[] = [];
  for (let from = 0; from < submissions; from += sideBySide) {
    const batch = Array.from({ length: sideBySide }, (_, index) =>
      write(from + index, store, mails),
    );
    outcomes.push(...(await Promise.all(batch)));
  }
  const stored = await readMessages(store);
  const byText = Map.groupBy(stored, ({ fields }) => fields.message);
  const sent = outcomes.filter(({ reference }) => reference !== undefined);
  const lost = sent.filter(
    ({ text, reference }) => !byText.get(text)?.some(({ id }) => writeReference(id) === reference),
  );
  const doubled = [...byText.values()].filter((same) => same.length > 1);
  const untold = outcomes.filter(({ reference, wasTold }) => reference === undefined && !wasTold);

  const told = await tellTheRest(store, mails);
  const untoldManager = stored.filter(({ id }) => !mails.some((mail) => mail.id === id));
  const count = (test: (outcome: Outcome) => boolean) => outcomes.filter(test).length;
  process.stdout.write(
    [
      `seed ${seed}: ${submissions} messages (${count((o) => o.hasScript)} with the script, `,
      `${count((o) => o.wasDoubleClick)} clicked twice, ${count((o) => o.tries > 1)} tried again): `,
      `${sent.length} with a reference, ${outcomes.length - sent.length} told they were not sent; `,
      `${stored.length} stored; ${lost.length} lost, ${doubled.length} doubled; `,
      `manager told later of ${told}, never of ${untoldManager.length}\n`,
    ].join(""),
  );
  expect(sent.length).toBeGreaterThan(800);
  expect(sent.length).toBeLessThan(1000);
  expect(lost).toEqual([]);
  expect(doubled).toEqual([]);
  expect(untold).toEqual([]);
  expect(untoldManager).toEqual([]);
}, 60_000);

/** Runs the schedule an hour later, when everything works again. */
async function tellTheRest(store: KeyStore, mails: Mail[]): Promise<number> {
  const send = async (mail: Mail) => mails.push(mail) > 0;
  const { told } = await tendMessages({
    store,
    notifier: { send },
    homeName: "Harbor House",
    retentionDays: 180,
    now: () => new Date("2026-11-21T14:00:00Z"),
  });
  return told;
}
