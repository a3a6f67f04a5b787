import { describe, expect, it } from '@jest/globals';
import { SUPPLIER_USCC, worker } from '../testing/examples.js';
import { W, given, id, type Record, record, delivered } from '../testing/ledger.given.js';

describe('The staff of a service', () => {
  const contract = record().data.contract;
  const onRoster = (validUntil: string) => ({
    contract: {
      ...contract,
      roster: [
        {
          workerId: 'w-1',
          role: 'SOCIAL_WORKER' as const,
          qualification: {
            kind: '社会工作者职业资格' as const,
            level: '社会工作师' as const,
            certificateHash: null,
            validUntil,
          },
          from: '2025-04-01',
          until: null,
        },
      ],
    },
  });

  it('is on the roster and qualified on the day, where the contract keeps a roster', () => {
    const [event] = given().when(record(onRoster('2025-04-10')), W).events;
    expect(event?.data).toMatchObject({ staffing: 'qualified' });
    given()
      .when(record({ ...onRoster('2025-12-31'), workerIds: ['w-1', 'w-2'] }), W)
      .rejects('ledger.worker-not-on-roster', { rule: 'R-27', pointer: '/workerIds/1' });
    given()
      .when(record(onRoster('2025-04-09')), W)
      .rejects('ledger.worker-not-qualified', { pointer: '/workerIds/0' });
  });
});

describe('A subcontractor', () => {
  const REHAB = '52120104MJ1000003M';
  const theirs = { ...worker('2025-04-10'), orgUscc: REHAB };
  const approved = (itemKey: string, from: string): Record =>
    record({
      contract: { ...record().data.contract, subcontractors: [{ uscc: REHAB, itemKeys: [itemKey], from }] },
    });

  it('delivers what it was approved for, from that day on', () => {
    given().when(approved('case-work', '2025-04-10'), theirs).gives(delivered(1));
    for (const command of [record(), approved('visit', '2025-04-10'), approved('case-work', '2025-04-11')]) {
      given().when(command, theirs).rejects('ledger.not-the-supplier', { kind: 'forbidden', rule: 'R-27' });
    }
  });

  it('delivers nothing for another that was approved', () => {
    given()
      .when(approved('case-work', '2025-04-10'), { ...theirs, orgUscc: '12120104MB1000001X' })
      .rejects('ledger.not-the-supplier', { kind: 'forbidden', rule: 'R-27' });
  });

  it('confirms no service either', () => {
    given(delivered(1))
      .when(
        { type: 'ConfirmService', data: { serviceId: id(1), providers: [SUPPLIER_USCC, REHAB], note: null } },
        { ...theirs, by: 'acc-other' },
      )
      .rejects('ledger.judged-by-provider', { kind: 'forbidden', rule: 'R-28' });
  });
});
