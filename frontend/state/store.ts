// The one store of the page: the view, and the steps of the graph that can be undone.
import { temporal } from 'zundo';
import { create, useStore } from 'zustand';
import type { Look } from '../design/look.ts';
import { isLook } from '../design/look.ts';
import { isLanguage, preferredLanguage } from '../model/languages.ts';
import { addressOfView, viewOfAddress } from './address.ts';
import { startView, type View } from './view.ts';

const REMEMBERED = 'diplograph';

function remembered(): { language: View['language']; look: Look } {
  const language = preferredLanguage(navigator.languages);
  try {
    const [kept = '', look = ''] = (localStorage.getItem(REMEMBERED) ?? '').split(' ');
    return {
      language: isLanguage(kept) ? kept : language,
      look: isLook(look) ? look : 'system',
    };
  } catch {
    return { language, look: 'system' };
  }
}

export function remember(view: View): void {
  try {
    localStorage.setItem(REMEMBERED, `${view.language} ${view.look}`);
  } catch {
    // Storage may be forbidden; the address still holds both.
  }
}

export const viewOfPage = (): View => viewOfAddress(location.search, remembered());

type GraphStep = Pick<View, 'overview' | 'shown' | 'hidden' | 'types' | 'filters' | 'stated'>;

const stepOf = ({ overview, shown, hidden, types, filters, stated }: View): GraphStep => ({
  overview,
  shown,
  hidden,
  types,
  filters,
  stated,
});

const sameStep = (one: GraphStep, other: GraphStep): boolean => {
  const written = (step: GraphStep) => addressOfView({ ...startView('en', 'system'), ...step });
  return written(one) === written(other);
};

export const viewStore = create<View>()(
  temporal(() => viewOfPage(), { partialize: stepOf, equality: sameStep, limit: 50 }),
);

export const useView = <Part>(part: (view: View) => Part): Part => viewStore(part);

export const changeView = (change: (view: View) => Partial<View>): void =>
  viewStore.setState(change);

/** Puts right what the view can't mean: no step to go back to, neither in the graph nor in the browser. */
export function correctView(change: Partial<View>): void {
  const steps = viewStore.temporal.getState();
  steps.pause();
  history.replaceState(null, '', `?${addressOfView({ ...viewStore.getState(), ...change })}`);
  viewStore.setState(change);
  steps.resume();
}

export const useSteps = () => {
  const steps = viewStore.temporal;
  return {
    undo: () => steps.getState().undo(),
    redo: () => steps.getState().redo(),
    canUndo: useStore(steps, (state) => state.pastStates.length > 0),
    canRedo: useStore(steps, (state) => state.futureStates.length > 0),
  };
};
