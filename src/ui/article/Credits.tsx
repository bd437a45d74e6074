import type { Store } from '../../state/store.ts';
import { SourceName } from './SourceName.tsx';

/** The owners of the outlines' sources, each listed once with the licence. */
export function Credits({ store }: { readonly store: Store }) {
  const { story, view } = store;
  return (
    <ul class="credits">
      {story.credits.map((source) => (
        <li key={source.title.en}>
          <SourceName language={view.value.language} source={source} />
        </li>
      ))}
    </ul>
  );
}
