import type { Evidence } from '#domain';
import { Sha256, Text } from './fields.js';

export class EvidenceDto implements Evidence {
  @Sha256() sha256!: string;
  @Text(200) name!: string;
}

export const EVIDENCE_EXAMPLE = {
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  name: '情况说明.pdf',
};
