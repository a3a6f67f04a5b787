import type { SetupToken } from '#identity';

/**
 * Where there is nobody yet, the token of the first administrator, once: to the terminal and not to the log,
 * which is kept and sent elsewhere.
 */
export async function showSetupToken(setup: SetupToken): Promise<void> {
  const token = await setup.issue();
  if (token === null) return;
  process.stderr.write(
    [
      '首次使用：请在 24 小时内用以下一次性令牌开立首个账号管理员，令牌只显示这一次。',
      '(First use: open the first account administrator with this one-time token within 24 hours. It is shown once.)',
      `  POST /api/setup   ${token}`,
      '',
    ].join('\n'),
  );
}
