import { describe, expect, it } from '@jest/globals';
import type { PlainDate } from '#domain';
import { CONTRACT_ID, PURCHASER, signed, Story } from '../testing/given.js';
import { deadlineCalendar, type Duty } from './deadline-calendar.js';

const CONTRACTS = [1, 2, 3, 4].map((n) => `${CONTRACT_ID.slice(0, -1)}${n}`);
const { uscc: purchaserUscc } = PURCHASER;
const shareOf = (story: Story, year = 2027): Duty | undefined =>
  story.rows(deadlineCalendar).get(`${purchaserUscc}-${year}/spot-checked`);

function sign(story: Story, contractId: string, startsOn: PlainDate, endsOn: PlainDate): Story {
  const { type, data } = signed(contractId, 1);
  const terms = { ...data, signedOn: startsOn, startsOn, endsOn };
  return story.inContract(contractId).add('contract', startsOn, { type, data: terms } as never);
}
/** Four contracts of a year that all run in 2027. */
const four = (): Story =>
  CONTRACTS.reduce((story, id) => sign(story, id, '2026-07-01', '2027-06-30'), new Story());
const check = (story: Story, contractId: string, checkedOn: PlainDate, year = 2027): Story =>
  story.inContract(contractId).add('contract', checkedOn, {
    type: 'ContractSpotChecked',
    data: { spotCheckNo: 1, year, purchaserUscc, findings: [], conclusion: '', evidence: [], checkedOn },
  });

describe('The share of a purchaser’s contracts that is spot-checked in a year', () => {
  it('is three in ten of those of a year or more, due with the year, and no project’s', () => {
    expect(shareOf(four())).toMatchObject({
      rule: 'S-19',
      verified: false,
      projectId: null,
      contractId: null,
      purchaserUscc,
      fromOn: '2027-01-01',
      dueOn: '2027-12-31',
      metOn: null,
    });
    expect(shareOf(sign(new Story(), CONTRACT_ID, '2027-01-01', '2027-11-30'))).toBeUndefined();
    expect(shareOf(four(), 2026)).toBeUndefined();
  });

  it('is met on the day on which it is reached, each contract counting once', () => {
    const one = check(check(four(), CONTRACTS[0]!, '2027-03-01'), CONTRACTS[0]!, '2027-04-01');
    expect(shareOf(one)).toMatchObject({ metOn: null });
    const two = check(check(one, CONTRACTS[1]!, '2027-05-06'), CONTRACTS[2]!, '2027-06-01');
    expect(shareOf(two)).toMatchObject({ metOn: '2027-05-06', lateDays: 0 });
  });

  it('is made up late', () => {
    const late = check(check(four(), CONTRACTS[0]!, '2027-03-01'), CONTRACTS[1]!, '2028-01-10');
    expect(shareOf(late)).toMatchObject({ metOn: '2028-01-10', lateDays: 10 });
  });

  it('is open again where more contracts run', () => {
    const met = check(
      sign(new Story(), CONTRACTS[0]!, '2027-01-01', '2027-12-31'),
      CONTRACTS[0]!,
      '2027-02-01',
    );
    for (const id of CONTRACTS.slice(1)) sign(met, id, '2027-03-01', '2028-02-29');
    expect(shareOf(met)).toMatchObject({
      metOn: null,
      metBefore: [{ dueOn: '2027-12-31', metOn: '2027-02-01', lateDays: 0 }],
    });
  });

  it('counts a contract that becomes one of a year by a change, and none that ended before the year', () => {
    const short = sign(new Story(), CONTRACT_ID, '2026-12-01', '2027-05-31');
    expect(shareOf(short)).toBeUndefined();
    const lengthened = { purchaserUscc, startsOn: '2026-12-01', withSmallEnterprise: false };
    short.add('contract', '2027-03-01', {
      type: 'ContractAmended',
      data: {
        amendmentNo: 1,
        ground: 'mutual-consent',
        reason: '',
        clauses: [],
        text: '',
        amountChangeFen: 0,
        budgetLineId: null,
        evidence: [],
        amountFen: 1,
        endsOn: '2028-05-31',
        items: [],
        paymentSchedule: [],
        amendedOn: '2027-03-01',
        lengthened,
      },
    });
    expect([shareOf(short)?.among, shareOf(short, 2028)?.among]).toEqual([
      [{ contractId: CONTRACT_ID, checkedOn: null }],
      [{ contractId: CONTRACT_ID, checkedOn: null }],
    ]);
    short.add('contract', '2027-10-01', {
      type: 'ContractTerminated',
      data: {
        reason: 'public-interest',
        explanation: '',
        issueId: null,
        evidence: [],
        terminatedOn: '2027-10-01',
        cutShort: { purchaserUscc, endsOn: '2028-05-31' },
      },
    });
    expect(shareOf(short)).toBeDefined();
    expect(shareOf(short, 2028)).toBeUndefined();
  });
});
