import type { Answer } from "./ask-site.ts";
import { readTags } from "./read-tags.ts";

/** Public pages that every site has, one of each kind. */
export const publicPages = [
  "/",
  "/neighbors/",
  "/neighbors/contact/",
  "/policies/",
  "/certification/",
  "/search/",
  "/privacy/",
] as const;

/** An address that no site has. */
export const missingPage = "/front-porch-doctor/no-such-page/";

export const contactPage = "/neighbors/contact/";
export const contactCard = "/contact.vcf";
export const signInPage = "/residents/sign-in/";
export const sitemap = "/sitemap.xml";

/**
 * Lists what a site tells search engines of its pages.
 *
 * @param xml the sitemap (sitemaps.org)
 * @returns the addresses as they stand there
 */
export function listSitemap(xml: string): readonly string[] {
  return [...xml.matchAll(/\bloc>\s*([^\s<]+)/g)].map(([, address = ""]) => address);
}

/**
 * Tells whether a page is one that Front Porch built: it has the main part that every layout has.
 *
 * @param html the page
 */
export function isOwnPage(html: string): boolean {
  return readTags(html).some(
    ({ name, attributes }) => name === "main" && attributes.get("id") === "--content",
  );
}

/**
 * Tells whether an answer is the form that asks for the house code.
 *
 * @param answer the answer
 */
export function isSignInForm({ body }: Answer): boolean {
  return readTags(body).some(
    ({ name, attributes }) =>
      name === "input" &&
      attributes.get("name") === "code" &&
      attributes.get("type")?.toLowerCase() === "password",
  );
}

/**
 * Tells whether an answer is the contact form.
 *
 * @param answer the answer
 */
export function isContactForm({ body }: Answer): boolean {
  const tags = readTags(body);
  const hasMessage = tags.some(
    ({ name, attributes }) => name === "textarea" && attributes.get("name") === "message",
  );
  return hasMessage && tags.some(({ attributes }) => attributes.has("data-contact-form"));
}
