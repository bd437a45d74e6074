import { pageMessages } from '../../i18n/pages.ts';
import { registerUrls } from '../../story/crosswalkSchema.ts';
import { certaintyOf } from '../../story/certainty.ts';
import type { Register } from '../../story/crosswalkSchema.ts';
import type { Store } from '../../state/store.ts';
import { mostOnAPage } from '../../story/mostOnAPage.ts';
import type { Place } from '../../story/story.ts';
import { placeLink } from '../place/placeLinks.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';

type Props = Pick<Store, 'story' | 'hrefOfPlace'>;

/** The table of each place's entries in other registers, and its certainty by other standards. */
export function CrosswalkTable({ story, hrefOfPlace }: Props) {
  const language = useLanguage();
  const t = useMessages(pageMessages).data;
  // The downloads contain all places.
  const listed = story.places.slice(0, mostOnAPage.places);
  const registers = Object.keys(registerUrls) as Register[];
  return (
    <section aria-labelledby="crosswalk-title">
      <h2 id="crosswalk-title">{t.crosswalk}</h2>
      <p>{t.crosswalkIntro}</p>
      {listed.length < story.places.length && (
        <p>{t.crosswalkListed(listed.length, story.places.length)}</p>
      )}
      <div class="data-table" role="region" aria-labelledby="crosswalk-title" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.place}</th>
              {registers.map((register) => (
                <th key={register} scope="col">
                  {t.registers[register]}
                </th>
              ))}
              <th scope="col">{t.geoPrecision}</th>
              <th scope="col">{t.certainty}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((place) => {
              const { geoPrecision, certainty } = certaintyOf(story, place);
              return (
                <tr key={place.id}>
                  <th scope="row">
                    <a {...placeLink({ hrefOfPlace }, place.id)}>
                      <bdi>{place.name[language]}</bdi>
                    </a>
                  </th>
                  {registers.map((register) => (
                    <td key={register}>
                      <Entry {...{ place, register }} />
                    </td>
                  ))}
                  <td>{geoPrecision}</td>
                  <td>{t.certainties[certainty]}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p class="hint">{t.certaintyIntro}</p>
    </section>
  );
}

interface EntryProps {
  readonly place: Place;
  readonly register: Register;
}

function Entry({ place, register }: EntryProps) {
  const t = useMessages(pageMessages).data;
  const entry = place.crosswalk?.[register];
  if (!entry) return null;
  const url = registerUrls[register]?.(entry.id);
  return (
    <>
      {url ? (
        <a href={url} title={entry.label}>
          <bdi>{entry.id}</bdi>
        </a>
      ) : (
        <bdi title={entry.label}>{entry.id}</bdi>
      )}
      {entry.match !== 'exact' && <span class="hint"> {t.matches[entry.match]}</span>}
    </>
  );
}
