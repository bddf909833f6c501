import { createServer } from "node:http";
import { expect, it } from "vitest";
import { listenOn } from "../../../../src/hosts/node/listen-on.ts";

it("blames the address, and not the port, where no machine has it", async () => {
  const server = createServer();
  const listening = await listenOn(server, { port: 0, address: "no-such-machine.invalid" });
  expect(listening).toEqual({
    kind: "blocked",
    message:
      "“no-such-machine.invalid” is no address of this machine. Choose another one with --address, such as 127.0.0.1.",
  });
});
