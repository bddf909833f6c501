/** A mail to the manager. Nothing a visitor typed stands anywhere but in `text` and `replyTo`. */
export interface Mail {
  /** The same for every attempt, so that a mail program can tell a second copy. */
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  /** Where an answer goes, when the writer gave a whole email address. */
  readonly replyTo: string | undefined;
}

/** Tells the manager. */
export interface Notifier {
  /** @returns true when the mail was taken; whatever goes wrong is false, never thrown */
  send(mail: Mail): Promise<boolean>;
}
