import type { LazyParts } from '../appProps.ts';
import { ClaimCard } from '../claim/ClaimCard.tsx';
import { Lazy } from './Lazy.tsx';
import type { LazyProps } from './Lazy.tsx';
import { PlaceList } from '../place/PlaceList.tsx';
import { PlacePanel } from '../place/PlacePanel.tsx';

interface Props extends LazyProps {
  readonly lazyParts: LazyParts | undefined;
}

/** The panel beside the map: quotes about a place, a step of the walk, or the list of places. */
export function SidePanel(props: Props) {
  const { store, lazyParts } = props;
  if (store.view.value.speaker === null) return <PlaceOrWalk {...props} />;
  return (
    <Lazy load={lazyParts?.speakerFilter} store={store}>
      <PlaceOrWalk {...props} />
    </Lazy>
  );
}

function PlaceOrWalk({ store, lazyParts }: Props) {
  const { place, claim } = store.view.value;
  const selected = place === null ? undefined : store.derived.placeById.get(place);
  if (selected) {
    return <PlacePanel key={selected.id} store={store} place={selected} />;
  }
  const read = store.story.claims.find(({ id }) => id === claim);
  if (!read) return <PlaceList store={store} />;
  return (
    <Lazy load={lazyParts?.walk} store={store}>
      <ClaimCard store={store} claim={read} about={[]} here={null} />
    </Lazy>
  );
}
