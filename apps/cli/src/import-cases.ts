/** `npm run import:cases -- FILE.jsonl`: records public cases from elsewhere with their sources. */
import { existsSync } from 'node:fs';
import { eventStoreUrl, readConfig } from '#runtime';
import { importCases } from './cases/import.js';

const file = process.argv[2];
if (!file || !existsSync(file)) {
  console.error(
    file ? `没有这个文件 (no such file): ${file}` : '用法 (usage): npm run import:cases -- FILE.jsonl',
  );
  process.exit(1);
}
const { EVENTSTORE_URL } = readConfig(process.env, { EVENTSTORE_URL: eventStoreUrl });
const { recorded, unchanged, bad, discrepancies } = await importCases(file, EVENTSTORE_URL, (line) =>
  console.log(line),
);
console.log(
  `完成：登记 ${recorded}，无变化 ${unchanged}，跳过 ${bad}，数据矛盾 ${discrepancies} 处 ` +
    `(recorded ${recorded}, unchanged ${unchanged}, skipped ${bad}, discrepancies ${discrepancies})`,
);
process.exit(recorded + unchanged === 0 && bad > 0 ? 1 : 0);
