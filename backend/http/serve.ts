// Listening on a port, and closing without cutting anyone off.
import { createServer, type RequestListener, type Server } from 'node:http';
import { AppError } from '../../extract/app-error.ts';

/** A request for the links among 500 entities names each of them. */
const MAX_HEADER_BYTES = 64 * 1024;
const REQUEST_MS = 30_000;
/** How long open connections may take to end once the server closes. */
const GRACE_MS = 3_000;
const DEFAULT_PORT = 3000;
const PORTS_TRIED = 100;

export interface Serving {
  /** http://127.0.0.1:3000 */
  readonly address: string;
  close(): Promise<void>;
}

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const listenSomewhere = async (
  server: Server,
  port: number | undefined,
  host: string,
): Promise<number> => {
  const first = port ?? DEFAULT_PORT;
  const last = port ?? DEFAULT_PORT + PORTS_TRIED;
  for (let candidate = first; candidate <= last; candidate++) {
    try {
      return await listen(server, candidate, host);
    } catch (error) {
      if (isTaken(error)) continue;
      const message = error instanceof Error ? error.message : String(error);
      throw new AppError('settings-invalid', `HOST=${host}, PORT=${candidate}: ${message}`, {
        cause: error,
      });
    }
  }
  const which = port === undefined ? `ports ${first} to ${last} are` : `port ${port} is`;
  throw new AppError('port-in-use', `${which} in use; name another one with PORT or --port`);
};

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    // A connection that is kept alive becomes idle only when its last answer is out.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      resolve();
    });
  });

/**
 * Serves on the port that was asked for, or else on 3000 or the next free one; port 0 takes any.
 * @throws AppError port-in-use, settings-invalid
 */
export const serve = async (
  app: RequestListener,
  { port, host }: { readonly port?: number | undefined; readonly host: string },
): Promise<Serving> => {
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: REQUEST_MS }, app);
  const bound = await listenSomewhere(server, port, host);
  const shown = host.includes(':') ? `[${host}]` : host;
  return { address: `http://${shown}:${bound}`, close: () => close(server) };
};
