import { Body, Controller, NotFoundException, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { ActOnFeedback, SubmitFeedback, type FeedbackAct } from '#application';
import { shownAs } from '#read-models';
import { CommandAnswer } from '../http/answer.js';
import { HTML, wantsPage } from '../http/forms.js';
import { Id } from '../http/ids.js';
import { RateAnswerDto, SubmitFeedbackDto, WithdrawFeedbackDto } from './feedback.dto.js';
import { PublicCommand } from './public-command.js';
import { ratedPage, receiptPage, withdrawnPage } from './receipt.page.js';
import { FromVisitor, Visitor } from './visitor.js';

/** 公众反馈, on the side of the public: nobody signs in, and nothing of who writes is kept. */
@Controller('api/feedback')
export class PublicFeedbackController {
  constructor(
    private readonly commands: CommandBus,
    private readonly database: DataSource,
  ) {}

  /** Answers `dueOn`, and the `token` that rates the answer and takes the feedback back. */
  @PublicCommand('', { says: '公众提交反馈', body: SubmitFeedbackDto, status: 201 })
  async submit(
    @Body() { projectId, contractNumber = null, kind, text }: SubmitFeedbackDto,
    @FromVisitor() visitor: Visitor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer | string> {
    // What is not published is not even looked for.
    const disclosureId = await shownAs(this.database, projectId);
    if (disclosureId === null) throw new NotFoundException();
    const id = visitor.newId();
    const said = { projectId, contractNumber, kind };
    const { answer, dueOn, token } = await this.commands.execute(
      new SubmitFeedback(
        { feedbackId: id, disclosureId, ...said },
        text,
        visitor.envelope('SubmitFeedback', null, said),
      ),
    );
    const body = new CommandAnswer(id, answer, `/api/feedback/${id}`, { dueOn, token });
    return answered(request, reply, body, () => receiptPage({ id, dueOn, token }));
  }

  @PublicCommand(':id/rate', { says: '提交人给答复评分（凭证）', body: RateAnswerDto, status: 200 })
  async rate(
    @Body() { token, score }: RateAnswerDto,
    @Id() id: string,
    @FromVisitor() visitor: Visitor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer | string> {
    const body = await this.act(id, { type: 'RateAnswer', token, score }, { score }, visitor);
    return answered(request, reply, body, ratedPage);
  }

  @PublicCommand(':id/withdraw', { says: '提交人撤回反馈（凭证）', body: WithdrawFeedbackDto, status: 200 })
  async withdraw(
    @Body() { token }: WithdrawFeedbackDto,
    @Id() id: string,
    @FromVisitor() visitor: Visitor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer | string> {
    const body = await this.act(id, { type: 'WithdrawFeedback', token }, {}, visitor);
    return answered(request, reply, body, withdrawnPage);
  }

  private async act(id: string, act: FeedbackAct, said: object, visitor: Visitor): Promise<CommandAnswer> {
    const envelope = visitor.envelope(act.type, id, said);
    return new CommandAnswer(id, await this.commands.execute(new ActOnFeedback(id, act, envelope)));
  }
}

function answered(
  request: FastifyRequest,
  reply: FastifyReply,
  body: CommandAnswer,
  page: () => string,
): CommandAnswer | string {
  if (!wantsPage(request)) return body;
  reply.type(HTML);
  return page();
}
