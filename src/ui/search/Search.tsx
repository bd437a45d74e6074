import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findMessages } from '../../i18n/find.ts';
import type { FindMessages } from '../../i18n/find.ts';
import { isolate } from '../../i18n/isolate.ts';
import type { Store } from '../../state/store.ts';
import { searchStory } from '../../story/search/storyIndex.ts';
import type { StoryIndex } from '../../story/search/storyIndex.ts';
import type { OtherPlaces } from './otherPlaces.ts';
import { SearchField } from './SearchField.tsx';
import { goToPlace, goToQuote, goToSpeaker } from './goTo.ts';
import { groupResults } from './groupResults.ts';
import type { Group, Option } from './groupResults.ts';
import { comboboxKey } from './comboboxKeys.ts';
import type { Step } from './comboboxKeys.ts';
import { Results, optionId } from './Results.tsx';
import { useMessages } from '../../dom/language.ts';
import './search.css';

/** The reader's steps at the field before this code loaded. */
export interface SearchStart {
  /** True if the last key was Enter. */
  readonly isEntered: boolean;
  /** Returns the focus to where the reader came from. */
  readonly onLeave: () => void;
}

export interface SearchProps extends SearchStart {
  readonly store: Store;
  readonly index: StoryIndex;
  /** The places that other pages show. */
  readonly elsewhere: OtherPlaces;
  /** Loads the code that shows one speaker only. */
  readonly loadPanel: () => Promise<unknown>;
}

const listId = 'find-results';

/** The search field with its results: an editable combobox with a list, operated by keys. */
export function Search(props: SearchProps) {
  const { store, index, elsewhere, isEntered, onLeave } = props;
  const t = useMessages(findMessages);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const groups = useMemo(() => groupResults(searchStory(index, query)), [index, query]);
  const options = groups.flatMap((group) => group.options);
  const isEmpty = query.trim() === '';
  const isShown = isOpen && !isEmpty;
  const isListed = isShown && options.length > 0;

  const type = (text: string) => {
    setQuery(text);
    setOpen(true);
    setActive(-1);
  };
  const clear = () => {
    field.current!.value = '';
    type('');
  };
  // Takes over the text typed before this code loaded.
  useLayoutEffect(() => {
    const text = field.current!.value;
    const first = isEntered ? groupResults(searchStory(index, text))[0]?.options[0] : undefined;
    if (first) choose(first);
    else {
      type(text);
      setOpen(document.activeElement === field.current);
    }
  }, []);
  useLayoutEffect(() => {
    document.getElementById(optionId(listId, active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const choose = (option: Option) => {
    clear();
    setOpen(false);
    if (option.kind === 'places') goToPlace(store, option.hit.id);
    else if (option.kind === 'elsewhere') location.assign(store.hrefOfPlace(option.hit.id));
    else if (option.kind === 'speakers') void goToSpeaker(store, option.hit.id, props.loadPanel);
    else goToQuote(store, option.hit.id);
  };
  const take = (step: Step) => {
    if (step.do === 'choose') choose(options[step.option]!);
    else if (step.do === 'clear') clear();
    else if (step.do === 'leave') onLeave();
    else setOpen(step.do !== 'close');
    setActive(step.do === 'walk' ? step.to : -1);
  };

  return (
    <SearchField
      field={field}
      answers={{
        'aria-expanded': isListed,
        ...(isListed && { 'aria-controls': listId }),
        ...(isListed && active >= 0 && { 'aria-activedescendant': optionId(listId, active) }),
        onInput: ({ currentTarget }) => type(currentTarget.value),
        onFocus: () => setOpen(true),
        onBlur: () => setOpen(false),
        onKeyDown: (event) => {
          // During composition, Enter and the arrow keys belong to the input method.
          if (event.isComposing) return;
          const count = options.length;
          const step = comboboxKey(event, { isOpen: isShown, count, active, isEmpty });
          if (!step) {
            if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') setActive(-1);
            return;
          }
          event.preventDefault();
          take(step);
        },
      }}
    >
      {query !== '' && (
        // This is no Tab stop, because Escape clears the field too.
        <button
          type="button"
          class="find-clear"
          tabIndex={-1}
          aria-label={t.clear}
          onMouseDown={keepFocus}
          onClick={clear}
        >
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="m1.5 1.5 9 9m0-9-9 9" />
          </svg>
        </button>
      )}
      {isShown && (
        <div class="find-popup" onMouseDown={keepFocus}>
          {isListed ? (
            <Results
              id={listId}
              {...{ elsewhere, groups, active }}
              story={store}
              onChoose={choose}
            />
          ) : (
            <p class="find-nothing">
              {t.nothing(isolate(query.trim()))} <span>{t.hint}</span>
            </p>
          )}
          {elsewhere.state !== 'none' && <p class="find-reach">{t.reach[elsewhere.state]}</p>}
        </div>
      )}
      <span class="visually-hidden" role="status">
        {isShown && statusOf(t, groups, query)}
      </span>
    </SearchField>
  );
}

/** Keeps the focus in the field when the reader presses here. */
const keepFocus = (event: Event) => event.preventDefault();

function statusOf(t: FindMessages, groups: readonly Group[], query: string): string {
  if (groups.length === 0) return `${t.nothing(isolate(query.trim()))} ${t.hint}`;
  return t.found(...groups.map(({ kind, total }) => t[kind](total)));
}
