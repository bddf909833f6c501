// Written by “npm run tables” from the modules in this folder.

import { addressClash } from "./address/clash/rule.ts";
import { addressMissing } from "./address/missing/rule.ts";
import { addressSiteDiffers } from "./address/site-differs/rule.ts";
import { addressSiteHasPath } from "./address/site-has-path/rule.ts";
import { audienceBorrowedAddress } from "./audience/borrowed-address/rule.ts";
import { audienceMarkNotRead } from "./audience/mark-not-read/rule.ts";
import { audienceMissing } from "./audience/missing/rule.ts";
import { audienceRepeatsNarrower } from "./audience/repeats-narrower/rule.ts";
import { audienceUnclearEnd } from "./audience/unclear-end/rule.ts";
import { audienceWidened } from "./audience/widened/rule.ts";
import { certificationDisagrees } from "./certification/disagrees/rule.ts";
import { certificationOtherComplaintRoute } from "./certification/other-complaint-route/rule.ts";
import { certificationUnproven } from "./certification/unproven/rule.ts";
import { clauseBelongingsKept } from "./clause/belongings-kept/rule.ts";
import { clauseBenefitsHandedOver } from "./clause/benefits-handed-over/rule.ts";
import { clauseBodySearch } from "./clause/body-search/rule.ts";
import { clauseChangedWithoutNotice } from "./clause/changed-without-notice/rule.ts";
import { clauseCompulsoryWorship } from "./clause/compulsory-worship/rule.ts";
import { clauseDepositAlwaysKept } from "./clause/deposit-always-kept/rule.ts";
import { clauseDiagnosisTold } from "./clause/diagnosis-told/rule.ts";
import { clauseFinesWithoutLimit } from "./clause/fines-without-limit/rule.ts";
import { clauseHelpNotCalled } from "./clause/help-not-called/rule.ts";
import { clauseKeptInside } from "./clause/kept-inside/rule.ts";
import { clauseLockedOut } from "./clause/locked-out/rule.ts";
import { clauseMedicationRefused } from "./clause/medication-refused/rule.ts";
import { clauseNoComplaints } from "./clause/no-complaints/rule.ts";
import { clauseOnePathOnly } from "./clause/one-path-only/rule.ts";
import { clauseOneProviderOnly } from "./clause/one-provider-only/rule.ts";
import { clauseOutAtOnceAfterUse } from "./clause/out-at-once-after-use/rule.ts";
import { clauseOutWithoutNotice } from "./clause/out-without-notice/rule.ts";
import { clausePeopleShutOut } from "./clause/people-shut-out/rule.ts";
import { clausePrivacyGivenUp } from "./clause/privacy-given-up/rule.ts";
import { clauseResultNeverChecked } from "./clause/result-never-checked/rule.ts";
import { clauseRetaliation } from "./clause/retaliation/rule.ts";
import { clauseSearchUnattended } from "./clause/search-unattended/rule.ts";
import { clauseSmokingIndoors } from "./clause/smoking-indoors/rule.ts";
import { clauseSpeechSilenced } from "./clause/speech-silenced/rule.ts";
import { clauseUnpaidWork } from "./clause/unpaid-work/rule.ts";
import { clauseWaivedLiability } from "./clause/waived-liability/rule.ts";
import { clauseWaivedRights } from "./clause/waived-rights/rule.ts";
import { contactMistypedMail } from "./contact/mistyped-mail/rule.ts";
import { contactNarrowerAudience } from "./contact/narrower-audience/rule.ts";
import { contactNoSuchPhone } from "./contact/no-such-phone/rule.ts";
import { contactNotInFacts } from "./contact/not-in-facts/rule.ts";
import { contactOutsideIsInside } from "./contact/outside-is-inside/rule.ts";
import { contactTyped } from "./contact/typed/rule.ts";
import { contradictionCertification } from "./contradiction/certification/rule.ts";
import { contradictionCurfew } from "./contradiction/curfew/rule.ts";
import { contradictionFact } from "./contradiction/fact/rule.ts";
import { contradictionFigures } from "./contradiction/figures/rule.ts";
import { contradictionHome } from "./contradiction/home/rule.ts";
import { contradictionLanguages } from "./contradiction/languages/rule.ts";
import { contradictionLevel } from "./contradiction/level/rule.ts";
import { contradictionPresence } from "./contradiction/presence/rule.ts";
import { contradictionState } from "./contradiction/state/rule.ts";
import { contradictionTexts } from "./contradiction/texts/rule.ts";
import { crisisLineClaimed } from "./crisis-line/claimed/rule.ts";
import { dateCheckOverdue } from "./date/check-overdue/rule.ts";
import { dateEffectiveAfterReview } from "./date/effective-after-review/rule.ts";
import { dateExpired } from "./date/expired/rule.ts";
import { dateInFuture } from "./date/in-future/rule.ts";
import { dateNextVersionInForce } from "./date/next-version-in-force/rule.ts";
import { dateNextWithoutDay } from "./date/next-without-day/rule.ts";
import { dateNotInEffectYet } from "./date/not-in-effect-yet/rule.ts";
import { datePastEvent } from "./date/past-event/rule.ts";
import { dateReviewOverdue } from "./date/review-overdue/rule.ts";
import { dateSafetyWordsOld } from "./date/safety-words-old/rule.ts";
import { documentDuplicated } from "./document/duplicated/rule.ts";
import { documentEmpty } from "./document/empty/rule.ts";
import { documentMissing } from "./document/missing/rule.ts";
import { factByPosition } from "./fact/by-position/rule.ts";
import { factNarrowerAudience } from "./fact/narrower-audience/rule.ts";
import { factNarrowerTyped } from "./fact/narrower-typed/rule.ts";
import { factUnknown } from "./fact/unknown/rule.ts";
import { factsFaintAccent } from "./facts/faint-accent/rule.ts";
import { factsInvalid } from "./facts/invalid/rule.ts";
import { factsNoTimeZone } from "./facts/no-time-zone/rule.ts";
import { factsNotSaid } from "./facts/not-said/rule.ts";
import { factsNotUnderstood } from "./facts/not-understood/rule.ts";
import { factsToldTwice } from "./facts/told-twice/rule.ts";
import { factsUnknownKey } from "./facts/unknown-key/rule.ts";
import { fileConflictMarker } from "./file/conflict-marker/rule.ts";
import { fileEmptyFolder } from "./file/empty-folder/rule.ts";
import { fileLooksLikeCopy } from "./file/looks-like-copy/rule.ts";
import { fileMisnamed } from "./file/misnamed/rule.ts";
import { fileMisplaced } from "./file/misplaced/rule.ts";
import { fileMissingData } from "./file/missing-data/rule.ts";
import { fileName } from "./file/name/rule.ts";
import { fileNotText } from "./file/not-text/rule.ts";
import { fileNotUtf8 } from "./file/not-utf8/rule.ts";
import { fileOddCharacter } from "./file/odd-character/rule.ts";
import { fileSymlink } from "./file/symlink/rule.ts";
import { fileTooLarge } from "./file/too-large/rule.ts";
import { fileTwice } from "./file/twice/rule.ts";
import { fileUnknownData } from "./file/unknown-data/rule.ts";
import { fileUnreadable } from "./file/unreadable/rule.ts";
import { fileUnusedPicture } from "./file/unused-picture/rule.ts";
import { formBlankInPolicy } from "./form/blank-in-policy/rule.ts";
import { formerlyClash } from "./formerly/clash/rule.ts";
import { formerlyUnanswered } from "./formerly/unanswered/rule.ts";
import { frontMatterChangesDisagree } from "./front-matter/changes-disagree/rule.ts";
import { frontMatterInvalid } from "./front-matter/invalid/rule.ts";
import { frontMatterLanguage } from "./front-matter/language/rule.ts";
import { frontMatterMissing } from "./front-matter/missing/rule.ts";
import { frontMatterUnclosed } from "./front-matter/unclosed/rule.ts";
import { frontMatterUnknownKey } from "./front-matter/unknown-key/rule.ts";
import { headingAttributes } from "./heading/attributes/rule.ts";
import { headingDuplicateId } from "./heading/duplicate-id/rule.ts";
import { headingInside } from "./heading/inside/rule.ts";
import { headingLevelSkipped } from "./heading/level-skipped/rule.ts";
import { headingNestsRest } from "./heading/nests-rest/rule.ts";
import { headingNoSpace } from "./heading/no-space/rule.ts";
import { headingUnderlined } from "./heading/underlined/rule.ts";
import { htmlHiddenNote } from "./html/hidden-note/rule.ts";
import { htmlRaw } from "./html/raw/rule.ts";
import { imageDamaged } from "./image/damaged/rule.ts";
import { imageFormat } from "./image/format/rule.ts";
import { imageMissing } from "./image/missing/rule.ts";
import { imageNoAlternative } from "./image/no-alternative/rule.ts";
import { imageOutside } from "./image/outside/rule.ts";
import { imageShownAsTyped } from "./image/shown-as-typed/rule.ts";
import { imageThirdParty } from "./image/third-party/rule.ts";
import { languagePersonFirst } from "./language/person-first/rule.ts";
import { linkBroken } from "./link/broken/rule.ts";
import { linkNarrowerAudience } from "./link/narrower-audience/rule.ts";
import { linkShownAsTyped } from "./link/shown-as-typed/rule.ts";
import { linkUnclearText } from "./link/unclear-text/rule.ts";
import { linkUnsafe } from "./link/unsafe/rule.ts";
import { listNoSpace } from "./list/no-space/rule.ts";
import { listNotNested } from "./list/not-nested/rule.ts";
import { listNumberStartsLine } from "./list/number-starts-line/rule.ts";
import { listRenumbered } from "./list/renumbered/rule.ts";
import { listRunTogether } from "./list/run-together/rule.ts";
import { markNotKnown } from "./mark/not-known/rule.ts";
import { markUnread } from "./mark/unread/rule.ts";
import { overdoseStepsOwn } from "./overdose-steps/own/rule.ts";
import { placeholderLeft } from "./placeholder/left/rule.ts";
import { privacyLooksPrivate } from "./privacy/looks-private/rule.ts";
import { privacyResidentNamed } from "./privacy/resident-named/rule.ts";
import { profileLinkMissing } from "./profile/link-missing/rule.ts";
import { profileUnknownLink } from "./profile/unknown-link/rule.ts";
import { profileUnknownSection } from "./profile/unknown-section/rule.ts";
import { profileWordsMissing } from "./profile/words-missing/rule.ts";
import { promiseDisagrees } from "./promise/disagrees/rule.ts";
import { referenceBroken } from "./reference/broken/rule.ts";
import type { Rule } from "./rule.ts";
import { sampleFacts } from "./sample/facts/rule.ts";
import { sampleLeft } from "./sample/left/rule.ts";
import { scheduleOddDays } from "./schedule/odd-days/rule.ts";
import { scheduleOddLength } from "./schedule/odd-length/rule.ts";
import { sectionDuplicated } from "./section/duplicated/rule.ts";
import { sectionEmpty } from "./section/empty/rule.ts";
import { sectionFactMissing } from "./section/fact-missing/rule.ts";
import { sectionLikely } from "./section/likely/rule.ts";
import { sectionLooksLikeHeading } from "./section/looks-like-heading/rule.ts";
import { sectionMissing } from "./section/missing/rule.ts";
import { sectionMisspelt } from "./section/misspelt/rule.ts";
import { sectionSaidOtherwise } from "./section/said-otherwise/rule.ts";
import { standardLawOfAnotherState } from "./standard/law-of-another-state/rule.ts";
import { standardNotDocumented } from "./standard/not-documented/rule.ts";
import { standardUnknownLevel } from "./standard/unknown-level/rule.ts";
import { standardUnknownProfile } from "./standard/unknown-profile/rule.ts";
import { standardUnknownRule } from "./standard/unknown-rule/rule.ts";
import { standardUnknownSection } from "./standard/unknown-section/rule.ts";
import { standardUnknownStandard } from "./standard/unknown-standard/rule.ts";
import { tableCellDropped } from "./table/cell-dropped/rule.ts";
import { tableLineInTable } from "./table/line-in-table/rule.ts";
import { tablePasted } from "./table/pasted/rule.ts";
import { textCodeBlock } from "./text/code-block/rule.ts";
import { textDropped } from "./text/dropped/rule.ts";
import { textFenceOpen } from "./text/fence-open/rule.ts";
import { textLinesJoined } from "./text/lines-joined/rule.ts";
import { textMarkLost } from "./text/mark-lost/rule.ts";
import { textMarkShown } from "./text/mark-shown/rule.ts";
import { textOddSpace } from "./text/odd-space/rule.ts";
import { typeUnknown } from "./type/unknown/rule.ts";
import { versionAltered } from "./version/altered/rule.ts";
import { versionChangeUntold } from "./version/change-untold/rule.ts";
import { versionGoesBack } from "./version/goes-back/rule.ts";
import { versionOfNothing } from "./version/of-nothing/rule.ts";
import { versionWordsChanged } from "./version/words-changed/rule.ts";
import { yamlCurlyQuotes } from "./yaml/curly-quotes/rule.ts";
import { yamlCutShort } from "./yaml/cut-short/rule.ts";
import { yamlDuplicateKey } from "./yaml/duplicate-key/rule.ts";
import { yamlGlued } from "./yaml/glued/rule.ts";
import { yamlInvalid } from "./yaml/invalid/rule.ts";
import { yamlNull } from "./yaml/null/rule.ts";

/** Every rule there is, by name. */
export const rules: readonly Rule[] = [
  addressClash,
  addressMissing,
  addressSiteDiffers,
  addressSiteHasPath,
  audienceBorrowedAddress,
  audienceMarkNotRead,
  audienceMissing,
  audienceRepeatsNarrower,
  audienceUnclearEnd,
  audienceWidened,
  certificationDisagrees,
  certificationOtherComplaintRoute,
  certificationUnproven,
  clauseBelongingsKept,
  clauseBenefitsHandedOver,
  clauseBodySearch,
  clauseChangedWithoutNotice,
  clauseCompulsoryWorship,
  clauseDepositAlwaysKept,
  clauseDiagnosisTold,
  clauseFinesWithoutLimit,
  clauseHelpNotCalled,
  clauseKeptInside,
  clauseLockedOut,
  clauseMedicationRefused,
  clauseNoComplaints,
  clauseOnePathOnly,
  clauseOneProviderOnly,
  clauseOutAtOnceAfterUse,
  clauseOutWithoutNotice,
  clausePeopleShutOut,
  clausePrivacyGivenUp,
  clauseResultNeverChecked,
  clauseRetaliation,
  clauseSearchUnattended,
  clauseSmokingIndoors,
  clauseSpeechSilenced,
  clauseUnpaidWork,
  clauseWaivedLiability,
  clauseWaivedRights,
  contactMistypedMail,
  contactNarrowerAudience,
  contactNoSuchPhone,
  contactNotInFacts,
  contactOutsideIsInside,
  contactTyped,
  contradictionCertification,
  contradictionCurfew,
  contradictionFact,
  contradictionFigures,
  contradictionHome,
  contradictionLanguages,
  contradictionLevel,
  contradictionPresence,
  contradictionState,
  contradictionTexts,
  crisisLineClaimed,
  dateCheckOverdue,
  dateEffectiveAfterReview,
  dateExpired,
  dateInFuture,
  dateNextVersionInForce,
  dateNextWithoutDay,
  dateNotInEffectYet,
  datePastEvent,
  dateReviewOverdue,
  dateSafetyWordsOld,
  documentDuplicated,
  documentEmpty,
  documentMissing,
  factByPosition,
  factNarrowerAudience,
  factNarrowerTyped,
  factUnknown,
  factsFaintAccent,
  factsInvalid,
  factsNoTimeZone,
  factsNotSaid,
  factsNotUnderstood,
  factsToldTwice,
  factsUnknownKey,
  fileConflictMarker,
  fileEmptyFolder,
  fileLooksLikeCopy,
  fileMisnamed,
  fileMisplaced,
  fileMissingData,
  fileName,
  fileNotText,
  fileNotUtf8,
  fileOddCharacter,
  fileSymlink,
  fileTooLarge,
  fileTwice,
  fileUnknownData,
  fileUnreadable,
  fileUnusedPicture,
  formBlankInPolicy,
  formerlyClash,
  formerlyUnanswered,
  frontMatterChangesDisagree,
  frontMatterInvalid,
  frontMatterLanguage,
  frontMatterMissing,
  frontMatterUnclosed,
  frontMatterUnknownKey,
  headingAttributes,
  headingDuplicateId,
  headingInside,
  headingLevelSkipped,
  headingNestsRest,
  headingNoSpace,
  headingUnderlined,
  htmlHiddenNote,
  htmlRaw,
  imageDamaged,
  imageFormat,
  imageMissing,
  imageNoAlternative,
  imageOutside,
  imageShownAsTyped,
  imageThirdParty,
  languagePersonFirst,
  linkBroken,
  linkNarrowerAudience,
  linkShownAsTyped,
  linkUnclearText,
  linkUnsafe,
  listNoSpace,
  listNotNested,
  listNumberStartsLine,
  listRenumbered,
  listRunTogether,
  markNotKnown,
  markUnread,
  overdoseStepsOwn,
  placeholderLeft,
  privacyLooksPrivate,
  privacyResidentNamed,
  profileLinkMissing,
  profileUnknownLink,
  profileUnknownSection,
  profileWordsMissing,
  promiseDisagrees,
  referenceBroken,
  sampleFacts,
  sampleLeft,
  scheduleOddDays,
  scheduleOddLength,
  sectionDuplicated,
  sectionEmpty,
  sectionFactMissing,
  sectionLikely,
  sectionLooksLikeHeading,
  sectionMissing,
  sectionMisspelt,
  sectionSaidOtherwise,
  standardLawOfAnotherState,
  standardNotDocumented,
  standardUnknownLevel,
  standardUnknownProfile,
  standardUnknownRule,
  standardUnknownSection,
  standardUnknownStandard,
  tableCellDropped,
  tableLineInTable,
  tablePasted,
  textCodeBlock,
  textDropped,
  textFenceOpen,
  textLinesJoined,
  textMarkLost,
  textMarkShown,
  textOddSpace,
  typeUnknown,
  versionAltered,
  versionChangeUntold,
  versionGoesBack,
  versionOfNothing,
  versionWordsChanged,
  yamlCurlyQuotes,
  yamlCutShort,
  yamlDuplicateKey,
  yamlGlued,
  yamlInvalid,
  yamlNull,
];
