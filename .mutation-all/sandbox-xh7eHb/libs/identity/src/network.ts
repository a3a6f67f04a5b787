// @ts-nocheck
import { isIPv6 } from 'node:net';

const GROUPS = 8;
const NETWORK_GROUPS = 4;

/**
 * Whom attempts from an address are counted for. An IPv4 address as it is, mapped into IPv6 or not; of an IPv6
 * address its /64, since whoever has one address of it has them all.
 */
export function networkOf(address: string): string {
  const plain = address.split('%')[0]!;
  if (!isIPv6(plain)) return address;
  const groups = groupsOf(plain);
  const mapped = groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff';
  if (mapped) return groups.slice(6).flatMap(bytesOf).join('.');
  return `${groups.slice(0, NETWORK_GROUPS).join(':')}::/64`;
}

/** Eight groups in hexadecimal, without leading zeros: a URL writes an address in its one short form. */
function groupsOf(ipv6: string): string[] {
  const [before, after] = new URL(`http://[${ipv6}]`).hostname.slice(1, -1).split('::') as [string, string?];
  const [head, tail] = [before, after ?? ''].map((side) => (side === '' ? [] : side.split(':')));
  return [...head!, ...Array<string>(GROUPS - head!.length - tail!.length).fill('0'), ...tail!];
}

function bytesOf(group: string): number[] {
  const value = Number.parseInt(group, 16);
  return [value >> 8, value & 0xff];
}
