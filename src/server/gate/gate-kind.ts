/** What tells one gate from another: what opens the one is worth nothing at the other. */
export interface GateKind {
  readonly name: "residents" | "manager";
  /** What its sessions are signed for. */
  readonly purpose: string;
  /** What its cookies are called. */
  readonly cookies: { readonly published: string; readonly preview: string };
  /** What it asks for, as 401 tells programs (RFC 9110, 11.6.1). No browser knows it, so none pops up. */
  readonly challenge: string;
  /** How many days somebody stays signed in, counted from signing in and never renewed. */
  readonly sessionDays: number;
}

/** The gate of the residents' pages, which a household opens with its house code. */
export const residentsGate: GateKind = {
  name: "residents",
  purpose: "resident-session",
  // A browser takes a `__Host-` cookie over https alone, for the whole site and no other host.
  cookies: { published: "__Host-resident", preview: "preview-resident" },
  challenge: 'HouseCode realm="residents"',
  sessionDays: 30,
};

/**
 * The gate of the manager's desk. Neighbors' names and words lie behind it, so that a phone that is left
 * somewhere opens it for a week and not for a month.
 */
export const managerGate: GateKind = {
  name: "manager",
  purpose: "manager-session",
  cookies: { published: "__Host-manager", preview: "preview-manager" },
  challenge: 'ManagerCode realm="manager"',
  sessionDays: 7,
};
