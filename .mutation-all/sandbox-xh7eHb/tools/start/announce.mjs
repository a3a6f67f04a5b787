// @ts-nocheck
import { say } from '../terminal.mjs';

const COLOURS = { api: 36, disclosure: 32, projector: 35, eventstore: 33 };
const paint = (text, colour) => (process.stdout.isTTY ? `\u001b[${colour}m${text}\u001b[0m` : text);

/** A process's line, short: those written as JSON objects lose what every line repeats. */
export function sayOf(name, line) {
  say(`${paint(name.padEnd(10), COLOURS[name] ?? 37)} │ ${shorten(line)}`);
}

function shorten(line) {
  if (!line.startsWith('{')) return line;
  try {
    const { time, level, process: _process, message, ...fields } = JSON.parse(line);
    const rest = Object.entries(fields).map(([key, value]) => `${key}=${value}`);
    return [time.slice(11, 19), level === 'info' ? '' : level.toUpperCase(), message, ...rest]
      .filter(Boolean)
      .join(' ');
  } catch {
    return line;
  }
}

/** What a newcomer needs: where everything is, and as whom to sign in. */
export function announce({ ports, dataDir, databaseUrl, eventStoreUrl, roles, password, demonstration }) {
  const lines = [
    '天津社工站项目管理平台已启动 (the platform is running)',
    '',
    `  接口与说明 (API and its documents)   http://localhost:${ports.PORT}/api/docs`,
    `  公开页面 (public pages)              http://localhost:${ports.DISCLOSURE_PORT}`,
    `  事件库 (event store)                 ${withoutSecret(eventStoreUrl)}`,
    `  数据库 (PostgreSQL)                  ${withoutSecret(databaseUrl)}`,
    `  数据目录 (data)                      ${dataDir}`,
  ];
  if (demonstration) lines.push('', ...accounts(roles, password));
  lines.push('', '按 Ctrl-C 停止 (Ctrl-C stops everything)');
  const rule = '─'.repeat(78);
  say([rule, ...lines, rule].join('\n'));
}

function accounts(roles, password) {
  const names = Object.entries(roles).map(([role, title]) => [
    role.toLowerCase().replaceAll('_', '-'),
    title,
  ]);
  return [
    '演示账号 (demonstration accounts):',
    ...names.map(([name, title]) => `  ${name.padEnd(22)} ${title}`),
    password
      ? `  密码 (password, shown only once): ${password}`
      : '  密码为首次启动时显示的密码 (the password shown at the first start)',
  ];
}

const withoutSecret = (url) => url.replace(/\/\/[^@/]*@/, '//');
