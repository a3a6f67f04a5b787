// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { countedAddress } from './lock-out.js';
import { networkOf } from './network.js';

describe('Attempts', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:0:1::7', '2001:db8:0:1::/64'],
    ['2001:0DB8:0:1:ffff:ffff:ffff:ffff', '2001:db8:0:1::/64'],
    ['2001:db8::7', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('from %s are those of %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('from two addresses of one IPv6 network lock that network, and no other', () => {
    expect(countedAddress('2001:db8:0:1::7')).toBe(countedAddress('2001:db8:0:1:8::9'));
    expect(countedAddress('2001:db8:0:1::7')).not.toBe(countedAddress('2001:db8:0:2::7'));
  });
});
