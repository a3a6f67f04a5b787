// @ts-nocheck
import type { ExternalCaseFacts, Role } from '#domain';
import { ActOnBudgetReports, ActOnBudgetReportsHandler } from '../../budget/budget.handlers.js';
import { ActOnContractHandler } from '../../contract/contract.handlers.js';
import {
  ActOnDisclosure,
  ActOnDisclosureHandler,
  PrepareDisclosure,
  PrepareDisclosureHandler,
  type DisclosureAct,
} from '../../disclosure/disclosure.handlers.js';
import { RecordExternalCase, RecordExternalCaseHandler } from '../../external-case/external-case.handlers.js';
import { StreamHistory } from '../../kernel/stream-history.js';
import {
  AbandonProject,
  AbandonProjectHandler,
  CloseProject,
  CloseProjectHandler,
} from '../../project/end-project.handlers.js';
import { DraftProject, DraftProjectHandler } from '../../project/project.handlers.js';
import { PublishConclusion, PublishConclusionHandler } from '../../supervision/conclusion.handler.js';
import {
  ActOnSupervision,
  ActOnSupervisionHandler,
  DraftSupervision,
  DraftSupervisionHandler,
  type SupervisionAct,
} from '../../supervision/supervision.handlers.js';
import {
  CASE,
  CONTRACT,
  DISCLOSURE,
  DRAFT,
  evidence,
  PROJECT,
  PURCHASER,
  where,
  type Teller,
} from './teller.js';

/** An audit with a finding, and a financial inspection without. */
export async function supervised(t: Teller): Promise<void> {
  const cases = {
    notSupervisors: () => Promise.resolve([]),
    open: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const subject = { body: '审计局', reference: null, matter: '资金', members: [] };
  const tell = (caseId: string, role: Role, command: SupervisionAct) =>
    new ActOnSupervisionHandler(t.decisions, cases).execute(
      new ActOnSupervision(caseId, command, t.by(role, '2026-08-03')),
    );
  for (const [caseId, kind] of [
    [CASE, 'audit'],
    [CASE.replace('A', 'B'), 'finance'],
  ] as const) {
    await new DraftSupervisionHandler(t.decisions, cases).execute(
      new DraftSupervision(caseId, PROJECT, { ...subject, kind }, t.by('AUDITOR', '2026-08-03')),
    );
    await tell(caseId, 'AUDITOR', { type: 'OpenSupervision', data: {} });
    const request = { text: '台账', dueOn: '2026-08-20' };
    await tell(caseId, 'AUDITOR', { type: 'RequestInformation', data: request });
    const answer = { requestId: 'q1', answer: '已提供。', evidence: [], withheld: false };
    await tell(caseId, 'PROJECT_OFFICER', { type: 'AnswerInformationRequest', data: answer });
  }
  const finding = {
    contractId: CONTRACT,
    type: 'finance' as const,
    severity: 'minor' as const,
    text: '凭证不全',
    ruleId: null,
    amountFen: null,
    raiseIssue: false,
  };
  const conclusion = { summary: '一项问题', findings: [finding], rectifyBy: '2026-09-30' };
  await new PublishConclusionHandler(t.decisions, new ActOnContractHandler(t.decisions)).execute(
    new PublishConclusion(CASE, conclusion, t.by('AUDITOR', '2026-08-03')),
  );
  const report = { answers: [{ findingId: 'f1', measures: '已补齐。' }], evidence: [] };
  await tell(CASE, 'PROJECT_OFFICER', { type: 'ReportRectification', data: report });
  const authority = { authority: '区政府', documentNo: null };
  await tell(CASE, 'PROJECT_OFFICER', { type: 'ReportToGovernment', data: authority });
  const publication = { where: '区政府网站', evidence: [] };
  await tell(CASE, 'PROJECT_OFFICER', { type: 'PublishRectification', data: publication });
  const resolutions = [{ findingId: 'f1', result: 'eliminated' as const, note: null, recoveredFen: null }];
  await tell(CASE, 'AUDITOR', { type: 'RecordResolution', data: { resolutions } });
  await tell(CASE, 'AUDITOR', { type: 'CloseSupervision', data: { summary: '结案' } });
}

/** The public page and the purchaser’s accounts. */
export async function told(t: Teller): Promise<void> {
  const history = new StreamHistory(t.store);
  await new PrepareDisclosureHandler(t.decisions, history).execute(
    new PrepareDisclosure(DISCLOSURE, PROJECT, undefined, t.by('DISCLOSURE_EDITOR', '2026-08-04')),
  );
  const tell = (role: Role, command: DisclosureAct) =>
    new ActOnDisclosureHandler(t.decisions).execute(
      new ActOnDisclosure(DISCLOSURE, command, t.by(role, '2026-08-05')),
    );
  const screening = {
    personalData: true,
    separateConsent: true,
    assistanceContent: false,
    childContent: false,
  };
  await tell('DISCLOSURE_REVIEWER', {
    type: 'ReviewDisclosure',
    data: { approved: true, note: null, screening },
  });
  await tell('DISCLOSURE_REVIEWER', { type: 'PublishDisclosure', data: { publishedOn: '2026-08-05' } });
  const of = { purchaserUscc: PURCHASER, year: 2025 };
  const reports = new ActOnBudgetReportsHandler(t.decisions);
  const approval = { ...of, report: 'accounts', approvedOn: '2026-08-03', documentNo: null } as const;
  const publication = { ...of, report: 'accounts', publishedOn: '2026-08-10', ...where } as const;
  for (const command of [
    { type: 'ApproveBudgetReport', data: approval } as const,
    { type: 'PublishBudgetReport', data: publication } as const,
  ]) {
    await reports.execute(new ActOnBudgetReports(command, t.by('FINANCE_OFFICER', '2026-08-10')));
  }
}

/** Ended early by both, settled and closed; another project is given up, and a case found elsewhere. */
export async function ended(t: Teller): Promise<void> {
  await t.act('PURCHASER_LEADER', '2026-08-11', 'TerminateContract', {
    reason: 'early-mutual',
    explanation: '双方协商一致，服务已提前完成并验收。',
    issueId: null,
    evidence,
  });
  await t.act('PURCHASER_LEADER', '2026-08-12', 'SettleContract', {});
  await new CloseProjectHandler(t.decisions, new StreamHistory(t.store)).execute(
    new CloseProject(PROJECT, null, t.by('PURCHASER_LEADER', '2026-08-13')),
  );
  const other = PROJECT.replace('P', 'R');
  await new DraftProjectHandler(t.decisions).execute(
    new DraftProject(other, DRAFT, t.by('PROJECT_OFFICER', '2025-01-03')),
  );
  await new AbandonProjectHandler(t.decisions).execute(
    new AbandonProject(other, '不再购买。', t.by('PURCHASER_LEADER', '2025-02-03')),
  );
  const nothing = Object.fromEntries(
    ['title', 'city', 'purchaser', 'supplier', 'stage', 'servicePeriod', 'publishedOn', 'signedOn'].map(
      (member) => [member, null],
    ),
  );
  const facts = {
    ...nothing,
    province: '天津',
    district: null,
    purchaserLevel: '街道',
    amountFen: 1,
    targets: [],
    lineItems: [],
  } as unknown as ExternalCaseFacts;
  await new RecordExternalCaseHandler(t.decisions).execute(
    new RecordExternalCase(
      {
        caseId: CASE.replace('A', 'E'),
        sourceRef: 'case-1',
        facts,
        source: { url: null, kind: null, caveats: null },
        contentHash: 'a'.repeat(64),
        discrepancies: [],
        recordedOn: '2026-08-13',
      },
      t.by('CITY_CIVIL', '2026-08-13'),
    ),
  );
}
