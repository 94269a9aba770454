// The words for what an entity or a document is; none for a kind that the catalogs don't know.
import { useTranslation } from 'react-i18next';
import { en } from './en.ts';

type Kind = keyof typeof en.kind;
const isKind = (kind: string): kind is Kind => Object.hasOwn(en.kind, kind);

export function useKindName(kind: string): string | null {
  const { t } = useTranslation();
  return isKind(kind) ? t(`kind.${kind}`) : null;
}
