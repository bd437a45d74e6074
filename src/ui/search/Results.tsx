import { findMessages } from '../../i18n/find.ts';
import type { FilteredStory } from '../../state/store.ts';
import type { OtherPlaces } from './otherPlaces.ts';
import type { Group, Option } from './groupResults.ts';
import { Result } from './Result.tsx';
import { useMessages } from '../../dom/language.ts';

interface Props {
  readonly id: string;
  readonly story: FilteredStory;
  readonly elsewhere: OtherPlaces;
  readonly groups: readonly Group[];
  readonly active: number;
  readonly onChoose: (option: Option) => void;
}

/** Returns the id of a result’s element. */
export const optionId = (list: string, number: number) => `${list}-${number}`;

/** The search results, grouped by kind. */
export function Results({ id, story, elsewhere, groups, active, onChoose }: Props) {
  const t = useMessages(findMessages);
  return (
    <div id={id} class="find-results" role="listbox" aria-label={t.results}>
      {groups.map(({ kind, options, total }) => (
        <div key={kind} role="group" aria-label={t.kinds[kind]}>
          <div class="find-sort" aria-hidden="true">
            {t.kinds[kind]}{' '}
            <span>{options.length < total ? t.firstOf(options.length, total) : total}</span>
          </div>
          {options.map((option) => (
            // The field keeps the focus and handles the keys: it uses aria-activedescendant.
            <div
              key={option.hit.id}
              id={optionId(id, option.number)}
              class={`find-option find-${kind}`}
              role="option"
              aria-selected={option.number === active}
              onClick={() => onChoose(option)}
            >
              <Result {...{ story, elsewhere, option }} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
