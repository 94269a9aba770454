// How two entities go together, in words: beside what chance alone would give.
import { useTranslation } from 'react-i18next';
import type { Association } from '../../backend/contract/answer.ts';
import { useView } from '../state/store.ts';
import { formatNumber } from '../words/numbers.ts';

const NEAR_CHANCE = { from: 0.8, to: 1.25 };

export function useAssociation(association: Association): string {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  const { observed, expected, npmi } = association;
  if (npmi === null || expected <= 0) return t('connections.tooFew');
  const ratio = observed / expected;
  if (ratio >= NEAR_CHANCE.from && ratio <= NEAR_CHANCE.to) return t('connections.asChance');
  const written = formatNumber(ratio, language, ratio < 10 ? 1 : 0);
  return ratio > 1
    ? t('connections.stronger', { ratio: written })
    : t('connections.weaker', { ratio: written });
}
