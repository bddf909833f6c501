import { expect, it } from "vitest";
import { formatUnwritten } from "../../../src/cli/format-mends.ts";

it("a file that cannot be written is told with what to look at", () => {
  expect(formatUnwritten({ file: "policies/pets.md" }, { kind: "closed" })).toBe(
    "policies/pets.md was left as it is: it cannot be written. Is it closed to you, or the disk full?",
  );
  expect(formatUnwritten({ file: "policies/pets.md" }, { kind: "missing" })).toBe(
    "policies/pets.md was left as it is: it is gone.",
  );
});
