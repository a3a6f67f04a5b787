// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { sentenceOf } from './sentence.js';
import { everyFixture } from '../testing/fixtures.js';
import { CONTRACT_ID, service, underContract } from '../testing/given.js';
import { projectTimeline } from './project-timeline.js';

describe('project timeline', () => {
  it('tells alerts anew since they are told in other words', () => {
    expect(projectTimeline.version).toBeGreaterThanOrEqual(3);
  });

  it('tells every event as a sentence, with actor, role and clocks', () => {
    const entries = underContract().add('ledger', '2026-03-03', service(1, 3)).entries(projectTimeline);
    expect(entries.map(({ zh }) => zh)).toEqual([
      '示例街道办事处起草项目“示例老人关爱服务项目”（扶老助老）',
      '设定绩效目标 1 项',
      '以竞争性磋商方式确定承接主体示例社会工作服务中心，成交价 300,000.00 元',
      '与示例社会工作服务中心签订合同 HT-2026-01，金额 290,000.00 元，期限 2026-02-13 至 2027-02-12',
      '2026-03-02 提供服务 visit：3人次，服务对象 1 人',
    ]);
    expect(entries[3]).toMatchObject({
      position: '400',
      contractId: CONTRACT_ID,
      roleZh: '经办人',
      occurredOn: '2026-02-13',
      late: false,
      recordedAt: new Date('2026-02-13T02:00:00Z'),
    });
  });

  it('keeps to itself what belongs to no project', () => {
    const told = new Set(
      everyFixture()
        .entries(projectTimeline)
        .map(({ type }) => type),
    );
    for (const type of ['StationRegistered', 'SupplierRegistered', 'ExternalCaseRecorded']) {
      expect(told.has(type)).toBe(false);
    }
  });

  it('says that an act was entered late', () => {
    const story = underContract();
    const last = story.events.at(-1)!;
    story.record(last, last.stream, { ...last.metadata, late: true });
    expect(story.entries(projectTimeline).map(({ late }) => late)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('a sentence', () => {
  const events = everyFixture().events.map((event) => [event.type, event] as const);

  it.each(events)('tells %s in Chinese and in English, with every figure filled in', (_type, event) => {
    const { zh, en } = sentenceOf(event);
    expect(zh).toMatch(/\p{Script=Han}{2}/u);
    expect(en).toMatch(/^[A-Z\d]/);
    expect(`${zh} ${en}`).not.toMatch(/undefined|null|NaN|\[object/);
    expect(zh.length).toBeLessThan(150);
  });

  it.each([
    ['ProjectPurchased', '以竞争性磋商方式确定承接主体示例社会工作服务中心，成交价 300,000.00 元'],
    ['AcceptanceConcluded', '验收结论：合格，验收金额 300,000.00 元'],
    ['IssueRaised', '日常监督提出较大问题：服务工时不足，须于 2025-07-15 前整改'],
    ['PaymentPaid', '支付 90,000.00 元（2025-03-25）'],
    ['ContractVoided', '合同作废：占用额度后未完成签订'],
    ['DisclosurePublished', '项目信息正式公开'],
    ['FeedbackAnswered', '答复反馈'],
  ])('tells %s as: %s', (type, zh) => {
    expect(sentenceOf(everyFixture().events.find((event) => event.type === type)!).zh).toBe(zh);
  });
});
