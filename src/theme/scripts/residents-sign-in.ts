/** Shows and hides the house code while it is typed. The form works without it. */
import type { Words } from "../../locales/locale-definition.ts";
import { readScriptWords } from "./script-words.ts";

const codeField = document.querySelector<HTMLInputElement>("#--code");
const showButton = document.querySelector<HTMLButtonElement>("[data-show-code]");
const signInWords = readScriptWords<Words["signIn"]["script"]>();

if (codeField !== null && showButton !== null && signInWords !== undefined) {
  const setShown = (isShown: boolean): void => {
    codeField.type = isShown ? "text" : "password";
    showButton.textContent = isShown ? signInWords.hideCode : signInWords.showCode;
  };
  showButton.hidden = false;
  showButton.addEventListener("click", () => setShown(codeField.type === "password"));
  // A browser remembers what was in a text field, and should not here.
  codeField.form?.addEventListener("submit", () => setShown(false));
}

document.querySelector<HTMLElement>("[data-error-summary]")?.focus();
