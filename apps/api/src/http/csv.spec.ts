import { describe, expect, it } from '@jest/globals';
import { asksForCsv, csvOf } from './csv.js';

const linesOf = (items: readonly object[]): string[] => csvOf(items).split('\r\n');

describe('A list as a table', () => {
  it('has a column for each member of any item, and members of members', () => {
    expect(
      linesOf([
        { id: '1', supplier: { name: '甲' } },
        { id: '2', done: false, days: 3 },
      ]),
    ).toEqual(['\ufeffid,supplier.name,done,days', '1,甲,,', '2,,false,3', '']);
  });

  it('quotes what would end a cell, and gives lists as JSON', () => {
    expect(linesOf([{ text: 'a,b\n"c"', keys: ['x', 'y'] }])[1]).toBe('"a,b\n""c""","[""x"",""y""]"');
  });

  it('gives instants as RFC 3339', () => {
    expect(linesOf([{ at: new Date('2026-05-06T08:00:00Z') }])[1]).toBe('2026-05-06T08:00:00.000Z');
  });

  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x'])(
    'never gives the formula %j',
    (text) => {
      const [, cell] = csvOf([{ text }]).split('text\r\n');
      expect(cell?.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('is asked for by its media type', () => {
    expect(['text/csv', 'application/json, text/csv;q=0.5', 'TEXT/CSV'].filter(asksForCsv)).toHaveLength(3);
    expect([undefined, '', 'application/json', 'text/csvx', 'xtext/csv'].filter(asksForCsv)).toEqual([]);
  });
});
