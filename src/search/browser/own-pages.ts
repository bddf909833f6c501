/** Where residents read what everybody can read, by its public address: their search page has it. */
let ownPages: Readonly<Record<string, string>> | undefined;

/**
 * Leads a resident who found a public section to the residents' own page of it, where whom to call in an
 * emergency and their navigation stay. Others are led where the index says.
 *
 * @param url the section's address in the index, such as `/policies/grievance-policy/#outside-help`
 */
export function leadToOwnPage(url: string): string {
  ownPages ??= JSON.parse(
    document.querySelector<HTMLElement>("[data-own-pages]")?.dataset.ownPages ?? "{}",
  ) as Readonly<Record<string, string>>; // written by the build
  const [page = "", id] = url.split("#");
  const own = ownPages[page] ?? page;
  return id === undefined ? own : `${own}#${id}`;
}
