import { messages } from '../i18n/messages.ts';
import type { View } from '../state/view.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { Late } from './Late.tsx';
import type { LateProps } from './Late.tsx';
import { PlaceList } from './PlaceList.tsx';
import { PlacePanel } from './PlacePanel.tsx';

const heardAlone = async () => (await import('./speakers/HeardAlone.tsx')).HeardAlone;
const walk = async () => (await import('./walk/Walk.tsx')).Walk;

/** Resolves when the code of what stands beside the map in this view is there, or will not come. */
export async function sideArrives({ speaker, claim }: View): Promise<void> {
  await Promise.allSettled([speaker !== null && heardAlone(), claim !== null && walk()]);
}

/** What stands beside the map: the words about a place, a step of the walk, or the list of places. */
export function Side({ store }: LateProps) {
  if (store.view.value.speaker === null) return <Shown store={store} />;
  return (
    <Late load={heardAlone} store={store}>
      <Shown store={store} />
    </Late>
  );
}

function Shown({ store }: LateProps) {
  const { language, place, claim } = store.view.value;
  const words = messages[language];
  const selected = place === null ? undefined : store.derived.placeById.get(place);
  if (selected) {
    return <PlacePanel key={selected.id} store={store} words={words} place={selected} />;
  }
  const read = store.story.claims.find(({ id }) => id === claim);
  if (!read) return <PlaceList store={store} words={words} />;
  return (
    <Late load={walk} store={store}>
      <ClaimCard store={store} words={words} claim={read} about={[]} here={null} />
    </Late>
  );
}
