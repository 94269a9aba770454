// Which ports of this machine nobody listens on.
import { createServer } from 'node:net';

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });

/** The port, or the next one after it that is free. */
export const nextFreePort = async (port: number, host: string): Promise<number> => {
  let candidate = port;
  while (candidate < 65_535 && !(await isFree(candidate, host))) candidate += 1;
  return candidate;
};
