// The filters that are on, each to be taken away with one press.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { documentsQuestion } from '../client/questions.ts';
import { toggled } from '../model/filters.ts';
import { shortened } from '../model/names.ts';
import { groupByWork } from '../model/works.ts';
import { Icon } from '../parts/Icon.tsx';
import { narrow } from '../state/actions.ts';
import { changeView, useView } from '../state/store.ts';

interface Active {
  readonly key: string;
  readonly name: string;
  readonly remove: () => void;
}

const LONGEST = 34;

function useActiveFilters(): Active[] {
  const { t } = useTranslation();
  const { filters, types, stated, language } = useView((view) => view);
  const documents = useQuery(documentsQuestion()).data?.items ?? [];
  const chosen = documents.filter(({ id }) => filters.documents.includes(id));
  const works = groupByWork(chosen, language).map((work): Active => {
    const ids = work.versions.map(({ id }) => id);
    return {
      key: work.id,
      name: shortened(work.title, LONGEST),
      remove: () => narrow({ documents: filters.documents.filter((id) => !ids.includes(id)) }),
    };
  });
  const unknown = filters.documents.filter((id) => !documents.some((other) => other.id === id));
  return [
    ...(types.length === 0
      ? []
      : [
          {
            key: 'types',
            name: types.map((type) => t(`type.${type}`, { count: 2 })).join(', '),
            remove: () => changeView(() => ({ types: [] })),
          },
        ]),
    ...works,
    ...unknown.map((id) => ({
      key: id,
      name: shortened(id, LONGEST),
      remove: () => narrow({ documents: filters.documents.filter((other) => other !== id) }),
    })),
    ...filters.years.map((year) => ({
      key: String(year),
      name: String(year),
      remove: () => narrow({ years: toggled(filters.years, year) }),
    })),
    ...filters.languages.map((of) => ({
      key: of,
      name: t(`language.${of}`),
      remove: () => narrow({ languages: toggled(filters.languages, of) }),
    })),
    ...(filters.minUnits > 1
      ? [
          {
            key: 'minimum',
            name: t('filters.minimumOf', { count: filters.minUnits }),
            remove: () => narrow({ minUnits: 1 }),
          },
        ]
      : []),
    ...(stated
      ? [
          {
            key: 'stated',
            name: t('graph.statedOnly'),
            remove: () => changeView(() => ({ stated: false })),
          },
        ]
      : []),
  ];
}

export function ActiveFilters() {
  const { t } = useTranslation();
  const active = useActiveFilters();
  if (active.length === 0) return null;
  return (
    <ul className="active-filters" aria-label={t('filters.active')}>
      {active.map(({ key, name, remove }) => (
        <li key={key}>
          <button
            type="button"
            className="chip small"
            aria-label={t('filters.remove', { name })}
            onClick={remove}
          >
            {name}
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
