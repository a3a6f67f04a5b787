import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Html } from '../html/html.js';
import { View, type Params, type Site } from '../html/view.js';
import { Publications } from '../publications/publications.js';
import { AnswerCache, answerOf, type Answer } from './answer-cache.js';

export const SITE = Symbol('site');

const FRESH = 'public, max-age=60, stale-while-revalidate=300';

type Query = Readonly<Record<string, unknown>>;

/** Sends what is published, from memory while it is still true, and 304 to who has it already. */
@Injectable()
export class Sender {
  private readonly cache: AnswerCache;

  constructor(
    @Inject(SITE) private readonly site: Site,
    publications: Publications,
  ) {
    this.cache = new AnswerCache(() => publications.version());
  }

  /** A page; `read` gives null where there is none. */
  async page<T>(
    request: FastifyRequest,
    reply: FastifyReply,
    path: string,
    params: Params,
    read: () => Promise<T | null>,
    render: (view: View, data: T) => Html,
  ): Promise<void> {
    const view = this.view(request, path, params);
    const make = async (): Promise<Answer | null> => {
      const data = await read();
      return data === null ? null : answerOf('text/html; charset=utf-8', render(view, data).markup);
    };
    send(request, reply, await this.cache.answer(view.link(path, params), make));
  }

  /** The same data for machines. */
  async json(
    request: FastifyRequest,
    reply: FastifyReply,
    path: string,
    params: Params,
    read: () => Promise<object | null>,
  ): Promise<void> {
    const make = async (): Promise<Answer | null> => {
      const data = await read();
      return data === null ? null : answerOf('application/json; charset=utf-8', JSON.stringify(data));
    };
    const key = new View(this.site, false, path).link(path, params);
    send(request, reply.header('access-control-allow-origin', '*'), await this.cache.answer(key, make));
  }

  view(request: FastifyRequest, path: string, params: Params = {}): View {
    // An address that cannot be read has no query.
    const query = request.query as Query | null;
    return new View(this.site, query?.text === 'large', path, params);
  }
}

function send(request: FastifyRequest, reply: FastifyReply, answer: Answer | null): void {
  if (answer === null) throw new NotFoundException();
  reply.header('etag', answer.etag).header('cache-control', FRESH);
  if (has(request.headers['if-none-match'], answer.etag)) reply.code(304).send();
  else reply.header('content-type', answer.type).send(answer.body);
}

/** RFC 9110: weak comparison against each tag of the list. */
function has(held: string | undefined, etag: string): boolean {
  if (held === undefined) return false;
  return held.split(',').some((tag) => {
    const one = tag.trim();
    return one === '*' || one.replace(/^W\//, '') === etag;
  });
}
