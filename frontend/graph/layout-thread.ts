// Asks the layout thread for a layout; only the answer to the last question counts.
import type { Layout, LayoutInput } from './layout.ts';

export interface LayoutThread {
  /** Never answers when a later question overtakes this one. */
  readonly layOut: (input: LayoutInput) => Promise<Layout>;
  readonly stop: () => void;
}

export function startLayoutThread(): LayoutThread {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  let turn = 0;
  let answer: (layout: Layout) => void = () => {};
  let fail: (error: Error) => void = () => {};
  worker.addEventListener('message', (event: MessageEvent<{ turn: number; layout: Layout }>) => {
    if (event.data.turn === turn) answer(event.data.layout);
  });
  worker.addEventListener('error', (event) => fail(new Error(event.message)));
  return {
    layOut: (input) => {
      turn += 1;
      worker.postMessage({ turn, input });
      return new Promise((resolve, reject) => {
        answer = resolve;
        fail = reject;
      });
    },
    stop: () => worker.terminate(),
  };
}
