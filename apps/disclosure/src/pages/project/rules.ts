/** In-principle rules an exception can be made from, as the public reads them. */
const RULES: Readonly<Record<string, string>> = {
  'S-01': '购买主体为街道办事处、乡镇人民政府',
  'S-02': '市、区民政部门原则上不直接购买',
  'S-10': '项目服务时间原则上不超过一年',
  'S-12': '其他社区服务应有群众需求',
  'R-12': '合同期限一般不超过一年，符合条件的不超过三年',
  'R-20': '采购意向原则上提前三十日公开',
};

export const ruleText = (ruleId: string): string =>
  Object.hasOwn(RULES, ruleId) ? (RULES[ruleId] as string) : '原则性要求';
