// @ts-nocheck
import { unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';
import { brief, WORDS } from '../../kernel/words.js';

export function supervisionSentence(
  event: Exclude<EventOf<'supervision'>, { type: 'ComplianceChecked' }>,
): Text {
  switch (event.type) {
    case 'SupervisionDrafted':
      return { zh: `起草监督立案：${brief(event.data.matter)}`, en: 'Supervision case drafted' };
    case 'SupervisionOpened': {
      const { body, kind, matter } = event.data;
      return {
        zh: `${body}启动${WORDS.supervisionKind[kind]}：${brief(matter)}`,
        en: `Supervision opened (${kind})`,
      };
    }
    case 'SupervisionCancelled':
      return { zh: `撤销监督立案：${brief(event.data.reason)}`, en: 'Supervision case cancelled' };
    case 'InformationRequested': {
      const { text, dueOn } = event.data;
      return {
        zh: `监督机关要求提供资料：${brief(text)}，期限 ${dueOn}`,
        en: `Information requested, due ${dueOn}`,
      };
    }
    case 'InformationProvided':
      return { zh: `向监督机关提供资料：${brief(event.data.answer)}`, en: 'Information provided' };
    case 'SupervisionConcluded': {
      const { findings, rectifyBy } = event.data;
      return rectifyBy === null
        ? { zh: '监督结论：未发现问题', en: 'Supervision concluded: nothing found' }
        : {
            zh: `监督结论：提出问题 ${findings.length} 项，须于 ${rectifyBy} 前整改`,
            en: `Supervision concluded: ${findings.length} findings, to be rectified by ${rectifyBy}`,
          };
    }
    case 'SupervisionAppealed':
      return { zh: `对监督结论提出异议：${brief(event.data.grounds)}`, en: 'Conclusion appealed against' };
    case 'SupervisionAppealDecided': {
      const { outcome, authority } = event.data;
      return { zh: `${authority}${WORDS.appealOutcome[outcome]}`, en: `Appeal decided: ${outcome}` };
    }
    case 'RectificationReported': {
      const { length } = event.data.answers;
      return {
        zh: `向监督机关报告整改情况：${length} 项问题`,
        en: `Rectification of ${length} findings reported to the supervising body`,
      };
    }
    case 'RectificationReportedToGovernment':
      return {
        zh: `向${event.data.authority}报告整改情况`,
        en: 'Rectification reported to the government',
      };
    case 'RectificationPublished':
      return { zh: `向社会公布整改情况（${brief(event.data.where)}）`, en: 'Rectification published' };
    case 'ResolutionRecorded': {
      const { resolutions } = event.data;
      const done = resolutions.filter(({ result }) => result === 'eliminated').length;
      return {
        zh: `整改认定：${resolutions.length} 项中 ${done} 项已消除`,
        en: `Resolution: ${done} of ${resolutions.length} findings eliminated`,
      };
    }
    case 'SupervisionClosed':
      return { zh: `监督结案：${brief(event.data.summary)}`, en: 'Supervision case closed' };
    case 'SupervisionStopped':
      return { zh: `监督终止：${brief(event.data.reason)}`, en: 'Supervision case stopped' };
    default:
      return unreachable(event);
  }
}
