// Runs a deployed function as Netlify's runtime does, in the folder it was unpacked into:
//   node run-function.mjs, forked with that folder as its working folder
// It is asked over the fork's channel, one event of the runtime after the other.
import { join } from "node:path";
import process from "node:process";
import { Writable } from "node:stream";
import { pathToFileURL } from "node:url";

// What the runtime's own entry expects around itself.
globalThis.awslambda = {
  streamifyResponse: (handler) => handler,
  HttpResponseStream: { from: (stream, metadata) => Object.assign(stream, { metadata }) },
};

const entry = join(process.cwd(), "___netlify-entry-point.mjs");
const { handler } = await import(pathToFileURL(entry).href);

process.on("message", async ({ id, event }) => {
  const chunks = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  await handler(event, stream, { awsRequestId: id, getRemainingTimeInMillis: () => 30_000 });
  const { statusCode: status, headers = {}, multiValueHeaders = {} } = stream.metadata;
  const pairs = [
    ...Object.entries(headers).map(([name, value]) => [name, String(value)]),
    ...Object.entries(multiValueHeaders).flatMap(([name, values]) =>
      values.map((value) => [name, String(value)]),
    ),
  ];
  process.send({ id, status, headers: pairs, body: Buffer.concat(chunks).toString("base64") });
});

process.send({ id: "ready" });
