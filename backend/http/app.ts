// The HTTP server's ways in: API and page behind one set of guards, failures in one shape.
import { join } from 'node:path';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { AppError } from '../../extract/app-error.ts';
import type { Engine } from '../engine/engine.ts';
import type { Program } from '../questions/meta.ts';
import { api } from './api.ts';
import type { Log } from './log.ts';
import { PROBLEM_TYPE, problemFrom } from './problem.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** A page elsewhere whose name is made to mean this machine must not read what is served to it alone. */
const knownHost = (host: string): RequestHandler => {
  const own = host.includes(':') ? `[${host}]` : host;
  const known = new Set([...LOOPBACK, own.toLowerCase()]);
  const onlyHere = LOOPBACK.includes(own.toLowerCase());
  return (request, _response, next) => {
    const asked = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    if (!onlyHere || known.has(asked)) next();
    else next(new AppError('request-invalid', `this server does not go by the name "${asked}"`));
  };
};

export interface AppOptions {
  readonly engine: Engine;
  readonly program: Program;
  /** Folder of the built page; null to serve the API alone. */
  readonly page: string | null;
  /** What the server is bound to: on this machine alone, only its names are answered. */
  readonly host: string;
  /** API requests a minute from one address. */
  readonly rateLimit: number;
  readonly log: Log;
}

const guards = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The drawing library and the parts of the page set styles of their own.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        // The server itself speaks plain HTTP.
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
  });

const requestLog =
  (log: Log): RequestHandler =>
  (request, response, next) => {
    const started = performance.now();
    response.on('finish', () => {
      const ms = Math.round(performance.now() - started);
      log.info({
        method: request.method,
        url: request.originalUrl,
        status: response.statusCode,
        ms,
      });
    });
    next();
  };

const limited = (perMinute: number): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) =>
      next(new AppError('rate-limited', `more than ${perMinute} requests in a minute`)),
  });

const failures =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    const problem = problemFrom(error);
    if (problem.status >= 500) log.error({ err: error, url: request.originalUrl });
    if (response.headersSent) {
      next(error);
      return;
    }
    response.removeHeader('ETag');
    response.set('Cache-Control', 'no-store');
    response.status(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem));
  };

/** The page's own addresses are made up in the browser: all of them are the same file. */
const pageFiles = (page: string): RequestHandler[] => [
  express.static(page, {
    index: false,
    setHeaders: (response, path) => {
      const isNamedByContent = path.startsWith(join(page, 'assets'));
      const cache = isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('Cache-Control', cache);
    },
  }),
  (request, response, next) => {
    const isAddress = request.method === 'GET' || request.method === 'HEAD';
    if (!isAddress || request.accepts('html') === false || /\.[a-z0-9]+$/i.test(request.path)) {
      next();
      return;
    }
    response.set('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: page });
  },
];

export const createApp = ({
  engine,
  program,
  page,
  host,
  rateLimit: perMinute,
  log,
}: AppOptions): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(requestLog(log));
  app.use(guards());
  app.use(knownHost(host));
  app.use(compression());
  app.use('/api', limited(perMinute));
  app.use(api(engine, program));
  if (page !== null) app.use(pageFiles(page));
  app.use((request: express.Request) => {
    throw new AppError('not-found', `there is nothing at ${request.path}`);
  });
  app.use(failures(log));
  return app;
};
