import { headersForPath } from "../../server/security-headers.ts";
import type { Answer } from "../ask-site.ts";
import { findWiderDirectives } from "../compare-policy.ts";
import {
  cannotTell,
  type DoctorCheck,
  type Fault,
  findWrong,
  forbidsKeeping,
  isFine,
} from "../doctor-check.ts";
import { contactPage, isContactForm } from "../own-pages.ts";

/**
 * Can a neighbor open the form, and does what they send arrive at the site's own program? It is sent with
 * nothing filled in, which is refused and stored nowhere.
 */
export const formReachable: DoctorCheck = {
  name: "form/reachable",
  well: "the contact form opens, and an empty one is given back with what is missing",
  async look(site) {
    const page = await site.get(contactPage);
    if (page.kind === "unanswered") return [cannotTell(page)];
    if (!isFine(page) || !isContactForm(page)) return [withoutForm];
    const sent = await site.ask(contactPage, {
      method: "POST",
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        Origin: site.reader.origin, // as every browser says it
      },
      body: "topic=&message=&name=&reply=",
    });
    if (sent.kind === "unanswered") return [cannotTell(sent)];
    const fault = describeSent(sent);
    return fault === undefined ? lookAtHeaders(sent) : [fault];
  },
};

const why = "A neighbor's message is lost, and nobody knows.";

const withoutForm = findWrong({
  addresses: [contactPage],
  message: "The page with the contact form cannot be opened, or has no form.",
  why: "Neighbors cannot write to you.",
  fix: "Publish the site anew.",
});

function describeSent(sent: Answer): Fault | undefined {
  if (sent.status === 422 && isContactForm(sent)) return undefined;
  const [message, fix] = explain(sent.status);
  return findWrong({ addresses: [contactPage], message, why, fix });
}

function explain(status: number): readonly [message: string, fix: string] {
  if (status === 403) {
    return [
      "The form refuses what its own page sends (403).",
      "Let the proxy before the site pass the visitor's Host header on.",
    ];
  }
  if (status === 429) {
    return ["Too many tries came from here (429).", "Wait a minute, and run doctor again."];
  }
  if (status === 503) {
    return [
      "The form's program is there and cannot work (503).",
      "Publish anew; the host's log says which of the build's files are missing.",
    ];
  }
  if (status === 404 || status === 405 || status === 200) {
    return [
      `What is sent with the form goes nowhere (${status}).`,
      "Look whether the host runs the site's functions: its log of the last publish names them.",
    ];
  }
  return [
    `An empty form is answered with ${status} instead of being given back (422).`,
    "Look at the host's log, and publish anew with this version.",
  ];
}

/** Hosts add headers to files alone, so that the program's own answers must have them by themselves. */
function lookAtHeaders(sent: Answer): readonly Fault[] {
  const expected = headersForPath(contactPage)["Content-Security-Policy"] ?? "";
  const wider = findWiderDirectives(sent.headers["content-security-policy"], expected);
  return [
    ...(wider.length === 0
      ? []
      : [
          findWrong({
            addresses: [contactPage],
            message: `The form that is given back allows more than the site is built with: ${wider.join(", ")}.`,
            why: "What a visitor typed stands on that page; something smuggled in could read it.",
            fix: "Publish anew with this version, and take out what the host or proxy adds.",
          }),
        ]),
    ...(forbidsKeeping(sent)
      ? []
      : [
          findWrong({
            addresses: [contactPage],
            message: "The form that is given back may be kept by a cache (no-store is missing).",
            why: "The next visitor could see what another one typed.",
            fix: "Take out rules of the host or proxy that change Cache-Control.",
          }),
        ]),
  ];
}
