import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import {
  NATIONAL_CLAUSES,
  parametersOn,
  RELEASED_BOOK,
  resolvePolicy,
  ruleSetOf,
  versionById,
  type PolicyVersion,
  type Rule,
} from '#policy';
import { Allow } from '../http/allow.js';
import { Refusals } from '../http/command.js';
import { Day } from '../http/fields.js';

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
const versionBody = ({ rules, ...version }: PolicyVersion) => ({
  ...version,
  rules: rules.map(ruleBody),
});

/** Policy versions and the rules in force on a date: part of the release, not of the event log. */
@Controller('api/policies')
export class PolicyController {
  @Get()
  @Allow('SIGNED_IN')
  @ApiOperation({ summary: '政策版本' })
  @ApiResponse({ status: 200, description: '各版本 (every version)' })
  @Refusals(401)
  list() {
    return { items: RELEASED_BOOK.versions.map(versionBody) };
  }

  @Get('resolve')
  @Allow('SIGNED_IN')
  @ApiOperation({ summary: '某日有效的政策与规则' })
  @ApiResponse({ status: 200, description: '有效版本或政策空档 (the version in force, or the policy gap)' })
  @Refusals(400, 401)
  resolve(@Query() { on }: ResolveQuery) {
    const resolution = resolvePolicy(on);
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

  @Get(':version')
  @Allow('SIGNED_IN')
  @ApiOperation({ summary: '一个政策版本' })
  @ApiResponse({ status: 200, description: '该版本 (the version)' })
  @Refusals(401, 404)
  one(@Param('version') versionId: string) {
    const version = versionById(versionId);
    if (!version) throw new NotFoundException();
    const from = version.effectiveFrom;
    const national = NATIONAL_CLAUSES.map((clause) => ({
      clause,
      parameters: parametersOn(clause.id, from),
    }));
    return { ...versionBody(version), nationalRules: national.map(ruleBody) };
  }
}
