import { isIPv4 } from "node:net";

/**
 * Takes an address for the connection it belongs to. The IPv6 addresses of a household share their
 * first half (RFC 6177), and its phones and computers take new ones every day (RFC 8981). Where that
 * half is one that many households share, such as that of an IPv4 address written as an IPv6 one, the
 * rest tells them apart.
 *
 * @param address an IPv4 or IPv6 address as a host writes it, with a port or without
 * @returns the IPv4 address, or what of an IPv6 address belongs to the household; what is neither, as
 *   it stands
 */
export function widenAddress(address: string): string {
  const [, bare = address] =
    /^\[(.*)\](?::\d+)?$/.exec(address) ?? /^([\d.]+):\d+$/.exec(address) ?? [];
  if (isIPv4(bare)) return bare;
  const groups = readGroups(bare);
  if (groups === undefined) return bare;
  const half = groups.slice(0, 4).join(":");
  if (halvesBeforeIpv4.includes(half)) return writeIpv4(groups);
  return half.startsWith("2001:0:") ? groups.join(":") : half;
}

/** What stands before an IPv4 address: `::ffff:192.0.2.1` (RFC 4291, 2.5.5), NAT64 (RFC 6052). */
const halvesBeforeIpv4 = ["0:0:0:0", "64:ff9b:0:0"];

/** Reads the eight groups of an IPv6 address, whichever way it is shortened (RFC 5952). */
function readGroups(address: string): readonly string[] | undefined {
  const withoutZone = address.split("%", 1)[0];
  const host = URL.parse(`http://[${withoutZone}]/`)?.hostname;
  if (host === undefined) return undefined;
  const [start = [], end = []] = host
    .slice(1, -1)
    .split("::")
    .map((side) => side.split(":").filter((group) => group !== ""));
  const zeros = Array.from({ length: 8 - start.length - end.length }, () => "0");
  return [...start, ...zeros, ...end];
}

function writeIpv4(groups: readonly string[]): string {
  return groups
    .slice(-2)
    .map((group) => Number.parseInt(group, 16))
    .flatMap((number) => [number >> 8, number & 255])
    .join(".");
}
