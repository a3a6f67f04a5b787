// @ts-nocheck
import { ROLES, unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';

const REASONS = {
  left: ['人员离岗', 'left the post'],
  'no-longer-needed': ['不再需要', 'no longer needed'],
  'suspected-misuse': ['疑似被冒用', 'suspected misuse'],
} as const;
const WHICH = {
  all: ['全部会话', 'All sessions'],
  others: ['其他会话', 'All other sessions'],
  one: ['一个会话', 'One session'],
} as const;

export function accountSentence(event: EventOf<'account'>): Text {
  switch (event.type) {
    case 'AccountRegistered': {
      const { orgName, role } = event.data;
      return { zh: `为${orgName}开立账号（${ROLES[role]}）`, en: `Account opened for ${orgName}: ${role}` };
    }
    case 'AccountRoleChanged': {
      const { orgName, role } = event.data;
      return { zh: `账号改为${orgName}${ROLES[role]}`, en: `Account became ${role} of ${orgName}` };
    }
    case 'AccountDisabled': {
      const [zh, en] = REASONS[event.data.reason];
      return { zh: `停用账号：${zh}`, en: `Account disabled: ${en}` };
    }
    case 'AccountEnabled':
      return { zh: '恢复使用账号', en: 'Account enabled again' };
    case 'PasswordChanged':
      return event.data.mustChange
        ? { zh: '重设密码，下次登录须修改', en: 'Password set, to be changed at the next sign-in' }
        : { zh: '修改密码', en: 'Password changed' };
    case 'SecondFactorEnrolled':
      return { zh: '启用动态验证码', en: 'Second factor enrolled' };
    case 'SecondFactorRemoved':
      return { zh: '取消动态验证码', en: 'Second factor removed' };
    case 'AccountLocked': {
      const { failures, seconds } = event.data;
      return {
        zh: `连续 ${failures} 次登录失败，锁定 ${seconds} 秒`,
        en: `Locked for ${seconds} s after ${failures} failures`,
      };
    }
    case 'AccountUnlocked':
      return { zh: '解除登录锁定', en: 'Account unlocked' };
    case 'SessionsRevoked': {
      const [zh, en] = WHICH[event.data.which];
      return { zh: `终止${zh}`, en: `${en} ended` };
    }
    default:
      return unreachable(event);
  }
}
