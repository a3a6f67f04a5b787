import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { listPage } from '../pages/list.page.js';
import { projectPage } from '../pages/project/project.page.js';
import { PAGE_SIZE, readProjectQuery } from '../publications/project-query.js';
import { Publications } from '../publications/publications.js';
import { split } from './format-suffix.js';
import { Sender } from './sender.js';

type Asked = Readonly<Record<string, unknown>>;
const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

@Controller()
export class ProjectsController {
  constructor(
    private readonly publications: Publications,
    private readonly sender: Sender,
  ) {}

  @Get()
  list(@Query() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const query = readProjectQuery(asked);
    return this.sender.page(
      request,
      reply,
      '/',
      query,
      () => this.publications.listCards(query),
      (view, list) => listPage(view, query, list),
    );
  }

  @Get('projects.json')
  listData(@Query() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const query = readProjectQuery(asked);
    return this.sender.json(request, reply, '/projects.json', query, async () => {
      const { total, items } = await this.publications.list(query);
      return { total, page: query.page, pageSize: PAGE_SIZE, items };
    });
  }

  /** `{id}` for people, `{id}.json` for machines. */
  @Get('projects/:name')
  one(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { id, json } = split(name);
    if (!ULID.test(id)) throw new NotFoundException();
    const path = `/projects/${name}`;
    return json
      ? this.sender.json(request, reply, path, {}, () => this.publications.find(id))
      : this.sender.page(request, reply, path, {}, () => this.publications.findWithVersions(id), projectPage);
  }

  /** What the public said of it, and what came of that. */
  @Get('projects/:id/feedback.json')
  feedback(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!ULID.test(id)) throw new NotFoundException();
    const path = `/projects/${id}/feedback.json`;
    return this.sender.json(request, reply, path, {}, () => this.publications.feedback(id));
  }

  /** Every version that was published, with its text and hash; of withdrawn ones the hash. */
  @Get('projects/:id/versions.json')
  versions(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!ULID.test(id)) throw new NotFoundException();
    const path = `/projects/${id}/versions.json`;
    return this.sender.json(request, reply, path, {}, () => this.publications.versions(id));
  }
}
