import { count, money } from '../../html/format.js';

/** Words for the figures sources give beside the fields every case has. */
const NAMES: Readonly<Record<string, string>> = {
  budget: '预算',
  amount: '金额',
  annualAmount: '年度金额',
  annualBudget: '年度预算',
  threeYearBudget: '三年预算',
  unitPrice: '单价',
  subtotal: '小计',
  total: '合计',
  qty: '数量',
  evaluator: '评价方',
  dimensions: '评价维度',
  methods: '评价方法',
  sessions: '评价环节',
  findings: '发现的问题',
  score: '得分',
  grade: '等级',
  evaluation: '评价',
};
const FEN = /Fen$/;

/** `lineItems/平台搭建` names a line, `amountFen` an amount; an unknown word is shown as the source has it. */
export function figureName(name: string): string {
  if (name.startsWith('lineItems/')) return `明细“${name.slice('lineItems/'.length)}”`;
  const plain = name.replace(FEN, '');
  return Object.hasOwn(NAMES, plain) ? (NAMES[plain] as string) : plain;
}

export const figureText = (name: string, value: number): string =>
  FEN.test(name) ? money(value) : count(value);
