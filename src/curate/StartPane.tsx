import { idsIn, proposeId } from './draft/ids.ts';
import { useState } from 'preact/hooks';
import { ArticleDrop } from './claim/ArticleDrop.tsx';
import type { Desk } from './desk/createDesk.ts';
import { newClaim } from './draft/templates.ts';
import { wordsAt } from './draft/languages.ts';
import { listAt, textAt } from './draft/valueAt.ts';
import { claimsFile, placeFiles, put } from './draft/values.ts';
import { NewPlace } from './place/NewPlace.tsx';

interface Props {
  readonly desk: Desk;
}

/** The start of the desk: lists the places and the claims, and adds new ones. */
export function StartPane({ desk }: Props) {
  const [isAdding, setAdding] = useState(false);
  const article = desk.article.value;
  return (
    <div class="form">
      <h2 id="form-title" tabindex={-1}>
        Places
      </h2>
      <p class="hint">Choose one here or on the map, or add one.</p>
      {isAdding ? (
        <NewPlace desk={desk} onCancel={() => setAdding(false)} />
      ) : (
        <button type="button" class="primary" onClick={() => setAdding(true)}>
          New place
        </button>
      )}
      <PlaceList desk={desk} />
      <ClaimList desk={desk} />
      <section>
        <h3>The article</h3>
        {article ? (
          <p class="hint">
            <code>{article.file}</code> is at hand: quotes are found in it, and the check compares
            every quote with it.
          </p>
        ) : (
          <ArticleDrop desk={desk} />
        )}
      </section>
    </div>
  );
}

function PlaceList({ desk }: Props) {
  const values = desk.values.value;
  const { theatres } = desk.preview.value.story;
  const places = placeFiles(values).map((file) => {
    const value = values.get(file);
    return {
      file,
      theatre: textAt(value, ['properties', 'theatre']),
      name: wordsAt(value, ['properties', 'name']) || textAt(value, ['id']),
      asPrinted: textAt(value, ['properties', 'asPrinted']),
    };
  });
  const groups = [...theatres, { id: '', name: { en: 'Without a theatre' } }].map((theatre) => ({
    name: theatre.name.en,
    places: places
      .filter((place) =>
        theatre.id === ''
          ? !theatres.some(({ id }) => id === place.theatre)
          : place.theatre === theatre.id,
      )
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
  }));
  return groups
    .filter((group) => group.places.length > 0)
    .map((group) => (
      <section key={group.name}>
        <h3>{group.name}</h3>
        <ul class="place-entries">
          {group.places.map(({ file, name, asPrinted }) => (
            <li key={file}>
              <button
                type="button"
                class="entry"
                onClick={() => desk.open({ kind: 'place', file })}
              >
                <span>
                  {name}
                  {!desk.isSaved(file) && <em> (new)</em>}
                </span>
                <span lang="ar" dir="rtl">
                  {asPrinted}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    ));
}

function ClaimList({ desk }: Props) {
  const claims = listAt(desk.values.value.get(claimsFile), []);
  const open = (id: string) => desk.open({ kind: 'claim', id, from: null });
  return (
    <section>
      <h3>Claims, in the order of the article</h3>
      <button
        type="button"
        onClick={() => {
          const taken = new Set(idsIn(claims));
          const id = proposeId('new claim', taken);
          desk.edit((values) => put(values, claimsFile, [claims.length], newClaim(id, null)));
          open(id);
        }}
      >
        New claim
      </button>
      <ol class="claim-list">
        {claims.map((claim) => (
          <li key={textAt(claim, ['id'])}>
            <button type="button" class="entry" onClick={() => open(textAt(claim, ['id']))}>
              <span>{textAt(claim, ['id'])}</span>
              <span lang="ar" dir="rtl" class="excerpt">
                {textAt(claim, ['quote', 'exact'])}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
