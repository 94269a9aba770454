// What an entity is mentioned together with, by type, and how much that is beside chance.
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityDetail, Neighbour } from '../../backend/contract/answer.ts';
import { neighboursQuestion } from '../client/questions.ts';
import { ResetFilters } from '../filters/ResetFilters.tsx';
import { ENTITY_TYPES, type EntityType } from '../model/entity-types.ts';
import { nameOf } from '../model/names.ts';
import { Bar } from '../parts/Bar.tsx';
import { EntityButton } from '../parts/EntityButton.tsx';
import { Nothing, ProblemMessage, Skeleton } from '../parts/Messages.tsx';
import { Showing } from '../parts/Showing.tsx';
import { TypeSign } from '../parts/TypeSign.tsx';
import { openLink } from '../state/actions.ts';
import { useView } from '../state/store.ts';
import { formatNumber } from '../words/numbers.ts';
import { useAssociation } from './use-association.ts';

function ConnectionRow({
  of,
  neighbour,
  most,
}: {
  of: EntityDetail;
  neighbour: Neighbour;
  most: number;
}) {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  const association = useAssociation(neighbour.association);
  const { entity, units } = neighbour;
  return (
    <li data-type={entity.type}>
      <span className="bar-name">
        <EntityButton entity={entity} />
      </span>
      <button
        type="button"
        className="opens bar-number"
        aria-label={`${t('count.passages', { count: units })}: ${t('connections.openLink', {
          first: nameOf(of, language),
          second: nameOf(entity, language),
        })}`}
        onClick={() => openLink(of.id, entity.id)}
      >
        {t('count.passages', { count: units })}
      </button>
      <Bar value={units} most={most} />
      <span className="quiet small association" title={t('connections.sort')}>
        {association}
      </span>
    </li>
  );
}

interface TypeChoiceProps {
  readonly byType: Readonly<Record<EntityType, number>> | undefined;
  readonly type: EntityType | null;
  readonly onChoose: (type: EntityType | null) => void;
}

function TypeChoice({ byType, type, onChoose }: TypeChoiceProps) {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  return (
    <fieldset className="type-choice small" aria-label={t('list.type')}>
      <button
        type="button"
        className="button"
        aria-pressed={type === null}
        onClick={() => onChoose(null)}
      >
        {t('type.all')}
      </button>
      {ENTITY_TYPES.map((one) => (
        <button
          key={one}
          type="button"
          className="button"
          aria-pressed={type === one}
          title={t(`type.${one}`, { count: 2 })}
          disabled={byType !== undefined && (byType[one] ?? 0) === 0}
          onClick={() => onChoose(one)}
        >
          <TypeSign type={one} />
          <span className="unseen">{t(`type.${one}`, { count: 2 })} </span>
          {byType === undefined ? '' : formatNumber(byType[one] ?? 0, language)}
        </button>
      ))}
    </fieldset>
  );
}

export function Connections({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation();
  const filters = useView((view) => view.filters);
  const legend = useView((view) => view.types);
  const [type, setType] = useState<EntityType | null>(null);
  const found = useInfiniteQuery(
    neighboursQuestion(entity.id, type === null ? legend : [type], filters),
  );
  const [first] = found.data?.pages ?? [];
  const [kept, setKept] = useState(first?.byType);
  if (first !== undefined && kept !== first.byType) setKept(first.byType);
  const neighbours = (found.data?.pages ?? []).flatMap(({ items }) => items);
  const most = Math.max(0, ...neighbours.map(({ units }) => units));
  return (
    <>
      <TypeChoice byType={first?.byType ?? kept} type={type} onChoose={setType} />
      {found.error !== null && (
        <ProblemMessage problem={found.error} retry={() => void found.refetch()} />
      )}
      {found.isPending && <Skeleton />}
      {first !== undefined && neighbours.length === 0 && (
        <Nothing title={t('connections.none')}>
          <ResetFilters />
        </Nothing>
      )}
      <ul className="bars">
        {neighbours.map((neighbour) => (
          <ConnectionRow key={neighbour.entity.id} of={entity} neighbour={neighbour} most={most} />
        ))}
      </ul>
      {first !== undefined && (
        <Showing
          shown={neighbours.length}
          total={first.total}
          onMore={() => void found.fetchNextPage()}
          isLoading={found.isFetchingNextPage}
        />
      )}
    </>
  );
}
