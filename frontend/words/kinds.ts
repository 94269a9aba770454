// The words for what an entity or a document is; none for a kind that the catalogs don't know.
import { useTranslation } from 'react-i18next';
import { type Kind, kindsEn } from './kinds-en.ts';

const isKind = (kind: string): kind is Kind => Object.hasOwn(kindsEn, kind);

export function useKindName(kind: string): string | null {
  const { t } = useTranslation();
  return isKind(kind) ? t(`kind.${kind}`) : null;
}
