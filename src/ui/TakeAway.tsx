import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Messages } from '../i18n/messages.ts';
import type { Surroundings } from '../map/basemap.ts';
import type { PictureFormat } from '../map/picture/savePicture.tsx';
import type { Scene } from '../map/scene.ts';
import type { Store } from '../state/store.ts';
import { headlineOf } from './Headline.tsx';

interface Props {
  readonly store: Store;
  readonly words: Messages;
  readonly surroundings: Surroundings;
  /** What the map shows; none before the first script. */
  readonly scene: ReadonlySignal<Scene | null>;
}

/** What the reader can take along: the map as a picture, or the page on paper. */
export function TakeAway({ store, words, surroundings, scene }: Props) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const save = async (format: PictureFormat) => {
    setState('busy');
    try {
      const { savePicture } = await import('../map/picture/savePicture.tsx');
      const headline = headlineOf(store.story, store.view.peek().language);
      await savePicture({ store, surroundings, scene: scene.peek()!, headline }, format);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <p class="take-away">
      <button type="button" data-opens="share">
        {words.share.open}
      </button>
      {(['png', 'svg'] as const).map((format) => (
        <button
          key={format}
          type="button"
          disabled={!scene.value || state === 'busy'}
          aria-label={words.takeAway.save(format.toUpperCase())}
          onClick={() => save(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
      <button type="button" onClick={() => print()}>
        {words.takeAway.print}
      </button>
      {state === 'failed' && <span role="status">{words.takeAway.failed}</span>}
    </p>
  );
}
