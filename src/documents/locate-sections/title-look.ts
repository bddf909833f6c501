const fewestCapitals = 5;

/**
 * Tells whether a title is in capitals throughout.
 *
 * @param title its words
 */
export function isInCapitals(title: string): boolean {
  const letters = title.replace(/[^\p{Letter}]/gu, "");
  return (
    letters.length >= fewestCapitals && letters === letters.toUpperCase() && !title.includes("{{")
  );
}
