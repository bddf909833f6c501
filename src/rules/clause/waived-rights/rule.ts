import { createClauseRule } from "../create-clause-rule.ts";

/** “You give up no rights” */
const givesUpNone = "give|gives|giving up no|none|nothing";

/** Finds residents signing away rights, such as those of tenants, or a paper that says that such rights do not hold. */
export const clauseWaivedRights = createClauseRule({
  name: "clause/waived-rights",
  looksFor:
    "Residents signing away rights, such as those of tenants, or a paper that says that such rights do not hold.",
  why: "Law says who has which rights, and a signature cannot take most of them away. People who believe it do not ask for help they could have.",
  says: "This asks residents to give up rights, or tells them that they have none.",
  instead:
    "Say what a stay here is, in plain words, and that residents keep every right that the law gives them. Ask a lawyer before you say who is a tenant.",
  sections: ["resident-packet#resident-rights", "resident-packet#agreement"],
  shownBy: [
    {
      anyOf: [
        "waiv* … right|rights|protection|protections|privilege|privileges",
        "give|gives|giving|gave|sign|signs|signing up|away|over … right|rights|protection|protections",
        "forfeit* … right|rights",
        "surrender* … right|rights",
        "relinquish* … right|rights",
        "renounc* … right|rights",
        "waiv* … notice|eviction|hearing|tenant|tenancy|landlord",
      ],
      unless: [
        givesUpNone,
        "nothing … waives|waive|takes|releases|gives|limits",
        "do|does|did|will not",
        "not waiv*|give|lose",
        "never|nobody|cannot|without|doesnt",
        "right to … bed|refund|appeal",
        "any|a|your|the … refund",
        "waive the|a|any|this fee|fees",
      ],
    },
    {
      anyOf: [
        "no|not … rights … tenant|tenants|tenancy|renter|renters",
        "no … tenant|tenants|tenancy|landlord … right|rights|protection|protections",
        "landlord|tenant … law|laws|act|code|statute|statutes … not apply|govern|protect",
        "landlord|tenant … law|laws|act|code|statute|statutes do|does not",
        "eviction|housing|rental|lease|tenancy law|laws … not apply|protect|cover|govern",
        "not … protected|covered|subject … by|under|to … landlord|tenant|tenancy",
        "not … entitled … notice|eviction|hearing",
        "not … entitled … tenant|tenancy|landlord … rights|protection|protections",
        "no legal right|rights … stay|remain|reside|residency|occupancy|house|home",
        "no right|rights … stay|remain|notice|eviction",
      ],
      isDenial: true,
      unless: [
        givesUpNone,
        "if|unless|whether",
        "no … person|resident|one … loses|lose|waives|gives",
      ],
    },
    {
      anyOf: ["not … tenant|tenants|lease|tenancy"],
      beside: [
        [
          "waiv*|evict*|right|rights|removed|notice|protection|protections|immediately|law|laws|claim*",
        ],
      ],
      isDenial: true,
      unless: [
        "if|whether|may not be|keep*|still|regardless",
        "right|rights to|of",
        "ask|lawyer",
        "other|another|nearby|neighbor*",
      ],
    },
    {
      anyOf: [
        "law|laws|act|protections … tenant|tenants|renters|landlords … not|no hold|apply|protect|cover|count|reach",
        "no tenant|tenants|lease … law|laws|right|rights|notice|protection|eviction",
        "no|not … right|rights … to notice|hearing|stay|court",
        "give|gives|giving|sign|signs away … what|whatever|rights|right",
      ],
      isDenial: true,
      beside: [["tenant|tenants|tenancy|renter|renters|eviction|lease|landlord|right|rights"]],
      unless: [
        "if|whether|keep*|still|lawyer",
        "never|nobody",
        "no one|resident|person",
        "never",
        "not … give|lose|sign",
      ],
    },
    {
      anyOf: [
        "no|not … landlord|tenant|tenancy … relationship|relation|exists|created",
        "not|never need|needs|have|has|required … go|court|judge|eviction|hearing|process … put|remove|evict|out|court",
        "without … court order|process|hearing|proceeding|proceedings",
        "no court|judge|hearing|notice … needed|required|necessary",
        "disclaim|disclaims|renounce|renounces|surrender|surrenders|forgo|forgoes|relinquish* … tenancy|tenant|tenants|rights|claim|process|protection*|notice|hearing",
        "law|laws|act|statutes|protections … tenants|tenant|renters|renter|eviction|landlord … not|never apply|applies|count|counts|cover|covers|protect",
        "tenants|tenant|renters|renter|eviction|landlord … law|laws|act|rights … not|never … apply|applies|count|counts|cover|covers",
        "tenants|tenant|renters … not|never apply|count|cover|covers … you|here",
        "none of the rights|protections",
        "tenants|tenant … not cover|covers you",
      ],
      isDenial: true,
      beside: [
        [
          "tenant|tenants|tenancy|renter|renters|landlord|eviction|court|notice|process|removed|occupant|licensee",
        ],
      ],
      unless: [
        "nobody|lawyer|ask|legal aid",
        "not give|waive|lose|sign|take",
        "no one … removed|evicted",
        "not|never … remove|evict|put|removed|evicted … without",
        "court order … visitor*|records|disclos*|information|release",
        "records|information|disclos*|search*|guest*|visitor*|mail",
      ],
    },
    {
      anyOf: [
        "tenant|tenants|tenancy|lease|renter|renters|landlord|eviction|courts|court|judge",
        "legal process|proceedings|protections",
        "claim to the room|house|bed|property",
      ],
      isDenial: true,
      beside: [
        [
          "give|gives|gave up",
          "waive|waives|forfeit|forfeits|relinquish|relinquishes|surrender|surrenders|disclaim|disclaims",
          "none of",
          "no say|procedure|process|rights|tenancy|relationship",
          "not apply|applies|cover|count|protected|entitled|needed",
          "without legal|court|a",
        ],
        [
          "protections|protection|rights|right|law|laws|eviction|process|claim|say|hearing|procedure|apply|removed",
        ],
      ],
      unless: [
        givesUpNone,
        "nobody|lawyer|ask|aid|records|guest|guests|visitor*|mail|search*|information|neighbor*",
        "not give|waive|lose|sign|take|affect|limit|change",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "never … without|remove*|evict*",
        "nothing … takes|waives|limits",
        "keep|keeps … right|rights",
        "no one … removed|evicted",
        "not|never … remove|evict|put|removed|evicted … without",
        "court order … visitor*|records|disclos*|information|release",
      ],
      unlessUnder: ["rights"],
    },
    {
      anyOf: [
        "none|without of the|any … rights of|as|that … renter|renters|tenant|tenants|lessee",
        "has|have|having|with no … rights of|as … renter|renters|tenant|tenants|lessee",
        "not … renters|renter|tenants|tenant … no rights",
      ],
      isDenial: true,
      unless: ["nobody|never|law|laws"],
    },
  ],
});
