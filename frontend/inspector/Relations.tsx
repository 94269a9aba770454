// The relations that the documents state of an entity, each opening its sentences.
import { useTranslation } from 'react-i18next';
import type { EntityDetail } from '../../backend/contract/answer.ts';
import { RelationLine } from '../filters/LinkKey.tsx';
import { nameOf } from '../model/names.ts';
import { EntityButton } from '../parts/EntityButton.tsx';
import { Nothing } from '../parts/Messages.tsx';
import { openLink } from '../state/actions.ts';
import { useView } from '../state/store.ts';

export function Relations({ entity }: { entity: EntityDetail }) {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  if (entity.relations.length === 0) {
    return (
      <Nothing title={t('relations.none')}>
        <p className="quiet">{t('relations.noneHint')}</p>
      </Nothing>
    );
  }
  const self = nameOf(entity, language);
  return (
    <ul className="relations">
      {entity.relations.map(({ predicate, direction, other, count }) => {
        const named = nameOf(other, language);
        const [subject, object] = direction === 'in' ? [named, self] : [self, named];
        return (
          <li key={`${predicate} ${direction} ${other.id}`}>
            <RelationLine predicate={predicate} twoWay={direction === 'both'} />
            <span className="relation-words">
              {direction === 'in' ? (
                <>
                  <EntityButton entity={other} />{' '}
                  <span className="quiet">
                    {t(`predicate.${predicate}`)} {self}
                  </span>
                </>
              ) : (
                <>
                  <span className="quiet">{t(`predicate.${predicate}`)}</span>{' '}
                  <EntityButton entity={other} />
                </>
              )}
            </span>
            <button
              type="button"
              className="opens bar-number"
              aria-label={`${t('count.times', { count })}. ${t('relations.open', {
                subject,
                predicate: t(`predicate.${predicate}`),
                object,
              })}`}
              onClick={() => openLink(entity.id, other.id, predicate)}
            >
              {t('count.times', { count })}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
