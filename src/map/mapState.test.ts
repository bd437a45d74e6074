import { expect, test } from 'vitest';
import { outlines, story } from '../story/story.fixture.ts';
import { mapAreasOf } from './labels/mapAreas.ts';
import { emptyBasemap } from './style/basemap.ts';
import { worldOrigin } from './svg/world.ts';
import type { Camera } from '../geo/mercator.ts';
import { createStore } from '../state/store.ts';
import { storyIdsOf } from '../state/storyIds.ts';
import { decodeView } from '../state/url.ts';
import { createMapState } from './mapState.ts';
import type { MapState } from './mapState.ts';
import type { Movement, Renderer } from './renderer.ts';

const basemapInfo = {
  names: [],
  mapAreas: () => mapAreasOf(emptyBasemap, outlines, worldOrigin(story.theatres)),
};

function freshState(): MapState {
  const view = decodeView({ path: '/', query: new Map() }, storyIdsOf(story));
  return createMapState(
    createStore(story, view, '/'),
    basemapInfo,
    { width: 800, height: 600 },
    24,
  );
}

/** Records where it is sent. It rests there at once, unless the move is an animation. */
function recordMoves(mapState: MapState) {
  const moves: (readonly [Camera, Movement])[] = [];
  const renderer: Renderer = {
    moveTo(camera, movement) {
      moves.push([camera, movement]);
      if (movement !== 'animate') mapState.setCamera(camera, movement === 'jump');
    },
    attachOverlay() {},
  };
  return { renderer, moves };
}

const shiftedBy = ({ center: [lng, lat], zoom }: Camera, degrees: number): Camera => ({
  center: [lng + degrees, lat],
  zoom,
});

test('a renderer draws from the camera of the one before it', () => {
  const mapState = freshState();
  const [one, other] = [recordMoves(mapState), recordMoves(mapState)];
  mapState.setRenderer(one.renderer);
  const next = shiftedBy(mapState.camera.value, 0.1);
  mapState.moveTo(next, 'jump');
  mapState.setRenderer(other.renderer);
  expect(other.moves).toEqual([[next, 'jump']]);
  expect(mapState.renderer.value).toBe(other.renderer);
  mapState.moveTo(shiftedBy(next, 0.1), 'jump');
  expect(one.moves).toHaveLength(2);
});

test('a renderer that takes over during an animation goes to its end', () => {
  const mapState = freshState();
  const [one, other] = [recordMoves(mapState), recordMoves(mapState)];
  mapState.setRenderer(one.renderer);
  const start = mapState.camera.value;
  mapState.moveTo(shiftedBy(start, 0.2), 'animate');
  mapState.setCamera(shiftedBy(start, 0.1), false);
  mapState.setRenderer(other.renderer);
  expect(mapState.camera.value).toEqual(shiftedBy(start, 0.2));
});

test('a renderer that takes over after an animation was broken off stays there', () => {
  const mapState = freshState();
  const [one, other] = [recordMoves(mapState), recordMoves(mapState)];
  mapState.setRenderer(one.renderer);
  const start = mapState.camera.value;
  mapState.moveTo(shiftedBy(start, 0.2), 'animate');
  mapState.setCamera(shiftedBy(start, 0.1), true);
  mapState.setRenderer(other.renderer);
  expect(mapState.camera.value).toEqual(shiftedBy(start, 0.1));
});

test('labels wait until a gesture is over', () => {
  const mapState = freshState();
  mapState.setRenderer(recordMoves(mapState).renderer);
  const start = mapState.restCamera.value;
  const next = shiftedBy(start, 0.1);
  mapState.moveTo(next, 'drag');
  expect(mapState.camera.value).toEqual(next);
  expect(mapState.restCamera.value).toBe(start);
  mapState.moveTo(next, 'jump');
  expect(mapState.restCamera.value).toEqual(next);
});

test('no renderer is sent beyond the limits', () => {
  const mapState = freshState();
  const { renderer, moves } = recordMoves(mapState);
  mapState.setRenderer(renderer);
  mapState.moveTo({ center: [0, 0], zoom: 20 }, 'jump');
  const { bounds, maxZoom } = mapState.limits.value;
  expect(moves.at(-1)).toEqual([{ center: [bounds[0], bounds[1]], zoom: maxZoom }, 'jump']);
});
