import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { aboutPage } from '../pages/about.page.js';
import { STYLE, STYLE_PATH } from '../pages/style.js';
import { Sender } from './sender.js';

@Controller()
export class SiteController {
  constructor(private readonly sender: Sender) {}

  @Get('about')
  about(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.sender.page(request, reply, '/about', {}, async () => ({}), aboutPage);
  }

  @Get(STYLE_PATH)
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  style(): string {
    return STYLE;
  }
}
