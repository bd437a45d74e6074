import type { Story } from '../../story/story.ts';
import { SourceName } from './SourceName.tsx';

/** The owners of the outlines' sources, each listed once with the licence. */
export function Credits({ story }: { readonly story: Story }) {
  return (
    <ul class="credits">
      {story.credits.map((source) => (
        <li key={source.title.en}>
          <SourceName source={source} />
        </li>
      ))}
    </ul>
  );
}
