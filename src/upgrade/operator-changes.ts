/** What a version brings that an operator should know before taking it up. */
export interface OperatorChanges {
  readonly version: string;
  /** In the words of the change log, where each stands among what is for operators. */
  readonly changes: readonly string[];
}

/** The newest last. */
export const operatorChanges: readonly OperatorChanges[] = [
  {
    version: "0.1.0",
    changes: [
      "911, 988, Poison Help and the Veterans Crisis Line come with the site, and policies call them by name: `{{ crisisLines.emergency.phone }}` instead of `{{ home.crisisLines.1.phone }}`, which the check now refuses with what to write. `crisisLines` in `_data/home.yaml` may be left out; what is in it stands behind the site's own.",
      "What to do in an overdose is one text that stands whole on every page, poster and binder (`{{ overdoseSteps }}`; the guide “safety” says why). Take your own steps out.",
      "Entries of lists are called by their names: `{{ house.staff.rosa.phone }}`.",
      "`timeZone` in `_data/home.yaml`: mails, lists and the binder tell the home's own time. Without it they tell universal time, and the check says so.",
      "`formerly:` in a document's front matter leads visitors on from its old addresses.",
      "A mark for who may read a text that is mistyped, doubled, cut off or in the wrong place is an error at its line, and keeps the whole document back until it is mended; it no longer publishes what it marked.",
      "A note in `<!-- -->` is an error, since everyone who reads the page would see it.",
      "A build never replaces a `_site` or `_residents` that it did not write, or that holds your own files; it says what to do. The binder likewise. After an update, move an older binder away once.",
      "A section of the resident packet that is for everyone by its kind, such as “Termination”, is for everyone under such a title too; write `{audience=residents}` behind a heading that must not be.",
      "Signing out of the residents' pages ends every copy of that sign-in. Everyone signs in once more after this update.",
      "What you publish is kept: `front-porch keep`, or the workflow “Keep versions” of a new home's repository, writes each version of each policy into `policies/versions`, with what your facts said then. From then on a policy whose words change must get another version and a line under `changes:` (`version/words-changed`, `version/change-untold`, `version/goes-back`); the error shows the first changed words. A new phone, spaces and marks are no change.",
    ],
  },
];
