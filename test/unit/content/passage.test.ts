import { describe, expect, it } from "vitest";
import { listSections } from "../../../src/documents/document.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { createSiteViews } from "../../../src/pages/site-view.ts";
import { contentHtml } from "../../../src/theme/content-html.ts";
import { checkFiles, describePlaces, page } from "../../support/check-files.ts";
import { createHome, homeYaml, onePixel } from "../../support/create-home.ts";

async function readPage(body: string) {
  const home = await readIdentifiedHome(
    await createHome({ "neighbors/a.md": page(body), "neighbors/porch.png": onePixel }),
  );
  return { home, document: home.documents[0] };
}

describe("the words of a picture", () => {
  it("have the home's facts filled in, in the picture's text and in every other place", async () => {
    const { home, document } = await readPage(
      "![The porch of {{ home.name }}](porch.png)\n\n## ![{{ home.manager.name }}](porch.png)\n\nText.",
    );
    expect(document?.introduction.text).toBe("The porch of Harbor House");
    expect(document?.introduction.images[0]?.alternative).toBe("The porch of Harbor House");
    expect(listSections(document ?? { sections: [] })[0]?.title).toBe("Dana");
    const pictures = {
      find: () => ({ address: "/porch.webp", width: 1, height: 1 }),
    };
    const [shown] = createSiteViews(home, pictures).public.neighborPages;
    expect(JSON.stringify(shown)).toContain('"alternative":"The porch of Harbor House"');
    expect(JSON.stringify(shown)).not.toContain("{{");
  });

  it("are escaped once, whatever a fact holds", async () => {
    const home = await readIdentifiedHome(
      await createHome({
        "_data/home.yaml": homeYaml.replace("name: Harbor House", `name: 'A "B" <C> & D'`),
        "neighbors/a.md": page("![{{ home.name }}](porch.png)"),
        "neighbors/porch.png": onePixel,
      }),
    );
    const [shown] = createSiteViews(home, {
      find: () => ({ address: "/porch.webp", width: 1, height: 1 }),
    }).public.neighborPages;
    const html = contentHtml.writeEntry(shown?.introduction ?? []);
    expect(html).toContain('alt="A &quot;B&quot; &lt;C&gt; &amp; D"');
  });

  it.each([
    ["![Our {{ house.address }}](porch.png)", "6:7 fact/narrower-audience error"],
    ["![Our porch\nand {{ home.nam }}](porch.png)", "7:5 fact/unknown error"],
    ["[![{{ home.curfew.weekdays }}](porch.png)](#a)", "6:4 fact/narrower-audience error"],
    ["## ![{{ home.curfew.weekdays }}](porch.png)\n\nText.", "6:6 fact/narrower-audience error"],
  ])("may refer to nothing that the text around them may not: %j", async (body, place) => {
    const files = {
      "neighbors/a.md": page(body),
      "neighbors/porch.png": onePixel,
      "_data/house.yaml": "address: 12 Main Street\n",
    };
    const findings = await checkFiles(files, "fact/");
    expect(describePlaces(findings)).toContain(`neighbors/a.md:${place}`);
  });
});

it("shows no invisible character that an address in angle brackets spells out", async () => {
  const { home, document } = await readPage("See <https://a.example/%07%00%C2%85é> now.");
  expect(document?.introduction.text).toBe("See https://a.example/%07%00%C2%85é now.");
  const [shown] = createSiteViews(home).public.neighborPages;
  expect(JSON.stringify(shown?.introduction)).not.toMatch(/\\u00/);
});

describe("what a text refers to", () => {
  it.each([
    [
      "links that stand after one another",
      "[a](#x) and [b](#x)\nthen [c](#x)",
      ["6:3", "6:15", "7:8"],
    ],
    ["a link in angle brackets", "See <https://a.example> and [b](#x)", ["6:5", "6:31"]],
    ["a link whose address stands elsewhere", "[a][r] and [b](#x)\n\n[r]: #x", ["6:14", "6:15"]],
  ])("is found at its place: %s", async (_what, body, places) => {
    const { document } = await readPage(body);
    expect(
      document?.introduction.links.map(({ place }) => `${place.line}:${place.column}`),
    ).toEqual(places);
  });

  it("is found at its place behind a reference that goes on in the next line", async () => {
    const { document } = await readPage("Ask {{ home.manager.name\n}} or {{ home.name }}.");
    const places = document?.introduction.factReferences.map(
      ({ path, place }) => `${path} ${place.line}:${place.column}`,
    );
    expect(places).toEqual(["home.manager.name 6:5", "home.name 7:7"]);
  });
});
