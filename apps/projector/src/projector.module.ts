import { Module, type DynamicModule } from '@nestjs/common';
import { OpsModule } from '#runtime/nest';
import type { Logger } from '#runtime';
import type { Figures } from './figures.js';

/** The projector serves nothing but its operations paths. */
@Module({})
export class ProjectorModule {
  static of(figures: Figures, log: Logger): DynamicModule {
    const ops = OpsModule.register({ checks: figures.readiness, metrics: figures.registry, log });
    return { module: ProjectorModule, imports: [ops] };
  }
}
