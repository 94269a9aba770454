// What stands in the details before anything is chosen: what there is, and where one could begin.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useShown } from '../app/shown.ts';
import { metaQuestion } from '../client/questions.ts';
import { RelationLine } from '../filters/LinkKey.tsx';
import type { Picture } from '../graph/picture.ts';
import { openLink, openSheet } from '../state/actions.ts';

const MOST = 8;

function MostStated({ picture }: { picture: Picture }) {
  const { t } = useTranslation();
  const names = new Map(picture.nodes.map(({ id, name }) => [id, name]));
  const stated = picture.links
    .flatMap((link) => link.stated)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST);
  if (stated.length === 0) return null;
  return (
    <section>
      <h3>{t('inspector.mostStated')}</h3>
      <ul className="relations">
        {stated.map(({ id, subject, object, predicate, twoWay, count }) => (
          <li key={id}>
            <RelationLine predicate={predicate} twoWay={twoWay} />
            <span>
              {names.get(subject)} <span className="quiet">{t(`predicate.${predicate}`)}</span>{' '}
              {names.get(object)}
            </span>
            <button
              type="button"
              className="opens bar-number"
              aria-label={`${t('count.times', { count })}. ${t('relations.open', {
                subject: names.get(subject),
                predicate: t(`predicate.${predicate}`),
                object: names.get(object),
              })}`}
              onClick={() => openLink(subject, object, predicate)}
            >
              {t('count.times', { count })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Introduction() {
  const { t } = useTranslation();
  const { picture } = useShown();
  const counts = useQuery(metaQuestion()).data?.counts;
  return (
    <div className="tab-panel">
      <section>
        <h2>{t('page.claim')}</h2>
        <p className="quiet">{t('inspector.nothingHint')}</p>
        <p className="quiet">{t('graph.hint')}</p>
      </section>
      {counts !== undefined && (
        <section>
          <h3>{t('inspector.corpus')}</h3>
          <p>
            <button
              type="button"
              className="opens"
              onClick={() => openSheet({ kind: 'documents' })}
            >
              {t('count.works', { count: counts.works })}
            </button>
            {' · '}
            {t('count.passages', { count: counts.units })}
            {' · '}
            {t('count.entities', { count: counts.entities })}
          </p>
        </section>
      )}
      {picture !== null && <MostStated picture={picture} />}
    </div>
  );
}
