// What a failure is called: by what happened and which parameters, never in the server's own words.
import { useTranslation } from 'react-i18next';
import { type FailureKind, RequestFailure } from '../client/request.ts';

/** Parameters of the API as the reader knows them. */
const FIELDS = {
  q: 'q',
  types: 'types',
  documents: 'documents',
  years: 'years',
  languages: 'languages',
  minUnits: 'minUnits',
  predicate: 'predicate',
  ids: 'names',
  a: 'names',
  b: 'names',
  limit: 'paging',
  offset: 'paging',
  perType: 'paging',
} as const;

const isField = (name: string): name is keyof typeof FIELDS => Object.hasOwn(FIELDS, name);

const USUAL = {
  offline: 'problem.offline',
  timeout: 'problem.timeout',
  missing: 'problem.nothing',
  busy: 'problem.busy',
  refused: 'problem.refused',
  server: 'problem.unknown',
} as const satisfies Record<FailureKind, string>;

/** Answers how to put a failure into words. */
export function useProblemText(): (problem: Error) => string {
  const { t } = useTranslation();
  return (problem) => {
    if (!(problem instanceof RequestFailure)) return t('problem.unknown');
    const { kind, code, fields } = problem;
    if (code === 'engine-unavailable') return t('problem.noGraph');
    if (kind !== 'refused' || fields.length === 0) return t(USUAL[kind]);
    const named = fields.map((name) => (isField(name) ? t(`field.${FIELDS[name]}`) : `“${name}”`));
    return t('problem.refusedFields', { fields: [...new Set(named)].join(', ') });
  };
}

/** Whether asking once more could help. */
export const isPassing = (problem: Error): boolean =>
  !(problem instanceof RequestFailure) || !['missing', 'refused'].includes(problem.kind);

export const isMissing = (problem: Error | null): boolean =>
  problem instanceof RequestFailure && problem.kind === 'missing';
