/** `npm run policy:what-if -- draft.json`: what a draft would have meant for every recorded contract. */
import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { ApplicationModule, Policies } from '#application';
import { connectEventStore } from '#event-store';
import { ALL, type WhatIf } from '#policy';
import { eventStoreUrl, readConfig } from '#runtime';
import { BadDraft, readDraft } from './policy/draft.js';

const CHANGES = {
  newlyBreaching: '新增不符 newly breaching',
  newlyCompliant: '新增符合 newly compliant',
  newlyKnown: '新可判断 newly known',
  unchanged: '不变 unchanged',
  unknown: '无法判断 unknown',
} as const;

function linesOf({ versionId, contracts, clauses }: WhatIf): string[] {
  const rows = clauses.map((effect) => {
    const counts = Object.entries(CHANGES).map(([change, name]) => {
      const { contracts: count, amountFen } = effect[change as keyof typeof CHANGES];
      return `${name} ${count} (${(amountFen / 100).toFixed(2)} 元)`;
    });
    const numbers = [...effect.newlyBreaching.numbers, ...effect.newlyCompliant.numbers];
    const named = numbers.map(({ number }) => number).join('、');
    return `${effect.clause}  ${counts.join('  ')}${named === '' ? '' : `  ${named}`}`;
  });
  return [`${versionId}：合同 ${contracts} 份 (${contracts} contracts)`, ...rows];
}

const file = process.argv[2];
if (!file) {
  console.error('用法 (usage): npm run policy:what-if -- draft.json');
  process.exit(1);
}
try {
  const draft = readDraft(readFileSync(file, 'utf8'));
  const { EVENTSTORE_URL } = readConfig(process.env, { EVENTSTORE_URL: eventStoreUrl });
  const store = connectEventStore(EVENTSTORE_URL, { connectionName: 'policy-what-if' });
  const application = await NestFactory.createApplicationContext(ApplicationModule.forRoot({ store }), {
    logger: false,
    abortOnError: false,
  });
  for (const line of linesOf(await application.get(Policies).whatIf(draft, ALL))) console.log(line);
  await application.close();
  await store.close();
} catch (error) {
  if (!(error instanceof BadDraft || (error as { code?: string }).code === 'ENOENT')) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
