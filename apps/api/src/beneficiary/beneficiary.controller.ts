import { Body, Controller, Header } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  ActOnCaseload,
  EnrolBeneficiary,
  LookAtBeneficiary,
  type CaseloadAct,
  type Look,
} from '#application';
import { beneficiaryId, type Role } from '#domain';
import { CommandAnswer } from '../http/answer.js';
import { Command } from '../http/command.js';
import type { Dated } from '../http/dated.js';
import { BeneficiaryId, type BeneficiaryIdRef } from '../http/ids.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import {
  CorrectPersonalDataDto,
  EnrolBeneficiaryDto,
  EraseBeneficiaryDto,
  ExportPersonalDataDto,
  ReadPersonalDataDto,
  RecordConsentDto,
  WithdrawConsentDto,
} from './beneficiary.dto.js';
import { PersonalCopy } from './personal-copy.js';

/** Who meets the person, and the street that pays for it. Auditors see that somebody looked, never at whom. */
const NEAR: readonly Role[] = ['PROVIDER_MANAGER', 'PROVIDER_WORKER', 'PROJECT_OFFICER'];
const RESPONSIBLE: readonly Role[] = ['PROVIDER_MANAGER', 'PROJECT_OFFICER'];

/** 服务对象个人信息: every look is on record before anything is answered. */
@Controller('api/beneficiaries')
export class BeneficiaryController {
  constructor(
    private readonly commands: CommandBus,
    private readonly copies: PersonalCopy,
  ) {}

  @Command('', { says: '服务对象建档', body: EnrolBeneficiaryDto, allow: NEAR, creates: true })
  async enrol(@Body() body: EnrolBeneficiaryDto, @FromRequest() given: Given): Promise<CommandAnswer> {
    const { contractId, beneficiaryRef = `b-${given.newId()}` } = body;
    const id = beneficiaryId(contractId, beneficiaryRef);
    const envelope = given.envelope('EnrolBeneficiary', id, body.impersonal());
    const place = { contractId, beneficiaryRef };
    const answer = await this.commands.execute(
      new EnrolBeneficiary(place, body.enrolment(), body.personalData(), envelope),
    );
    return new CommandAnswer(id, answer, `/api/beneficiaries/${id}`, { beneficiaryRef });
  }

  /** Answers `data`: of the fields asked for those that are kept. */
  @Command(':id/read', { says: '查阅个人信息', body: ReadPersonalDataDto, allow: NEAR })
  @Header('cache-control', 'no-store')
  async read(
    @BeneficiaryId() place: BeneficiaryIdRef,
    @Body() body: ReadPersonalDataDto,
    @FromRequest() given: Given,
  ) {
    const { answer, data } = await this.look(place, body.look(), body, given);
    return new CommandAnswer(place.id, answer, null, { data });
  }

  /** Answers `copy`: everything that is kept and on record about the person (PIPL 45). */
  @Command(':id/export', { says: '提供个人信息副本', body: ExportPersonalDataDto, allow: RESPONSIBLE })
  @Header('cache-control', 'no-store')
  async export(
    @BeneficiaryId() place: BeneficiaryIdRef,
    @Body() body: ExportPersonalDataDto,
    @FromRequest() given: Given,
  ) {
    const { answer, data } = await this.look(place, body.look(), body, given);
    return new CommandAnswer(place.id, answer, null, { copy: await this.copies.of(place, data) });
  }

  @Command(':id/correct', { says: '更正或补充个人信息', body: CorrectPersonalDataDto, allow: NEAR })
  correct(
    @BeneficiaryId() place: BeneficiaryIdRef,
    @Body() body: CorrectPersonalDataDto,
    @FromRequest() given: Given,
  ) {
    const { occurredOn } = body;
    return this.act(place, body.act(), occurredOn === undefined ? {} : { occurredOn }, given);
  }

  @Command(':id/record-consent', { says: '记录同意', body: RecordConsentDto, allow: NEAR })
  recordConsent(
    @BeneficiaryId() place: BeneficiaryIdRef,
    @Body() body: RecordConsentDto,
    @FromRequest() given: Given,
  ) {
    return this.act(place, body.act(), body, given);
  }

  @Command(':id/withdraw-consent', { says: '撤回同意', body: WithdrawConsentDto, allow: NEAR })
  withdrawConsent(
    @BeneficiaryId() place: BeneficiaryIdRef,
    @Body() body: WithdrawConsentDto,
    @FromRequest() given: Given,
  ) {
    return this.act(place, body.act(), body, given);
  }

  @Command(':id/erase', { says: '删除个人信息（销毁密钥）', body: EraseBeneficiaryDto, allow: RESPONSIBLE })
  erase(
    @BeneficiaryId() place: BeneficiaryIdRef,
    @Body() body: EraseBeneficiaryDto,
    @FromRequest() given: Given,
  ) {
    return this.act(place, body.act(), body, given);
  }

  private look(place: BeneficiaryIdRef, look: Look, body: Dated, given: Given) {
    return this.commands.execute(
      new LookAtBeneficiary(place, look, given.envelope(look.type, place.id, body)),
    );
  }

  /** @param impersonal the body without the person's data */
  private async act(
    place: BeneficiaryIdRef,
    act: CaseloadAct,
    impersonal: Pick<Dated, 'occurredOn'>,
    given: Given,
  ): Promise<CommandAnswer> {
    const envelope = given.envelope(act.type, place.id, impersonal);
    return new CommandAnswer(place.id, await this.commands.execute(new ActOnCaseload(place, act, envelope)));
  }
}
