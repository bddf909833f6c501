import { describe, expect, it } from "vitest";
import { createBinderTabs, writeTabStyles } from "../../../src/binder/binder-tabs.ts";
import { createBinderView } from "../../../src/binder/binder-view.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { findLocale } from "../../../src/locales/locale.ts";
import { createHome } from "../../support/create-home.ts";

const write = (title: string, version: string) =>
  `---\ntitle: ${JSON.stringify(title)}\naudience: residents\n${version}reviewed: 2026-01-05\n---\n\n## A part\n\nWords.\n`;

async function makeTabs(documents: Readonly<Record<string, string>>) {
  const home = await readIdentifiedHome(await createHome(documents));
  return createBinderTabs(createBinderView(home, "2026-03-01"), findLocale());
}

describe("the tabs of the binder", () => {
  it("are numbered in the order of its parts, a document each", async () => {
    const tabs = await makeTabs({
      "policies/guests.md": write("Guests", 'version: "1.0"\neffective: 2026-01-05\n'),
      "policies/keys.md": write("Keys", ""),
    });
    const { house, documents, posters, forms, matrix } = tabs;
    const all = [house, ...documents, posters, forms, matrix];
    expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(documents.map(({ title }) => title)).toEqual(["Guests, version 1.0", "Keys"]);
  });

  it("stand one below another, and the head of a page says what it is a part of", async () => {
    const tabs = await makeTabs({ "policies/guests.md": write("Guests", "") });
    const styles = writeTabStyles(tabs, "Juniper House");
    const tops = [...styles.matchAll(/margin-top: (\d+)mm/g)].map(([, top]) => Number(top));
    expect(tops).toEqual([0, 16, 32, 48, 64]);
    expect(styles).toContain(
      '@top-left { content: "Guests"; } @top-right { content: "Juniper House"; }',
    );
  });

  it("cannot be ended by what a title says", async () => {
    const title = String.raw`Guests"; } } * { display: none } \ </style>`;
    const tabs = await makeTabs({ "policies/guests.md": write(title, "") });
    const styles = writeTabStyles(tabs, "Juniper House");
    expect(styles).not.toContain("</");
    const quoted = styles.match(/"[^"]*"/g) ?? [];
    expect(quoted.length).toBe(styles.split('"').length / 2 - 0.5);
    expect(styles).toContain(
      String.raw`"Guests\22 \3b  \7d  \7d  \2a  \7b  display\3a  none \7d  \5c  \3c \2f style\3e "`,
    );
  });
});
