// @ts-nocheck
import { unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';
import { brief, WORDS } from '../../kernel/words.js';

type IssueSentence = Extract<
  EventOf<'contract'>,
  {
    type:
      | 'IssueRaised'
      | 'IssueAssigned'
      | 'RectificationSubmitted'
      | 'IssueRectified'
      | 'RectificationRejected'
      | 'IssueEscalated'
      | 'IssueRiskAcceptanceRequested'
      | 'IssueRiskAccepted'
      | 'IssueReopened';
  }
>;

export function issueSentence(event: IssueSentence): Text {
  switch (event.type) {
    case 'IssueRaised': {
      const { source, type, severity, dueOn } = event.data;
      return {
        zh: `${WORDS.issueSource[source]}提出${WORDS.severity[severity]}问题：${WORDS.issueType[type]}，须于 ${dueOn} 前整改`,
        en: `Issue raised (${severity}, ${type}), to be rectified by ${dueOn}`,
      };
    }
    case 'IssueAssigned':
      return {
        zh: `问题交由${WORDS.party[event.data.assignee.party]}${event.data.assignee.name}整改，期限 ${event.data.dueOn}`,
        en: `Issue assigned to ${event.data.assignee.name}, due ${event.data.dueOn}`,
      };
    case 'RectificationSubmitted':
      return { zh: `提交整改：${brief(event.data.measures)}`, en: 'Rectification submitted' };
    case 'IssueRectified':
      return { zh: '核验通过，问题整改完成', en: 'Rectification verified: complete' };
    case 'RectificationRejected':
      return {
        zh: `核验未通过：${WORDS.rectification[event.data.outcome]}`,
        en: `Rectification verified: ${event.data.outcome}`,
      };
    case 'IssueEscalated':
      return {
        zh: `问题上报${WORDS.escalation[event.data.to]}：${brief(event.data.reason)}`,
        en: `Issue escalated to ${event.data.to}`,
      };
    case 'IssueRiskAcceptanceRequested':
      return { zh: `申请接受问题风险：${brief(event.data.reason)}`, en: 'Acceptance of the risk asked for' };
    case 'IssueRiskAccepted':
      return { zh: '批准接受问题风险，问题关闭', en: 'Risk accepted, issue closed' };
    case 'IssueReopened':
      return {
        zh: `重新打开问题，期限 ${event.data.dueOn}：${brief(event.data.reason)}`,
        en: `Issue opened again, due ${event.data.dueOn}`,
      };
    default:
      return unreachable(event);
  }
}
