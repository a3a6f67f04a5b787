// @ts-nocheck
import { describe, it } from '@jest/globals';
import { leader, officer, PROJECT_ID, PURCHASER, STATION_ID, SUPPLIER } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { drafted, purchase, purchased, ready, secured, targetsSet } from '../testing/project-story.js';
import type { ProjectCommand } from './project.commands.js';
import { projectDecider } from './project.decider.js';
import type { ProjectEvent } from './project.events.js';

const O = officer('2025-03-01');
const L = leader('2025-03-01');
const given = givenFor(projectDecider, O);

describe('Drafting a project', () => {
  const draft: ProjectCommand = {
    type: 'DraftProject',
    data: {
      projectId: PROJECT_ID,
      station: { id: STATION_ID, name: '鼓楼街道社会工作服务站', divisionCode: '120104002000' },
      name: '困难老人关爱项目',
      category: '扶老助老',
      purchaser: PURCHASER,
    },
  };

  it('records its station, category and purchaser', () => {
    given().when(draft, O).gives(drafted);
  });

  it('happens once', () => {
    given(drafted).when(draft, O).rejects('project.already-drafted');
  });

  it('needs a purchaser with a valid credit code', () => {
    const data = { ...draft.data, purchaser: { ...PURCHASER, uscc: '11120104MB10000019' } };
    given()
      .when({ type: 'DraftProject', data }, O)
      .rejects('project.bad-purchaser-uscc', { kind: 'invalid', pointer: '/purchaser/uscc' });
  });

  it('comes before anything else', () => {
    given().when(purchase, L).rejects('project.not-found', { kind: 'not-found' });
  });
});

describe('The award', () => {
  it('freezes the targets', () => {
    given(...ready)
      .when(purchase, L)
      .gives(purchased);
  });

  it('is not decided by who drafted the project', () => {
    given(...ready)
      .when(purchase, O)
      .rejects('project.own-approval', { kind: 'forbidden' });
  });

  it('stays within the secured budget, to the fen', () => {
    given(...ready)
      .when({ ...purchase, data: { ...purchase.data, priceFen: 30_000_001 } }, L)
      .rejects('project.price-above-budget', { rule: 'R-10', pointer: '/priceFen' });
    given(drafted, targetsSet)
      .when(purchase, L)
      .rejects('project.price-above-budget', { rule: 'R-10', pointer: '/priceFen' });
  });

  it('is decided once', () => {
    given(...ready, purchased)
      .when(purchase, L)
      .rejects('project.already-purchased');
  });

  it('needs targets to freeze', () => {
    given(drafted, secured).when(purchase, L).rejects('project.no-targets', { rule: 'S-09' });
  });

  it('does not go to the purchaser itself', () => {
    given(...ready)
      .when({ ...purchase, data: { ...purchase.data, supplier: { ...SUPPLIER, uscc: PURCHASER.uscc } } }, L)
      .rejects('project.bad-supplier', { pointer: '/supplierId' });
  });

  it('is not dated in the future', () => {
    given(...ready)
      .when({ ...purchase, data: { ...purchase.data, decidedOn: '2025-03-02' } }, L)
      .rejects('project.decided-in-future', { kind: 'invalid', pointer: '/decidedOn' });
  });
});

describe('Contracts of a project', () => {
  const contract = (contractId: string, number: string, amountFen: number, voided: string[] = []) =>
    ({
      type: 'ReserveContract',
      data: {
        contractId,
        number,
        signedOn: '2025-03-10',
        startsOn: '2025-03-15',
        endsOn: '2026-03-14',
        amountFen,
        voided,
      },
    }) satisfies ProjectCommand;
  const reserved = (contractId: string, number: string, amountFen: number): ProjectEvent => ({
    type: 'ContractReserved',
    data: { contractId, number, startsOn: '2025-03-15', endsOn: '2026-03-14', amountFen },
  });
  const ONE = reserved('C1', 'N-1', 20_000_000);
  const award = [...ready, purchased] as const;

  it('take the award apart and never exceed its price', () => {
    given(...award, ONE)
      .when(contract('C2', 'N-2', 10_000_000), L)
      .gives(reserved('C2', 'N-2', 10_000_000));
    given(...award, ONE)
      .when(contract('C2', 'N-2', 10_000_001), L)
      .rejects('project.contracts-exceed-price', { pointer: '/amountFen' });
  });

  it('leave out those that never began', () => {
    given(...award, ONE)
      .when(contract('C2', 'N-1', 30_000_000, ['C1']), L)
      .gives(reserved('C2', 'N-1', 30_000_000));
  });

  it('have a number of their own', () => {
    given(...award, ONE)
      .when(contract('C2', 'N-1', 1), L)
      .rejects('project.contract-number-taken', { pointer: '/number' });
  });

  it('are reserved once: the same again changes nothing', () => {
    given(...award, ONE)
      .when(contract('C1', 'N-1', 20_000_000), L)
      .gives();
    given(...award, ONE)
      .when(contract('C1', 'N-1', 1), L)
      .rejects('project.contract-reserved');
  });

  it('follow the award', () => {
    given(...ready)
      .when(contract('C1', 'N-1', 1), L)
      .rejects('project.not-purchased');
    const early = contract('C1', 'N-1', 1);
    given(...award)
      .when({ ...early, data: { ...early.data, signedOn: '2025-02-28' } }, L)
      .rejects('project.signed-before-award', { pointer: '/signedOn' });
  });

  it('never free money by a negative amount', () => {
    given(...award)
      .when(contract('C1', 'N-1', -1), L)
      .rejects('project.bad-contract-amount', { kind: 'invalid', pointer: '/amountFen' });
  });
});
