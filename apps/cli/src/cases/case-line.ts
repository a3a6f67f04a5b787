import type { ExternalCaseFacts, FoundDate, Provenance } from '#domain';

/** One line of a cases file, read. */
export interface CaseLine {
  readonly sourceRef: string;
  readonly facts: ExternalCaseFacts;
  readonly source: Provenance;
}

/** Why a line was skipped, for the person at the terminal. */
export class BadLine extends Error {
  override readonly name = 'BadLine';
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function text(json: Json, key: string): string | null {
  const value = json[key];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string') throw new BadLine(`${key}: 应为文字 (must be text)`);
  return value.trim();
}

function number(json: Json, key: string): number | null {
  const value = json[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
    throw new BadLine(`${key}: 应为非负数 (must be a number ≥ 0)`);
  }
  return value;
}

const inFen = (yuan: number | null): number | null => (yuan === null ? null : Math.round(yuan * 100));

const DATE = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:\s*[（(](.+)[)）])?$/;

/** `2024-05-23`, `2019-07`, or either with the source's doubt in brackets. */
function foundDate(json: Json, key: string): FoundDate | null {
  const value = text(json, key);
  if (value === null) return null;
  const match = DATE.exec(value);
  if (!match) throw new BadLine(`${key}: 不是日期 (not a date): ${value}`);
  return { value: match[1] as string, remark: match[2] ?? null };
}

function list(json: Json, key: string): Json[] {
  const value = json[key];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every(isObject)) {
    throw new BadLine(`${key}: 应为对象列表 (must be a list of objects)`);
  }
  return value;
}

const MONEY = /budget|price|amount|total|cost|fee/;
const camel = (key: string): string =>
  key.replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());

/** `unit_price` in yuan becomes `unitPriceFen`; counts keep their number. */
function figures(item: Json): Record<string, number> {
  return Object.fromEntries(
    Object.entries(item)
      .filter((entry): entry is [string, number] => typeof entry[1] === 'number')
      .map(([key, value]) =>
        MONEY.test(key) ? [`${camel(key)}Fen`, Math.round(value * 100)] : [camel(key), value],
      ),
  );
}

function evaluation(json: Json): ExternalCaseFacts['evaluation'] {
  const value = json.evaluation;
  if (value === undefined || value === null) return null;
  if (!isObject(value)) throw new BadLine('evaluation: 应为对象 (must be an object)');
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      const plain =
        entry === null ||
        typeof entry === 'string' ||
        typeof entry === 'number' ||
        (Array.isArray(entry) && entry.every((part) => typeof part === 'string'));
      if (!plain) throw new BadLine(`evaluation.${key}: 应为文字、数字或文字列表`);
      return [key, entry as string | number | string[] | null];
    }),
  );
}

/** @throws BadLine naming the field at fault */
export function readCaseLine(line: string): CaseLine {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new BadLine('不是 JSON (not JSON)');
  }
  if (!isObject(json)) throw new BadLine('不是 JSON 对象 (not a JSON object)');
  const sourceRef = text(json, 'id');
  const title = text(json, 'title');
  if (sourceRef === null) throw new BadLine('id: 缺少 (missing)');
  if (title === null) throw new BadLine('title: 缺少 (missing)');
  const currency = text(json, 'currency');
  if (currency !== null && currency !== 'CNY') {
    throw new BadLine(`currency: 只接受 CNY (only CNY is taken): ${currency}`);
  }
  const isStation = json.is_social_work_station;
  return {
    sourceRef,
    facts: {
      title,
      province: text(json, 'province'),
      city: text(json, 'city'),
      district: text(json, 'district'),
      purchaser: text(json, 'purchaser'),
      purchaserLevel: text(json, 'purchaser_level'),
      supplier: text(json, 'supplier'),
      stage: text(json, 'stage'),
      procurementMethod: text(json, 'procurement_method'),
      contractNo: text(json, 'contract_no'),
      budgetFen: inFen(number(json, 'budget_cny')),
      amountFen: inFen(number(json, 'amount_cny')),
      annualAmountFen: inFen(number(json, 'annual_amount_cny')),
      servicePeriod: text(json, 'service_period'),
      publishedOn: foundDate(json, 'date_published'),
      signedOn: foundDate(json, 'date_signed'),
      stations: number(json, 'stations'),
      staffing: text(json, 'staffing'),
      targets: list(json, 'targets').map((target) => ({
        name: text(target, 'name') ?? '',
        quantity: number(target, 'quantity'),
        unit: text(target, 'unit'),
        note: text(target, 'note'),
      })),
      lineItems: list(json, 'line_items').map((item) => ({
        name: text(item, 'name') ?? '',
        figures: figures(item),
      })),
      paymentTerms: text(json, 'payment_terms'),
      evaluation: evaluation(json),
      result: text(json, 'result'),
      isSocialWorkStation: typeof isStation === 'boolean' ? isStation : null,
    },
    source: {
      url: text(json, 'source_url'),
      kind: text(json, 'source_kind'),
      caveats: text(json, 'caveats'),
    },
  };
}
