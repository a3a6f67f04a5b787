import { demandNotBefore } from '../kernel/chronology.js';
import type { Context } from '../kernel/decider.js';
import { yearOf } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import type { ContractCommand } from './contract.commands.js';
import type { ContractEvent } from './contract.events.js';
import { servedUntil, type Contract } from './contract.state.js';

type Data = Extract<ContractCommand, { type: 'RecordSpotCheck' }>['data'];

/** 抽查: for the year it is made in, or made up for the year before; the contract has to have run in it. */
export function spotCheck({ year, ...data }: Data, contract: Contract, { on }: Context): ContractEvent[] {
  const { terms, spotChecks } = contract;
  demandNotBefore(on, terms.startsOn, 'spot-check.before-start', { zh: '服务开始', en: 'the service began' });
  const thisYear = yearOf(on);
  const counted = year ?? thisYear;
  demand(
    counted === thisYear || counted === thisYear - 1,
    'spot-check.other-year',
    `抽查只计入当年(${thisYear})或补计上一年。`,
    `A spot check counts to its own year, ${thisYear}, or is made up for the one before.`,
    { kind: 'invalid', pointer: '/year' },
  );
  demand(
    terms.startsOn <= `${counted}-12-31` && servedUntil(contract) >= `${counted}-01-01`,
    'spot-check.not-running',
    `本合同在 ${counted} 年没有服务期,不计入该年抽查。`,
    `The contract did not run in ${counted}: it is not among those checked for that year.`,
    { pointer: '/year' },
  );
  const spotCheckNo = spotChecks + 1;
  const { uscc: purchaserUscc } = terms.purchaser;
  return [
    {
      type: 'ContractSpotChecked',
      data: { spotCheckNo, year: counted, purchaserUscc, ...data, checkedOn: on },
    },
  ];
}
