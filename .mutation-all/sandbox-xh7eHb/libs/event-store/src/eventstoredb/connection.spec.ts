// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { clientString } from './connection.js';

describe('the address of a store', () => {
  it.each([
    ['esdb://localhost:2113?tls=false', 'esdb://localhost:2113?tls=false&gossipTimeout=2&connectionName=api'],
    ['esdb://localhost:2113/', 'esdb://localhost:2113?gossipTimeout=2&connectionName=api'],
    ['esdb+discover://a:1,b:2,c:3', 'esdb+discover://a:1,b:2,c:3?gossipTimeout=2&connectionName=api'],
    ['kurrentdb://h:1?tls=false', 'esdb://h:1?tls=false&gossipTimeout=2&connectionName=api'],
    ['kurrentdb+discover://u:p%3F@h:1', 'esdb+discover://u:p%3F@h:1?gossipTimeout=2&connectionName=api'],
    ['esdb://h:1?ConnectionName=mine&gossiptimeout=9', 'esdb://h:1?ConnectionName=mine&gossiptimeout=9'],
  ])('is understood: %s', (url, expected) => {
    expect(clientString(url, 'api')).toBe(expected);
  });

  it('is refused without being repeated where it is none: it may hold a password', () => {
    const refused = () => clientString('http://admin:changeit@localhost:2113');
    expect(refused).toThrow(RangeError);
    expect(refused).not.toThrow('changeit');
  });
});
