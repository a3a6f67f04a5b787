// @ts-nocheck
import { unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';
import { brief } from '../../kernel/words.js';

export function stationSentence(event: EventOf<'station'>): Text {
  switch (event.type) {
    case 'StationRegistered': {
      const { name, divisionName } = event.data;
      return { zh: `登记社工站“${name}”（${divisionName}）`, en: `Station registered: ${name}` };
    }
    case 'StationDivisionChanged': {
      const { from, divisionName } = event.data;
      return { zh: `自 ${from} 起区划变更为${divisionName}`, en: `Division changed from ${from} on` };
    }
    case 'StationInspected': {
      const faults = event.data.findings.filter(({ conforms }) => !conforms).length;
      return {
        zh: `检查社工站（${brief(event.data.subject)}）：${faults === 0 ? '未发现问题' : `${faults} 项不符合`}`,
        en: `Station inspected: ${faults === 0 ? 'nothing found' : `${faults} findings`}`,
      };
    }
    case 'StationDirectionIssued': {
      const { text, dueOn } = event.data;
      return { zh: `提出管理要求：${brief(text)}，期限 ${dueOn}`, en: `Direction issued, due ${dueOn}` };
    }
    case 'StationDirectionAnswered':
      return { zh: `回复管理要求：${brief(event.data.answer)}`, en: 'Direction answered' };
    case 'GuidanceIssued':
      return { zh: `提出指导意见：${brief(event.data.topic)}`, en: 'Guidance issued' };
    case 'GuidanceAnswered':
      return { zh: `回复指导意见：${brief(event.data.answer)}`, en: 'Guidance answered' };
    case 'StationPartnersRecorded': {
      const { length } = event.data.partners;
      return { zh: `登记参与主体 ${length} 个`, en: `${length} partners recorded` };
    }
    default:
      return unreachable(event);
  }
}
