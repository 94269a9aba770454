// Finds an entity by any of its names: suggestions while typing, keyboard all the way.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import {
  Collection,
  ComboBox,
  Group,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { EntityHit } from '../../backend/contract/answer.ts';
import { useShown } from '../app/shown.ts';
import { searchQuestion } from '../client/questions.ts';
import { nameOf, otherNames } from '../model/names.ts';
import { announce } from '../parts/announcer.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ProblemMessage } from '../parts/Messages.tsx';
import { TypeSign } from '../parts/TypeSign.tsx';
import { liftScope, openEntity } from '../state/actions.ts';
import { useView } from '../state/store.ts';
import { useSettled } from './use-settled.ts';
import './search.css';

const PAUSE = 150;

/** "/" brings the reader to the search from anywhere but a field. */
function useSlash(target: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = event.target;
      if (at instanceof HTMLElement && at.matches('input:not([type=range]), textarea')) return;
      if (document.querySelector('[role=dialog]') !== null) return;
      event.preventDefault();
      target.current?.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [target]);
}

/** Opens the first hit for a reader who pressed Enter on none, as soon as there are hits. */
function useEnter(isDue: boolean, open: () => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    if (isDue) latest.current();
  }, [isDue]);
}

/** The other names, so that the reader sees why it was found. */
function HitNames({ hit }: { hit: EntityHit }) {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  const others = otherNames(hit, language).map(({ name }) => name);
  return (
    <span className="quiet small">
      {' '}
      {hit.matched === null
        ? others.join(' · ')
        : t(hit.printed ? 'search.printed' : 'search.matched', { name: hit.matched })}
    </span>
  );
}

function Hit({ hit }: { hit: EntityHit }) {
  const { t } = useTranslation();
  const language = useView((view) => view.language);
  return (
    <ListBoxItem id={hit.id} textValue={nameOf(hit, language)} className="hit">
      <TypeSign type={hit.type} named />
      <span className="hit-name">
        {nameOf(hit, language)}
        <HitNames hit={hit} />
      </span>
      <span className="quiet small">{t('count.passages', { count: hit.units })}</span>
    </ListBoxItem>
  );
}

export function SearchBox() {
  const { t } = useTranslation();
  const filters = useView((view) => view.filters);
  const { presentIds } = useShown();
  const [text, setText] = useState('');
  const [isEntered, setEntered] = useState(false);
  const settled = useSettled(text.trim(), PAUSE);
  const found = useQuery(searchQuestion(settled, filters));
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);

  const isAsked = text.trim() !== '';
  const hits = isAsked ? (found.data?.items ?? []) : [];
  const outside = isAsked ? (found.data?.outside.items ?? []) : [];
  const waiting = found.isFetching || settled !== text.trim();
  const choose = (id: string) => {
    setText('');
    input.current?.blur();
    if (outside.some((hit) => hit.id === id)) {
      liftScope();
      announce(t('search.lifted'));
    }
    openEntity(id, presentIds.includes(id));
  };
  useEnter(isEntered && !waiting, () => {
    setEntered(false);
    const [first] = [...hits, ...outside];
    if (first !== undefined) choose(first.id);
  });

  return (
    <ComboBox
      className="search"
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (typeof key === 'string') choose(key);
      }}
      defaultFilter={() => true}
      allowsEmptyCollection={isAsked}
      menuTrigger="input"
    >
      <Label className="unseen">{t('search.label')}</Label>
      <Group className="search-field">
        <Icon name="search" />
        <Input
          ref={input}
          placeholder={t('search.placeholder')}
          spellCheck="false"
          maxLength={200}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setText('');
            const isChosen = event.currentTarget.hasAttribute('aria-activedescendant');
            setEntered(event.key === 'Enter' && isAsked && !isChosen);
          }}
        />
        <kbd title={t('search.key')}>/</kbd>
      </Group>
      <Popover
        className="floating search-popover"
        offset={4}
        containerPadding={8}
        placement="bottom start"
      >
        <ListBox
          className="hits"
          renderEmptyState={() =>
            found.error !== null ? (
              <ProblemMessage problem={found.error} retry={() => void found.refetch()} />
            ) : (
              <p className="hits-empty quiet">
                {waiting ? t('search.searching') : t('search.nothing', { text: text.trim() })}
              </p>
            )
          }
        >
          <Collection items={hits}>{(hit) => <Hit hit={hit} />}</Collection>
          {outside.length > 0 && (
            <ListBoxSection>
              <Header className="hits-outside small">{t('search.outside')}</Header>
              <Collection items={outside}>{(hit) => <Hit hit={hit} />}</Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
