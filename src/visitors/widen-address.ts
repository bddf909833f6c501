/**
 * Takes an address for the connection it belongs to: a household's IPv6 addresses share their first
 * half (RFC 6177).
 *
 * @param address an IPv4 or IPv6 address
 * @returns the address itself, or the first four groups of an IPv6 address
 */
export function widenAddress(address: string): string {
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("::");
  const padding = tail === undefined ? [] : ["0", "0", "0", "0"];
  return [...head.split(":"), ...padding].slice(0, 4).join(":");
}
