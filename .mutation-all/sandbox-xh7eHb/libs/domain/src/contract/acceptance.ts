// @ts-nocheck
import { demandNotBefore } from '../kernel/chronology.js';
import { unreachable, type Context, type Trace } from '../kernel/decider.js';
import { isFen, sumFen, yuan } from '../kernel/money.js';
import { demandPseudonyms } from '../kernel/pii.js';
import { demand } from '../kernel/rejection.js';
import { partId } from '../kernel/streams.js';
import type { ContractCommand } from './contract.commands.js';
import type { ContractEvent, PlannedStage } from './contract.events.js';
import {
  askedForWork,
  finalAcceptance,
  isSupplier,
  passed,
  withPart,
  type Acceptance,
  type Contract,
} from './contract.state.js';
import { owedAfter } from './sme-payment.js';

export type AcceptanceCommand = Extract<
  ContractCommand,
  { type: 'OpenAcceptance' | 'RecordUserOpinion' | 'SignAcceptance' | 'ConcludeAcceptance' }
>;
export type AcceptanceEvent = Extract<
  ContractEvent,
  { type: 'AcceptanceOpened' | 'UserOpinionRecorded' | 'AcceptanceSigned' | 'AcceptanceConcluded' }
>;
type Data<Type extends AcceptanceCommand['type']> = Extract<AcceptanceCommand, { type: Type }>['data'];

/** 履约验收 (政府采购法 41, 实施条例 45). */
export function decideAcceptance(
  command: AcceptanceCommand,
  contract: Contract,
  context: Context,
): AcceptanceEvent[] {
  demand(
    !isSupplier(contract, context.orgUscc),
    'acceptance.by-supplier',
    '承接主体人员不得参与验收。',
    'The supplier’s people take no part in acceptance.',
    { kind: 'forbidden', rule: 'R-23' },
  );
  if (command.type === 'OpenAcceptance') return open(command.data, contract, context);
  const acceptance = openAcceptance(contract, command.data.acceptanceId);
  switch (command.type) {
    case 'RecordUserOpinion':
      return recordOpinion(command.data, acceptance);
    case 'SignAcceptance':
      return sign(command.data, acceptance, contract, context);
    case 'ConcludeAcceptance':
      return conclude(command.data, acceptance, contract, context);
    default:
      return unreachable(command);
  }
}

export function evolveAcceptances(
  acceptances: readonly Acceptance[],
  event: AcceptanceEvent,
  { by }: Trace,
): readonly Acceptance[] {
  const id = event.data.acceptanceId;
  const before = acceptances.find((acceptance) => acceptance.id === id);
  switch (event.type) {
    case 'AcceptanceOpened': {
      const { kind, stage, openedOn } = event.data;
      return [...acceptances, { id, kind, stage, openedOn, respondents: [], signers: [], conclusion: null }];
    }
    case 'UserOpinionRecorded': {
      const respondents = [...(before?.respondents ?? []), event.data.respondentRef];
      return withPart(acceptances, id, { respondents });
    }
    case 'AcceptanceSigned':
      return withPart(acceptances, id, { signers: [...(before?.signers ?? []), by] });
    case 'AcceptanceConcluded': {
      const { outcome, acceptedFen, concludedOn, payBy } = event.data;
      const conclusion = { outcome, acceptedFen, concludedOn, ...(payBy && { payBy }) };
      return withPart(acceptances, id, { conclusion });
    }
    default:
      return unreachable(event);
  }
}

function openAcceptance({ acceptances }: Contract, id: string): Acceptance {
  const acceptance = acceptances.find((candidate) => candidate.id === id);
  demand(acceptance, 'acceptance.not-found', `没有验收 ${id}。`, `There is no acceptance ${id}.`, {
    kind: 'not-found',
  });
  demand(
    acceptance.conclusion === null,
    'acceptance.concluded',
    '该次验收已作出结论。',
    'The acceptance is concluded.',
  );
  return acceptance;
}

function open(
  { kind, stage }: Data<'OpenAcceptance'>,
  contract: Contract,
  { on }: Context,
): AcceptanceEvent[] {
  const { acceptances, terms } = contract;
  demand(
    acceptances.every(({ conclusion }) => conclusion !== null),
    'acceptance.another-open',
    '上一次验收尚未作出结论。',
    'Another acceptance is not concluded yet.',
  );
  demand(
    !finalAcceptance(contract),
    'acceptance.final-passed',
    '最终验收已通过。',
    'The final acceptance has passed already.',
  );
  demand(
    kind === 'final' || stage?.trim(),
    'acceptance.no-stage',
    '分期验收须写明阶段。',
    'An acceptance of a stage names the stage.',
    { kind: 'invalid', pointer: '/stage' },
  );
  demandPlanned(kind, stage, contract);
  const acceptanceId = partId(terms.contractId, 'a', acceptances.length + 1);
  return [{ type: 'AcceptanceOpened', data: { acceptanceId, kind, stage, openedOn: on } }];
}

/** 分期验收 by the plan: each stage once, the final one after them (财库〔2021〕22号 24). */
function demandPlanned(kind: Acceptance['kind'], stage: string | null, contract: Contract): void {
  const stages = contract.terms.acceptancePlan?.stages ?? [];
  if (stages.length < 2) return;
  if (kind === 'final') {
    const missing = stages.slice(0, -1).find((planned) => !hasPassed(planned, contract));
    demand(
      !missing || contract.termination !== null,
      'acceptance.stage-missing',
      `验收方案中的阶段“${missing?.name}”尚未通过验收。`,
      `The stage ${missing?.key} of the acceptance plan has not passed yet.`,
      { rule: 'R-22', pointer: '/kind' },
    );
    return;
  }
  const planned = stages.slice(0, -1).find((one) => isStage(one, stage));
  demand(
    planned,
    'acceptance.unplanned-stage',
    `验收方案没有阶段“${stage}”(最后一个阶段即最终验收)。`,
    `The acceptance plan has no stage ${stage}; its last stage is the final acceptance.`,
    { rule: 'R-22', pointer: '/stage' },
  );
  demand(
    !hasPassed(planned, contract),
    'acceptance.stage-passed',
    `阶段“${planned.name}”已通过验收。`,
    `The stage ${planned.key} has passed already.`,
    { rule: 'R-22', pointer: '/stage' },
  );
}

const isStage = ({ key, name }: PlannedStage, stage: string | null): boolean =>
  stage === key || stage === name;
const hasPassed = (planned: PlannedStage, { acceptances }: Contract): boolean =>
  acceptances.some((one) => one.kind === 'stage' && isStage(planned, one.stage) && passed(one));

/** Keys of the standards an acceptance judges; a stage that was not planned judges those it names. */
export function standardsToJudge(
  { kind, stage }: Pick<Acceptance, 'kind' | 'stage'>,
  { terms: { acceptanceStandards, acceptancePlan } }: Pick<Contract, 'terms'>,
): readonly string[] {
  if (kind === 'final') return acceptanceStandards.map(({ key }) => key);
  return acceptancePlan?.stages.find((one) => isStage(one, stage))?.standardKeys ?? [];
}

function recordOpinion(data: Data<'RecordUserOpinion'>, { respondents }: Acceptance): AcceptanceEvent[] {
  demand(
    data.opinion.trim() !== '',
    'acceptance.empty-opinion',
    '服务对象意见不能为空。',
    'An opinion is required.',
    { kind: 'invalid', rule: 'R-23', pointer: '/opinion' },
  );
  demandPseudonyms({ '/respondentRef': data.respondentRef });
  demand(
    !respondents.includes(data.respondentRef),
    'acceptance.respondent-twice',
    '该服务对象的意见已登记。',
    'The opinion of this respondent is recorded already.',
    { rule: 'R-23', pointer: '/respondentRef' },
  );
  return [{ type: 'UserOpinionRecorded', data }];
}

function sign(
  data: Data<'SignAcceptance'>,
  { signers }: Acceptance,
  { officers }: Contract,
  { by }: Context,
): AcceptanceEvent[] {
  demand(
    !officers.includes(by),
    'acceptance.signed-by-officer',
    '合同经办人(签订、公告、备案该合同的人员)不得作为验收成员签字。',
    'The contract’s officers, who signed, published or filed it, do not sign its acceptance.',
    { kind: 'forbidden', rule: 'R-39' },
  );
  demand(!signers.includes(by), 'acceptance.signed-twice', '您已签字。', 'You have signed already.');
  return [{ type: 'AcceptanceSigned', data }];
}

function conclude(
  data: Data<'ConcludeAcceptance'>,
  acceptance: Acceptance,
  contract: Contract,
  { by, role, on }: Context,
): AcceptanceEvent[] {
  const { acceptanceId, outcome, standards, payBy } = data;
  demand(
    acceptance.signers.length > 0,
    'acceptance.unsigned',
    '验收成员尚未签字。',
    'No member has signed the acceptance.',
    { rule: 'R-23' },
  );
  demand(
    acceptance.signers.includes(by) || role === 'PURCHASER_LEADER',
    'acceptance.concluded-by-stranger',
    '验收结论由签字的验收成员或购买主体负责人作出。',
    'An acceptance is concluded by a member who signed it or by the purchaser’s leader.',
    { kind: 'forbidden', rule: 'R-23' },
  );
  demand(
    !contract.officers.includes(by),
    'acceptance.concluded-by-officer',
    '合同经办人(签订、公告、备案该合同的人员)不得作出验收结论,负责人亦同。',
    'The contract’s officers, who signed, published or filed it, do not conclude its acceptance, not even as leader.',
    { kind: 'forbidden', rule: 'R-39' },
  );
  demandNotBefore(on, acceptance.openedOn, 'acceptance.concluded-before-opening', {
    zh: '验收启动',
    en: 'the opening of the acceptance',
  });
  demandJudgements(data, acceptance, contract);
  const acceptedFen = acceptedValue(data, acceptance, contract);
  const conclusion = { outcome, acceptedFen, concludedOn: on, ...(payBy && { payBy }) };
  const { isOwed, paidInFull } = owedAfter(contract, { ...acceptance, conclusion });
  const owed = { ...(payBy && isOwed && { payBy }), ...(paidInFull.length > 0 && { paidInFull }) };
  return [
    {
      type: 'AcceptanceConcluded',
      data: { acceptanceId, outcome, standards, acceptedFen, concludedOn: on, ...owed },
    },
  ];
}

/** Each standard once; the final acceptance judges every standard of the contract. */
function demandJudgements(
  { outcome, standards }: Data<'ConcludeAcceptance'>,
  acceptance: Acceptance,
  contract: Contract,
): void {
  const { acceptanceStandards } = contract.terms;
  standards.forEach(({ key }, i) => {
    const pointer = `/standards/${i}/key`;
    demand(
      acceptanceStandards.some((standard) => standard.key === key),
      'acceptance.unknown-standard',
      `合同没有验收标准“${key}”。`,
      `The contract has no standard ${key}.`,
      { rule: 'R-23', pointer },
    );
    demand(
      standards.findIndex((standard) => standard.key === key) === i,
      'acceptance.standard-twice',
      `验收标准“${key}”重复评定。`,
      `The standard ${key} is judged twice.`,
      { rule: 'R-23', pointer },
    );
  });
  const missing = standardsToJudge(acceptance, contract).find((key) =>
    standards.every((standard) => standard.key !== key),
  );
  demand(
    missing === undefined,
    'acceptance.standard-not-judged',
    `验收标准“${missing}”尚未评定。`,
    `The standard ${missing} is not judged.`,
    { rule: 'R-23', pointer: '/standards' },
  );
  demand(
    outcome !== 'pass' || standards.every(({ met }) => met),
    'acceptance.pass-with-standard-unmet',
    '有验收标准未达到,结论不能为“合格”。',
    'A standard is not met: the outcome cannot be a plain pass.',
    { rule: 'R-23', pointer: '/outcome' },
  );
}

function acceptedValue(
  { outcome, acceptedFen }: Data<'ConcludeAcceptance'>,
  { kind }: Acceptance,
  contract: Contract,
): number {
  const { acceptances, terms } = contract;
  const { amountFen } = terms;
  const pointer = '/acceptedFen';
  if (outcome === 'fail') {
    demand(
      !acceptedFen,
      'acceptance.value-of-failure',
      '验收不合格的,认可金额只能为 0。',
      'A failed acceptance accepts no value.',
      { pointer },
    );
    return 0;
  }
  demand(
    acceptedFen !== null || kind === 'final',
    'acceptance.no-value',
    '分期验收须写明认可金额。',
    'An acceptance of a stage states the value it accepts.',
    { kind: 'invalid', rule: 'R-01', pointer },
  );
  const value = acceptedFen ?? amountFen;
  const earlier = kind === 'final' ? [] : acceptances.filter(passed);
  const left = amountFen - sumFen(earlier.map(({ conclusion }) => conclusion?.acceptedFen ?? 0));
  demand(
    isFen(value) && value <= left,
    'acceptance.value-above-contract',
    `认可金额须为整数(分)且不超过 ${yuan(left)}。`,
    `The accepted value is an integer of at most ${left} fen.`,
    { rule: 'R-01', pointer },
  );
  const asked = askedForWork(contract);
  demand(
    kind === 'stage' || value >= asked,
    'acceptance.value-below-payments',
    `已按分期验收申请付款 ${yuan(asked)},最终认可金额不能低于此数;多付的须先登记问题并追回。`,
    `${asked} fen are asked for on stages already: no less is accepted in the end; what is too much is recovered as an issue.`,
    { rule: 'R-01', pointer },
  );
  return value;
}
