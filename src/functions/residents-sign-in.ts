import type { Config } from "@netlify/functions";
import residents from "./residents.ts";

/** Signs in and out. It has an entry of its own so that guessing is slowed and reading is not. */
export default residents;

export const config: Config = {
  path: ["/residents", "/residents/*"],
  method: "POST",
  // A household shares one connection, so this is not one person's limit.
  rateLimit: { windowLimit: 20, windowSize: 60, aggregateBy: ["ip", "domain"] },
};
