/** What the names of shortcodes begin with that have nothing behind them. */
const knownNames = [
  "contact-form",
  "contact_form",
  "wpforms",
  "gravityform",
  "ninja_form",
  "forminator_form",
  "elementor-template",
  "gallery",
  "caption",
  "embed",
  "et_pb",
  "vc_",
] as const;

/** `name key=…`, or the end of one: `/name`. */
const shortcodePattern = /^(?:[a-z][\w-]{1,40}\s+[a-z][\w-]{0,40}=|\/[a-z])/;

/**
 * Tells whether words in square brackets are a shortcode, such as `[contact-form-7 id="12"]`: what a
 * website builder puts a form or a gallery in place of.
 *
 * @param inside what stands between the brackets
 */
export function isShortcode(inside: string): boolean {
  const name = inside.replace(/^\//, "");
  return (
    shortcodePattern.test(inside) ||
    knownNames.some((known) => name.startsWith(known) && !/^[a-z-]+ [a-z]+ /.test(name))
  );
}
