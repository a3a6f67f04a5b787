// @ts-nocheck
import { Module, type DynamicModule } from '@nestjs/common';
import { Attachments } from '#attachments';
import { ATTACHMENT_KEYS, type AttachmentKeys } from './attachment-keys.port.js';
import {
  ForgetAttachmentHandler,
  OpenAttachmentHandler,
  StoreAttachmentHandler,
} from './attachment.handlers.js';

export interface AttachmentOptions {
  readonly attachments: Attachments;
  readonly keys: AttachmentKeys;
}

/** Commands on files, for the processes that have a place for them. */
@Module({})
export class AttachmentModule {
  static forRoot({ attachments, keys }: AttachmentOptions): DynamicModule {
    return {
      module: AttachmentModule,
      providers: [
        { provide: Attachments, useValue: attachments },
        { provide: ATTACHMENT_KEYS, useValue: keys },
        StoreAttachmentHandler,
        OpenAttachmentHandler,
        ForgetAttachmentHandler,
      ],
    };
  }
}
