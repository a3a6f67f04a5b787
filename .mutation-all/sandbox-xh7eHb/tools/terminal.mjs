/** What the commands say to the person who typed them. */
// @ts-nocheck

export const say = (line) => process.stdout.write(`${line}\n`);

/** One clear line, and the end. */
export function fail(line) {
  process.stderr.write(`✗ ${line}\n`);
  process.exit(1);
}

const WANTED = [20, 19];

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1])) return;
  fail(`需要 Node.js ${WANTED.join('.')} 或更高版本，当前为 ${process.versions.node} (Node.js is too old)`);
}
