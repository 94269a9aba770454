// What the graph shows, in words: of what it is the top, and how many of its links are drawn.

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useShown } from '../app/shown.ts';
import { announce } from '../parts/announcer.tsx';
import { changeView, useView } from '../state/store.ts';
import { DENSITIES } from '../state/view.ts';
import { MOST_ENTITIES } from './use-graph.ts';

function LinkAmount({ shown, total }: { shown: number; total: number }) {
  const { t } = useTranslation();
  const density = useView((view) => view.density);
  const step = DENSITIES.indexOf(density);
  const go = (by: number) => {
    const next = DENSITIES[step + by];
    if (next !== undefined) changeView(() => ({ density: next }));
  };
  return (
    <span className="link-amount">
      {shown < total
        ? t('graph.shownLinks', { shown, total })
        : t('graph.allLinks', { count: total })}
      {shown < total && step < DENSITIES.length - 1 && (
        <button type="button" className="opens" onClick={() => go(1)}>
          {t('graph.moreLinks')}
        </button>
      )}
      {step > 0 && (
        <button type="button" className="opens" onClick={() => go(-1)}>
          {t('graph.fewerLinks')}
        </button>
      )}
    </span>
  );
}

export function GraphNotice() {
  const { t } = useTranslation();
  const { picture, absent, tooMany } = useShown();
  const overview = useView((view) => view.overview);
  const types = useView((view) => view.types);
  const names = picture?.nodes.length ?? 0;
  const shown = picture?.links.filter(({ steady }) => steady).length ?? 0;
  const said =
    picture === null
      ? ''
      : t('graph.changed', {
          names: t('count.entities', { count: names }),
          links: t('count.links', { count: shown }),
        });
  useEffect(() => {
    if (said !== '') announce(said);
  }, [said]);
  if (picture === null || names === 0) return null;
  const chosenTypes = types.map((type) => t(`type.${type}`, { count: 2 })).join(', ');
  const title = !overview
    ? t('graph.ownTitle')
    : types.length === 0
      ? t('graph.overviewTitle')
      : t('graph.overviewOf', { types: chosenTypes.toLocaleLowerCase() });
  return (
    <div className="notice" data-overlay>
      <h1>{title}</h1>
      <p className="quiet small">
        {t('count.entities', { count: names })} ·{' '}
        <LinkAmount shown={shown} total={picture.totalLinks} />
      </p>
      {absent > 0 && <p className="small">{t('graph.absent', { count: absent })}</p>}
      {picture.unlinked > 0 && (
        <p className="quiet small">{t('graph.unlinked', { count: picture.unlinked })}</p>
      )}
      {tooMany && <p className="small">{t('graph.limit', { most: MOST_ENTITIES })}</p>}
    </div>
  );
}
