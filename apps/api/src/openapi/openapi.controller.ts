import { Controller, Get, Header, Injectable } from '@nestjs/common';
import { ApiOperation, ApiResponse, type OpenAPIObject } from '@nestjs/swagger';
import { Allow } from '../http/allow.js';
import { docsPage } from './docs-page.js';

/** The document, made once the routes are known. */
@Injectable()
export class OpenApi {
  private made: OpenAPIObject | undefined;

  publish(document: OpenAPIObject): void {
    this.made = document;
  }

  get document(): OpenAPIObject {
    if (!this.made) throw new Error('the document is made when the application is created');
    return this.made;
  }
}

@Controller('api')
export class OpenApiController {
  constructor(private readonly openApi: OpenApi) {}

  @Get('openapi.json')
  @Allow('ANYONE')
  @ApiOperation({ summary: '接口描述 (OpenAPI 3.1)' })
  @ApiResponse({ status: 200, description: 'OpenAPI 3.1' })
  json(): OpenAPIObject {
    return this.openApi.document;
  }

  @Get('docs')
  @Header('content-type', 'text/html; charset=utf-8')
  @Allow('ANYONE')
  @ApiOperation({ summary: '接口说明页' })
  @ApiResponse({ status: 200, description: 'HTML' })
  page(): string {
    return docsPage(this.openApi.document);
  }
}
