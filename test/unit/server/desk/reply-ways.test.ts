import { describe, expect, it } from "vitest";
import { findReplyWays } from "../../../../src/server/desk/reply-ways.ts";

const subject = "Your message to Juniper House (7K3M-9QXD)";

describe("a way to answer in one tap", () => {
  it.each([
    ["480 555 0123", "480 555 0123", "+14805550123"],
    ["(480) 555-0123", "(480) 555-0123", "+14805550123"],
    ["+1 480.555.0123", "+1 480.555.0123", "+14805550123"],
    ["1-480-555-0123", "1-480-555-0123", "+14805550123"],
    ["call 480-555-0123 after six", "480-555-0123", "+14805550123"],
    ["480-555-0123 480-555-0124", "480-555-0123", "+14805550123"],
    ["480 555 0123, (480) 555-0124 or 480.555.0125", "480 555 0123", "+14805550123"],
    ["+44 20 7946 0123", "+44 20 7946 0123", "+442079460123"],
  ])("is a call or a text to %j", (reply, shown, dialled) => {
    expect(findReplyWays(reply, subject).phone).toEqual({
      shown,
      callAddress: `tel:${dialled}`,
      textAddress: `sms:${dialled}`,
    });
  });

  it.each(["house 12", "555-0123", "", "12345678901234567890", "next door"])(
    "is none where %j is typed",
    (reply) => {
      expect(findReplyWays(reply, subject)).toEqual({});
    },
  );

  it("is a mail with a subject, to the address alone", () => {
    expect(findReplyWays("Ana <ana+porch@example.com>", subject).mail).toEqual({
      shown: "ana+porch@example.com",
      address: `mailto:ana%2Bporch@example.com?subject=${encodeURIComponent(subject)}`,
    });
    expect(findReplyWays("ana@example.com?bcc=all@example.org", subject).mail).toBeUndefined();
  });

  it("is both where both are typed, and says which address was probably meant", () => {
    const ways = findReplyWays("ana@example.com or 480 555 0123", subject);
    expect([ways.mail?.shown, ways.phone?.shown]).toEqual(["ana@example.com", "480 555 0123"]);
    expect(findReplyWays("ana@gmial.com", subject).meant).toBe("ana@gmail.com");
  });
});
