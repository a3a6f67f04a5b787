// @ts-nocheck
import type { ContractItem, Role } from '#domain';
import { inMemoryEventStore } from '#event-store/testing';
import { ALL } from '#policy';
import type { ContractAct } from '../../contract/complete-act.js';
import { ActOnContract, ActOnContractHandler } from '../../contract/contract.handlers.js';
import { Decisions } from '../../kernel/decisions.js';
import { domainStore } from '../../kernel/domain-store.js';
import { envelope } from '../../kernel/envelope.js';
import {
  ActOnProject,
  ActOnProjectHandler,
  type PlainProjectCommand,
} from '../../project/project.handlers.js';

export const STATION = '0000000000000000000000000S';
export const PROJECT = '0000000000000000000000000P';
export const CONTRACT = '0000000000000000000000000C';
export const DISCLOSURE = '0000000000000000000000000D';
export const CASE = '0000000000000000000000000A';
export const PURCHASER = '11120000000125735B';
export const SUPPLIER = '91350100M000100Y43';
export const EVALUATOR = '52120104MJ1000002J';

export const TARGETS = (['quantity', 'quality', 'satisfaction'] as const).map((kind, n) => ({
  key: kind,
  class: kind,
  name: kind,
  operator: '≥' as const,
  value: 10,
  unit: '次',
  weight: [50, 30, 20][n] as number,
}));
export const ITEMS: ContractItem[] = [
  {
    key: 'care',
    name: '生活照料',
    unit: '次',
    unitPriceFen: null,
    quantity: 10,
    targetKey: 'quantity',
    catalogueKey: 'living-care',
  },
  { key: 'visit', name: '探访', unit: '次', unitPriceFen: null, quantity: 10, targetKey: null },
];
export const DRAFT = {
  stationId: STATION,
  name: '关爱',
  category: '扶老助老' as const,
  purchaser: { kind: '街道办事处' as const, name: '街道', uscc: PURCHASER },
};
export const where = { medium: '天津市政府采购网', url: 'https://example.org/1' };
export const evidence = [{ sha256: 'a'.repeat(64), name: '协议.pdf' }];

/** Tells one project through the command handlers, into a store in memory. */
export class Teller {
  readonly store = domainStore(inMemoryEventStore());
  readonly decisions = new Decisions(this.store);
  private serial = 0;

  by(role: Role, occurredOn: string) {
    this.serial += 1;
    return envelope({
      commandId: `33333333-3333-4333-8333-${String(this.serial).padStart(12, '0')}`,
      actor: { accountId: role, role, orgUscc: orgOf(role) },
      reach: ALL,
      source: 'api',
      correlationId: 'c',
      today: '2026-11-20',
      occurredOn,
      payload: this.serial,
    });
  }

  project(command: PlainProjectCommand, on: string) {
    const given = new ActOnProject(PROJECT, command, this.by('PROJECT_OFFICER', on));
    return new ActOnProjectHandler(this.decisions).execute(given);
  }

  /** Id of the part of the contract that the act began. */
  async act(role: Role, on: string, type: ContractAct['type'], data: object): Promise<string> {
    const given = new ActOnContract(CONTRACT, { type, data } as ContractAct, this.by(role, on));
    return (await new ActOnContractHandler(this.decisions).execute(given)).part ?? '';
  }
}

const orgOf = (role: Role): string =>
  role === 'EVALUATOR' ? EVALUATOR : role.startsWith('PROVIDER') ? SUPPLIER : PURCHASER;
