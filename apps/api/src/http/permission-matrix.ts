import { ROLES, type Role } from '#domain';
import { REACH_RULES, type ReachRule } from '#policy';
import type { Route } from './routes.js';

const RULES: Readonly<
  Record<ReachRule, { readonly sign: string; readonly zh: string; readonly en: string }>
> = {
  territory: {
    sign: 'T',
    zh: '管辖区划内，以及本机构购买的；没有管辖区划的账号只限本机构购买的',
    en: 'what lies in the account’s division or is bought by its organisation; without a division the latter only',
  },
  awards: { sign: 'A', zh: '本机构承接的', en: 'what was awarded to its organisation' },
  appointments: {
    sign: 'E',
    zh: '本机构受委托评价的合同',
    en: 'the contracts its organisation was appointed to evaluate',
  },
  supervision: {
    sign: 'S',
    zh: '管辖区划内；没有管辖区划的账号只限其监督案件涉及的项目',
    en: 'the account’s division; without one the projects of its supervision cases',
  },
  published: { sign: 'P', zh: '已公开的内容与公共登记', en: 'what is published, and shared registers' },
};
/** Capabilities that hold nothing of anyone in particular: no jurisdiction narrows them. */
const SHARED = new Set(['sessions', 'me', 'openapi.json', 'docs', 'policies', 'external-cases']);
const ROLE_NAMES = Object.keys(ROLES) as Role[];

const capabilityOf = ({ path }: Route): string => path.split('/')[2] ?? '';
const isShared = (route: Route): boolean => SHARED.has(capabilityOf(route));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

function cell(route: Route, role: Role): string {
  const { audience } = route;
  if (!audience.includes(role) && !audience.includes('SIGNED_IN') && !audience.includes('ANYONE')) return '';
  return isShared(route) ? '●' : RULES[REACH_RULES[role]].sign;
}

const operations = (routes: readonly Route[]): string =>
  table(
    ['', '', '无需登录', ...ROLE_NAMES.map((_role, i) => String(i + 1))],
    routes.map((route) => [
      `\`${route.method} ${route.path}\``,
      route.says,
      route.audience.includes('ANYONE') ? '●' : '',
      ...ROLE_NAMES.map((role) => cell(route, role)),
    ]),
  );

/** Role × operation × scope as the code declares it: the page docs/permissions.md. */
export function permissionMatrix(routes: readonly Route[]): string {
  const capabilities = [...new Set(routes.map(capabilityOf))];
  const of = (name: string): readonly Route[] => routes.filter((route) => capabilityOf(route) === name);
  return `# 权限矩阵 (permissions)

Generated from the code by \`npm run permissions\`; a test fails while it is not current. Who may use a route stands beside the route (\`allow\`), how far a role reaches in \`libs/policy/src/access/reach.ts\`; [jurisdiction.md](jurisdiction.md) says how both are kept.

A letter means: the role may use the route for what is within its reach; ● without limit; blank: refused with 403. What is out of reach is answered 404, as if it did not exist. PUBLIC (the public site) reaches nothing of this interface.

${table(
  ['', '角色 (role)', '', '范围 (scope)'],
  ROLE_NAMES.map((role, i) => {
    const { sign, zh, en } = RULES[REACH_RULES[role]];
    return [String(i + 1), `${ROLES[role]} \`${role}\``, sign, `${zh} (${en})`];
  }),
)}

${capabilities.map((name) => `## ${name}\n\n${operations(of(name))}`).join('\n\n')}
`;
}
