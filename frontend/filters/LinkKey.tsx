// What the lines of the graph mean; only the stated relations that are to be seen now.
import { useTranslation } from 'react-i18next';
import { useShown } from '../app/shown.ts';
import { DASHES } from '../graph/style.ts';
import { PREDICATES, type Predicate } from '../model/predicates.ts';
import { changeView, useView } from '../state/store.ts';

interface RelationLineProps {
  readonly predicate: Predicate;
  readonly twoWay?: boolean;
}

export function RelationLine({ predicate, twoWay = false }: RelationLineProps) {
  const hue = `var(--relation-${predicate})`;
  return (
    <svg className="relation-line" width="28" height="8" viewBox="0 0 28 8" aria-hidden="true">
      <path
        d={twoWay ? 'M6 4h16' : 'M0 4h22'}
        stroke={hue}
        strokeWidth="2"
        strokeDasharray={DASHES[predicate].join(' ')}
      />
      <path d="m21 .8 6.5 3.2-6.5 3.2z" fill={hue} />
      {twoWay && <path d="M7 .8.5 4 7 7.2z" fill={hue} />}
    </svg>
  );
}

export function LinkKey() {
  const { t } = useTranslation();
  const { picture } = useShown();
  const statedOnly = useView((view) => view.stated);
  const stated = (picture?.links ?? []).flatMap((link) => link.stated);
  const present = new Map(stated.map(({ predicate, twoWay }) => [predicate, twoWay]));
  return (
    <section aria-labelledby="links-title">
      <h2 id="links-title">{t('legend.links')}</h2>
      <ul className="link-key small">
        <li>
          <svg
            className="relation-line"
            width="28"
            height="8"
            viewBox="0 0 28 8"
            aria-hidden="true"
          >
            <path d="M0 5.2 28 1v6L0 5.8z" fill="var(--link)" />
          </svg>
          <span>
            {t('legend.together')} <span className="quiet">({t('legend.togetherHint')})</span>
          </span>
        </li>
        {PREDICATES.filter((predicate) => present.has(predicate)).map((predicate) => (
          <li key={predicate}>
            <RelationLine predicate={predicate} twoWay={present.get(predicate) ?? false} />
            {t(`predicate.${predicate}`)}
          </li>
        ))}
      </ul>
      <label className="check">
        <input
          type="checkbox"
          checked={statedOnly}
          onChange={(event) => changeView(() => ({ stated: event.target.checked }))}
        />
        {t('graph.statedOnly')}
      </label>
    </section>
  );
}
