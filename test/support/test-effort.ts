import process from "node:process";

/**
 * Says how much a test with endless inputs tries: a quick share in `npm test`, all of it in
 * `npm run test:deep`.
 *
 * @param quick what `npm test` tries, such as a number of cases
 * @param deep what `npm run test:deep` tries
 * @returns one of the two, by the environment variable `TEST_EFFORT`
 */
export function effort<Amount>(quick: Amount, deep: Amount): Amount {
  return process.env.TEST_EFFORT === "deep" ? deep : quick;
}
