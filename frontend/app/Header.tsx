// The head of the page: its name, the search, the ways to look at it.
import { useTranslation } from 'react-i18next';
import type { Look } from '../design/look.ts';
import { LANGUAGES } from '../model/languages.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { goToOverview, openSheet } from '../state/actions.ts';
import { changeView, useView } from '../state/store.ts';
import { CopyLink } from './CopyLink.tsx';

const LOOKS: readonly { readonly look: Look; readonly icon: IconName }[] = [
  { look: 'system', icon: 'system' },
  { look: 'light', icon: 'sun' },
  { look: 'dark', icon: 'moon' },
];

function LookChoice() {
  const { t } = useTranslation();
  const look = useView((view) => view.look);
  const at = LOOKS.findIndex((one) => one.look === look);
  const next = LOOKS[(at + 1) % LOOKS.length];
  const icon = LOOKS[at]?.icon ?? 'system';
  return (
    <IconButton
      icon={icon}
      label={`${t('page.colours')}: ${t(`page.look.${look}`)}`}
      onPress={() => {
        if (next !== undefined) changeView(() => ({ look: next.look }));
      }}
    />
  );
}

function LanguageChoice() {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  return (
    <fieldset className="segments small" aria-label={t('page.language')}>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          className="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => changeView(() => ({ language: one }))}
        >
          {one.toUpperCase()}
          <span className="unseen">
            {' '}
            {new Intl.DisplayNames(one, { type: 'language' }).of(one)}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

export function Header() {
  const { t } = useTranslation();
  const list = useView((view) => view.list);
  return (
    <header className="header">
      <button type="button" className="wordmark" title={t('page.claim')} onClick={goToOverview}>
        <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
          <path d="M5 16 11 6l6 9" fill="none" stroke="var(--rule-strong)" strokeWidth="1.5" />
          <circle cx="5" cy="16" r="3.5" fill="var(--type-country)" />
          <rect x="7.5" y="2.5" width="7" height="7" rx="2" fill="var(--type-organisation)" />
          <path d="m17 11 4 4-4 4-4-4z" fill="var(--type-theme)" />
        </svg>
        <span className="wordmark-name">{t('page.title')}</span>
      </button>
      <SearchBox />
      <nav className="header-tools" aria-label={t('page.title')}>
        <button type="button" className="button bare" onClick={goToOverview}>
          <Icon name="home" />
          <span className="tool-name">{t('graph.overview')}</span>
        </button>
        <button
          type="button"
          className="button bare"
          onClick={() => openSheet({ kind: 'documents' })}
        >
          <Icon name="documents" />
          <span className="tool-name">{t('documents.title')}</span>
        </button>
        <button
          type="button"
          className="button bare"
          aria-pressed={list}
          onClick={() => changeView(() => ({ list: !list }))}
        >
          <Icon name="list" />
          <span className="tool-name">{t('graph.list')}</span>
        </button>
        <CopyLink />
        <LookChoice />
        <LanguageChoice />
      </nav>
    </header>
  );
}
