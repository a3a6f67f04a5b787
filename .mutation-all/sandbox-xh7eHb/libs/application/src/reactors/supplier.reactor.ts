// @ts-nocheck
import type { AlertKind, PlainDate } from '#domain';
import type { Reaction } from './reaction.js';

export type SupplierAlertKind = Extract<AlertKind, `supplier-${string}`>;

/** A running contract whose supplier would not be contracted today. */
export interface DoubtfulContract {
  readonly kind: SupplierAlertKind;
  readonly uscc: string;
  readonly supplierName: string;
  /** First day of the suspension, or without the condition. */
  readonly since: PlainDate;
  readonly projectId: string;
  readonly contractId: string;
  /** The last such alert since the same day that was resolved; null: none was. */
  readonly before: string | null;
  readonly purchaserUscc: string;
}

/** An alert whose supplier is cleared, or whose contract is over. */
export interface EndedDoubt {
  readonly alertId: string;
  readonly contractOver: boolean;
  readonly purchaserUscc: string;
}

const causeOf = ({ kind, uscc, since, contractId, before }: DoubtfulContract): string =>
  `${kind}/${uscc}@${since}/${contractId}${before === null ? '' : `/after/${before}`}`;

const TITLES = {
  'supplier-suspended': { zh: '被暂停承接资格', en: 'is suspended' },
  'supplier-unqualified': {
    zh: '资格条件不符或证明已过期',
    en: 'lacks a condition, or its evidence expired',
  },
} as const;

/** 承接主体复核 (津民发〔2024〕13号 三(一)): the purchaser is told once for each contract; what follows is his to decide. */
export const alertDoubtful = (contract: DoubtfulContract): Reaction => {
  const { kind, uscc, supplierName, since, projectId, contractId, purchaserUscc } = contract;
  const title = TITLES[kind];
  return {
    reactor: 'supplier',
    cause: causeOf(contract),
    command: {
      type: 'RaiseAlert',
      alert: {
        kind,
        about: uscc,
        rule: 'S-03',
        titleZh: `${supplierName}${title.zh}`,
        titleEn: `${supplierName} ${title.en}`,
        since,
        projectId,
        contractId,
      },
    },
    onBehalfOf: purchaserUscc,
  };
};

export const resolveDoubt = (ended: EndedDoubt): Reaction => ({
  reactor: 'supplier',
  cause: `${ended.alertId}/ended`,
  command: {
    type: 'ResolveAlert',
    resolved: {
      alertId: ended.alertId,
      resolution: ended.contractOver ? 'contract-over' : 'cleared',
      resolvedOn: null,
      lateDays: null,
    },
  },
  onBehalfOf: ended.purchaserUscc,
});
