import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { StreamHistory, type HistoryEvent, type PersonalData } from '#application';
import { beneficiaryId, streamOf, type BeneficiaryPlace } from '#domain';
import { listDeliveriesTo } from '#read-models';

/** Whether an event of a caseload is about this person. */
export const isAbout =
  ({ beneficiaryRef }: BeneficiaryPlace) =>
  ({ data }: HistoryEvent): boolean =>
    (data as { readonly beneficiaryRef?: unknown }).beneficiaryRef === beneficiaryRef;

const EVERYTHING = Number.MAX_SAFE_INTEGER;

/** What a person is told who asks: the data itself, what was done with it and by whom, the services on record. */
@Injectable()
export class PersonalCopy {
  constructor(
    private readonly streams: StreamHistory,
    private readonly database: DataSource,
  ) {}

  async of(place: BeneficiaryPlace, data: PersonalData): Promise<Record<string, unknown>> {
    const { contractId, beneficiaryRef } = place;
    const caseload = await this.streams.history(
      streamOf.caseload(contractId),
      0n,
      EVERYTHING,
      isAbout(place),
    );
    const looks = await this.streams.history(
      streamOf.beneficiary(beneficiaryId(contractId, beneficiaryRef)),
      0n,
      EVERYTHING,
      () => true,
    );
    return {
      contractId,
      beneficiaryRef,
      data,
      processing: caseload.map(told),
      accesses: looks.map(told),
      services: await listDeliveriesTo(this.database, place),
    };
  }
}

const told = ({ type, data, metadata, recordedAt }: HistoryEvent): Record<string, unknown> => {
  const { contractId: _contract, beneficiaryRef: _ref, ...said } = data as Record<string, unknown>;
  const role = 'system' in metadata.actor ? 'SYSTEM' : metadata.actor.role;
  return { type, ...said, role, occurredOn: metadata.occurredOn, recordedAt };
};
