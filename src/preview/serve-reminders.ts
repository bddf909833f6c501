import nunjucks from "nunjucks";
import type { PlainDate } from "../content/plain-date.ts";
import type { Home } from "../documents/document.ts";
import { readIdentifiedHome } from "../documents/identify-home.ts";
import { putInForce } from "../documents/in-force.ts";
import { listReminders } from "../documents/reminders/list-reminders.ts";
import { operatorLanguage } from "../locales/language.ts";
import { findLocale } from "../locales/locale.ts";
import { findBeside } from "../package-folder.ts";
import { remindersFile, writeRemindersCalendar } from "../reminders/reminders-calendar.ts";
import { createRemindersPage } from "../reminders/reminders-page.ts";
import { findContentType } from "../server/content-types.ts";
import { securityHeaders } from "../server/security-headers.ts";
import { templateOptions } from "../theme/template-options.ts";
import { previewFolder } from "./decorate-page.ts";
import type { PreviewFunction } from "./preview-function.ts";

/** Where the preview shows what comes due, as a page and as a calendar. */
const pageAddress = `/${previewFolder}/reminders/`;
const calendarAddress = `/${previewFolder}/${remindersFile}`;

/**
 * Sets up the operator's page of what comes due, from the files as they stand. It is the preview's own: on
 * this machine it also names what only the house may read.
 *
 * @param contentFolder the folder with `_data/`, `policies/` and `neighbors/`
 * @param readToday tells the day at the home
 */
export function createPreviewReminders(
  contentFolder: string,
  readToday: () => PlainDate,
): PreviewFunction {
  return async (incoming, pathname) => {
    if (incoming.method !== "GET" && incoming.method !== "HEAD") return undefined;
    if (pathname !== pageAddress && pathname !== calendarAddress) return undefined;
    const today = readToday();
    const home = await readHome(contentFolder, today);
    return pathname === pageAddress ? answerPage(home, today) : answerCalendar(home, today);
  };
}

/** What is wrong with the folder itself, the build says. */
async function readHome(contentFolder: string, today: PlainDate): Promise<Home | undefined> {
  try {
    return putInForce(await readIdentifiedHome(contentFolder), today);
  } catch {
    return undefined;
  }
}

const locale = findLocale(operatorLanguage);

const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader(findBeside("preview")),
  templateOptions,
);

function answerPage(home: Home | undefined, today: PlainDate): Response {
  const { reminders: words } = locale.words;
  const reminders = home === undefined ? [] : listReminders(home);
  const { near, later } = createRemindersPage(reminders, today, locale);
  const html = environment.render("reminders.njk", {
    words,
    language: operatorLanguage,
    calendar: calendarAddress,
    isEmpty: reminders.length === 0,
    later,
    near: near.map(({ title, entries }) => ({
      title,
      listed: entries.map(({ place, rule, ...entry }) => ({
        ...entry,
        where: place === "" ? "" : locale.fill(words.where, { place }),
        more: locale.fill(words.more, { command: locale.fill(words.command, { rule }) }),
      })),
    })),
  });
  return answer({ "Content-Type": "text/html; charset=utf-8" }, html);
}

function answerCalendar(home: Home | undefined, today: PlainDate): Response {
  const facts = home?.facts.home;
  const calendarHome = {
    name: facts?.name.shown ?? "",
    siteUrl: facts?.siteUrl.shown ?? "",
    today,
  };
  const reminders = home === undefined ? [] : listReminders(home);
  const text = writeRemindersCalendar(reminders, calendarHome, locale);
  const headers = {
    "Content-Type": findContentType(remindersFile),
    "Content-Disposition": `attachment;filename="${remindersFile}"`,
  };
  return answer(headers, text);
}

function answer(headers: Readonly<Record<string, string>>, text: string): Response {
  return new Response(text, {
    headers: { ...securityHeaders, ...headers, "Cache-Control": "no-store" },
  });
}
