const exampleHostPattern =
  /(?<![\w.-])(?:[\w-]{1,63}\.){0,5}(?:example\.(?:com|org|net|edu)|your-?(?:domain|site|house|home)\.[a-z]{2,10}|localhost|127\.0\.0\.1)(?![\w-])/i;

/**
 * Tells whether a phone number was made for films, forms and examples. With 555 behind any area code, toll-free
 * ones too, that is every number but directory assistance, 555-1212; those from 555-0200 to 555-0999 are left
 * alone, since films use none of them.
 *
 * @param reaches the number in international form, such as `+16025550134`
 */
function isSampleNumber(reaches: string): boolean {
  const digits = reaches.replace(/^\+1(?=\d{10}$)/, "");
  return /^\d{3}55501\d{2}$|^\d{3}555(?!1212)[1-9]\d{3}$|^555\d{7}$|^000\d{7}$|^(\d)\1{9}$|^1234567890$|^123456\d{4}$/.test(
    digits,
  );
}

/**
 * Tells whether a contact reaches nobody.
 *
 * @param contact a phone number or an email address
 */
export function isSampleContact(contact: {
  readonly kind: "phone" | "email";
  readonly reaches: string;
}): boolean {
  return contact.kind === "phone"
    ? isSampleNumber(contact.reaches)
    : findExampleHost(contact.reaches.split("@").at(-1) ?? "") !== null;
}

/** Every example host has one of these in it; looking for them first spares most of the work. */
export const exampleHintPattern = /example\.|your-?(?:domain|site|house|home)\.|localhost|127\.0/i;

/**
 * Finds the first address of the web that was made for examples.
 *
 * @param text a text or an address
 */
export function findExampleHost(text: string): RegExpExecArray | null {
  return exampleHintPattern.test(text) ? exampleHostPattern.exec(text) : null;
}
