// @ts-nocheck
import { amend, publishAmendment } from './amendment.js';
import { demandNotBefore } from '../kernel/chronology.js';
import { unreachable, type Context, type Decider, type Trace } from '../kernel/decider.js';
import { refusePersonalData } from '../kernel/pii.js';
import { demand } from '../kernel/rejection.js';
import { decideAcceptance, evolveAcceptances } from './acceptance.js';
import type { ContractCommand } from './contract.commands.js';
import type { ContractLifeEvent } from './contract-life.events.js';
import type { ContractEvent, ContractFiled, ContractPublished, ContractSigned } from './contract.events.js';
import {
  demandContract,
  demandNotVoided,
  isSigned,
  type Contract,
  type ContractState,
} from './contract.state.js';
import { decideEvaluation, evolveEvaluations } from './evaluation.js';
import { decideIssue, evolveIssues } from './issue.js';
import { monitor } from './monitoring.js';
import { decidePayment, evolvePayments } from './payment.js';
import { evolveReassessed, recordReassessment } from './reassessment.js';
import { decideRoster, evolveRoster } from './roster.js';
import { settle } from './settlement.js';
import { demandAfterSigning, sign, voidUnsigned } from './signing.js';
import { approveSubcontract } from './subcontract.js';
import { demandRunning, terminate } from './termination.js';

export const contractDecider: Decider<ContractState, ContractCommand, ContractEvent> = {
  initial: null,

  decide(command, state, context) {
    refusePersonalData(command.data);
    demandNotVoided(state);
    if (command.type === 'SignContract') return sign(command.data, state, context);
    if (command.type === 'VoidContract') return voidUnsigned(command.data, state);
    demandContract(state);
    // It changes nothing: a settled contract is looked at again like any.
    if (command.type === 'RecordReassessment') return recordReassessment(command.data, state);
    demand(!state.settled, 'contract.settled', '合同已结清。', 'The contract is settled.');
    demandNotBefore(context.on, state.terms.signedOn, 'contract.before-signing', {
      zh: '合同签订',
      en: 'the signing of the contract',
    });
    switch (command.type) {
      case 'PublishContract':
        return publish(command.data, state, context);
      case 'FileContract':
        return file(command.data, state, context);
      case 'PublishAmendment':
        return publishAmendment(command.data, state, context);
      case 'AmendContract':
      case 'ApproveSubcontract':
      case 'TerminateContract':
      case 'RecordMonitoring':
        demandRunning(state);
        return decideLife(command, state, context);
      case 'OpenAcceptance':
      case 'RecordUserOpinion':
      case 'SignAcceptance':
      case 'ConcludeAcceptance':
        return decideAcceptance(command, state, context);
      case 'StartEvaluation':
      case 'CompleteEvaluation':
      case 'SubmitSurvey':
      case 'ApplyEvaluationResult':
      case 'AppealEvaluation':
      case 'ReviewEvaluation':
      case 'ComposeEvaluations':
        return decideEvaluation(command, state, context);
      case 'RequestPayment':
      case 'ApprovePayment':
      case 'RecordPayment':
        return decidePayment(command, state, context);
      case 'RaiseIssue':
      case 'AssignIssue':
      case 'SubmitRectification':
      case 'VerifyRectification':
      case 'EscalateIssue':
      case 'RequestRiskAcceptance':
      case 'ApproveRiskAcceptance':
      case 'ReopenIssue':
        return decideIssue(command, state, context);
      case 'AssignWorker':
      case 'ReleaseWorker':
        return decideRoster(command, state, context);
      case 'SettleContract':
        return settle(state, context);
      default:
        return unreachable(command);
    }
  },

  evolve(state, event, trace) {
    if (event.type === 'ContractSigned') return signed(event.data, trace);
    if (event.type === 'ContractVoided') return state ?? 'voided';
    return isSigned(state) ? evolveContract(state, event, trace) : state;
  },
};

function signed(terms: ContractSigned['data'], { by }: Trace): Contract {
  return {
    terms,
    original: { amountFen: terms.amountFen },
    amendments: [],
    subcontracts: [],
    termination: null,
    reassessed: {},
    officers: [by],
    publishedOn: null,
    filedOn: null,
    acceptances: [],
    evaluations: [],
    payments: [],
    issues: [],
    monitorings: 0,
    roster: [],
    settled: false,
  };
}

function evolveContract(
  contract: Contract,
  event: Exclude<ContractEvent, { type: 'ContractSigned' | 'ContractVoided' }>,
  trace: Trace,
): Contract {
  switch (event.type) {
    case 'ContractPublished':
      return {
        ...contract,
        publishedOn: event.data.publishedOn,
        officers: [...contract.officers, trace.by],
      };
    case 'ContractFiled':
      return {
        ...contract,
        filedOn: event.data.filedOn,
        officers: [...contract.officers, trace.by],
      };
    case 'ContractAmended':
    case 'ContractAmendmentPublished':
    case 'SubcontractApproved':
    case 'ContractTerminated':
    case 'PerformanceMonitored':
      return evolveLife(contract, event, trace);
    case 'AcceptanceOpened':
    case 'UserOpinionRecorded':
    case 'AcceptanceSigned':
    case 'AcceptanceConcluded':
      return { ...contract, acceptances: evolveAcceptances(contract.acceptances, event, trace) };
    case 'EvaluationStarted':
    case 'EvaluationCompleted':
    case 'EvaluationResultApplied':
    case 'SurveySubmitted':
    case 'EvaluationAppealed':
    case 'EvaluationReviewed':
      return { ...contract, evaluations: evolveEvaluations(contract.evaluations, event, trace) };
    case 'PaymentRequested':
    case 'PaymentApproved':
    case 'PaymentPaid':
      return { ...contract, payments: evolvePayments(contract.payments, event, trace) };
    case 'IssueRaised':
    case 'IssueAssigned':
    case 'RectificationSubmitted':
    case 'IssueRectified':
    case 'RectificationRejected':
    case 'IssueEscalated':
    case 'IssueRiskAcceptanceRequested':
    case 'IssueRiskAccepted':
    case 'IssueReopened':
      return { ...contract, issues: evolveIssues(contract.issues, event, trace) };
    case 'WorkerAssigned':
    case 'WorkerReleased':
      return { ...contract, roster: evolveRoster(contract.roster, event) };
    case 'ContractSettled':
      return { ...contract, settled: true };
    case 'ComplianceReassessed':
      return { ...contract, reassessed: evolveReassessed(contract.reassessed, event.data) };
    case 'EvaluationComposed':
    case 'ComplianceChecked':
    case 'PolicyShiftDetected':
      return contract;
    default:
      return unreachable(event);
  }
}

type LifeCommand = Extract<
  ContractCommand,
  { type: 'AmendContract' | 'ApproveSubcontract' | 'TerminateContract' | 'RecordMonitoring' }
>;

function decideLife(command: LifeCommand, contract: Contract, context: Context): ContractEvent[] {
  switch (command.type) {
    case 'AmendContract':
      return amend(command.data, contract, context);
    case 'ApproveSubcontract':
      return approveSubcontract(command.data, contract, context);
    case 'TerminateContract':
      return terminate(command.data, contract, context);
    case 'RecordMonitoring':
      return monitor(command.data, contract, context);
    default:
      return unreachable(command);
  }
}

function evolveLife(contract: Contract, event: ContractLifeEvent, { by }: Trace): Contract {
  const { terms, amendments, officers } = contract;
  switch (event.type) {
    case 'ContractAmended': {
      const { amendmentNo: no, amountChangeFen, amendedOn: on } = event.data;
      const { amountFen, endsOn, items, paymentSchedule } = event.data;
      return {
        ...contract,
        terms: { ...terms, amountFen, endsOn, items, paymentSchedule },
        amendments: [...amendments, { no, amountChangeFen, on, publishedOn: null }],
        officers: [...officers, by],
      };
    }
    case 'ContractAmendmentPublished': {
      const { amendmentNo, publishedOn } = event.data;
      return {
        ...contract,
        amendments: amendments.map((one) => (one.no === amendmentNo ? { ...one, publishedOn } : one)),
        officers: [...officers, by],
      };
    }
    case 'SubcontractApproved':
      return { ...contract, subcontracts: [...contract.subcontracts, event.data] };
    case 'ContractTerminated':
      return {
        ...contract,
        termination: { reason: event.data.reason, on: event.data.terminatedOn },
      };
    case 'PerformanceMonitored':
      return { ...contract, monitorings: event.data.monitoringNo };
    default:
      return unreachable(event);
  }
}

function publish(data: ContractPublished['data'], contract: Contract, context: Context): ContractEvent[] {
  demand(contract.publishedOn === null, 'contract.published', '合同已公告。', 'The contract is published.', {
    rule: 'R-17',
  });
  demandAfterSigning(data.publishedOn, contract.terms.signedOn, context, '/publishedOn');
  return [{ type: 'ContractPublished', data }];
}

function file(data: ContractFiled['data'], contract: Contract, context: Context): ContractEvent[] {
  demand(contract.filedOn === null, 'contract.filed', '合同已备案。', 'The contract is filed.', {
    rule: 'R-15',
  });
  demandAfterSigning(data.filedOn, contract.terms.signedOn, context, '/filedOn');
  return [{ type: 'ContractFiled', data }];
}
