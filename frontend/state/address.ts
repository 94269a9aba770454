// The view as the query part of the page's address, in words that a person can read, and back.
import { isLook, type Look } from '../design/look.ts';
import { isEntityType } from '../model/entity-types.ts';
import { isLanguage, type Language } from '../model/languages.ts';
import { isPredicate } from '../model/predicates.ts';
import {
  type Choice,
  DENSITIES,
  linkChoice,
  type Sheet,
  startView,
  TABS,
  type View,
} from './view.ts';

const LISTS: readonly string[] = ['show', 'hide', 'types', 'documents', 'years', 'languages'];
const PARAMETERS: readonly string[] = [
  ...LISTS,
  'start',
  'minimum',
  'density',
  'stated',
  'entity',
  'link',
  'relation',
  'tab',
  'open',
  'document',
  'passage',
  'as',
  'lang',
  'look',
];
const isParameter = (name: string): boolean => PARAMETERS.includes(name);

const BETWEEN = '~';
const ID = /^(country|organisation|region|place|person|theme):[A-Za-z0-9][A-Za-z0-9.-]*$/;
const isId = (text: string): boolean => ID.test(text);

const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/');

/** The query string of a view, without "?"; what is as usual is left out. */
export function addressOfView(view: View): string {
  const { filters, choice, sheet } = view;
  const link = choice?.kind === 'link' ? choice : null;
  const pairs: readonly (readonly [string, string])[] = [
    ['start', view.overview ? '' : 'empty'],
    ['show', view.shown.join(',')],
    ['hide', view.hidden.join(',')],
    ['types', view.types.join(',')],
    ['documents', filters.documents.join(',')],
    ['years', filters.years.join(',')],
    ['languages', filters.languages.join(',')],
    ['minimum', filters.minUnits > 1 ? String(filters.minUnits) : ''],
    ['density', view.density > 1 ? String(view.density) : ''],
    ['stated', view.stated ? 'only' : ''],
    ['entity', choice?.kind === 'entity' ? choice.id : ''],
    ['link', link === null ? '' : `${link.a}${BETWEEN}${link.b}`],
    ['relation', link?.predicate ?? ''],
    ['tab', view.tab === 'profile' ? '' : view.tab],
    ['open', sheet?.kind === 'documents' ? 'documents' : ''],
    ['document', sheet?.kind === 'document' ? sheet.document : ''],
    ['passage', sheet?.kind === 'document' ? (sheet.passage ?? '') : ''],
    ['as', view.list ? 'list' : ''],
    ['lang', view.language],
    ['look', view.look === 'system' ? '' : view.look],
  ];
  return pairs
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encode(value)}`)
    .join('&');
}

function choiceOf(get: (key: string) => string): Choice | null {
  const entity = get('entity');
  if (isId(entity)) return { kind: 'entity', id: entity };
  const [a = '', b = '', ...rest] = get('link').split(BETWEEN);
  if (!isId(a) || !isId(b) || a === b || rest.length > 0) return null;
  const predicate = get('relation');
  return linkChoice(a, b, isPredicate(predicate) ? predicate : null);
}

function sheetOf(get: (key: string) => string): Sheet | null {
  const document = get('document');
  if (document !== '') return { kind: 'document', document, passage: get('passage') || null };
  return get('open') === 'documents' ? { kind: 'documents' } : null;
}

/** The view that an address asks for; whatever it says wrongly is as if it were not there. */
export function viewOfAddress(
  query: string,
  usual: { readonly language: Language; readonly look: Look },
): View {
  const parameters = new URLSearchParams(query);
  const get = (key: string) => parameters.get(key) ?? '';
  const list = (key: string) => [
    ...new Set(
      get(key)
        .split(',')
        .filter((item) => item !== ''),
    ),
  ];
  const minimum = Number(get('minimum'));
  const language = get('lang');
  const look = get('look');
  return {
    ...startView(
      isLanguage(language) ? language : usual.language,
      isLook(look) ? look : usual.look,
    ),
    overview: get('start') !== 'empty',
    shown: list('show').filter(isId),
    hidden: list('hide').filter(isId),
    types: list('types').filter(isEntityType),
    filters: {
      documents: list('documents'),
      years: list('years')
        .filter((year) => /^\d{4}$/.test(year))
        .map(Number),
      languages: list('languages').filter(isLanguage),
      minUnits: Number.isInteger(minimum) && minimum > 1 ? Math.min(minimum, 1_000_000) : 1,
    },
    density: DENSITIES.find((density) => String(density) === get('density')) ?? 1,
    stated: get('stated') === 'only',
    choice: choiceOf(get),
    tab: TABS.find((tab) => tab === get('tab')) ?? 'profile',
    sheet: sheetOf(get),
    list: get('as') === 'list',
  };
}

export interface AddressFault {
  readonly parameter: string;
  /** Empty when the parameter itself is unknown. */
  readonly value: string;
}

/** What says nothing but what is so anyhow, and is therefore no fault though no address is written so. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  tab: ['profile'],
  look: ['system'],
  density: ['1'],
  minimum: ['1'],
};

/** What an address says that no view can mean: unknown parameters, and values that they don't take. */
export function faultsOfAddress(query: string): AddressFault[] {
  const view = viewOfAddress(query, { language: 'en', look: 'system' });
  const kept = new URLSearchParams(addressOfView(view));
  const ends = (link: string) => link.split(BETWEEN).toSorted().join(BETWEEN);
  return [...new URLSearchParams(query)].flatMap(([parameter, text]): AddressFault[] => {
    if (!isParameter(parameter)) return [{ parameter, value: '' }];
    const taken = kept.get(parameter) ?? '';
    if (text === taken || (parameter === 'link' && ends(text) === taken)) return [];
    const isList = LISTS.includes(parameter);
    const values = isList ? text.split(',') : [text];
    const known = [...(isList ? taken.split(',') : [taken]), ...(USUAL[parameter] ?? [])];
    return values
      .filter((value) => value !== '' && !known.includes(value))
      .map((value) => ({ parameter, value }));
  });
}

/** Whether going from one view to the other is a step that "back" should undo. */
export function isStep(from: View, to: View): boolean {
  const settled = (view: View) =>
    addressOfView({
      ...view,
      tab: 'profile',
      look: 'system',
      language: 'en',
      filters: { ...view.filters, minUnits: 1 },
    });
  return settled(from) !== settled(to);
}
