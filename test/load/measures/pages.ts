import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleSnapshot } from '../../disclosure/samples.js';
import { History, ToldProject } from '../harness/history.js';
import { httpLoad } from '../harness/http-load.js';
import type { BenchOptions } from '../harness/options.js';
import type { Postgres } from '../harness/postgres.js';
import { freePort, Program } from '../harness/program.js';
import { atLeast, type Figure } from '../harness/report.js';
import { inTurns } from '../harness/rounds.js';
import { Stack } from '../harness/stack.js';
import { catchUp } from './catch-up.js';

const CONNECTIONS = 32;
/** Their pages and lists in two sizes of print are more than the site keeps in memory: asked for in turn, none is. */
const PROJECTS = 2400;
const PROJECTS_A_PAGE = 20;
const WORDS = '老人 助餐';
const LEAST_UNCACHED = 0.3;
const LEAST_NOT_MODIFIED = 0.6;

/** A page of the public site: one that is asked for again and again, and the likes of it asked for once. */
interface PublicPage {
  readonly name: 'page' | 'list' | 'search';
  readonly path: string;
  readonly others: readonly string[];
}

export async function measurePages(postgres: Postgres, options: BenchOptions): Promise<Figure[]> {
  const stack = await Stack.start(postgres, options.profiles);
  const directory = await mkdtemp(join(tmpdir(), 'tjsws-static-'));
  const port = await freePort();
  const env = { PORT: String(port), STATIC_DIR: directory, LOG_LEVEL: 'warn' };
  const files = new Program('static', 'test/load/static-site.js', env);
  const filesUrl = `http://127.0.0.1:${port}`;
  try {
    const pages = await publish(stack);
    await stack.startPart('disclosure');
    await files.ready(filesUrl);
    const figures: Figure[] = [];
    for (const page of pages) {
      figures.push(...(await measure(page, stack.url('disclosure'), filesUrl, directory, options.seconds)));
    }
    return figures;
  } finally {
    await files.stop();
    await rm(directory, { recursive: true, force: true });
    await stack.stop();
  }
}

async function publish(stack: Stack): Promise<readonly PublicPage[]> {
  const projects = Array.from({ length: PROJECTS }, (_, at) => new ToldProject(at + 1));
  const history = new History(stack.eventStoreUrl);
  await history.write(projects.map((project) => project.published()));
  await history.close();
  await catchUp(stack, history);
  await stack.stopPart('projector');
  await stack.settle();
  const paths = projects.map(({ id }) => `/projects/${id}`);
  return [
    { name: 'page', path: paths[0]!, others: paths.flatMap((path) => [path, `${path}?text=large`]) },
    { name: 'list', path: '/', others: lists() },
    { name: 'search', path: `/?q=${encodeURIComponent(WORDS)}`, others: searches() },
  ];
}

/** Every page of the list under conditions that all projects meet. */
function lists(): string[] {
  const { overview } = sampleSnapshot;
  const conditions = {
    district: overview.division.districtName,
    category: overview.category,
    phase: overview.phase,
    text: 'large',
  };
  const queries = Object.entries(conditions).reduce<Record<string, string>[]>(
    (chosen, [name, value]) => chosen.flatMap((one) => [one, { ...one, [name]: value }]),
    [{}],
  );
  return Array.from({ length: PROJECTS / PROJECTS_A_PAGE }, (_, at) => String(at + 1)).flatMap((page) =>
    queries.map((query) => `/?${new URLSearchParams({ ...query, page })}`),
  );
}

/** Searches that find every project, so that each gives a full list nobody has asked for yet. */
function searches(): string[] {
  const { name } = sampleSnapshot.overview;
  const words = [2, 3, 4].flatMap((length) =>
    Array.from({ length: name.length - length + 1 }, (_, at) => name.slice(at, at + length)),
  );
  return words.flatMap((one) =>
    words.filter((other) => other !== one).map((other) => `/?q=${encodeURIComponent(`${one} ${other}`)}`),
  );
}

async function measure(
  { name, path, others }: PublicPage,
  siteUrl: string,
  filesUrl: string,
  directory: string,
  seconds: number,
): Promise<Figure[]> {
  const body = Buffer.from(await (await fetch(siteUrl + path)).arrayBuffer());
  await writeFile(join(directory, `${name}.html`), body);
  const file = `/files/${name}.html`;
  const siteTag = await tagOf(siteUrl + path);
  const fileTag = await tagOf(filesUrl + file);
  const rates = await inTurns(seconds * 1.5, {
    file: (share) => get(filesUrl, [file], share),
    fileNotModified: (share) => get(filesUrl, [file], share, fileTag),
    uncached: (share) => get(siteUrl, others, share),
    kept: (share) => get(siteUrl, [path], share),
    notModified: (share) => get(siteUrl, [path], share, siteTag),
  });
  const figure = (what: string, value: number, baseline: Figure['baseline'] & object) => ({
    measure: 'pages',
    what: `${name} of ${(body.length / 1024).toFixed(0)} KiB, ${what}`,
    value,
    unit: 'requests/s',
    baseline,
  });
  const whole = { what: 'file of the same size', value: rates.file };
  const notModified = { what: 'file, 304', value: rates.fileNotModified };
  return [
    atLeast(LEAST_UNCACHED, figure('made anew each time', rates.uncached, whole)),
    figure('from the memory of the site', rates.kept, whole),
    atLeast(LEAST_NOT_MODIFIED, figure('304', rates.notModified, notModified)),
  ];
}

async function tagOf(url: string): Promise<string> {
  const answer = await fetch(url);
  await answer.arrayBuffer();
  return answer.headers.get('etag')!;
}

async function get(url: string, paths: readonly string[], seconds: number, tag?: string): Promise<number> {
  const { perSecond } = await httpLoad({
    url,
    connections: CONNECTIONS,
    warmUp: 300,
    seconds,
    expectedStatus: tag ? 304 : 200,
    requests: { module: 'get', options: { paths, headers: tag ? { 'if-none-match': tag } : {} } },
  });
  return perSecond;
}
