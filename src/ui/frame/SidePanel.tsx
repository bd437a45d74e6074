import { messages } from '../../i18n/messages.ts';
import type { View } from '../../state/view.ts';
import { ClaimCard } from '../claim/ClaimCard.tsx';
import { Lazy } from './Lazy.tsx';
import type { LazyProps } from './Lazy.tsx';
import { PlaceList } from '../place/PlaceList.tsx';
import { PlacePanel } from '../place/PlacePanel.tsx';

const speakerFilter = async () => (await import('../speakers/SpeakerFilter.tsx')).SpeakerFilter;
const walk = async () => (await import('../walk/Walk.tsx')).Walk;

/** Resolves when the lazy code of the side panel has loaded or failed. */
export async function preloadSidePanel({ speaker, claim }: View): Promise<void> {
  await Promise.allSettled([speaker !== null && speakerFilter(), claim !== null && walk()]);
}

/** The panel beside the map: quotes about a place, a step of the walk, or the list of places. */
export function SidePanel({ store }: LazyProps) {
  if (store.view.value.speaker === null) return <Shown store={store} />;
  return (
    <Lazy load={speakerFilter} store={store}>
      <Shown store={store} />
    </Lazy>
  );
}

function Shown({ store }: LazyProps) {
  const { language, place, claim } = store.view.value;
  const t = messages[language];
  const selected = place === null ? undefined : store.derived.placeById.get(place);
  if (selected) {
    return <PlacePanel key={selected.id} store={store} t={t} place={selected} />;
  }
  const read = store.story.claims.find(({ id }) => id === claim);
  if (!read) return <PlaceList store={store} t={t} />;
  return (
    <Lazy load={walk} store={store}>
      <ClaimCard store={store} t={t} claim={read} about={[]} here={null} />
    </Lazy>
  );
}
