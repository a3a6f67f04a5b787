import { RELEASED_BOOK } from '../book.js';
import { EXAMPLES, type Example } from '../clauses/clauses.examples.js';
import { CLAUSES } from '../clauses/registry.js';
import { SUPERSEDED } from '../clauses/superseded/index.js';
import { DEADLINES, type Deadline, type Limit } from '../calendar/deadlines.js';
import { findingOf, testClause } from '../evaluate.js';
import { explain } from '../explain.js';
import type { Act, Clause, Keeping } from '../kernel/clause.js';
import { PARAMETERS } from '../parameters/parameters.data.js';
import { parametersOn } from '../parameters/parameters.js';
import { ACT_ROUTES } from './act-routes.js';

const FORCES = {
  P: '禁止 (prohibition)',
  M: '应当 (mandatory)',
  J: '原则上 (in principle, excepted on the record)',
  A: '提示 (advice)',
} as const;
const OUTCOMES = {
  pass: '符合 pass',
  breach: '不符 breach',
  'not-applicable': '不适用 not applicable',
  unknown: '无法判断 unknown',
} as const;
const MODES = {
  enforce: '执行 (enforced)',
  hard: '禁止和应当执行，原则上先记录 (in-principle noted)',
  note: '记录 (noted)',
} as const;

function keptAs(keeping: Keeping): string {
  switch (keeping) {
    case 'decision':
      return '决定时执行 (enforced when decided)';
    case 'exception':
      return '例外须经他人批准 (excepted on the record)';
    case 'deadline':
      return '有期限 (demanded with a deadline)';
    case 'advice':
      return '只提示 (advised)';
    default:
      return `命令不变量 (invariant) \`${keeping.slice('invariant:'.length)}\``;
  }
}

/** The duties of the deadline calendar that rest on it. */
const dutiesOf = ({ id }: Clause): Deadline[] =>
  Object.values<Deadline>(DEADLINES).filter(({ rule }) => rule === id);

function limitAs(limit: Limit): string {
  switch (limit.unit) {
    case 'working-days':
      return `${limit.days} 个工作日 (working days)`;
    case 'calendar-days':
      return `${limit.days} 日 (days)`;
    case 'days-before':
      return `之前 ${limit.days} 日 (days before)`;
    case 'yearly':
      return `${limit.of === 'the-year' ? '当年' : '次年'} ${limit.day} (yearly)`;
    case 'set':
      return '逐案确定 (set in each case)';
  }
}
const dutyAs = (duty: Deadline): string => `\`${duty.id}\` ${duty.title.zh}：${limitAs(duty)}`;

/** Acts recorded in a contract's own stream, whose findings the matrix shows by contract. */
const OF_CONTRACT = /^\/api\/(contracts|acceptances|evaluations|payments)/;
/** Where an officer, an auditor or a lawyer reads what became of it. */
function seenIn(clause: Clause): string {
  const routes = Object.keys(clause.acts).map((act) => ACT_ROUTES[act as Act].replace('POST ', ''));
  return [
    ...(routes.some((route) => OF_CONTRACT.test(route)) ? ['合规矩阵 `GET /api/compliance`'] : []),
    ...(routes.some((route) => route.startsWith('/api/supervisions'))
      ? ['监督案件 `GET /api/supervisions/{id}/history`']
      : []),
    ...(routes.some((route) => route.startsWith('/api/budgets'))
      ? ['预算 `GET /api/budgets/{id}/history`']
      : []),
    ...(routes.some((route) => /^\/api\/(projects|disclosures)/.test(route))
      ? ['项目经过 `GET /api/projects/{id}/timeline`']
      : []),
    ...(dutiesOf(clause).length > 0 ? ['期限日历 `GET /api/deadlines`'] : []),
    ...(clause.kept.includes('exception') ? ['例外登记 `GET /api/projects/{id}/exceptions`'] : []),
  ].join('；');
}

/** A number that only a local version states (the threshold of open tendering), as the examples take it. */
const EXAMPLE_VALUES = { openTenderFen: 100 };

const inRow = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(inRow).join(' | ')} |`).join('\n');

function exampleRow(clause: Clause, [, , facts]: Example): string[] {
  const parameters = { ...EXAMPLE_VALUES, ...parametersOn(clause.id, null) };
  const tested = testClause({ clause, parameters }, facts, RELEASED_BOOK.calendar);
  const finding = findingOf({ clause, parameters }, 'enforce', tested);
  const { zh, en } = explain(finding);
  return [
    `\`${JSON.stringify(facts)}\``,
    `${OUTCOMES[tested.outcome]}${finding.force === clause.force ? '' : ` (${finding.force})`}`,
    tested.margin === undefined ? '' : String(tested.margin),
    `${zh} ${en}`,
  ];
}

function parametersOf({ id, parameters }: Clause): string {
  if (parameters.length === 0) return '没有参数。(None.)';
  const rows = PARAMETERS.filter(({ clause }) => clause === id).map(
    ({ name, value, unit, from, to, reference }) => [
      `\`${name}\``,
      `${value} ${unit}`,
      from ?? '—',
      to ?? '—',
      reference,
    ],
  );
  const unset = parameters
    .filter((name) => !PARAMETERS.some((one) => one.clause === id && one.name === name))
    .map((name) => [`\`${name}\``, '—', '—', '—', '由地方政策版本设定 (set by a local version)']);
  return table(['参数', '数值', '自', '至', '出处'], [...rows, ...unset]);
}

function page(clause: Clause): string {
  const { id, revision, title, citation, text, force, binding, verified, jurisdiction, validFrom } = clause;
  const acts = Object.entries(clause.acts).map(
    ([act, mode]) => `\`${act}\` (\`${ACT_ROUTES[act as Act]}\`) ${MODES[mode]}`,
  );
  const earlier = SUPERSEDED.filter((one) => one.id === id).map((one) => one.revision);
  const examples = EXAMPLES.filter((example) => example[0] === id);
  return `# ${id} ${title.zh}

${title.en}

> ${text}

${table(
  ['', ''],
  [
    ['出处 (citation)', citation],
    ['效力 (force)', `${force} ${FORCES[force]}`],
    ['适用 (governed by)', binding === 'contract' ? '合同签订日的规定' : '行为当日的规定'],
    ['已核对原文 (verified)', verified ? '是' : '否：只警示，不阻止 (warns, never refuses)'],
    ['地域 (jurisdiction)', jurisdiction === null ? '全国' : `区划代码 ${jurisdiction} 开头`],
    ['自 (valid from)', validFrom ?? '随所属政策版本'],
    ['如何落实 (kept)', clause.kept.map(keptAs).join('；')],
    ['询问于 (asked at)', acts.join('；')],
    ['期限 (duties with a date)', dutiesOf(clause).map(dutyAs).join('；') || '—'],
    ['见于 (seen in)', seenIn(clause)],
    ['所需事实 (needs)', clause.needs.map((need) => `\`${need}\``).join('、')],
    [
      '修订 (revision)',
      earlier.length === 0 ? String(revision) : `${revision}（仍可运行：${earlier.join('、')}）`,
    ],
  ],
)}

## 参数 (parameters by date)

${parametersOf(clause)}

## 例子 (examples, from its test)

${table(
  ['事实 (facts)', '结果 (outcome)', '余量 (margin)', '说明 (what the officer reads)'],
  examples.map((example) => exampleRow(clause, example)),
)}
`;
}

function index(): string {
  const rows = CLAUSES.map((clause) => {
    const { id, title, citation, force, verified, kept, acts } = clause;
    return [
      `[${id}](${id}.md)`,
      title.zh,
      citation,
      force,
      verified ? '是' : '否',
      kept.map(keptAs).join('；'),
      Object.keys(acts)
        .map((act) => `\`${act}\``)
        .join(' '),
      dutiesOf(clause)
        .map((duty) => `\`${duty.id}\``)
        .join(' '),
    ];
  });
  return `# 规则目录 (the rules)

由 \`npm run docs:rules\` 从 \`libs/policy\` 生成，请勿手改。(Generated; do not edit.)

${table(['规则', '内容', '出处', '效力', '已核对', '如何落实', '询问于', '期限'], rows)}
`;
}

/** Every page of `docs/rules` by its file name. */
export const rulePages = (): ReadonlyMap<string, string> =>
  new Map([['README.md', index()], ...CLAUSES.map((clause) => [`${clause.id}.md`, page(clause)] as const)]);
