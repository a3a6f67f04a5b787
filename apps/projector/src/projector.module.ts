import { Module, type DynamicModule } from '@nestjs/common';
import { ApplicationModule } from '#application';
import type { EventStore } from '#event-store';
import { OpsModule } from '#runtime/nest';
import type { Logger } from '#runtime';
import type { Figures } from './figures.js';

/** The projector serves nothing but its operations paths; its reactors give commands. */
@Module({})
export class ProjectorModule {
  static of(figures: Figures, store: EventStore, log: Logger): DynamicModule {
    const ops = OpsModule.register({ checks: figures.readiness, metrics: figures.registry, log });
    return { module: ProjectorModule, imports: [ops, ApplicationModule.forRoot({ store })] };
  }
}
