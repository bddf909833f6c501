import { BlockList, isIP } from "node:net";

/** Addresses of this machine and of networks that no stranger is in (RFC 1918, 3927, 4193, 4291). */
const nearby = new BlockList();
for (const [address, bits] of [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["169.254.0.0", 16],
] as const) {
  nearby.addSubnet(address, bits, "ipv4");
}
for (const [address, bits] of [
  ["::1", 128],
  ["fc00::", 7],
  ["fe80::", 10],
] as const) {
  nearby.addSubnet(address, bits, "ipv6");
}

/**
 * Finds the address that counts as the visitor's. A proxy puts the address that it was reached from at
 * the end of `X-Forwarded-For`; whatever stands before that, the visitor may have written.
 *
 * @param peer the address that the connection comes from
 * @param forwarded the request's `X-Forwarded-For`, where it has one
 * @param isProxyTrusted whether the operator said that there is a proxy of theirs in front
 * @returns the proxy's word where it is trusted, comes from nearby and is an address; else the peer's
 */
export function findVisitorAddress(
  peer: string,
  forwarded: string | undefined,
  isProxyTrusted: boolean,
): string {
  if (!isProxyTrusted || forwarded === undefined || !isNearby(peer)) return peer;
  const last = forwarded.split(",").at(-1)?.trim() ?? "";
  return isIP(last) === 0 ? peer : last;
}

/**
 * Tells whether an address is of this machine or of a network of the operator's own.
 *
 * @param address as Node writes it
 */
export function isNearby(address: string): boolean {
  const [bare = ""] = address.replace(/^::ffff:/i, "").split("%", 1); // without its zone
  const version = isIP(bare);
  return version !== 0 && nearby.check(bare, version === 4 ? "ipv4" : "ipv6");
}
