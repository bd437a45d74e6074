import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { messages } from '../../i18n/messages.ts';
import type { BasemapInfo } from '../../map/style/basemap.ts';
import type { LazyParts } from '../appProps.ts';
import type { PictureFormat } from '../../map/picture/savePicture.tsx';
import type { MapState } from '../../map/mapState.ts';
import type { Store } from '../../state/store.ts';
import { headlineOf } from '../frame/Headline.tsx';
import { useLanguage, useMessages } from '../../dom/language.ts';

interface Props {
  readonly store: Store;
  readonly basemapInfo: BasemapInfo;
  /** The map's state; null until the live map is ready. */
  readonly mapState: ReadonlySignal<MapState | null>;
  /** Loads the code that saves pictures; absent at build. */
  readonly loadSaving: LazyParts['savePicture'] | undefined;
}

/** Buttons to share the map, to save it as a picture and to print the page. */
export function ExportBar({ store, basemapInfo, mapState, loadSaving }: Props) {
  const language = useLanguage();
  const t = useMessages(messages);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const save = async (format: PictureFormat) => {
    setState('busy');
    try {
      const savePicture = await loadSaving!();
      const headline = headlineOf(store.story, language);
      await savePicture({ store, basemapInfo, mapState: mapState.peek()!, headline }, format);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <p class="take-away">
      <button type="button" data-opens="share">
        {t.share.open}
      </button>
      {(['png', 'svg'] as const).map((format) => (
        <button
          key={format}
          type="button"
          disabled={!mapState.value || state === 'busy'}
          aria-label={t.takeAway.save(format.toUpperCase())}
          onClick={() => save(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
      <button type="button" onClick={() => print()}>
        {t.takeAway.print}
      </button>
      {state === 'failed' && <span role="status">{t.takeAway.failed}</span>}
    </p>
  );
}
