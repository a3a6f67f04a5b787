import type { ContractAct } from '#application';
import {
  QUALIFICATION_KINDS,
  QUALIFICATION_LEVELS,
  STAFF_ROLES,
  type PlainDate,
  type StaffRole,
  type WorkerQualification,
} from '#domain';
import { Dated } from '../http/dated.js';
import { Day, One, OneOf, Optional, Sha256, Text } from '../http/fields.js';

export class WorkerQualificationDto {
  @OneOf(QUALIFICATION_KINDS) kind!: WorkerQualification['kind'];
  @Optional() @OneOf(QUALIFICATION_LEVELS) level?: WorkerQualification['level'];
  /** SHA-256 of the certificate's number; the number itself is nowhere kept. */
  @Optional() @Sha256() certificateHash?: string | null;
  @Optional() @Day() validUntil?: PlainDate | null;
}

export class AssignWorkerDto extends Dated {
  static readonly example = {
    workerId: 'w-01',
    role: 'SOCIAL_WORKER',
    qualification: { kind: '社会工作者职业资格', level: '社会工作师', validUntil: '2027-12-31' },
    occurredOn: '2025-03-03',
  };

  /** A pseudonym, the same in every contract; never a name. */
  @Text(64) workerId!: string;
  @OneOf(Object.keys(STAFF_ROLES)) role!: StaffRole;
  @Optional() @One(() => WorkerQualificationDto) qualification?: WorkerQualificationDto | null;

  command(): ContractAct {
    const { workerId, role, qualification } = this;
    return {
      type: 'AssignWorker',
      data: {
        workerId,
        role,
        qualification: qualification
          ? {
              kind: qualification.kind,
              level: qualification.level ?? null,
              certificateHash: qualification.certificateHash ?? null,
              validUntil: qualification.validUntil ?? null,
            }
          : null,
      },
    };
  }
}

export class ReleaseWorkerDto extends Dated {
  static readonly example = { workerId: 'w-01', reason: '调离本项目', occurredOn: '2025-09-30' };

  @Text(64) workerId!: string;
  @Optional() @Text(500) reason?: string | null;

  command(): ContractAct {
    return { type: 'ReleaseWorker', data: { workerId: this.workerId, reason: this.reason ?? null } };
  }
}
