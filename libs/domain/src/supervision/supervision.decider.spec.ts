import { describe, expect, it } from '@jest/globals';
import { auditor, CONTRACT_ID, leader, officer, PROJECT_ID } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import type { StatedFinding, SupervisionCommand } from './supervision.commands.js';
import { supervisionDecider } from './supervision.decider.js';
import type { SupervisionEvent, SupervisionFinding } from './supervision.events.js';
import { hasOpenFindings, isKnown } from './supervision.state.js';

type Event<Type extends SupervisionEvent['type']> = Extract<SupervisionEvent, { type: Type }>;
const given = givenFor(supervisionDecider, auditor('2026-04-22'));
const at = { caseId: '01KAN0SVPR0000000000000001', projectId: PROJECT_ID };
const subject = {
  kind: 'audit',
  body: '示例区审计局',
  reference: null,
  matter: '项目资金',
  members: ['acc-auditor'],
} as const;
const drafted: Event<'SupervisionDrafted'> = { type: 'SupervisionDrafted', data: { ...at, ...subject } };
const opened: Event<'SupervisionOpened'> = { type: 'SupervisionOpened', data: { ...at, ...subject } };
const finding: StatedFinding = {
  contractId: CONTRACT_ID,
  type: 'finance',
  severity: 'major',
  text: '重复列支',
  ruleId: null,
  amountFen: 120_000,
  issueId: null,
};
const concluded = (
  findings: readonly SupervisionFinding[] = [
    { findingId: 'f1', ...finding },
    { findingId: 'f2', ...finding },
  ],
): Event<'SupervisionConcluded'> => ({
  type: 'SupervisionConcluded',
  data: { ...at, kind: 'audit', summary: '结论', findings, rectifyBy: '2026-07-20' },
});
const reportedBy = (...ids: readonly string[]) => ({
  event: {
    type: 'RectificationReported',
    data: { ...at, answers: ids.map((findingId) => ({ findingId, measures: '已退回' })), evidence: [] },
  } as SupervisionEvent,
  by: leader('2026-06-15'),
});
const resolution = (findingId: string, result: 'eliminated' | 'not-eliminated' | 'no-mechanism') => ({
  findingId,
  result,
  note: null,
  recoveredFen: null as number | null,
});
const resolved = (...resolutions: ReturnType<typeof resolution>[]): SupervisionEvent => ({
  type: 'ResolutionRecorded',
  data: { ...at, resolutions },
});
const toldGovernment: SupervisionEvent = {
  type: 'RectificationReportedToGovernment',
  data: { ...at, authority: '区政府', documentNo: null },
};
const published: SupervisionEvent = {
  type: 'RectificationPublished',
  data: { ...at, where: '区政府网站', evidence: [] },
};
const appealed: SupervisionEvent = {
  type: 'SupervisionAppealed',
  data: { ...at, to: '区政府', grounds: '并非重复' },
};
const close = { type: 'CloseSupervision', data: { summary: '结案' } } as const;
const report = (...ids: readonly string[]): SupervisionCommand => ({
  type: 'ReportRectification',
  data: { answers: ids.map((findingId) => ({ findingId, measures: '已退回' })), evidence: [] },
});
const resolve = (...resolutions: ReturnType<typeof resolution>[]): SupervisionCommand => ({
  type: 'RecordResolution',
  data: { resolutions },
});

describe('A supervision case', () => {
  it('is drafted, whoever drafts it being one of those who conduct it', () => {
    const data = { ...at, ...subject, members: ['acc-other'] };
    given()
      .when({ type: 'DraftSupervision', data }, auditor('2026-04-22'))
      .gives({ type: 'SupervisionDrafted', data: { ...data, members: ['acc-auditor', 'acc-other'] } });
    given(drafted)
      .when({ type: 'DraftSupervision', data }, auditor('2026-04-22'))
      .rejects('supervision.already-drafted');
  });

  it('is opened or cancelled while it is a draft, by those who conduct it only', () => {
    const open = { type: 'OpenSupervision', data: {} } as const;
    given(drafted).when(open, auditor('2026-04-24')).gives(opened);
    given(drafted, opened).when(open, auditor('2026-04-24')).rejects('supervision.is-active');
    const cancel = { type: 'CancelSupervision', data: { reason: '合并' } } as const;
    given(drafted, opened).when(cancel, auditor('2026-04-24')).rejects('supervision.is-active');
    const cancelled: SupervisionEvent = { type: 'SupervisionCancelled', data: { ...at, reason: '合并' } };
    given(drafted).when(cancel, auditor('2026-04-24')).gives(cancelled);
    given(drafted, cancelled).when(open, auditor('2026-04-24')).rejects('supervision.is-cancelled');
    given().when(open, auditor('2026-04-24')).rejects('supervision.not-found', { kind: 'not-found' });
    given(drafted)
      .when(open, { ...auditor('2026-04-24'), by: 'acc-stranger' })
      .rejects('supervision.not-a-member', { kind: 'forbidden', rule: 'R-39' });
    given(drafted)
      .when(open, auditor('2026-04-01'))
      .rejects('supervision.before-last-step', { pointer: '/occurredOn' });
  });

  it('asks for information by a day, answered once', () => {
    const ask = { type: 'RequestInformation', data: { text: '台账', dueOn: '2026-05-08' } } as const;
    const asked: Event<'InformationRequested'> = {
      type: 'InformationRequested',
      data: { ...at, kind: 'audit', requestId: 'q1', ...ask.data },
    };
    given(drafted, opened).when(ask, auditor('2026-04-27')).gives(asked);
    given(drafted).when(ask, auditor('2026-04-27')).rejects('supervision.is-draft');
    given(drafted, opened).when(ask, auditor('2026-05-08')).gives(asked);
    given(drafted, opened)
      .when(ask, auditor('2026-05-09'))
      .rejects('supervision.due-before-asked', { kind: 'invalid', pointer: '/dueOn' });
    const answer = {
      type: 'AnswerInformationRequest',
      data: { requestId: 'q1', answer: '已提供', evidence: [] },
    } as const;
    const provided: Event<'InformationProvided'> = {
      type: 'InformationProvided',
      data: { ...at, ...answer.data },
    };
    given(drafted, opened, asked).when(answer, officer('2026-05-06')).gives(provided);
    given(drafted, opened, asked, provided)
      .when(answer, officer('2026-05-06'))
      .rejects('supervision.answered');
    const second = { ...asked, data: { ...asked.data, requestId: 'q2' } };
    given(drafted, opened, asked, second, provided)
      .when({ ...answer, data: { ...answer.data, requestId: 'q2' } }, officer('2026-05-06'))
      .gives({ ...provided, data: { ...provided.data, requestId: 'q2' } });
    const early = { by: auditor('2026-05-07'), event: asked };
    given(drafted, opened, early)
      .when(answer, officer('2026-05-06'))
      .rejects('supervision.answered-before-asked', { pointer: '/occurredOn' });
    given(drafted, opened)
      .when(answer, officer('2026-05-06'))
      .rejects('supervision.no-such-request', { kind: 'not-found', pointer: '/requestId' });
  });

  it('concludes with findings to be rectified by a day, or with none', () => {
    const conclude = (findings: readonly StatedFinding[], rectifyBy: string | null) =>
      given(drafted, opened).when(
        { type: 'PublishConclusion', data: { summary: '结论', findings, rectifyBy } },
        auditor('2026-05-20'),
      );
    conclude([finding, finding], '2026-07-20').gives(concluded());
    expect(conclude([], null).events).toMatchObject([{ data: { findings: [], rectifyBy: null } }]);
    const rule = { kind: 'invalid', rule: 'R-44', pointer: '/rectifyBy' } as const;
    for (const amountFen of [-1, 0.5]) {
      conclude([finding, { ...finding, amountFen }], '2026-07-20').rejects('supervision.bad-amount', {
        kind: 'invalid',
        pointer: '/findings/1/amountFen',
      });
    }
    expect(conclude([{ ...finding, amountFen: null }], '2026-05-20').events).toHaveLength(1);
    given(drafted, opened)
      .when(
        {
          type: 'PublishConclusion',
          data: { summary: '结论', findings: [finding], rectifyBy: '2026-05-19' },
        },
        auditor('2026-05-20'),
      )
      .rejects('supervision.due-before-asked', { kind: 'invalid', pointer: '/rectifyBy' });
    conclude([finding], null).rejects('supervision.rectify-by', rule);
    conclude([], '2026-07-20').rejects('supervision.rectify-by', rule);
  });
});

describe('The rectification of findings', () => {
  const found = [drafted, opened, concluded()];

  it('is reported for every finding that is open, and for no other', () => {
    given(...found)
      .when(report('f1', 'f2'), leader('2026-06-15'))
      .gives(reportedBy('f1', 'f2').event);
    given(...found)
      .when(report('f1'), leader('2026-06-15'))
      .rejects('supervision.finding-unanswered', { rule: 'R-44', pointer: '/answers' });
    given(...found)
      .when(report('f1', 'f2', 'f9'), leader('2026-06-15'))
      .rejects('supervision.no-such-finding', { kind: 'invalid', pointer: '/answers/2/findingId' });
    given(drafted, opened).when(report('f1'), leader('2026-06-15')).rejects('supervision.nothing-to-rectify');
  });

  it('is told to the government and published after it was reported, each once', () => {
    const tell = { type: 'ReportToGovernment', data: { authority: '区政府', documentNo: null } } as const;
    given(...found)
      .when(tell, leader('2026-06-16'))
      .rejects('supervision.not-rectified', { rule: 'R-44' });
    given(...found, reportedBy('f1', 'f2'))
      .when(tell, leader('2026-06-16'))
      .gives(toldGovernment);
    given(...found, reportedBy('f1', 'f2'), toldGovernment)
      .when(tell, leader('2026-06-16'))
      .rejects('supervision.done');
    const publish = { type: 'PublishRectification', data: { where: '区政府网站', evidence: [] } } as const;
    given(...found)
      .when(publish, leader('2026-06-16'))
      .rejects('supervision.not-rectified', { rule: 'R-44' });
    given(...found, reportedBy('f1', 'f2'), toldGovernment)
      .when(publish, leader('2026-06-16'))
      .gives(published);
    given(...found, reportedBy('f1', 'f2'), published)
      .when(publish, leader('2026-06-16'))
      .rejects('supervision.done');
  });

  it('is judged finding by finding, by another person; what is not eliminated is reported again', () => {
    const history = [...found, reportedBy('f1', 'f2')];
    const eliminated = resolution('f1', 'eliminated');
    given(...history)
      .when(resolve(eliminated), auditor('2026-06-25'))
      .gives(resolved(eliminated));
    given(drafted, opened, concluded(), { ...reportedBy('f1', 'f2'), by: auditor('2026-06-15') })
      .when(resolve(eliminated), auditor('2026-06-25'))
      .rejects('supervision.own-resolution', { kind: 'forbidden', rule: 'R-39' });
    given(...history)
      .when(resolve(eliminated), auditor('2026-06-14'))
      .rejects('supervision.resolved-before-report', { pointer: '/occurredOn' });
    given(...history)
      .when(resolve(eliminated, eliminated), auditor('2026-06-25'))
      .rejects('supervision.no-such-finding', { kind: 'invalid', pointer: '/resolutions/1/findingId' });
    for (const recoveredFen of [-1, 0.5]) {
      given(...history)
        .when(resolve(eliminated, { ...resolution('f2', 'eliminated'), recoveredFen }), auditor('2026-06-25'))
        .rejects('supervision.bad-amount', { kind: 'invalid', pointer: '/resolutions/1/recoveredFen' });
    }
    const partly = [...history, resolved(eliminated, resolution('f2', 'not-eliminated'))];
    given(...partly)
      .when(resolve(resolution('f2', 'eliminated')), auditor('2026-06-25'))
      .rejects('supervision.no-such-finding', { kind: 'invalid', pointer: '/resolutions/0/findingId' });
    given(...partly)
      .when(report('f2'), leader('2026-06-28'))
      .gives(reportedBy('f2').event);
    given(...partly)
      .when(close, auditor('2026-06-28'))
      .rejects('supervision.findings-open', { rule: 'R-44' });
  });

  it('closes the case of an audit when all three facts are on record', () => {
    const done = [
      ...found,
      reportedBy('f1', 'f2'),
      resolved(resolution('f1', 'eliminated'), resolution('f2', 'no-mechanism')),
    ];
    const on = auditor('2026-06-26');
    given(...done)
      .when(close, on)
      .rejects('supervision.not-reported', { rule: 'R-44' });
    given(...done, toldGovernment)
      .when(close, on)
      .rejects('supervision.not-reported', { rule: 'R-44' });
    given(...done, toldGovernment, published)
      .when(close, on)
      .gives({ type: 'SupervisionClosed', data: { ...at, summary: '结案' } });
    given(...done, toldGovernment, published, appealed)
      .when(close, on)
      .rejects('supervision.appeal-pending');
  });

  it('closes another case than an audit’s when each finding is resolved', () => {
    const inspected = { ...concluded(), data: { ...concluded().data, kind: 'finance' as const } };
    const history = [
      { ...drafted, data: { ...drafted.data, kind: 'finance' as const } },
      { ...opened, data: { ...opened.data, kind: 'finance' as const } },
      inspected,
      reportedBy('f1', 'f2'),
      resolved(resolution('f1', 'eliminated'), resolution('f2', 'no-mechanism')),
    ];
    given(...history)
      .when(close, auditor('2026-06-26'))
      .gives({ type: 'SupervisionClosed', data: { ...at, summary: '结案' } });
  });

  it('may be disputed once at a time, and goes on where the conclusion is upheld', () => {
    const appeal = { type: 'AppealSupervision', data: { to: '区政府', grounds: '并非重复' } } as const;
    const upheld: SupervisionEvent = {
      type: 'SupervisionAppealDecided',
      data: { ...at, outcome: 'upheld', authority: '区政府', note: null },
    };
    const on = leader('2026-06-05');
    given(...found)
      .when(appeal, on)
      .gives(appealed);
    given(...found, appealed)
      .when(appeal, on)
      .rejects('supervision.appealed');
    given(...found, appealed, upheld)
      .when(report('f1', 'f2'), on)
      .gives(reportedBy('f1', 'f2').event);
    given(...found, appealed, upheld)
      .when(appeal, on)
      .gives(appealed);
  });

  it('is open until each finding is resolved, and dated by what was told last', () => {
    const { state: before } = given(...found);
    expect(before && hasOpenFindings(before)).toBe(true);
    const { state: partly } = given(
      ...found,
      reportedBy('f1', 'f2'),
      { event: toldGovernment, by: leader('2026-06-20') },
      { event: published, by: leader('2026-06-18') },
      resolved(resolution('f1', 'eliminated'), resolution('f2', 'not-eliminated')),
    );
    expect(partly && hasOpenFindings(partly)).toBe(true);
    expect(partly).toMatchObject({ lastToldOn: '2026-06-20' });
    const { state: after } = given(
      ...found,
      reportedBy('f1', 'f2'),
      resolved(resolution('f1', 'eliminated'), resolution('f2', 'no-mechanism')),
    );
    expect(after && hasOpenFindings(after)).toBe(false);
    const { state: draft } = given(drafted);
    expect([draft, before].map((state) => state && isKnown(state))).toEqual([false, true]);
  });

  it('is not asked for where the conclusion is revoked; a case is stopped for a reason at any time', () => {
    const revoke = {
      type: 'DecideAppeal',
      data: { outcome: 'revoked', authority: '区政府', note: null },
    } as const;
    const revoked: SupervisionEvent = { type: 'SupervisionAppealDecided', data: { ...at, ...revoke.data } };
    const on = auditor('2026-06-05');
    given(...found)
      .when(revoke, on)
      .rejects('supervision.no-appeal');
    given(...found, appealed)
      .when(revoke, on)
      .gives(revoked);
    given(...found, appealed, revoked)
      .when(close, on)
      .gives({ type: 'SupervisionClosed', data: { ...at, summary: '结案' } });
    const stop = { type: 'StopSupervision', data: { reason: '移交' } } as const;
    const stopped: SupervisionEvent = { type: 'SupervisionStopped', data: { ...at, reason: '移交' } };
    given(...found)
      .when(stop, on)
      .gives(stopped);
    given(drafted).when(stop, on).rejects('supervision.is-draft');
    given(...found, stopped)
      .when(stop, on)
      .rejects('supervision.is-stopped');
  });

  it('keeps asking for what an answer withholds', () => {
    const data = { requestId: 'q1', answer: '部分资料涉密', evidence: [], withheld: true } as const;
    const asked: SupervisionEvent = {
      type: 'InformationRequested',
      data: { ...at, kind: 'audit', requestId: 'q1', text: '台账', dueOn: '2026-06-30' },
    };
    const withheld: SupervisionEvent = { type: 'InformationProvided', data: { ...at, ...data } };
    given(drafted, opened, asked)
      .when({ type: 'AnswerInformationRequest', data }, officer('2026-06-01'))
      .gives(withheld);
    const answer = { ...data, withheld: false };
    given(drafted, opened, asked, withheld)
      .when({ type: 'AnswerInformationRequest', data: answer }, officer('2026-06-02'))
      .gives({ type: 'InformationProvided', data: { ...at, ...answer } });
  });

  it('ends, with the case, the requests that were not answered', () => {
    const request = (requestId: string): SupervisionEvent => ({
      type: 'InformationRequested',
      data: { ...at, kind: 'audit', requestId, text: '台账', dueOn: '2026-06-30' },
    });
    const answered: SupervisionEvent = {
      type: 'InformationProvided',
      data: { ...at, requestId: 'q1', answer: '已提供', evidence: [] },
    };
    const on = auditor('2026-06-26');
    const history = [drafted, opened, request('q1'), request('q2'), answered];
    given(...history)
      .when({ type: 'StopSupervision', data: { reason: '移交' } }, on)
      .gives({ type: 'SupervisionStopped', data: { ...at, reason: '移交', unanswered: ['q2'] } });
    const cleared: SupervisionEvent = {
      type: 'SupervisionConcluded',
      data: { ...at, kind: 'audit', summary: '无', findings: [], rectifyBy: null },
    };
    given(...history, cleared)
      .when(close, on)
      .gives({ type: 'SupervisionClosed', data: { ...at, summary: '结案', unanswered: ['q2'] } });
  });
});
