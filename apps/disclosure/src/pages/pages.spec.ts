import { describe, expect, it } from '@jest/globals';
import {
  bareSnapshot,
  sampleCheck,
  sampleFacts,
  sampleSnapshot,
} from '../../../../test/disclosure/samples.js';
import { cardOf } from '#domain';
import { View } from '../html/view.js';
import type { PublicCase } from '../publications/public-case.js';
import type {
  Publication,
  PublicationWithVersions,
  PublishedCard,
  PublishedFeedback,
  PublishedVersion,
} from '../publications/publication.js';
import { aboutPage } from './about.page.js';
import { caseListPage } from './case/case-list.page.js';
import { casePage } from './case/case.page.js';
import { faultPage } from './fault.page.js';
import { listPage } from './list.page.js';
import { projectPage } from './project/project.page.js';

const SITE = { sponsor: '某局', contact: '', siteCode: '', icpNumber: '', policeNumber: '', feedbackUrl: '' };
const view = (path: string, large = false): View => new View(SITE, large, path);
const SCRIPT = `<script>alert(1)</script>"'&`;

const publication = (snapshot = sampleSnapshot): Publication => ({
  projectId: snapshot.projectId,
  publishedOn: '2025-11-20',
  snapshotHash: 'a'.repeat(64),
  publications: 2,
  position: '4711',
  snapshot,
  withdrawn: null,
});
const version = (more: Partial<PublishedVersion> = {}): PublishedVersion => ({
  version: 1,
  disclosureId: '01K00000000000000000000D1S',
  publishedOn: '2025-11-01',
  snapshotHash: 'b'.repeat(64),
  snapshot: null,
  reason: null,
  supersededOn: '2025-11-20',
  withdrawnOn: null,
  withdrawnFor: null,
  ...more,
});
const feedback: PublishedFeedback = {
  feedbackId: '01K0000000000000000000FEED',
  contractNumber: 'HP-1',
  kind: 'complaint',
  submittedOn: '2025-11-20',
  dueOn: '2025-12-18',
  text: '探访时间常改。\n请固定下来。',
  refusal: null,
  erasedOn: null,
  erasedFor: null,
  answer: '已固定时段。',
  answeredOn: '2025-12-01',
  daysToAnswer: 11,
  score: 4,
};
const shown = (snapshot = sampleSnapshot): PublicationWithVersions => ({
  publication: publication(snapshot),
  versions: [
    version(),
    version({ version: 2, snapshotHash: 'a'.repeat(64), reason: '金额有误', supersededOn: null }),
  ],
  feedback: [feedback],
});
const listed = (): PublishedCard => ({
  projectId: sampleSnapshot.projectId,
  publishedOn: '2025-11-20',
  card: cardOf(sampleSnapshot),
});
const found: PublicCase = {
  caseId: '01K0000000000000000000CASE',
  sourceRef: 'case-001',
  facts: sampleFacts,
  source: { url: 'https://example.cn/a', kind: null, caveats: '摘录' },
  discrepancies: [{ field: 'lineItems/平台', values: [{ value: '1元', source: '小计' }] }],
  checks: [sampleCheck],
  recordedOn: '2025-11-20',
  position: '7',
};

/** Every text of a value replaced by markup that must not survive. */
function hostile<T>(value: T): T {
  if (typeof value === 'string') return SCRIPT as T;
  if (Array.isArray(value)) return value.map(hostile) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, hostile(part) as unknown])) as T;
}

describe('every page', () => {
  const bad = hostile(shown());
  const badCase = hostile(found);
  const list = { total: 1, published: 1, districts: 1, totalFen: 1 };
  it.each([
    ['list', listPage(view('/'), { page: 1, q: SCRIPT }, { ...list, items: [hostile(listed())] })],
    ['project', projectPage(view('/projects/x'), bad)],
    ['cases', caseListPage(view('/cases'), { page: 1, q: SCRIPT }, { total: 1, items: [badCase] })],
    ['case', casePage(view('/cases/x'), badCase)],
    ['about', aboutPage(new View(hostile(SITE), true, '/about'))],
    ['fault', faultPage(view(SCRIPT), 404)],
  ])('shows markup in its data as text: %s', (_name, { markup }) => {
    expect(markup).not.toMatch(/<script|alert\(1\)<\//i);
    expect(markup).toMatch(/^<!doctype html>\s*<html lang="zh-CN"/);
  });

  it('keeps 长辈版 in its links, and offers the way back', () => {
    const { markup } = listPage(view('/', true), { page: 1 }, { ...list, items: [listed()] });
    expect(markup).toMatch(/<html lang="zh-CN"\s+class="large">/);
    expect(markup).toContain(`/projects/${sampleSnapshot.projectId}?text=large`);
    expect(markup).toContain('href="/cases?text=large"');
    expect(markup).toContain('标准版');
  });
});

describe('the page of a project', () => {
  const page = (snapshot = sampleSnapshot): string =>
    projectPage(view('/projects/x'), shown(snapshot)).markup;

  it('keeps what was corrected visible as superseded, with its hash', () => {
    expect(page()).toMatch(/被更正取代[^]*b{64}[^]*更正理由：金额有误[^]*现行版本[^]*a{64}/);
    expect(page()).toContain(`/projects/${sampleSnapshot.projectId}/versions.json`);
  });

  it('says that it was withdrawn and why, and calls no version the present one', () => {
    const { markup } = projectPage(view('/projects/x'), {
      publication: { ...publication(bareSnapshot), withdrawn: { on: '2025-12-01', reason: '重复公开' } },
      versions: [version({ withdrawnOn: '2025-12-01', withdrawnFor: '重复公开' })],
      feedback: [feedback],
    });
    expect(markup).not.toContain(feedback.text);
    expect(markup).toMatch(/已于[^]*撤回。理由：重复公开/);
    expect(markup).not.toContain('现行版本');
  });

  const URL = 'https://api.example.cn/api/feedback';
  const heard = (change: Partial<PublishedFeedback>, feedbackUrl = URL): string =>
    projectPage(new View({ ...SITE, feedbackUrl }, false, '/projects/x'), {
      ...shown(),
      feedback: [{ ...feedback, ...change }],
    }).markup;

  it('shows what the public said, the answer, how long it took and how it was rated', () => {
    expect(heard({})).toMatch(/投诉[^]*探访时间常改[^]*已固定时段[^]*用时 11[^]*提交人评分 4 分/);
    expect(heard({ answer: null, answeredOn: null, daysToAnswer: null, score: null })).toContain('答复期限');
    expect(heard({ text: null, refusal: 'unrelated', answer: null, answeredOn: null })).toContain(
      '未予公开：与本项目无关',
    );
    const erased = { text: null, erasedOn: '2026-01-05', erasedFor: 'named-person-request' } as const;
    expect(heard(erased)).toMatch(/原文已于[^]*2026-01-05[^]*删除：文中所涉个人请求/);
    expect(heard({ ...erased, answer: null })).toMatch(/已答复 1\s+件[^]*答复内容已随原文删除[^]*用时 11/);
    const open = { ...erased, answer: null, answeredOn: null };
    expect(heard(open)).toContain('答复期限');
    expect(heard({ ...open, erasedFor: 'submitter-request' })).not.toContain('答复期限');
  });

  it('says where to write: to the address that is set, or that there is none', () => {
    expect(heard({})).toContain(`<form class="search" action="${URL}" method="post"`);
    expect(heard({ score: null })).toContain(`action="${URL}/${feedback.feedbackId}/rate"`);
    expect(heard({})).not.toContain('/rate"');
    expect(heard({})).toContain('/withdraw"');
    expect(heard({ text: null, erasedOn: '2026-01-05' })).not.toContain('/withdraw"');
    expect(heard({}, '')).not.toContain('method="post"');
    expect(heard({}, '')).toContain('未开通在线反馈');
  });

  it('tells progress in a bar and in a number', () => {
    expect(page()).toContain('97.1%');
    expect(page()).toMatch(/<rect class="bar-part" width="97.1"/);
    expect(page()).toMatch(/<rect class="bar-part" width="100"[^>]*>[^]*?108.3%/);
    expect(page()).toContain('2025年1季度');
  });

  it('tells the execution rate of what was agreed', () => {
    expect(page()).toContain('90%');
    const { contract: _unpublished, ...rest } = sampleSnapshot;
    expect(page(rest)).not.toContain('执行率</dt>');
  });

  it('shows an adjusted grade with its rule beside the raw one, and what a review changed', () => {
    const [final] = sampleSnapshot.evaluation!;
    const completed = { score: '93.00', grade: '优' };
    const judged = {
      ...final!,
      adjusted: { grade: '差', ruleId: 'R-28' },
      review: { on: '2025-12-02', outcome: 'revised', completed },
    };
    const markup = page({ ...sampleSnapshot, evaluation: [judged] });
    expect(markup).toMatch(/86\.47 分，等级“良”[^]*调整后等级[^]*“差”（依规则 R-28/);
    expect(markup).toMatch(/申诉复核[^]*调整评价；原评价 93\.00\s+分，等级“优”/);
    expect(markup).toContain('<dd>差（依规则 R-28 调整）</dd>');
    expect(page()).not.toMatch(/调整后等级|申诉复核/);
  });

  it('shows what was changed in a contract, why, and when it was published', () => {
    const [signed] = sampleSnapshot.contract!;
    const amendment = {
      no: 1,
      amendedOn: '2025-06-16',
      publishedOn: '2025-06-18',
      reason: '新增助餐',
      clauses: ['三', '五'],
      text: '增加助餐服务',
      amountChangeFen: 1_000_000,
      endsOn: '2025-12-31',
    };
    const markup = page({ ...sampleSnapshot, contract: [{ ...signed!, amendments: [amendment] }] });
    expect(markup).toMatch(/合同金额（变更后）[^]*合同变更[^]*第 1 次[^]*三、五[^]*新增助餐；增加助餐服务/);
    expect(page()).not.toContain('合同变更');
  });

  it('shows an exception with its rule and reason', () => {
    expect(page()).toContain('服务时间原则上不超过一年');
    expect(page()).toContain('服务需要连续两年的固定团队');
  });

  it('says what is not published, and what has nothing to tell yet', () => {
    expect(page(bareSnapshot)).toContain('本次公开不含此项。');
    expect(page({ ...sampleSnapshot, issues: [] })).toContain('尚无内容。');
  });

  it('names the local policy as a basis only where it governs the project', () => {
    expect(page()).toContain('津民发〔2024〕13号四（三）');
    expect(page(bareSnapshot)).not.toContain('津民发〔2024〕13号四（三）');
  });

  it('labels invented projects, and only those', () => {
    expect(page()).toContain('演示数据');
    expect(page(bareSnapshot)).not.toContain('演示数据');
  });

  it('says from when there was no municipal policy', () => {
    expect(page(bareSnapshot)).toContain('签订时无有效市级专项政策');
    const { contract: _unsigned, ...unsigned } = bareSnapshot;
    expect(page(unsigned)).toContain('当前无有效市级专项政策');
    expect(page(unsigned)).not.toContain('签订时无有效市级专项政策');
  });

  it('names version, date and hash', () => {
    expect(page()).toMatch(/第 2 版[^]*4711/);
    expect(page()).toContain('a'.repeat(64));
    expect(page()).toContain('2025-11-20');
  });
});

describe('the page of a case from elsewhere', () => {
  const page = (changed: Partial<PublicCase> = {}): string =>
    casePage(view('/cases/x'), { ...found, ...changed }).markup;

  it('leaves unknown what the source does not say', () => {
    expect(page()).toMatch(/付款约定<\/dt>\s*<dd>\s*<span class="none">未载明/);
  });

  it('links the source only where it is a web address', () => {
    expect(page()).toContain('href="https://example.cn/a"');
    const script = page({ source: { ...found.source, url: 'javascript:alert(1)' } });
    expect(script).not.toContain('href="javascript:');
    expect(script).toContain('javascript:alert(1)');
  });

  it('shows both figures of a contradiction, and compares with rules without judging', () => {
    expect(page()).toContain('明细“平台”');
    expect(page()).toContain('资料不足，无法对照');
    expect(page()).toContain('对照结果不是认定');
    expect(page({ checks: [] })).not.toContain('规则对照');
  });
});

describe('paging', () => {
  const page = (number: number, total: number): string =>
    listPage(
      view('/'),
      { page: number, phase: 'during' },
      { total, items: [listed()], published: total, districts: 1, totalFen: 1 },
    ).markup;

  it('is by plain links that keep the conditions', () => {
    expect(page(2, 100)).toMatch(/href="\/\?page=3&amp;phase=during"\s+rel="next"/);
    expect(page(2, 100)).toMatch(/href="\/\?phase=during"\s+rel="prev"/);
    expect(page(2, 100)).toContain('第 2 页，共 5 页');
  });

  it('is not there where one page holds all', () => {
    expect(page(1, 20)).not.toContain('aria-label="分页"');
  });
});
