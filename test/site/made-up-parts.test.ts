import { afterAll, beforeAll } from "vitest";
import { type MadeUpProgram, makeProgram } from "../support/made-up-program.ts";
import { documentLanguage, testDocumentLanguage } from "./made-up-parts/document-language.ts";
import { documentType, testDocumentType } from "./made-up-parts/document-type.ts";
import { page, testPage } from "./made-up-parts/page.ts";
import { poster, testPoster } from "./made-up-parts/poster.ts";
import { rule, testRule } from "./made-up-parts/rule.ts";
import { siteLanguage, testSiteLanguage } from "./made-up-parts/site-language.ts";
import { standard, testStandard } from "./made-up-parts/standard.ts";

/*
 * Whatever guides tell how to add, added to one copy of the program. What each part takes, and what its
 * tests look at, is in the file that is named after it.
 */
const parts = [rule, page, poster, documentType, siteLanguage, documentLanguage, standard];

let made: MadeUpProgram;
beforeAll(async () => {
  made = await makeProgram(parts);
});
afterAll(() => made?.remove());

const read = () => made;
testRule(read);
testPage(read);
testPoster(read);
testDocumentType(read);
testSiteLanguage(read);
testDocumentLanguage(read);
testStandard(read);
