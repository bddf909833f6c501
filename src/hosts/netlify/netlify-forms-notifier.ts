import type { Notifier } from "../../server/contact/notifier.ts";

/** The form's name as the skeleton in `src/theme/pages/public/forms.njk` gives it. */
export const netlifyFormName = "contact-notice";

/** Where the skeleton stands. */
export const netlifyFormPath = "/__forms.html";

const patience = 6000;

/**
 * Makes a notifier that hands mails to Netlify Forms, which mails them to whoever is named in
 * Netlify's own settings. Best effort: Netlify drops what it holds for spam without a word, and
 * answers the same. An answer that says the form does not exist counts as a failure.
 *
 * Source: https://docs.netlify.com/manage/forms/setup/
 *
 * @param siteAddress the deploy's own address
 * @param fetchAnswer how to ask, so that tests need no network
 */
export function createNetlifyFormsNotifier(
  siteAddress: string,
  fetchAnswer: typeof fetch = fetch,
): Notifier {
  return {
    async send(mail) {
      const body = new URLSearchParams({
        "form-name": netlifyFormName,
        subject: mail.subject,
        message: mail.text,
        email: mail.replyTo ?? "",
      });
      try {
        const answer = await fetchAnswer(new URL(netlifyFormPath, siteAddress), {
          method: "POST",
          body,
          redirect: "manual",
          signal: AbortSignal.timeout(patience),
        });
        await answer.body?.cancel();
        return answer.status < 400;
      } catch {
        return false;
      }
    },
  };
}
