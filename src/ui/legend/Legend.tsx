import type { ComponentChildren } from 'preact';
import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import type { LayerId } from '../../story/schema.ts';
import { Swatch } from './Swatch.tsx';
import { useLanguage, useMessages } from '../../dom/language.ts';
import { formatNumber } from '../../i18n/formats.ts';
import type { Story } from '../../story/story.ts';
import { legendLayers } from '../../story/figures.ts';
import { fillIn } from '../../story/derive.ts';

interface Props {
  readonly store: Store;
  /** The content below the legend. */
  readonly children?: ComponentChildren;
}

/** The legend and layer control: for each layer its colour, number of places and switch. */
export function Legend({ store, children }: Props) {
  const language = useLanguage();
  const t = useMessages(messages).legend;
  const { story, view } = store;
  const { derived } = store.filtered.value;
  const { hidden, speaker } = view.value;
  const layers = legendLayers(story, view.value.surface === 'page');
  const isAllShown = hidden.size === 0 && speaker === null;
  const notes = story.layers.flatMap(({ id, note }) =>
    note && !hidden.has(id) ? [note[language]] : [],
  );
  const countOf = (id: LayerId) => derived.placesIn.get(id)!.length;
  return (
    <div class="legend">
      <ul class="legend-layers" aria-label={t.label}>
        {layers.map((layer) => (
          <li key={layer.id}>
            <label class="legend-layer" data-layer={layer.id} {...pointAtLayer(store, layer.id)}>
              <input
                type="checkbox"
                checked={!hidden.has(layer.id)}
                onChange={() => store.toggleLayer(layer.id)}
              />
              <Swatch layer={layer} />
              <span>
                <span class="legend-name">{layer.name[language]}</span>{' '}
                <Count n={countOf(layer.id)} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="legend-notes">
        <AreaNote story={story} />
        <p class="legend-note">
          {isAllShown ? t.notMentioned : t.notShown} {t.edges}
        </p>
        {notes.length > 0 && <p class="legend-note">{notes.join(' ')}</p>}
      </div>
      {children}
    </div>
  );
}

/** Returns the handlers that highlight a layer's places while its entry is pointed at or focused. */
export function pointAtLayer(store: Store, layer: LayerId) {
  const enter = () => store.highlightLayer(layer);
  const leave = () => store.highlightLayer(null);
  return {
    onPointerEnter: enter,
    onPointerLeave: leave,
    onFocusIn: enter,
    onFocusOut: leave,
  };
}

/** Shows a number, and gives screen readers a phrase instead. */
function Count({ n }: { readonly n: number }) {
  const t = useMessages(messages).legend;
  return (
    <span class="legend-count">
      <span aria-hidden="true">{n}</span>
      <span class="visually-hidden">{t.count(n)}</span>
    </span>
  );
}

/** A short note on how coloured areas mislead, with every figure computed from the data. */
function AreaNote({ story }: { readonly story: Story }) {
  const language = useLanguage();
  const { areaNote } = story.info;
  if (!areaNote) return null;
  return <p class="area-note">{fillIn(story, areaNote[language], formatNumber)}</p>;
}
