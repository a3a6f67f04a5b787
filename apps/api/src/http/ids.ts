import { NotFoundException, Param, type PipeTransform } from '@nestjs/common';
import {
  isPseudonym,
  isUscc,
  ownerOfPart,
  placeOfBeneficiary,
  type BeneficiaryPlace,
  type PartKind,
} from '#domain';
import { ULID } from './fields.js';

/** A part of a contract, and the contract that owns it. */
export interface PartRef {
  readonly id: string;
  readonly contractId: string;
}

/** What cannot be an id of anything is found nowhere. */
class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly isId: (id: string) => boolean) {}

  transform(id: string): string {
    if (!this.isId(id)) throw new NotFoundException();
    return id;
  }
}

class PartPipe implements PipeTransform<string, PartRef> {
  constructor(private readonly kind: PartKind) {}

  transform(id: string): PartRef {
    const contractId = ownerOfPart(id, this.kind);
    if (contractId === null) throw new NotFoundException();
    return { id, contractId };
  }
}

/** One purchaser's budget of one year. */
export interface BudgetRef {
  readonly id: string;
  readonly purchaserUscc: string;
  readonly year: number;
}

class BudgetPipe implements PipeTransform<string, BudgetRef> {
  transform(id: string): BudgetRef {
    const [, purchaserUscc, year] = /^([^-]{18})-(\d{4})$/.exec(id) ?? [];
    if (purchaserUscc === undefined || !isUscc(purchaserUscc)) throw new NotFoundException();
    return { id, purchaserUscc, year: Number(year) };
  }
}

/** A service user, by contract and pseudonym. */
export interface BeneficiaryIdRef extends BeneficiaryPlace {
  readonly id: string;
}

class BeneficiaryPipe implements PipeTransform<string, BeneficiaryIdRef> {
  transform(id: string): BeneficiaryIdRef {
    const place = placeOfBeneficiary(id);
    if (place === null || !ULID.test(place.contractId)) throw new NotFoundException();
    return { id, ...place };
  }
}

export const BeneficiaryId = () => Param('id', new BeneficiaryPipe());
export const BudgetId = () => Param('id', new BudgetPipe());
export const Id = () => Param('id', new IdPipe((id) => ULID.test(id)));
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const UuidId = () => Param('id', new IdPipe((id) => UUID.test(id)));
/** Accounts older than their events have UUIDs. */
export const AccountId = () => Param('id', new IdPipe((id) => ULID.test(id) || UUID.test(id)));
export const SupplierId = () => Param('id', new IdPipe(isUscc));
export const WorkerId = () => Param('id', new IdPipe(isPseudonym));
export const PartId = (kind: PartKind) => Param('id', new PartPipe(kind));
