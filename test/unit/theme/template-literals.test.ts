import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { findLocale } from "../../../src/locales/locale.ts";
import { splitSentence } from "../../../src/locales/message.ts";
import { iconNames } from "../../../src/theme/icons.ts";
import { type ReadTemplate, readTemplate } from "../../support/read-template.ts";

const themeFolder = resolve(import.meta.dirname, "..", "..", "..", "src", "theme");

/** Templates that may hold words, each with why. */
const withWords: Readonly<Record<string, string>> = {
  "pages/public/styleguide.njk": "only who runs the home sees it, in the preview",
};

/** Words in templates that are for programs. */
const forPrograms: ReadonlySet<string> = new Set([
  ...["User-agent: * Disallow: Sitemap:", "/sitemap.xml"], // the words of robots.txt (RFC 9309)
  ...["unbroken", "js", "answersNow"], // a class, and bundles
  ...["message", "name", "reply", "topic", "status", "asked", "changed", "kind", "by"], // the ids of fields
  "matrix", // an anchor of the binder
  ...iconNames,
]);

/** The two faces of a color in the picture of the porch. */
const colorPattern = /^light-dark\([\w#]+,[\w#]+\)$/;

const templates = readdirSync(themeFolder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".njk") && !Object.hasOwn(withWords, file))
  .toSorted()
  .map((file) => [file, readTemplate(readFileSync(join(themeFolder, file), "utf8"))] as const);

function findMessage(key: string): unknown {
  return key
    .split(".")
    .reduce<unknown>(
      (part, step) =>
        Object.hasOwn(Object(part), step) ? Reflect.get(Object(part), step) : undefined,
      findLocale().words,
    );
}

/** What is wrong with how a template says a message; nothing where a page can show it. */
function findFaults({ said }: ReadTemplate): readonly string[] {
  return said.flatMap(({ keys, by, named }) =>
    keys.flatMap((key) => {
      const message = findMessage(key);
      if (message === undefined) return [`“${key}” is not in the catalog`];
      if (by === "scriptWords") return [];
      const isCounted = typeof message === "object" && message !== null && "other" in message;
      if (Array.isArray(message) !== (by === "sayEach")) return [`“${key}” is not for ${by}`];
      if (Array.isArray(message)) return [];
      if (!isCounted && typeof message !== "string") return [`“${key}” is not one message`];
      const sentences: readonly string[] = isCounted
        ? Object.values(message).map(String)
        : [message];
      const asked = new Set([
        ...(isCounted ? ["count"] : []),
        ...sentences.flatMap(splitSentence).flatMap((part) => ("name" in part ? part.name : [])),
      ]);
      const isSame = asked.size === named.length && named.every((name) => asked.has(name));
      return isSame
        ? []
        : [`“${key}” is given ${named.join(", ")} and asks for ${[...asked].join(", ")}`];
    }),
  );
}

describe("every template", () => {
  it.each(templates)("%s has no word for visitors in it", (_file, { shown, texts }) => {
    expect(
      [...shown, ...texts].filter((text) => !forPrograms.has(text) && !colorPattern.test(text)),
    ).toEqual([]);
  });

  it.each(templates)(
    "%s says what the catalog has, with a value for each slot",
    (_file, template) => {
      expect(findFaults(template)).toEqual([]);
    },
  );

  it.each(templates)("%s is called and listed by a message", (_file, { frontMatter }) => {
    const { title, navigation } = frontMatter;
    const keys = [title, Object(navigation).words].filter((key) => key !== undefined);
    expect(keys.filter((key) => typeof findMessage(String(key)) !== "string")).toEqual([]);
  });
});

describe("a name of a message that is data", () => {
  it("is one of a page's front matter, which is looked at above", () => {
    const files = templates.filter(([, { said }]) => said.some(({ keys }) => keys.length === 0));
    expect(files.map(([file]) => file)).toEqual([
      "templates/components/face.njk",
      "templates/components/navigation.njk",
      "templates/layouts/base.njk",
    ]);
  });
});

describe("the look for words in templates", () => {
  it.each([
    ["text", "<p>{{ name }} reads it.</p>"],
    ["text in a macro", "{% macro a(b) %}<p>{{ b }}, or</p>{% endmacro %}"],
    ["text in a branch", "{% if a %}or{% endif %}"],
    ["a chosen text", '<p>{{ "or" if a else "and" }}</p>'],
    ["a text joined to another", '<p>{{ "or " ~ a }}</p>'],
    ["a text that is filtered", '<p>{{ "or" | upper }}</p>'],
    ["what stands in for what is not there", '<p>{{ a or "nobody" }}</p>'],
    ["a picture's alternative", '<img src="/a.png" alt="A door">'],
    ["a label", '<nav aria-label="Other documents"></nav>'],
    ["a title that goes on", '<a title="Save {{ name }}" href="/">{{ name }}</a>'],
    ["a placeholder", '<input placeholder="Name">'],
    ["a button's words", '<input type="submit" value="Send">'],
    ["a description", '<meta name="description" content="A home">'],
    ["what a macro is given", '{{ heading("Welcome") }}'],
    ["a single small word that a macro is given", '{{ heading("welcome") }}'],
    ["a list that a macro is given", '{{ signatures(["mine"]) }}'],
    ["what a message is given", '{{ say("layout.runBy", home="us", operator=a) }}'],
    ["a name that is set", '{% set a = "Welcome" %}'],
    ["a list to go through", '{% for a in ["one"] %}{{ a }}{% endfor %}'],
    ["a link's title", '{{ say("a.b", c=link("/", title="Home")) }}'],
    ["a summary of data", '{% set a = { b: "Welcome" } %}'],
  ])("finds %s", (_what, source) => {
    const { shown, texts } = readTemplate(source);
    expect([...shown, ...texts]).not.toEqual([]);
  });

  it("finds nothing in classes, addresses, keys, comparisons and what is put in", () => {
    const source = `{% extends "layouts/base.njk" %}
      {# A word in a comment. #}
      {% if a.status == "open" %}<a class="button" data-look="quiet" href="/policies/#--top">{{ a.shown }}</a>{% endif %}
      {{ say("layout.skipLink" if a else "layout.feed", b=link("/a/", class="quiet"), c=element("strong")) }}
      {{ call(a["name"], "button--quiet", "#--emergencies") }}: {{ a }} – {{ b }}&nbsp;`;
    expect(readTemplate(source)).toMatchObject({ shown: [], texts: [] });
  });

  it("finds a message that is not there, and one with too little or too much", () => {
    const say = (inside: string) => findFaults(readTemplate(`{{ ${inside} }}`));
    expect(say('say("layout.skipLink")')).toEqual([]);
    expect(say('say("layout.skipLink", home=a)')).toHaveLength(1);
    expect(say('say("layout.runBy", home=a)')).toHaveLength(1);
    expect(say('say("layout.run")')).toHaveLength(1);
    expect(say('say("layout")')).toHaveLength(1);
    expect(say('say("layout.skipLink" if a else "layout.constructor")')).toHaveLength(1);
    expect(say('sayEach("layout.skipLink")')).toHaveLength(1);
    expect(say('say("certification.allRules")')).toHaveLength(1);
  });
});

// “ruth, director of open gate recovery”: what a home typed has names in it.
it.each(templates)("%s puts nothing that a home typed into small letters", (file) => {
  expect(readFileSync(join(themeFolder, file), "utf8")).not.toMatch(/\|\s*lower/);
});
