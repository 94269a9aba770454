// What the reader can do to the view, named as they would name it.

import { ENTITY_TYPES, type EntityType } from '../model/entity-types.ts';
import { type Filters, NO_FILTERS } from '../model/filters.ts';
import type { Predicate } from '../model/predicates.ts';
import { changeView } from './store.ts';
import { linkChoice, type Sheet, type Tab, withoutEntity, withShown } from './view.ts';

/** Chooses an entity, and brings it into the graph if it isn't there. */
export const openEntity = (id: string, present: boolean, tab?: Tab): void =>
  changeView((view) => ({
    ...(present ? {} : withShown(view, [id])),
    choice: { kind: 'entity', id },
    tab: tab ?? view.tab,
    sheet: null,
  }));

export const openLink = (a: string, b: string, predicate: Predicate | null = null): void =>
  changeView(() => ({ choice: linkChoice(a, b, predicate), sheet: null }));

export const closeDetails = (): void => changeView(() => ({ choice: null }));
export const openTab = (tab: Tab): void => changeView(() => ({ tab }));
export const openSheet = (sheet: Sheet | null): void => changeView(() => ({ sheet }));

export const addToGraph = (ids: readonly string[]): void =>
  changeView((view) => withShown(view, ids));
export const takeOut = (id: string): void => changeView((view) => withoutEntity(view, id));
export const showOnly = (ids: readonly string[]): void =>
  changeView(() => ({ overview: false, shown: ids, hidden: [] }));
export const clearGraph = (): void =>
  changeView(() => ({ overview: false, shown: [], hidden: [], choice: null }));
export const goToOverview = (): void =>
  changeView(() => ({ overview: true, shown: [], hidden: [], choice: null, types: [] }));

/** Shows or hides a type; hiding the last one shows them all again. */
export const toggleType = (type: EntityType): void =>
  changeView((view) => {
    const before = view.types.length === 0 ? ENTITY_TYPES : view.types;
    const wanted = ENTITY_TYPES.filter((other) => before.includes(other) !== (other === type));
    return { types: wanted.length === ENTITY_TYPES.length ? [] : wanted };
  });
export const showOnlyType = (type: EntityType): void => changeView(() => ({ types: [type] }));

export const narrow = (part: Partial<Filters>): void =>
  changeView((view) => ({ filters: { ...view.filters, ...part } }));
/** Counts all documents, years and languages again. */
export const liftScope = (): void =>
  narrow({
    documents: NO_FILTERS.documents,
    years: NO_FILTERS.years,
    languages: NO_FILTERS.languages,
  });
export const resetFilters = (): void =>
  changeView(() => ({ filters: NO_FILTERS, types: [], stated: false }));
