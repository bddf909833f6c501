import type { FactsName } from "../content/facts/facts-files.ts";
import { factsSchemas } from "../content/facts/read-facts.ts";
import type { DocumentType } from "../documents/document-type.ts";
import { pageFrontMatterSchema, policyFrontMatterSchema } from "../documents/front-matter.ts";
import { documentTypes } from "../documents/registry.ts";
import { composeTemplate, pageTemplate, plainTemplate } from "./document-template.ts";
import { deriveFields, type EditorField, type FieldHints } from "./editor-fields.ts";
import type { EditedPolicy } from "./list-edited-policies.ts";

/** What a home says of its editor, which is all of a home that the editor's files hold. */
export interface EditorSettings {
  /** The home's name, at the top of the editor. */
  readonly name: string;
  /** The site's address, which previews are of. */
  readonly siteUrl: string;
  /** The repository on GitHub, such as `oak-house/site`. */
  readonly repository: string;
  /** The branch that is published. */
  readonly branch: string;
  /** The folder of the repository that the home lies in; nothing where the home is all of it. */
  readonly folder?: string | undefined;
  /** `netlify`, the address of a server that signs people in, or nothing for access tokens alone. */
  readonly signIn?: string | undefined;
  /** The policies that it opens as one of the kinds that the site knows. */
  readonly policies: readonly EditedPolicy[];
}

/** The facts that git keeps. Those of the house stay on the operator's own machine. */
type EditedFacts = Exclude<FactsName, "house">;

const factsLabels: Readonly<Record<EditedFacts, string>> = {
  home: "The home",
  schedule: "The week",
  resources: "Places that help",
  standard: "The standard",
  evidence: "Where evidence is kept",
};

/** The first is what is changed most. */
const factsOrder = Object.keys(factsLabels) as readonly EditedFacts[]; // as it is declared

/**
 * Makes the editor's settings: what can be edited, with the fields of each file from the shapes that the check
 * holds it against, and a template for each type of document. It is public: no text of a home is in it, and no name of a file that
 * not everybody may know.
 *
 * @param settings what the home says of its editor
 * @returns what `config.json` holds
 * @see https://sveltiacms.app/en/docs/config-basics
 */
export function createEditorConfig(settings: EditorSettings) {
  const { name, siteUrl, repository, branch, folder, signIn, policies } = settings;
  const place = folder === undefined ? "" : `${folder}/`;
  return {
    backend: {
      name: "github",
      repo: repository,
      branch,
      ...describeSignIn(signIn),
      commit_messages: commitMessages,
    },
    publish_mode: "editorial_workflow",
    app_title: name,
    site_url: siteUrl,
    logo: { src: "/apple-touch-icon.png" },
    media_folder: `${place}neighbors/pictures`,
    public_folder: "/neighbors/pictures",
    media_libraries: {
      default: { config: { max_file_size: largestPicture } },
      stock_assets: { providers: [] },
    },
    slug: { encoding: "ascii", clean_accents: true },
    editor: { preview: false },
    output: { omit_empty_optional_fields: true },
    collections: [
      listFacts(place),
      listKnownPolicies(place, policies),
      listOtherPolicies(place),
      listPages(place),
    ],
  };
}

/** As large as the site takes pictures; in bytes. */
const largestPicture = 20_000_000;

const commitMessages = {
  create: "Write {{slug}}",
  update: "Change {{slug}}",
  delete: "Take out {{slug}}",
  uploadMedia: "Add the picture {{path}}",
  deleteMedia: "Take out the picture {{path}}",
} as const;

/** An access token needs no server. Others sign in at a window of their own. */
function describeSignIn(signIn: string | undefined) {
  if (signIn === undefined) return { auth_methods: ["token"] };
  const methods = { auth_methods: ["oauth", "token"] };
  return signIn === "netlify" ? methods : { ...methods, base_url: signIn };
}

/** The editor takes no name for how markdown is written that ends otherwise. */
const policyFormat = "policy-frontmatter";
const otherFormat = "other-policy-frontmatter";
const pageFormat = "page-frontmatter";

/**
 * The editor lists a file with each collection that it could be of, and opens it in one. So a policy of a kind
 * that the site knows has to be told from others: those alone carry this key, which is written into no file.
 */
const otherKey = "isOther";
const otherValue = "yes";

/** One list of what can be edited, as far as each of them has it. */
interface EditorCollection {
  readonly name: string;
  readonly label: string;
  readonly label_singular?: string;
  readonly icon: string;
  readonly description: string;
  readonly files?: readonly EditedFile[];
  readonly folder?: string;
  readonly create?: boolean;
  readonly format?: string;
  readonly extension?: string;
  readonly filter?: { readonly field: string; readonly value: string };
  readonly media_folder?: string;
  readonly public_folder?: string;
  readonly fields?: readonly (EditorField | CarriedField)[];
}

/** What a form carries and nobody sees. */
interface CarriedField {
  readonly name: string;
  readonly widget: "hidden";
  readonly default: string;
}

interface EditedFile {
  readonly name: string;
  readonly label: string;
  /** From the top of the repository. */
  readonly file: string;
  readonly format: string;
  readonly fields: readonly EditorField[];
}

function listFacts(place: string): EditorCollection {
  return {
    name: "facts",
    label: "Facts",
    icon: "fact_check",
    description: "Each stands here once, and every page takes it from here.",
    files: factsOrder.map((name) => ({
      name,
      label: factsLabels[name],
      file: `${place}_data/${name}.yaml`,
      format: `facts-${name}`,
      fields: deriveFields(factsSchemas[name]),
    })),
  };
}

function listKnownPolicies(place: string, policies: readonly EditedPolicy[]): EditorCollection {
  return {
    name: "policies",
    label: "Policies",
    icon: "gavel",
    description:
      "Those that the site knows. One that is new begins with the sections that it needs.",
    files: policies.map(({ type, file }) => ({
      name: type.id,
      label: type.title.en,
      file: `${place}${file}`,
      format: policyFormat,
      fields: arrangePolicy(derivePolicyFields(listDefaults(type)), composeTemplate(type)),
    })),
  };
}

function listOtherPolicies(place: string): EditorCollection {
  return {
    name: "other-policies",
    label: "Other policies",
    label_singular: "policy",
    icon: "rule",
    description: "What else residents live by. Only words that are marked for everyone are public.",
    folder: `${place}policies`,
    create: true,
    format: otherFormat,
    extension: "md",
    filter: { field: otherKey, value: otherValue },
    fields: [
      ...arrangePolicy(derivePolicyFields({ audience: "residents" }), plainTemplate),
      { name: otherKey, widget: "hidden", default: otherValue },
    ],
  };
}

function listPages(place: string): EditorCollection {
  return {
    name: "neighbors",
    label: "Pages for neighbors",
    label_singular: "page for neighbors",
    icon: "holiday_village",
    description: "All of these pages are public.",
    folder: `${place}neighbors`,
    create: true,
    format: pageFormat,
    extension: "md",
    media_folder: "pictures",
    public_folder: "pictures",
    fields: arrange(
      deriveFields(pageFrontMatterSchema, { ...frontHints, defaults: { reviewed: "{{now}}" } }),
      writeBody("Text", pageTemplate),
    ),
  };
}

const frontHints: FieldHints = {
  takesReferences: true,
  choices: { type: documentTypes.map(({ id }) => id), form: ["true", "false"] },
};

function derivePolicyFields(defaults: Readonly<Record<string, string>>): readonly EditorField[] {
  const dates = { version: "1.0", effective: "{{now}}", reviewed: "{{now}}" };
  return deriveFields(policyFrontMatterSchema, {
    ...frontHints,
    says: versionHints,
    defaults: { ...dates, reviewEvery: "12 months", ...defaults },
  });
}

/** Whoever changes a rule that people live by is told here what else to fill in: nothing in the editor asks for it. */
const versionHints: Readonly<Record<string, string>> = {
  version:
    "Did you change what the text says, if only a word? Then raise this, such as from 1.2 to 1.3, and go on with the next three.",
  effective:
    "The day from which this version holds. Is that day still to come? Then leave this policy as it is, since people keep it until then, and put the new text into a file of its own on GitHub: the same name, with .next before .md.",
  reviewed:
    "The day on which somebody last read all of it. Did you, for this change? Then write today.",
  changes:
    "What residents read when a rule is new. Add one for each new version: its number, the day from which it holds, and in one sentence what is different for people.",
};

function listDefaults({ title, summary }: DocumentType): Readonly<Record<string, string>> {
  return { title: title.en, summary: summary.en };
}

/** What everybody fills in. */
const above: readonly string[] = ["title", "summary", "audience"];

/** What a change of the text asks for, in the order in which it is filled in. */
const ofVersion: readonly string[] = ["version", "effective", "reviewed", "changes"];

function arrangePolicy(fields: readonly EditorField[], template: string): readonly EditorField[] {
  const body = writeBody("Text: if you change what it says, raise the version below it", template);
  return arrange(fields, body);
}

/** First what everybody fills in, then the text and what a change of it asks for, and below them all else. */
function arrange(fields: readonly EditorField[], body: EditorField): readonly EditorField[] {
  const pick = (names: readonly string[]) =>
    names.flatMap((name) => fields.filter((field) => field.name === name));
  const rest = fields.filter(({ name }) => ![...above, ...ofVersion].includes(name));
  return [...pick(above), body, ...pick(ofVersion), ...rest];
}

/** Plain: a form that takes markdown apart would not put references, marks and addresses of sections back. */
function writeBody(label: string, template: string): EditorField {
  return {
    name: "body",
    label,
    widget: "text",
    required: true,
    hint: "Write ## before a heading, - before an entry of a list, and {{ home.manager.phone }} for a fact. Take a line with [!READ] out once you have written what it asks for.",
    default: template,
  };
}
