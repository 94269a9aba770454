// The thread that layouts are made in, so that the page never stands still for one.
import { type LayoutInput, layOut } from './layout.ts';

addEventListener('message', (event: MessageEvent<{ turn: number; input: LayoutInput }>) => {
  postMessage({ turn: event.data.turn, layout: layOut(event.data.input) });
});
