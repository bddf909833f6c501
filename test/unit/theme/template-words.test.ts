import nunjucks from "nunjucks";
import { describe, expect, it } from "vitest";
import { en } from "../../../src/locales/en/locale.ts";
import { openLocale } from "../../../src/locales/locale.ts";
import type { Words } from "../../../src/locales/locale-definition.ts";
import { templateOptions } from "../../../src/theme/template-options.ts";
import { createTemplateWords } from "../../../src/theme/template-words.ts";

const { common } = en.words.contact;
const sample = {
  hello: "Hello & welcome to {home}.",
  call: "Call {phone}, or <form>write to us</form>.",
  sections: { one: "{count} section", other: "{count} sections" },
  questions: ["What keeps me well?", "What <else?"],
};

function render(template: string, data: object = {}): string {
  const environment = new nunjucks.Environment(null, templateOptions);
  // A catalog of its own: these tests stay as they are when a sentence of the site changes.
  const locale = openLocale(
    { ...en, words: { sample, contact: { common } } as unknown as Words },
    "en",
  );
  for (const [name, value] of Object.entries(createTemplateWords(locale))) {
    environment.addGlobal(name, value);
  }
  return environment.renderString(template, data);
}

it("says a role and hours inside a sentence with the names in them as they were typed", () => {
  const role = { shown: "Director of Open Gate Recovery" };
  expect(render("{{ sayRole(role) }}", { role })).toBe("director of Open Gate Recovery");
  const hours = { shown: "Monday to Friday, 9 am to 5 pm" };
  expect(render("{{ sayHours(hours) }}", { hours })).toBe("Monday to Friday, 9 am to 5 pm");
});

it("says a name at the end of a sentence without a second full stop", () => {
  const end = (shown: string) => render("{{ sayLast(name) }}.", { name: { shown } });
  expect(end("Elm House Inc.")).toBe("Elm House Inc.");
  expect(end("Elm House")).toBe("Elm House.");
});

describe("what a template says from the catalog", () => {
  it("is escaped, and so is what is put in", () => {
    expect(render('{{ say("sample.hello", home=home) }}', { home: "<b>O'Neil</b>" })).toBe(
      "Hello &amp; welcome to &lt;b&gt;O&#39;Neil&lt;/b&gt;.",
    );
  });

  it("keeps what a macro made, and puts marked words into an element", () => {
    const macro = '{% macro phone() %}<a href="tel:911">911</a>{% endmacro %}';
    const said = '{{ say("sample.call", phone=phone(), form=link(address, class="quiet")) }}';
    expect(render(macro + said, { address: '/write/?a="' })).toBe(
      'Call <a href="tel:911">911</a>, or <a href="/write/?a=&quot;" class="quiet">write to us</a>.',
    );
  });

  it("is said in a macro of another template, too", () => {
    expect(
      render('{% macro a(n) %}{{ say("sample.sections", count=n) }}{% endmacro %}{{ a(1) }}'),
    ).toBe("1 section");
  });

  it("counts", () => {
    expect(
      render('{{ say("sample.sections", count=1) }}, {{ say("sample.sections", count=0) }}'),
    ).toBe("1 section, 0 sections");
  });

  it("lists a list, and hands a part to a script", () => {
    expect(render('{% for each in sayEach("sample.questions") %}{{ each }}|{% endfor %}')).toBe(
      "What keeps me well?|What &lt;else?|",
    );
    expect(render('{{ scriptWords("sample.questions") }}')).toBe(
      '["What keeps me well?","What \\u003celse?"]',
    );
  });

  it.each([
    ["an unknown name", 'say("sample.goodbye")'],
    ["a part of the catalog", 'say("sample")'],
    ["a name that every object has", 'say("sample.constructor")'],
    ["a list for one message", 'say("sample.questions")'],
    ["one message for a list", 'sayEach("sample.hello")'],
    ["a slot that gets nothing", 'say("sample.hello")'],
    ["a slot that gets what is not there", 'say("sample.hello", home=missing)'],
    ["a slot that gets an object", "say(\"sample.hello\", home={ shown: 'a' })"],
    ["a value without a slot", 'say("sample.hello", home="a", owner="b")'],
    ["marked words without an element", 'say("sample.call", phone="1", form="2")'],
    ["a link to nowhere", 'say("sample.call", phone="1", form=link(missing))'],
  ])("stops at %s", (_fault, call) => {
    expect(() => render(`{{ ${call} }}`)).toThrow();
  });
});
