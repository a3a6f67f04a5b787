import { Body, Controller } from '@nestjs/common';
import { ContractActs } from '../contract/contract-acts.js';
import { Command } from '../http/command.js';
import { PartId, type PartRef } from '../http/ids.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import {
  AppealEvaluationDto,
  ApplyEvaluationResultDto,
  CompleteEvaluationDto,
  ReviewEvaluationDto,
  StartEvaluationDto,
  SubmitSurveyDto,
} from './evaluation.dto.js';

@Controller('api/evaluations')
export class EvaluationController {
  constructor(private readonly acts: ContractActs) {}

  @Command('', {
    says: '启动绩效评价',
    body: StartEvaluationDto,
    allow: ['EVALUATOR', 'PROJECT_OFFICER'],
    creates: true,
  })
  start(@Body() body: StartEvaluationDto, @FromRequest() given: Given) {
    return this.acts.begin('evaluations', body.contractId, body.command(), body, given);
  }

  @Command(':id/complete', { says: '完成绩效评价', body: CompleteEvaluationDto, allow: ['EVALUATOR'] })
  complete(@PartId('e') part: PartRef, @Body() body: CompleteEvaluationDto, @FromRequest() given: Given) {
    return this.acts.onPart(part, body.command(part.id), body, given);
  }

  @Command(':id/submit-survey', { says: '提交满意度调查', body: SubmitSurveyDto, allow: ['EVALUATOR'] })
  submitSurvey(@PartId('e') part: PartRef, @Body() body: SubmitSurveyDto, @FromRequest() given: Given) {
    return this.acts.onPart(part, body.command(part.id), body, given);
  }

  @Command(':id/appeal', {
    says: '对评价提出申诉',
    body: AppealEvaluationDto,
    allow: ['PROVIDER_MANAGER', 'PURCHASER_LEADER'],
  })
  appeal(@PartId('e') part: PartRef, @Body() body: AppealEvaluationDto, @FromRequest() given: Given) {
    return this.acts.onPart(part, body.command(part.id), body, given);
  }

  /** By another person than the evaluator. */
  @Command(':id/review', {
    says: '复核评价',
    body: ReviewEvaluationDto,
    allow: ['EVALUATOR', 'PURCHASER_LEADER'],
  })
  review(@PartId('e') part: PartRef, @Body() body: ReviewEvaluationDto, @FromRequest() given: Given) {
    return this.acts.onPart(part, body.command(part.id), body, given);
  }

  @Command(':id/apply-result', {
    says: '应用评价结果',
    body: ApplyEvaluationResultDto,
    allow: ['PURCHASER_LEADER'],
  })
  applyResult(
    @PartId('e') part: PartRef,
    @Body() body: ApplyEvaluationResultDto,
    @FromRequest() given: Given,
  ) {
    return this.acts.onPart(part, body.command(part.id), body, given);
  }
}
