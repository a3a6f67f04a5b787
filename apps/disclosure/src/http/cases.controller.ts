import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { caseListPage } from '../pages/case/case-list.page.js';
import { casePage } from '../pages/case/case.page.js';
import { PAGE_SIZE, readWords, pageNumber } from '../publications/project-query.js';
import type { CaseQuery } from '../publications/public-case.js';
import { Publications } from '../publications/publications.js';
import { split } from './format-suffix.js';
import { Sender } from './sender.js';

type Asked = Readonly<Record<string, unknown>>;
const CASE_ID = /^[\w-]{1,64}$/;

const read = (asked: Asked): CaseQuery => ({ q: readWords(asked.q), page: pageNumber(asked.page) });

@Controller()
export class CasesController {
  constructor(
    private readonly publications: Publications,
    private readonly sender: Sender,
  ) {}

  @Get('cases')
  list(@Query() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const query = read(asked);
    const cases = () => this.publications.listCases(query);
    return this.sender.page(request, reply, '/cases', query, cases, (view, list) =>
      caseListPage(view, query, list),
    );
  }

  @Get('cases.json')
  listData(@Query() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const query = read(asked);
    return this.sender.json(request, reply, '/cases.json', query, async () => ({
      page: query.page,
      pageSize: PAGE_SIZE,
      ...(await this.publications.listCases(query)),
    }));
  }

  /** `{id}` for people, `{id}.json` for machines. */
  @Get('cases/:name')
  one(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { id, json } = split(name);
    if (!CASE_ID.test(id)) throw new NotFoundException();
    const path = `/cases/${name}`;
    const find = () => this.publications.findCase(id);
    return json
      ? this.sender.json(request, reply, path, {}, find)
      : this.sender.page(request, reply, path, {}, find, casePage);
  }
}
