import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import type { Logger } from '#runtime';
import { OpsModule } from '#runtime/nest';
import type { Site } from './html/view.js';
import { CasesController } from './http/cases.controller.js';
import { FaultFilter, LOG } from './http/fault.filter.js';
import { ProjectsController } from './http/projects.controller.js';
import { Sender, SITE } from './http/sender.js';
import { SiteController } from './http/site.controller.js';
import { publicPool } from './publications/pool.js';
import { Publications } from './publications/publications.js';

/** What the public process is made of; it knows one database, and of that one schema. */
@Module({})
export class DisclosureModule {
  static register(databaseUrl: string, site: Site, log: Logger): DynamicModule {
    const publications = new Publications(publicPool(databaseUrl, log));
    const database = {
      name: 'database',
      check: async () => ({ version: await publications.version() }),
    };
    return {
      module: DisclosureModule,
      imports: [OpsModule.register({ checks: [database], log })],
      controllers: [ProjectsController, CasesController, SiteController],
      providers: [
        { provide: Publications, useValue: publications },
        { provide: SITE, useValue: site },
        { provide: LOG, useValue: log },
        { provide: APP_FILTER, useExisting: FaultFilter },
        FaultFilter,
        Sender,
      ],
    };
  }
}
