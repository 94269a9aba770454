// The API: each address of the contract, joined to its question.
import { createHash } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import type { z } from 'zod';
import { AppError } from '../../extract/app-error.ts';
import type { Health } from '../contract/answer.ts';
import { ROUTES } from '../contract/routes.ts';
import { SNAPSHOT_HEADER } from '../contract/snapshot-header.ts';
import type { Engine, Graph } from '../engine/engine.ts';
import { document, documents } from '../questions/documents.ts';
import { entity } from '../questions/entity.ts';
import { evidence } from '../questions/evidence.ts';
import { links } from '../questions/links.ts';
import { meta, type Program } from '../questions/meta.ts';
import { neighbours } from '../questions/neighbours.ts';
import { overview } from '../questions/overview.ts';
import { passages } from '../questions/passages.ts';
import { search } from '../questions/search.ts';
import { parseQuery } from './request-error.ts';

/** The answer to an address depends on the graph, the program and nothing else. */
const tagOf = (graph: Graph, program: Program, address: string): string => {
  const parts = [graph.snapshot, program.engineName, program.version, address];
  return `W/"${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 27)}"`;
};

const idOf = (request: Request): string => String(request.params.id ?? '');

export const api = (engine: Engine, program: Program): Router => {
  const router = Router();

  /** Asks the graph, unless the one who asks has the answer already. */
  const answer = async (
    request: Request,
    response: Response,
    question: (graph: Graph) => Promise<unknown>,
  ): Promise<void> => {
    await engine.read(async (graph) => {
      response.set('Cache-Control', 'no-cache');
      // Without a tag of ours Express makes one of the answer's bytes, right even during a load.
      if (graph.complete) {
        response.set('ETag', tagOf(graph, program, request.originalUrl));
        response.set(SNAPSHOT_HEADER, graph.snapshot);
      }
      if (graph.complete && request.fresh) response.status(304).end();
      else response.json(await question(graph));
    });
  };

  /** An address that takes a query, and an id where its path has one. */
  const get = <Shape extends z.ZodRawShape>(
    route: { readonly path: string; readonly query: z.ZodObject<Shape> },
    question: (graph: Graph, query: z.infer<z.ZodObject<Shape>>, id: string) => Promise<unknown>,
  ): void => {
    router.get(route.path, async (request, response) => {
      const query = parseQuery(route.query, request.query);
      await answer(request, response, (graph) => question(graph, query, idOf(request)));
    });
  };

  router.get(ROUTES.health.path, async (_request, response) => {
    const health = await engine.read(
      async ({ snapshot }): Promise<Health> => ({ status: 'ok', engine: engine.kind, snapshot }),
    );
    response.set('Cache-Control', 'no-store').json(health);
  });
  router.get(ROUTES.meta.path, (request, response) =>
    answer(request, response, (graph) => meta(graph, program)),
  );
  get(ROUTES.entities, search);
  get(ROUTES.entity, (graph, query, id) => entity(graph, id, query));
  get(ROUTES.neighbours, (graph, query, id) => neighbours(graph, id, query));
  get(ROUTES.overview, overview);
  get(ROUTES.links, links);
  get(ROUTES.evidence, evidence);
  get(ROUTES.documents, documents);
  router.get(ROUTES.document.path, (request, response) =>
    answer(request, response, (graph) => document(graph, idOf(request))),
  );
  get(ROUTES.passages, (graph, query, id) => passages(graph, id, query));
  router.all('/api{/*path}', (request) => {
    throw new AppError('not-found', `there is no ${request.method} ${request.path}`);
  });
  return router;
};
