// What the graph shows, as lists: the way to everything in it without seeing or pointing.
import { useTranslation } from 'react-i18next';
import { useShown } from '../app/shown.ts';
import { EmptyGraph } from '../graph/EmptyGraph.tsx';
import { GraphNotice } from '../graph/GraphNotice.tsx';
import type { Picture } from '../graph/picture.ts';
import { ENTITY_TYPES } from '../model/entity-types.ts';
import { Bar } from '../parts/Bar.tsx';
import { ProblemMessage, Skeleton } from '../parts/Messages.tsx';
import { TypeSign } from '../parts/TypeSign.tsx';
import { openEntity, openLink } from '../state/actions.ts';
import { useView } from '../state/store.ts';
import { chosenIds } from '../state/view.ts';
import './listing.css';

function Names({ picture }: { picture: Picture }) {
  const { t } = useTranslation();
  const choice = useView((view) => view.choice);
  const chosen = chosenIds(choice);
  const most = Math.max(0, ...picture.nodes.map(({ units }) => units));
  return (
    <section aria-labelledby="list-names">
      <h2 id="list-names">{t('list.names')}</h2>
      {ENTITY_TYPES.map((type) => {
        const nodes = picture.nodes
          .filter((node) => node.type === type)
          .toSorted((one, other) => other.units - one.units);
        if (nodes.length === 0) return null;
        return (
          <div key={type} data-type={type}>
            <h3 className="named">
              <TypeSign type={type} />
              {t(`type.${type}`, { count: nodes.length })}
            </h3>
            <ul className="bars">
              {nodes.map(({ id, name, units }) => (
                <li key={id} data-chosen={chosen.includes(id) || undefined}>
                  <span className="bar-name">
                    <button type="button" className="opens" onClick={() => openEntity(id, true)}>
                      {name}
                    </button>
                  </span>
                  <span className="bar-number">{t('count.passages', { count: units })}</span>
                  <Bar value={units} most={most} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Links({ picture }: { picture: Picture }) {
  const { t } = useTranslation();
  const names = new Map(picture.nodes.map((node) => [node.id, node]));
  const links = picture.links.toSorted((one, other) => other.units - one.units);
  return (
    <section aria-labelledby="list-links">
      <h2 id="list-links">{t('list.links')}</h2>
      <ul className="link-list">
        {links.map(({ id, a, b, units, stated }) => {
          const [one, other] = [names.get(a), names.get(b)];
          if (one === undefined || other === undefined) return null;
          return (
            <li key={id}>
              <button type="button" className="link-row" onClick={() => openLink(a, b)}>
                <span className="named">
                  <TypeSign type={one.type} />
                  {one.name}
                </span>{' '}
                <span className="quiet">–</span>{' '}
                <span className="named">
                  <TypeSign type={other.type} />
                  {other.name}
                </span>
                <span className="quiet small">
                  {[...new Set(stated.map(({ predicate }) => t(`predicate.${predicate}`)))].join(
                    ', ',
                  )}
                </span>
                <span className="opens bar-number">{t('count.passages', { count: units })}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function ShownList() {
  const { t } = useTranslation();
  const { picture, problem, retry } = useShown();
  return (
    <section className="listing" aria-label={t('graph.listLabel')}>
      {problem !== null && <ProblemMessage problem={problem} retry={retry} />}
      {problem === null && picture === null && <Skeleton lines={7} />}
      {picture !== null && picture.nodes.length === 0 && <EmptyGraph />}
      {picture !== null && picture.nodes.length > 0 && (
        <>
          <GraphNotice />
          <div className="listing-columns">
            <Names picture={picture} />
            <Links picture={picture} />
          </div>
        </>
      )}
    </section>
  );
}
