/** The site where it is not itself: on a card that other services show for a link, and on a phone's screen. */
export const face = {
  /** The last line of the card, below the home's name and area. */
  more: "Whom to call, and what we promise",
  /** What the card shows, for who does not see it. */
  card: "A lit lamp beside the name {home}",
} as const;
