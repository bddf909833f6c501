/**
 * Makes a function that works out its answer once for each object.
 *
 * What an operator wrote is never changed once it is read: where a file changes, the document that it
 * becomes is another object, and so are the facts and the home. An answer that was worked out from one
 * of them holds as long as that one lives, and goes with it. Many rules and pages ask the same of one
 * document, and a preview asks again at every save, when most documents are the objects they were.
 * Nothing else in the program remembers without being told to: what a preview knows of its last reading
 * and check is handed in (`ReadingMemory`, `CheckingMemory`).
 *
 * @param find works the answer out, from the object alone
 */
export function memoize<Key extends object, Answer>(
  find: (key: Key) => Answer,
): (key: Key) => Answer {
  const answers = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known.answer;
    const answer = find(key);
    answers.set(key, { answer });
    return answer;
  };
}
