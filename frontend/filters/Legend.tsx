// The legend of types: what each sign means, how many there are, and which are shown.
import { useTranslation } from 'react-i18next';
import { useShown } from '../app/shown.ts';
import { ENTITY_TYPES } from '../model/entity-types.ts';
import { TypeSign } from '../parts/TypeSign.tsx';
import { showOnlyType, toggleType } from '../state/actions.ts';
import { useView } from '../state/store.ts';
import { formatNumber } from '../words/numbers.ts';

export function Legend() {
  const { t } = useTranslation();
  const { picture, totalByType } = useShown();
  const types = useView((view) => view.types);
  const language = useView((view) => view.language);
  return (
    <section aria-labelledby="legend-title">
      <h2 id="legend-title">{t('legend.title')}</h2>
      <ul className="legend" title={t('legend.hint')}>
        {ENTITY_TYPES.map((type) => {
          const isShown = types.length === 0 || types.includes(type);
          const shown = picture?.nodes.filter((node) => node.type === type).length ?? 0;
          const total = Math.max(totalByType?.[type] ?? 0, shown);
          const name = t(`type.${type}`, { count: 2 });
          return (
            <li key={type} className="legend-row">
              <button
                type="button"
                className="legend-toggle"
                aria-pressed={isShown}
                onClick={() => toggleType(type)}
              >
                <TypeSign type={type} />
                <span className="legend-name">{name}</span>
                <span className="quiet small">
                  {totalByType !== null &&
                    (isShown ? t('legend.count', { shown, total }) : formatNumber(total, language))}
                </span>
              </button>
              <button
                type="button"
                className="only small"
                aria-label={t('legend.onlyLabel', { type: name })}
                onClick={() => showOnlyType(type)}
              >
                {t('legend.only')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
