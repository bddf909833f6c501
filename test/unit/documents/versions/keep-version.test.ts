import { describe, expect, it } from "vitest";
import { policy } from "../../../support/check-files.ts";
import { keepFiles } from "../../../support/keep-files.ts";

const kept = "policies/versions/guests/1.0.md";

describe("what is kept of a version", () => {
  it("is never a fact for the house alone, which the repository does not have either", async () => {
    const body = "Ask {{ home.manager.name }} at {{ house.address }}.";
    const files = await keepFiles({
      "_data/house.yaml": "address: 12 Canary Lane, Mesa, AZ 85201\n",
      "policies/guests.md": policy(body, { audience: "house" }),
    });
    expect(files[kept]).toContain('"home.manager.name": "Dana"');
    expect(files[kept]).not.toContain("Canary");
  });

  it("names the readers of each section that has others than the policy", async () => {
    const body =
      "Hello.\n\n## Night staff {audience=house}\n\nRounds at four.\n\n## Hours\n\nUntil nine.";
    const files = await keepFiles({ "policies/guests.md": policy(body) });
    expect(files[kept]).toContain('"audience": "residents"');
    expect(files[kept]).toContain('"night-staff": "house"');
    expect(files[kept]).not.toContain('"hours"');
  });

  it("is a policy in force, and no page for neighbors nor a version of a later day", async () => {
    const files = await keepFiles({
      "neighbors/index.md": "---\ntitle: Hello\naudience: public\nversion: 1.0\n---\n\nHello.\n",
      "policies/guests.next.md": policy("Until ten.", { version: "2.0", effective: "2027-01-01" }),
    });
    expect(Object.keys(files).filter((file) => file.includes("versions"))).toEqual([]);
  });
});
