// Every address of the API, with what it takes and what it answers.
import * as answer from './answer.ts';
import * as query from './query.ts';

export const ROUTES = {
  health: { path: '/api/health', answer: answer.healthAnswer },
  meta: { path: '/api/meta', answer: answer.metaAnswer },
  entities: {
    path: '/api/entities',
    query: query.entitySearchQuery,
    answer: answer.entitySearchAnswer,
  },
  entity: { path: '/api/entities/:id', query: query.entityQuery, answer: answer.entityAnswer },
  neighbours: {
    path: '/api/entities/:id/neighbours',
    query: query.neighboursQuery,
    answer: answer.neighboursAnswer,
  },
  overview: { path: '/api/overview', query: query.overviewQuery, answer: answer.graphAnswer },
  links: { path: '/api/links', query: query.linksQuery, answer: answer.graphAnswer },
  evidence: { path: '/api/evidence', query: query.evidenceQuery, answer: answer.evidenceAnswer },
  documents: {
    path: '/api/documents',
    query: query.documentsQuery,
    answer: answer.documentsAnswer,
  },
  document: { path: '/api/documents/:id', answer: answer.documentAnswer },
  passages: {
    path: '/api/documents/:id/passages',
    query: query.passagesQuery,
    answer: answer.passagesAnswer,
  },
} as const;
