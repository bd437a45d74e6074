import type { FindMessages } from '../../i18n/find/messages.ts';
import type { Store } from '../../state/store.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { Group, Option } from './groupsOf.ts';
import { Result } from './Result.tsx';

interface Props {
  readonly id: string;
  readonly store: Store;
  readonly elsewhere: Elsewhere | null;
  readonly words: FindMessages;
  readonly groups: readonly Group[];
  readonly active: number;
  readonly onChoose: (option: Option) => void;
}

/** The id of a result’s element, by its number. */
export const optionId = (list: string, number: number) => `${list}-${number}`;

/** What was found, by sort. */
export function Results({ id, store, elsewhere, words, groups, active, onChoose }: Props) {
  return (
    <div id={id} class="find-results" role="listbox" aria-label={words.results}>
      {groups.map(({ sort, options, total }) => (
        <div key={sort} role="group" aria-label={words.sorts[sort]}>
          <div class="find-sort" aria-hidden="true">
            {words.sorts[sort]}{' '}
            <span>{options.length < total ? words.firstOf(options.length, total) : total}</span>
          </div>
          {options.map((option) => (
            // The keys are the field’s, which has the focus: it walks here by aria-activedescendant.
            <div
              key={option.hit.id}
              id={optionId(id, option.number)}
              class={`find-option find-${sort}`}
              role="option"
              aria-selected={option.number === active}
              onClick={() => onChoose(option)}
            >
              <Result {...{ store, elsewhere, words, option }} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
