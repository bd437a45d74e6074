import { useState } from 'preact/hooks';
import { messages } from '../../i18n/messages.ts';
import { knownId } from '../../state/view.ts';
import { shareMessages } from '../../i18n/share.ts';
import { placeTitle } from '../../map/labels/titles.ts';
import { homeAttributes } from '../../embed/homeAttributes.ts';
import type { Theme, View } from '../../state/view.ts';
import { CopyText } from './CopyText.tsx';
import { MapPreview } from './MapPreview.tsx';
import { elementSnippet, frameSize, frameSnippet, linkSnippet } from './snippets.ts';
import { titleOf } from './titleOf.ts';
import { useMessages } from '../../dom/language.ts';
import type { SectionProps } from './sections.ts';

/** The form for editors who embed the map: options, code and preview. */
export function EmbedForm({ store, view }: SectionProps) {
  const t = useMessages(shareMessages);
  const { sic } = useMessages(messages).map;
  const { story, storyIds } = store;
  const [kind, setKind] = useState<'frame' | 'element'>('frame');
  const [language, setLanguage] = useState(view.language);
  const [theme, setTheme] = useState<Theme | null>(null);
  const [place, setPlace] = useState(view.place);
  const [height, setHeight] = useState('');
  // Ignores an invalid or implausible height.
  const asked = Number(height) >= 200 && Number(height) <= 5000 ? Math.round(Number(height)) : null;
  const shown: View = {
    ...view,
    language,
    theme,
    place,
    claim: null,
    speaker: null,
    // A place opens in its own theatre. This page's camera does not suit the embed's size.
    theatre: (place === null ? null : storyIds.theatreOf.get(place)) ?? view.theatre,
    camera: null,
  };
  const absolute = (next: View) => new URL(store.hrefOf(next), location.href).href;
  const layers =
    shown.hidden.size > 0 ? storyIds.layers.filter((id) => !shown.hidden.has(id)).join(',') : null;
  const attributes = {
    ...homeAttributes(story.home),
    place,
    lang: language,
    layers,
    theme,
    height: asked ? `${asked}` : null,
  };
  const title = titleOf(store, shown);
  const link = linkSnippet(absolute({ ...shown, theme: null }), title);
  const script = new URL('embed.js', new URL(store.base, location.href)).href;
  const code =
    kind === 'frame'
      ? `${frameSnippet({ src: absolute({ ...shown, surface: 'embed' }), title, height: asked })}\n<p>${link}</p>`
      : elementSnippet(attributes, link, script);
  return (
    <section class="share-part embed-form" aria-labelledby="share-embed">
      <h3 id="share-embed">{t.embed.title}</h3>
      <div class="embed-choices">
        <fieldset>
          <legend>{t.embed.kind}</legend>
          {(['frame', 'element'] as const).map((each) => (
            <label key={each} class="embed-kind">
              <input
                type="radio"
                name="embed-kind"
                checked={kind === each}
                onChange={() => setKind(each)}
              />
              <span>
                {t.embed[each]}
                <span class="hint">{t.embed[`${each}Hint`]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <Choice
          label={t.embed.place}
          value={place ?? ''}
          options={[
            ['', t.embed.noPlace],
            ...story.places.map((each) => [each.id, placeTitle(each, view.language, sic)] as const),
          ]}
          onChange={(id) => setPlace(knownId(storyIds.theatreOf, id))}
        />
        {storyIds.languages.length > 1 && (
          <Choice
            label={t.embed.language}
            value={language}
            options={storyIds.languages.map((id) => [id, messages[id].languageName] as const)}
            onChange={(id) => setLanguage(storyIds.languages.find((each) => each === id)!)}
          />
        )}
        <Choice
          label={t.embed.theme}
          value={theme ?? ''}
          options={[
            ['', t.embed.themes.system],
            ['light', t.embed.themes.light],
            ['dark', t.embed.themes.dark],
          ]}
          onChange={(id) => setTheme(id === 'light' || id === 'dark' ? id : null)}
        />
        <label class="share-choice">
          <span>{t.embed.height}</span>
          <input
            type="number"
            min={200}
            max={5000}
            step={10}
            value={height}
            placeholder={kind === 'frame' ? `${frameSize.height}` : t.embed.asContent}
            onInput={({ currentTarget }) => setHeight(currentTarget.value)}
          />
        </label>
        <CopyText label={t.embed.code} text={code} rows={7} isCode />
      </div>
      <div class="embed-preview">
        <h4>{t.embed.preview}</h4>
        <MapPreview
          base={store.base}
          languages={storyIds.languages}
          attributes={{
            ...attributes,
            height: kind === 'frame' ? `${asked ?? frameSize.height}` : attributes.height,
          }}
          title={title}
        />
      </div>
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label class="share-choice">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
