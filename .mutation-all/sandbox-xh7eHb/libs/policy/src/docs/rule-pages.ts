// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
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
  A: '提示 (advice)'
} as const;
const OUTCOMES = {
  pass: '符合 pass',
  breach: '不符 breach',
  'not-applicable': '不适用 not applicable',
  unknown: '无法判断 unknown'
} as const;
const MODES = {
  enforce: '执行 (enforced)',
  hard: '禁止和应当执行，原则上先记录 (in-principle noted)',
  note: '记录 (noted)'
} as const;
function keptAs(keeping: Keeping): string {
  if (stryMutAct_9fa48("4519")) {
    {}
  } else {
    stryCov_9fa48("4519");
    switch (keeping) {
      case 'decision':
        if (stryMutAct_9fa48("4520")) {} else {
          stryCov_9fa48("4520");
          return '决定时执行 (enforced when decided)';
        }
      case 'exception':
        if (stryMutAct_9fa48("4523")) {} else {
          stryCov_9fa48("4523");
          return '例外须经他人批准 (excepted on the record)';
        }
      case 'deadline':
        if (stryMutAct_9fa48("4526")) {} else {
          stryCov_9fa48("4526");
          return '有期限 (demanded with a deadline)';
        }
      case 'advice':
        if (stryMutAct_9fa48("4529")) {} else {
          stryCov_9fa48("4529");
          return '只提示 (advised)';
        }
      default:
        if (stryMutAct_9fa48("4532")) {} else {
          stryCov_9fa48("4532");
          return `命令不变量 (invariant) \`${stryMutAct_9fa48("4534") ? keeping : (stryCov_9fa48("4534"), keeping.slice('invariant:'.length))}\``;
        }
    }
  }
}

/** The duties of the deadline calendar that rest on it. */
const dutiesOf = stryMutAct_9fa48("4536") ? () => undefined : (stryCov_9fa48("4536"), (() => {
  const dutiesOf = ({
    id
  }: Clause): Deadline[] => stryMutAct_9fa48("4537") ? Object.values<Deadline>(DEADLINES) : (stryCov_9fa48("4537"), Object.values<Deadline>(DEADLINES).filter(stryMutAct_9fa48("4538") ? () => undefined : (stryCov_9fa48("4538"), ({
    rule
  }) => stryMutAct_9fa48("4541") ? rule !== id : stryMutAct_9fa48("4540") ? false : stryMutAct_9fa48("4539") ? true : (stryCov_9fa48("4539", "4540", "4541"), rule === id))));
  return dutiesOf;
})());
function limitAs(limit: Limit): string {
  if (stryMutAct_9fa48("4542")) {
    {}
  } else {
    stryCov_9fa48("4542");
    switch (limit.unit) {
      case 'working-days':
        if (stryMutAct_9fa48("4543")) {} else {
          stryCov_9fa48("4543");
          return `${limit.days} 个工作日 (working days)`;
        }
      case 'calendar-days':
        if (stryMutAct_9fa48("4546")) {} else {
          stryCov_9fa48("4546");
          return `${limit.days} 日 (days)`;
        }
      case 'yearly':
        if (stryMutAct_9fa48("4549")) {} else {
          stryCov_9fa48("4549");
          return `次年 ${limit.day} (yearly)`;
        }
      case 'set':
        if (stryMutAct_9fa48("4552")) {} else {
          stryCov_9fa48("4552");
          return '逐案确定 (set in each case)';
        }
    }
  }
}
const dutyAs = stryMutAct_9fa48("4555") ? () => undefined : (stryCov_9fa48("4555"), (() => {
  const dutyAs = (duty: Deadline): string => `\`${duty.id}\` ${duty.title.zh}：${limitAs(duty)}`;
  return dutyAs;
})());

/** Acts recorded in a contract's own stream, whose findings the matrix shows by contract. */
const OF_CONTRACT = stryMutAct_9fa48("4557") ? /\/api\/(contracts|acceptances|evaluations|payments)/ : (stryCov_9fa48("4557"), /^\/api\/(contracts|acceptances|evaluations|payments)/);
/** Where an officer, an auditor or a lawyer reads what became of it. */
function seenIn(clause: Clause): string {
  if (stryMutAct_9fa48("4558")) {
    {}
  } else {
    stryCov_9fa48("4558");
    const routes = Object.keys(clause.acts).map(stryMutAct_9fa48("4559") ? () => undefined : (stryCov_9fa48("4559"), act => ACT_ROUTES[act as Act].replace('POST ', '')));
    return (stryMutAct_9fa48("4562") ? [] : (stryCov_9fa48("4562"), [...((stryMutAct_9fa48("4563") ? routes.every(route => OF_CONTRACT.test(route)) : (stryCov_9fa48("4563"), routes.some(stryMutAct_9fa48("4564") ? () => undefined : (stryCov_9fa48("4564"), route => OF_CONTRACT.test(route))))) ? stryMutAct_9fa48("4565") ? [] : (stryCov_9fa48("4565"), ['合规矩阵 `GET /api/compliance`']) : stryMutAct_9fa48("4567") ? ["Stryker was here"] : (stryCov_9fa48("4567"), [])), ...((stryMutAct_9fa48("4568") ? routes.every(route => route.startsWith('/api/supervisions')) : (stryCov_9fa48("4568"), routes.some(stryMutAct_9fa48("4569") ? () => undefined : (stryCov_9fa48("4569"), route => stryMutAct_9fa48("4570") ? route.endsWith('/api/supervisions') : (stryCov_9fa48("4570"), route.startsWith('/api/supervisions')))))) ? stryMutAct_9fa48("4572") ? [] : (stryCov_9fa48("4572"), ['监督案件 `GET /api/supervisions/{id}/history`']) : stryMutAct_9fa48("4574") ? ["Stryker was here"] : (stryCov_9fa48("4574"), [])), ...((stryMutAct_9fa48("4575") ? routes.every(route => route.startsWith('/api/budgets')) : (stryCov_9fa48("4575"), routes.some(stryMutAct_9fa48("4576") ? () => undefined : (stryCov_9fa48("4576"), route => stryMutAct_9fa48("4577") ? route.endsWith('/api/budgets') : (stryCov_9fa48("4577"), route.startsWith('/api/budgets')))))) ? stryMutAct_9fa48("4579") ? [] : (stryCov_9fa48("4579"), ['预算 `GET /api/budgets/{id}/history`']) : stryMutAct_9fa48("4581") ? ["Stryker was here"] : (stryCov_9fa48("4581"), [])), ...((stryMutAct_9fa48("4582") ? routes.every(route => /^\/api\/(projects|disclosures)/.test(route)) : (stryCov_9fa48("4582"), routes.some(stryMutAct_9fa48("4583") ? () => undefined : (stryCov_9fa48("4583"), route => (stryMutAct_9fa48("4584") ? /\/api\/(projects|disclosures)/ : (stryCov_9fa48("4584"), /^\/api\/(projects|disclosures)/)).test(route))))) ? stryMutAct_9fa48("4585") ? [] : (stryCov_9fa48("4585"), ['项目经过 `GET /api/projects/{id}/timeline`']) : stryMutAct_9fa48("4587") ? ["Stryker was here"] : (stryCov_9fa48("4587"), [])), ...((stryMutAct_9fa48("4591") ? dutiesOf(clause).length <= 0 : stryMutAct_9fa48("4590") ? dutiesOf(clause).length >= 0 : stryMutAct_9fa48("4589") ? false : stryMutAct_9fa48("4588") ? true : (stryCov_9fa48("4588", "4589", "4590", "4591"), dutiesOf(clause).length > 0)) ? stryMutAct_9fa48("4592") ? [] : (stryCov_9fa48("4592"), ['期限日历 `GET /api/deadlines`']) : stryMutAct_9fa48("4594") ? ["Stryker was here"] : (stryCov_9fa48("4594"), [])), ...(clause.kept.includes('exception') ? stryMutAct_9fa48("4596") ? [] : (stryCov_9fa48("4596"), ['例外登记 `GET /api/projects/{id}/exceptions`']) : stryMutAct_9fa48("4598") ? ["Stryker was here"] : (stryCov_9fa48("4598"), []))])).join('；');
  }
}

/** A number that only a local version states (the threshold of open tendering), as the examples take it. */
const EXAMPLE_VALUES = stryMutAct_9fa48("4600") ? {} : (stryCov_9fa48("4600"), {
  openTenderFen: 100
});
const inRow = stryMutAct_9fa48("4601") ? () => undefined : (stryCov_9fa48("4601"), (() => {
  const inRow = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  return inRow;
})());
const table = stryMutAct_9fa48("4606") ? () => undefined : (stryCov_9fa48("4606"), (() => {
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => (stryMutAct_9fa48("4607") ? [] : (stryCov_9fa48("4607"), [head, head.map(stryMutAct_9fa48("4608") ? () => undefined : (stryCov_9fa48("4608"), () => '---')), ...rows])).map(stryMutAct_9fa48("4610") ? () => undefined : (stryCov_9fa48("4610"), cells => `| ${cells.map(inRow).join(' | ')} |`)).join('\n');
  return table;
})());
function exampleRow(clause: Clause, [,, facts]: Example): string[] {
  if (stryMutAct_9fa48("4614")) {
    {}
  } else {
    stryCov_9fa48("4614");
    const parameters = stryMutAct_9fa48("4615") ? {} : (stryCov_9fa48("4615"), {
      ...EXAMPLE_VALUES,
      ...parametersOn(clause.id, null)
    });
    const tested = testClause(stryMutAct_9fa48("4616") ? {} : (stryCov_9fa48("4616"), {
      clause,
      parameters
    }), facts, RELEASED_BOOK.calendar);
    const finding = findingOf(stryMutAct_9fa48("4617") ? {} : (stryCov_9fa48("4617"), {
      clause,
      parameters
    }), 'enforce', tested);
    const {
      zh,
      en
    } = explain(finding);
    return stryMutAct_9fa48("4619") ? [] : (stryCov_9fa48("4619"), [`\`${JSON.stringify(facts)}\``, `${OUTCOMES[tested.outcome]}${(stryMutAct_9fa48("4624") ? finding.force !== clause.force : stryMutAct_9fa48("4623") ? false : stryMutAct_9fa48("4622") ? true : (stryCov_9fa48("4622", "4623", "4624"), finding.force === clause.force)) ? '' : ` (${finding.force})`}`, (stryMutAct_9fa48("4629") ? tested.margin !== undefined : stryMutAct_9fa48("4628") ? false : stryMutAct_9fa48("4627") ? true : (stryCov_9fa48("4627", "4628", "4629"), tested.margin === undefined)) ? '' : String(tested.margin), `${zh} ${en}`]);
  }
}
function parametersOf({
  id,
  parameters
}: Clause): string {
  if (stryMutAct_9fa48("4632")) {
    {}
  } else {
    stryCov_9fa48("4632");
    if (stryMutAct_9fa48("4635") ? parameters.length !== 0 : stryMutAct_9fa48("4634") ? false : stryMutAct_9fa48("4633") ? true : (stryCov_9fa48("4633", "4634", "4635"), parameters.length === 0)) return '没有参数。(None.)';
    const rows = stryMutAct_9fa48("4637") ? PARAMETERS.map(({
      name,
      value,
      unit,
      from,
      to,
      reference
    }) => [`\`${name}\``, `${value} ${unit}`, from ?? '—', to ?? '—', reference]) : (stryCov_9fa48("4637"), PARAMETERS.filter(stryMutAct_9fa48("4638") ? () => undefined : (stryCov_9fa48("4638"), ({
      clause
    }) => stryMutAct_9fa48("4641") ? clause !== id : stryMutAct_9fa48("4640") ? false : stryMutAct_9fa48("4639") ? true : (stryCov_9fa48("4639", "4640", "4641"), clause === id))).map(stryMutAct_9fa48("4642") ? () => undefined : (stryCov_9fa48("4642"), ({
      name,
      value,
      unit,
      from,
      to,
      reference
    }) => stryMutAct_9fa48("4643") ? [] : (stryCov_9fa48("4643"), [`\`${name}\``, `${value} ${unit}`, stryMutAct_9fa48("4646") ? from && '—' : (stryCov_9fa48("4646"), from ?? '—'), stryMutAct_9fa48("4648") ? to && '—' : (stryCov_9fa48("4648"), to ?? '—'), reference]))));
    const unset = stryMutAct_9fa48("4650") ? parameters.map(name => [`\`${name}\``, '—', '—', '—', '由地方政策版本设定 (set by a local version)']) : (stryCov_9fa48("4650"), parameters.filter(stryMutAct_9fa48("4651") ? () => undefined : (stryCov_9fa48("4651"), name => stryMutAct_9fa48("4652") ? PARAMETERS.some(one => one.clause === id && one.name === name) : (stryCov_9fa48("4652"), !(stryMutAct_9fa48("4653") ? PARAMETERS.every(one => one.clause === id && one.name === name) : (stryCov_9fa48("4653"), PARAMETERS.some(stryMutAct_9fa48("4654") ? () => undefined : (stryCov_9fa48("4654"), one => stryMutAct_9fa48("4657") ? one.clause === id || one.name === name : stryMutAct_9fa48("4656") ? false : stryMutAct_9fa48("4655") ? true : (stryCov_9fa48("4655", "4656", "4657"), (stryMutAct_9fa48("4659") ? one.clause !== id : stryMutAct_9fa48("4658") ? true : (stryCov_9fa48("4658", "4659"), one.clause === id)) && (stryMutAct_9fa48("4661") ? one.name !== name : stryMutAct_9fa48("4660") ? true : (stryCov_9fa48("4660", "4661"), one.name === name)))))))))).map(stryMutAct_9fa48("4662") ? () => undefined : (stryCov_9fa48("4662"), name => stryMutAct_9fa48("4663") ? [] : (stryCov_9fa48("4663"), [`\`${name}\``, '—', '—', '—', '由地方政策版本设定 (set by a local version)']))));
    return table(stryMutAct_9fa48("4669") ? [] : (stryCov_9fa48("4669"), ['参数', '数值', '自', '至', '出处']), stryMutAct_9fa48("4675") ? [] : (stryCov_9fa48("4675"), [...rows, ...unset]));
  }
}
function page(clause: Clause): string {
  if (stryMutAct_9fa48("4676")) {
    {}
  } else {
    stryCov_9fa48("4676");
    const {
      id,
      revision,
      title,
      citation,
      text,
      force,
      binding,
      verified,
      jurisdiction,
      validFrom
    } = clause;
    const acts = Object.entries(clause.acts).map(stryMutAct_9fa48("4677") ? () => undefined : (stryCov_9fa48("4677"), ([act, mode]) => `\`${act}\` (\`${ACT_ROUTES[act as Act]}\`) ${MODES[mode]}`));
    const earlier = stryMutAct_9fa48("4679") ? SUPERSEDED.map(one => one.revision) : (stryCov_9fa48("4679"), SUPERSEDED.filter(stryMutAct_9fa48("4680") ? () => undefined : (stryCov_9fa48("4680"), one => stryMutAct_9fa48("4683") ? one.id !== id : stryMutAct_9fa48("4682") ? false : stryMutAct_9fa48("4681") ? true : (stryCov_9fa48("4681", "4682", "4683"), one.id === id))).map(stryMutAct_9fa48("4684") ? () => undefined : (stryCov_9fa48("4684"), one => one.revision)));
    const examples = stryMutAct_9fa48("4685") ? EXAMPLES : (stryCov_9fa48("4685"), EXAMPLES.filter(stryMutAct_9fa48("4686") ? () => undefined : (stryCov_9fa48("4686"), example => stryMutAct_9fa48("4689") ? example[0] !== id : stryMutAct_9fa48("4688") ? false : stryMutAct_9fa48("4687") ? true : (stryCov_9fa48("4687", "4688", "4689"), example[0] === id))));
    return `# ${id} ${title.zh}

${title.en}

> ${text}

${table(stryMutAct_9fa48("4691") ? [] : (stryCov_9fa48("4691"), ['', '']), stryMutAct_9fa48("4694") ? [] : (stryCov_9fa48("4694"), [stryMutAct_9fa48("4695") ? [] : (stryCov_9fa48("4695"), ['出处 (citation)', citation]), stryMutAct_9fa48("4697") ? [] : (stryCov_9fa48("4697"), ['效力 (force)', `${force} ${FORCES[force]}`]), stryMutAct_9fa48("4700") ? [] : (stryCov_9fa48("4700"), ['适用 (governed by)', (stryMutAct_9fa48("4704") ? binding !== 'contract' : stryMutAct_9fa48("4703") ? false : stryMutAct_9fa48("4702") ? true : (stryCov_9fa48("4702", "4703", "4704"), binding === 'contract')) ? '合同签订日的规定' : '行为当日的规定']), stryMutAct_9fa48("4708") ? [] : (stryCov_9fa48("4708"), ['已核对原文 (verified)', verified ? '是' : '否：只警示，不阻止 (warns, never refuses)']), stryMutAct_9fa48("4712") ? [] : (stryCov_9fa48("4712"), ['地域 (jurisdiction)', (stryMutAct_9fa48("4716") ? jurisdiction !== null : stryMutAct_9fa48("4715") ? false : stryMutAct_9fa48("4714") ? true : (stryCov_9fa48("4714", "4715", "4716"), jurisdiction === null)) ? '全国' : `区划代码 ${jurisdiction} 开头`]), stryMutAct_9fa48("4719") ? [] : (stryCov_9fa48("4719"), ['自 (valid from)', stryMutAct_9fa48("4721") ? validFrom && '随所属政策版本' : (stryCov_9fa48("4721"), validFrom ?? '随所属政策版本')]), stryMutAct_9fa48("4723") ? [] : (stryCov_9fa48("4723"), ['如何落实 (kept)', clause.kept.map(keptAs).join('；')]), stryMutAct_9fa48("4726") ? [] : (stryCov_9fa48("4726"), ['询问于 (asked at)', acts.join('；')]), stryMutAct_9fa48("4729") ? [] : (stryCov_9fa48("4729"), ['期限 (duties with a date)', stryMutAct_9fa48("4733") ? dutiesOf(clause).map(dutyAs).join('；') && '—' : stryMutAct_9fa48("4732") ? false : stryMutAct_9fa48("4731") ? true : (stryCov_9fa48("4731", "4732", "4733"), dutiesOf(clause).map(dutyAs).join('；') || '—')]), stryMutAct_9fa48("4736") ? [] : (stryCov_9fa48("4736"), ['见于 (seen in)', seenIn(clause)]), stryMutAct_9fa48("4738") ? [] : (stryCov_9fa48("4738"), ['所需事实 (needs)', clause.needs.map(stryMutAct_9fa48("4740") ? () => undefined : (stryCov_9fa48("4740"), need => `\`${need}\``)).join('、')]), stryMutAct_9fa48("4743") ? [] : (stryCov_9fa48("4743"), ['修订 (revision)', (stryMutAct_9fa48("4747") ? earlier.length !== 0 : stryMutAct_9fa48("4746") ? false : stryMutAct_9fa48("4745") ? true : (stryCov_9fa48("4745", "4746", "4747"), earlier.length === 0)) ? String(revision) : `${revision}（仍可运行：${earlier.join('、')}）`])]))}

## 参数 (parameters by date)

${parametersOf(clause)}

## 例子 (examples, from its test)

${table(stryMutAct_9fa48("4750") ? [] : (stryCov_9fa48("4750"), ['事实 (facts)', '结果 (outcome)', '余量 (margin)', '说明 (what the officer reads)']), examples.map(stryMutAct_9fa48("4755") ? () => undefined : (stryCov_9fa48("4755"), example => exampleRow(clause, example))))}
`;
  }
}
function index(): string {
  if (stryMutAct_9fa48("4756")) {
    {}
  } else {
    stryCov_9fa48("4756");
    const rows = CLAUSES.map(clause => {
      if (stryMutAct_9fa48("4757")) {
        {}
      } else {
        stryCov_9fa48("4757");
        const {
          id,
          title,
          citation,
          force,
          verified,
          kept,
          acts
        } = clause;
        return stryMutAct_9fa48("4758") ? [] : (stryCov_9fa48("4758"), [`[${id}](${id}.md)`, title.zh, citation, force, verified ? '是' : '否', kept.map(keptAs).join('；'), Object.keys(acts).map(stryMutAct_9fa48("4763") ? () => undefined : (stryCov_9fa48("4763"), act => `\`${act}\``)).join(' '), dutiesOf(clause).map(stryMutAct_9fa48("4766") ? () => undefined : (stryCov_9fa48("4766"), duty => `\`${duty.id}\``)).join(' ')]);
      }
    });
    return `# 规则目录 (the rules)

由 \`npm run docs:rules\` 从 \`libs/policy\` 生成，请勿手改。(Generated; do not edit.)

${table(stryMutAct_9fa48("4770") ? [] : (stryCov_9fa48("4770"), ['规则', '内容', '出处', '效力', '已核对', '如何落实', '询问于', '期限']), rows)}
`;
  }
}

/** Every page of `docs/rules` by its file name. */
export const rulePages = stryMutAct_9fa48("4779") ? () => undefined : (stryCov_9fa48("4779"), (() => {
  const rulePages = (): ReadonlyMap<string, string> => new Map(stryMutAct_9fa48("4780") ? [] : (stryCov_9fa48("4780"), [stryMutAct_9fa48("4781") ? [] : (stryCov_9fa48("4781"), ['README.md', index()]), ...CLAUSES.map(stryMutAct_9fa48("4783") ? () => undefined : (stryCov_9fa48("4783"), clause => [`${clause.id}.md`, page(clause)] as const))]));
  return rulePages;
})());