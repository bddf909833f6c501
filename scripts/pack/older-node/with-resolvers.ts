/**
 * What `Promise.withResolvers` does, for a Node that lacks it (before 22).
 *
 * @see https://tc39.es/ecma262/#sec-promise.withResolvers
 */
export default function withResolvers<Value>(): PromiseWithResolvers<Value> {
  let resolve: PromiseWithResolvers<Value>["resolve"] = () => undefined;
  let reject: PromiseWithResolvers<Value>["reject"] = () => undefined;
  const promise = new Promise<Value>((resolveIt, rejectIt) => {
    resolve = resolveIt;
    reject = rejectIt;
  });
  return { promise, resolve, reject };
}
