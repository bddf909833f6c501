/** Shows and hides the house code while it is typed. The form works without it. */

const codeField = document.querySelector<HTMLInputElement>("#--code");
const showButton = document.querySelector<HTMLButtonElement>("[data-show-code]");

if (codeField !== null && showButton !== null) {
  const setShown = (isShown: boolean): void => {
    codeField.type = isShown ? "text" : "password";
    showButton.textContent = isShown ? "Hide the code" : "Show the code";
  };
  showButton.hidden = false;
  showButton.addEventListener("click", () => setShown(codeField.type === "password"));
  // A browser remembers what was in a text field, and should not here.
  codeField.form?.addEventListener("submit", () => setShown(false));
}

document.querySelector<HTMLElement>("[data-error-summary]")?.focus();
