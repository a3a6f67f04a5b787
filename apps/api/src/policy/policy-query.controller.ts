import { Body, Controller, Get, HttpCode, NotFoundException, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { Policies } from '#application';
import type { Policy } from '#domain';
import {
  draftFaults,
  draftVersion,
  NATIONAL_CLAUSES,
  parametersOn,
  resolvePolicy,
  ruleSetOf,
  versionById,
  type PolicyVersion,
  type Reach,
  type Rule,
} from '#policy';
import { Allow } from '../http/allow.js';
import { Refusals } from '../http/command.js';
import { MalformedInput } from '../http/faults.js';
import { Day } from '../http/fields.js';
import { MyReach } from '../http/signed-in.js';
import { DraftDto, WhatIfDto } from './policy.dto.js';

export class ResolveQuery {
  @Day() on!: string;
}

const ruleBody = ({ clause, parameters, lapsed = false }: Rule) => {
  const { id, revision, title, citation, text, force, binding, verified, kept } = clause;
  return {
    id,
    revision,
    title: title.zh,
    citation,
    text,
    force,
    binding,
    verified,
    kept,
    parameters,
    lapsed,
  };
};

/** A registered version names its text by its hash; one of the release stands in this repository. */
function versionBody({ rules, ...version }: PolicyVersion, { versions }: Policy) {
  const registered = versions.find(({ versionId }) => versionId === version.versionId);
  const { textHash = null, supersedes = [] } = registered ?? {};
  return { ...version, textHash, supersedes, rules: rules.map(ruleBody) };
}

/** Policy versions and the rules in force on a date: those of the release and those registered since. */
@Controller('api/policies')
export class PolicyQueryController {
  constructor(private readonly policies: Policies) {}

  @Get()
  @Allow('SIGNED_IN')
  @ApiOperation({ summary: '政策版本' })
  @ApiResponse({ status: 200, description: '各版本 (every version)' })
  @Refusals(401)
  async list() {
    const policy = await this.policies.registered();
    const { versions } = await this.policies.book();
    return { items: versions.map((version) => versionBody(version, policy)) };
  }

  @Get('resolve')
  @Allow('SIGNED_IN')
  @ApiOperation({ summary: '某日有效的政策与规则' })
  @ApiResponse({ status: 200, description: '有效版本或政策空档 (the version in force, or the policy gap)' })
  @Refusals(400, 401)
  async resolve(@Query() { on }: ResolveQuery) {
    const resolution = resolvePolicy(on, await this.policies.book());
    const set = ruleSetOf({ contract: resolution, act: resolution, contractOn: on, actOn: on });
    const gap = resolution.kind === 'gap';
    return {
      on,
      versionId: gap ? null : resolution.version.versionId,
      policyGap: gap,
      lapsedVersionId: gap ? resolution.lapsed.versionId : null,
      ruleSetHash: set.hash,
      rules: set.rules.map(ruleBody),
    };
  }

  @Get('calendars')
  @Allow('SIGNED_IN')
  @ApiOperation({ summary: '登记的年度工作日历' })
  @ApiResponse({ status: 200, description: '各年 (every registered year)' })
  @Refusals(401)
  async calendars() {
    const { calendars } = await this.policies.registered();
    return { items: calendars };
  }

  /** Nothing is decided and nothing recorded: a draft is looked at beside the recorded contracts within reach. */
  @Post('what-if')
  @HttpCode(200)
  @Allow('POLICY_ADMIN', 'CITY_CIVIL', 'AUDITOR')
  @ApiOperation({ summary: '草案或其他版本对已登记合同的影响' })
  @ApiBody({
    schema: { $ref: getSchemaPath(WhatIfDto) },
    examples: { example: { value: WhatIfDto.example } },
  })
  @ApiResponse({
    status: 200,
    description:
      '逐条：新增不符、新增符合、新可判断、不变、无法判断 (newly breaching, newly compliant, newly known, unchanged, unknown)',
  })
  @Refusals(400, 401, 403, 404)
  async whatIf(@MyReach() reach: Reach, @Body() { draft, versionId }: WhatIfDto) {
    const candidate = draft ? draftOf(draft) : versionById(versionId ?? '', await this.policies.book());
    if (!candidate) throw new NotFoundException();
    return this.policies.whatIf(candidate, reach);
  }

  @Get(':version')
  @Allow('SIGNED_IN')
  @ApiOperation({ summary: '一个政策版本' })
  @ApiResponse({ status: 200, description: '该版本 (the version)' })
  @Refusals(401, 404)
  async one(@Param('version') versionId: string) {
    const version = versionById(versionId, await this.policies.book());
    if (!version) throw new NotFoundException();
    const from = version.effectiveFrom;
    const national = NATIONAL_CLAUSES.map((clause) => ({
      clause,
      parameters: parametersOn(clause.id, from),
    }));
    return {
      ...versionBody(version, await this.policies.registered()),
      nationalRules: national.map(ruleBody),
    };
  }
}

function draftOf({ versionId, title, rules }: DraftDto): PolicyVersion {
  const stated = rules.map((one) => one.rule(null));
  const faults = draftFaults(stated);
  if (faults.length > 0) {
    throw new MalformedInput(faults.map((text) => ({ pointer: '/draft/rules', text })));
  }
  return draftVersion(versionId ?? 'DRAFT', title ?? '草案', stated);
}
