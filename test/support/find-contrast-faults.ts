import type { Page } from "playwright-core";
import { findAxeFaults } from "./find-axe-faults.ts";

/** Marks, while axe looks, the letters that it looks at. No style sheet knows it. */
const mark = "data-new-look";

/**
 * Looks with axe at the contrast of letters whose look was not found well before, on this page or on another:
 * their own color, all that lies behind them, and whatever is moved out of its place on that page. Axe
 * weighs these and nothing else, for as long as letters of every size have to stand out alike.
 *
 * @param page a page, as its settings show it
 * @param known the looks that were found well; gets those of this page, unless one of them is a fault
 * @returns a line for each fault, as {@link findAxeFaults} gives them
 */
export async function findContrastFaults(
  page: Page,
  known: Set<string>,
): Promise<readonly string[]> {
  const found = await page.evaluate(markLooks, [mark, [...known]] as const);
  if (found.length === 0) return [];
  const faults = await findAxeFaults(page, { rules: ["color-contrast"], include: [`[${mark}]`] });
  await page.evaluate((name) => {
    for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }, mark);
  // A second try after a fault has to find it again.
  if (faults.length === 0) for (const look of found) known.add(look);
  return faults;
}

/** Runs in the page: marks the first element of each look that is not known, and gives those looks. */
function markLooks([name, known]: readonly [string, readonly string[]]): readonly string[] {
  const seen = new Set(known);
  const grounds = new Map<Element, string>();
  const describeGround = (element: Element): string => {
    const told = grounds.get(element);
    if (told !== undefined) return told;
    const style = getComputedStyle(element);
    const own = [
      style.backgroundColor === "rgba(0, 0, 0, 0)" ? "" : style.backgroundColor,
      style.backgroundImage === "none" ? "" : style.backgroundImage,
      style.opacity === "1" ? "" : style.opacity,
      style.filter === "none" ? "" : style.filter,
      style.mixBlendMode === "normal" ? "" : style.mixBlendMode,
      style.clipPath === "none" ? "" : style.clipPath,
      style.position === "static" ? "" : style.position,
      style.float === "none" ? "" : style.float,
      style.transform === "none" ? "" : style.transform,
      element.matches("[disabled], [aria-disabled=true], [aria-hidden=true], [inert]") ? "off" : "",
    ].join(" ");
    const behind = element.parentElement === null ? "" : describeGround(element.parentElement);
    const whole = own.trim() === "" ? behind : `${behind}/${own}`;
    grounds.set(element, whole);
    return whole;
  };
  const elements = [...document.body.querySelectorAll("*")].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const moved = new Set(
    elements.filter((one) => getComputedStyle(one).position !== "static").map(describeGround),
  );
  const over = [...moved].toSorted().join("|");
  const found: string[] = [];
  for (const element of elements) {
    const text = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent?.trim())
      .join("");
    const isField = element.matches("input, select, textarea");
    if (text === "" && !isField) continue;
    const { color, textShadow, webkitTextStrokeColor } = getComputedStyle(element);
    const { bottom, right, width } = element.getBoundingClientRect();
    // Axe leaves out what is beside the page, and is in doubt about a single letter.
    const isBeside = bottom + scrollY <= 0 || right + scrollX <= 0 || width <= 1;
    const kind = `${isField ? element.localName : ""} ${isBeside} ${text.length === 1}`;
    const letters = `${color} ${textShadow} ${webkitTextStrokeColor} ${kind}`;
    const look = `${letters} on ${describeGround(element)} with ${over}`;
    if (seen.has(look)) continue;
    seen.add(look);
    found.push(look);
    element.setAttribute(name, "");
  }
  return found;
}
