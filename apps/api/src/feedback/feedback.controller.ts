import { Body, Controller, Header } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ActOnFeedback, ReadFeedback, type FeedbackAct } from '#application';
import type { Role } from '#domain';
import { CommandAnswer } from '../http/answer.js';
import { Command } from '../http/command.js';
import type { Dated } from '../http/dated.js';
import { Id } from '../http/ids.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import { AnswerFeedbackDto, EraseFeedbackDto, ModerateFeedbackDto, ReadFeedbackDto } from './feedback.dto.js';

/** Who lets texts into the open, for feedback as for disclosures. */
const MODERATORS: readonly Role[] = ['DISCLOSURE_EDITOR', 'DISCLOSURE_REVIEWER'];
const ANSWERING: readonly Role[] = ['PROJECT_OFFICER', 'PURCHASER_LEADER'];

/** 公众反馈, on the side of the offices. */
@Controller('api/feedback')
export class FeedbackController {
  constructor(private readonly commands: CommandBus) {}

  /** Answers `text`, as it was written. */
  @Command(':id/read', { says: '查阅反馈原文', body: ReadFeedbackDto, allow: MODERATORS })
  @Header('cache-control', 'no-store')
  async read(@Id() id: string, @Body() body: ReadFeedbackDto, @FromRequest() given: Given) {
    const envelope = given.envelope('ReadFeedback', id, body);
    const { answer, text } = await this.commands.execute(new ReadFeedback(id, body.reason, envelope));
    return new CommandAnswer(id, answer, null, { text });
  }

  @Command(':id/moderate', { says: '审核反馈', body: ModerateFeedbackDto, allow: MODERATORS })
  moderate(@Id() id: string, @Body() body: ModerateFeedbackDto, @FromRequest() given: Given) {
    return this.act(id, body.act(), body, given);
  }

  @Command(':id/answer', { says: '答复反馈', body: AnswerFeedbackDto, allow: ANSWERING })
  answer(@Id() id: string, @Body() body: AnswerFeedbackDto, @FromRequest() given: Given) {
    return this.act(id, { type: 'AnswerFeedback', text: body.text }, body, given);
  }

  @Command(':id/erase', {
    says: '删除反馈原文（销毁密钥）',
    body: EraseFeedbackDto,
    allow: ['DISCLOSURE_REVIEWER'],
  })
  erase(@Id() id: string, @Body() body: EraseFeedbackDto, @FromRequest() given: Given) {
    return this.act(id, { type: 'EraseFeedback', ground: body.ground }, body, given);
  }

  private async act(id: string, act: FeedbackAct, body: Dated, given: Given): Promise<CommandAnswer> {
    const envelope = given.envelope(act.type, id, body);
    return new CommandAnswer(id, await this.commands.execute(new ActOnFeedback(id, act, envelope)));
  }
}
