import { readinessHeader, ready } from "../../server/contact/form-readiness.ts";
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
 * Can a neighbor open the form, and does what they send arrive at the site's own program, which can keep it?
 * It is sent with nothing filled in, which no one is told of: the program tries its store and gives it back.
 */
export const formReachable: DoctorCheck = {
  name: "form/reachable",
  well: "the contact form opens, and its program says that a message would be kept",
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
  if (sent.status === 422 && isContactForm(sent)) {
    return sent.headers[readinessHeader.toLowerCase()] === ready ? undefined : notTried;
  }
  if (sent.status === 503 && isContactForm(sent)) return cannotKeep;
  const [message, fix] = explain(sent.status);
  return findWrong({ addresses: [contactPage], message, why, fix });
}

/** The form itself comes back, with the words of one that could not be sent. */
const cannotKeep = findWrong({
  addresses: [contactPage],
  message: "The contact form cannot keep a message (503).",
  why: "Neighbors are told that nothing was sent, and to call instead.",
  fix: "On Netlify, set CONTACT_SECRET to 32 random letters or more, and publish again. With front-porch serve, look whether the folder of its messages can be written to and its disk has room, and start it again.",
});

/** Versions from before give an empty form back without trying whether they could keep one. */
const notTried: Fault = {
  state: "unknown",
  addresses: [contactPage],
  message: "The contact form answers; it does not say whether a message would be kept.",
  why: "A form without its settings looks the same until somebody sends something.",
  fix: "Publish anew with this version, or run doctor with --send-test.",
};

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
