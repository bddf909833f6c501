/** The part of the vCard parser that the tests use; its package ships no types. */
declare module "vcf" {
  interface CardProperty {
    valueOf(): string;
    toString(): string;
  }

  export default class ContactCard {
    readonly version: string;
    parse(text: string): ContactCard;
    get(name: string): CardProperty;
  }
}
