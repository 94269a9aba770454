// Keeps the address in the browser and the view the same, both ways.
import { addressOfView, isStep } from './address.ts';
import { remember, viewOfPage, viewStore } from './store.ts';

/** Starts the keeping; answers how to stop it. */
export function followHistory(): () => void {
  let returning = false;
  history.replaceState(null, '', `?${addressOfView(viewStore.getState())}`);

  const stop = viewStore.subscribe((view, before) => {
    const address = `?${addressOfView(view)}`;
    if (view.language !== before.language || view.look !== before.look) remember(view);
    if (returning || address === location.search) return;
    if (isStep(before, view)) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  });
  const back = () => {
    returning = true;
    viewStore.setState(viewOfPage());
    returning = false;
  };
  addEventListener('popstate', back);
  return () => {
    stop();
    removeEventListener('popstate', back);
  };
}
