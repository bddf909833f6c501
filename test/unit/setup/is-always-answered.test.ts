import { expect, it } from "vitest";
import { isAlwaysAnswered } from "../../../src/setup/is-always-answered.ts";

it.each(["Day and night", "24/7", "Every day, around the clock"])(
  "a phone is answered at all hours: %s",
  (hours) => expect(isAlwaysAnswered(hours)).toBe(true),
);

it.each(["Every day, 8 am to 8 pm", "Weekdays, any time", "Mostly", ""])(
  "a phone is not, or not surely, answered at all hours: “%s”",
  (hours) => expect(isAlwaysAnswered(hours)).toBe(false),
);
