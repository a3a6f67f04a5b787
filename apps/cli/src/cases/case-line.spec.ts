import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { refusePersonalData } from '#domain';
import { BadLine, readCaseLine } from './case-line.js';

const lines = readFileSync('apps/cli/data/public-cases.jsonl', 'utf8').trim().split('\n');
const withFields = (fields: object): string => JSON.stringify({ id: 'x-1', title: '某项目', ...fields });

describe('A line of a cases file', () => {
  it('is read for every public case the product holds, with its source', () => {
    const cases = lines.map(readCaseLine);
    expect(cases).toHaveLength(27);
    expect(new Set(cases.map(({ sourceRef }) => sourceRef)).size).toBe(27);
    expect(cases.filter(({ source }) => source.kind === null)).toEqual([]);
  });

  it('holds no personal data in any of them', () => {
    for (const line of lines) expect(() => refusePersonalData(readCaseLine(line))).not.toThrow();
  });

  it('keeps unknown unknown and turns yuan into fen', () => {
    const found = readCaseLine(lines[0] as string);
    expect(found.facts).toMatchObject({ amountFen: 73_335_500, budgetFen: null, servicePeriod: null });
    expect(found.facts.lineItems).toEqual([
      {
        name: '街道(镇)社工站平台搭建',
        figures: { annualBudgetFen: 60_000_000, threeYearBudgetFen: 180_000_000 },
      },
    ]);
  });

  it('keeps the doubt beside a date', () => {
    expect(
      readCaseLine(withFields({ date_signed: '2025-07-31 (OCR文本,年份字迹不清)' })).facts.signedOn,
    ).toEqual({
      value: '2025-07-31',
      remark: 'OCR文本,年份字迹不清',
    });
    expect(readCaseLine(withFields({ date_published: '2019-07' })).facts.publishedOn).toEqual({
      value: '2019-07',
      remark: null,
    });
  });

  it.each([
    ['is not JSON', '{', 'JSON'],
    ['is not an object', '[]', 'JSON'],
    ['has no id', '{"title":"x"}', 'id'],
    ['has no title', '{"id":"x"}', 'title'],
    ['has an amount that is no number', withFields({ amount_cny: '120000' }), 'amount_cny'],
    ['has a negative amount', withFields({ budget_cny: -1 }), 'budget_cny'],
    ['has a date that is none', withFields({ date_signed: '去年' }), 'date_signed'],
    ['has targets that are no list', withFields({ targets: {} }), 'targets'],
    ['is in another currency', withFields({ currency: 'USD' }), 'currency'],
  ])('that %s is refused by the name of its fault', (_what, line, named) => {
    expect(() => readCaseLine(line)).toThrow(BadLine);
    expect(() => readCaseLine(line)).toThrow(named);
  });
});
