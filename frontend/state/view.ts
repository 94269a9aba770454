// The view: everything that says what is on the screen, as plain data. The address holds all of it.
import type { Look } from '../design/look.ts';
import type { EntityType } from '../model/entity-types.ts';
import { type Filters, NO_FILTERS } from '../model/filters.ts';
import type { Language } from '../model/languages.ts';
import type { Predicate } from '../model/predicates.ts';

/** What the inspector shows. The two ends of a link stand in alphabetical order of their ids. */
export type Choice =
  | { readonly kind: 'entity'; readonly id: string }
  | {
      readonly kind: 'link';
      readonly a: string;
      readonly b: string;
      readonly predicate: Predicate | null;
    };

export const TABS = ['profile', 'connections', 'relations', 'passages'] as const;
export type Tab = (typeof TABS)[number];

/** How many links are drawn: as many times the usual number. */
export const DENSITIES = [1, 2, 3] as const;
export type Density = (typeof DENSITIES)[number];

export type Sheet =
  | { readonly kind: 'documents' }
  | { readonly kind: 'document'; readonly document: string; readonly passage: string | null };

export interface View {
  /** Whether the most mentioned entities of each type are part of the graph. */
  readonly overview: boolean;
  /** Ids of entities that were brought in, in that order. */
  readonly shown: readonly string[];
  /** Ids of entities that were taken out. */
  readonly hidden: readonly string[];
  /** Types shown; none means all. */
  readonly types: readonly EntityType[];
  readonly filters: Filters;
  readonly density: Density;
  /** Only links that carry a stated relation. */
  readonly stated: boolean;
  readonly choice: Choice | null;
  readonly tab: Tab;
  readonly sheet: Sheet | null;
  /** The list of what is shown, in the place of the graph. */
  readonly list: boolean;
  readonly language: Language;
  readonly look: Look;
}

export const startView = (language: Language, look: Look): View => ({
  overview: true,
  shown: [],
  hidden: [],
  types: [],
  filters: NO_FILTERS,
  density: 1,
  stated: false,
  choice: null,
  tab: 'profile',
  sheet: null,
  list: false,
  language,
  look,
});

export const linkChoice = (a: string, b: string, predicate: Predicate | null = null): Choice =>
  a < b ? { kind: 'link', a, b, predicate } : { kind: 'link', a: b, b: a, predicate };

export const chosenIds = (choice: Choice | null): readonly string[] => {
  if (choice === null) return [];
  return choice.kind === 'entity' ? [choice.id] : [choice.a, choice.b];
};

/** Brings entities into the graph, out of the hidden ones if they were there. */
export const withShown = (view: View, ids: readonly string[]): View => ({
  ...view,
  shown: [...new Set([...view.shown, ...ids])],
  hidden: view.hidden.filter((id) => !ids.includes(id)),
});

/** Takes an entity out of the graph; what was chosen with it is let go. */
export const withoutEntity = (view: View, id: string): View => ({
  ...view,
  shown: view.shown.filter((other) => other !== id),
  hidden: view.overview ? [...new Set([...view.hidden, id])] : [],
  choice: chosenIds(view.choice).includes(id) ? null : view.choice,
});
