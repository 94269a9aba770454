// The sign of a type, the same shape and hue as in the graph.
import { useTranslation } from 'react-i18next';
import type { EntityType } from '../model/entity-types.ts';

const outlines: Record<EntityType, React.ReactNode> = {
  country: <circle cx="7" cy="7" r="5.5" />,
  organisation: <rect x="1.5" y="1.5" width="11" height="11" rx="3" />,
  region: <path d="M3.8 1.6h6.4L13.4 7l-3.2 5.4H3.8L.6 7z" />,
  theme: <path d="M7 .4 13.6 7 7 13.6.4 7z" />,
  place: <path d="M7 1.2 13.4 12.6H.6z" />,
  person: (
    <>
      <circle cx="7" cy="7" r="3.2" />
      <circle cx="7" cy="7" r="5.8" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
};

const SIZE = { width: 14, height: 14, viewBox: '0 0 14 14', fill: 'currentColor' };

/** `named` when no word beside it says the type. */
export function TypeSign({ type, named = false }: { type: EntityType; named?: boolean }) {
  const { t } = useTranslation();
  if (!named) {
    return (
      <svg className="sign" data-type={type} {...SIZE} aria-hidden="true">
        {outlines[type]}
      </svg>
    );
  }
  return (
    <svg
      className="sign"
      data-type={type}
      {...SIZE}
      role="img"
      aria-label={t(`type.${type}`, { count: 1 })}
    >
      {outlines[type]}
    </svg>
  );
}
