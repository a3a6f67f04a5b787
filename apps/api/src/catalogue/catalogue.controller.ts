import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { CATEGORIES, SERVICE_CATALOGUE, type Category } from '#domain';
import { Allow } from '../http/allow.js';
import { Refusals } from '../http/command.js';
import { OneOf, Optional } from '../http/fields.js';
import { parametersOf } from '../openapi/query-parameters.js';

export class CatalogueQuery {
  @Optional() @OneOf(CATEGORIES) category?: Category;
}

/** 服务目录: part of the release, not of the event log. */
@Controller('api/service-catalogue')
export class CatalogueController {
  @Get()
  @Allow('SIGNED_IN')
  @ApiOperation({ summary: '服务目录' })
  @ApiQuery(parametersOf(CatalogueQuery)[0]!)
  @ApiResponse({ status: 200, description: '服务目录' })
  @Refusals(400, 401)
  list(@Query() { category }: CatalogueQuery) {
    return { items: SERVICE_CATALOGUE.filter((entry) => !category || entry.category === category) };
  }
}
