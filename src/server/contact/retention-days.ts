/**
 * For how many days a message is kept at most. The privacy page promises it, and is built before anyone knows
 * what a deploy is set up with: a setting can only shorten it.
 */
export const mostRetentionDays = 180;

/**
 * Reads for how many days messages are kept.
 *
 * @param typed the setting, if any; what is no number of days counts as not said
 */
export function readRetentionDays(typed: string | undefined): number {
  const days = /^[1-9]\d{0,3}$/.test(typed?.trim() ?? "") ? Number(typed) : mostRetentionDays;
  return Math.min(days, mostRetentionDays);
}
