import { NotFoundException, Param, type PipeTransform } from '@nestjs/common';
import { isUscc, ownerOfPart, type PartKind } from '#domain';
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

export const Id = () => Param('id', new IdPipe((id) => ULID.test(id)));
export const SupplierId = () => Param('id', new IdPipe(isUscc));
export const PartId = (kind: PartKind) => Param('id', new PartPipe(kind));
