import type { Camera, Pixel, Size } from '../geo/mercator.ts';
import { fitCamera, projection, unproject } from '../geo/mercator.ts';
import { boundsOf } from '../geo/bounds.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import type { LngLat } from '../story/schema.ts';

interface Props {
  readonly store: Store;
  readonly words: Messages;
  /** The country's outline, closed, [lng, lat]. */
  readonly country: readonly LngLat[];
  readonly camera: Camera;
  readonly view: Size;
}

/** px */
const size: Size = { width: 96, height: 96 };
const padding = { top: 6, right: 6, bottom: 6, left: 6 };
/** A view smaller than this on the inset is drawn this large: px. */
const leastFrame = 5;

/** Where the view lies in the country, and a way to the other theatres. */
export function Inset({ store, words, country, camera, view }: Props) {
  const { language, theatre } = store.view.value;
  const whole = fitCamera(boundsOf(country), size, padding, 22);
  const project = projection(whole, size);
  const outline = country
    .map((point) =>
      project(point)
        .map((n) => n.toFixed(1))
        .join(),
    )
    .join(' ');
  const frame = frameOf(
    project(unproject(camera, view, [0, 0])),
    project(unproject(camera, view, [view.width, view.height])),
  );
  return (
    <svg
      class="inset"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="group"
      aria-label={words.inset.label}
    >
      <polygon class="inset-country" points={outline} />
      <rect class="inset-frame" {...frame} />
      {store.story.theatres.map(({ id, name, bounds: [west, south, east, north] }) => {
        const [x, y] = project([(west + east) / 2, (south + north) / 2]);
        return (
          <a
            key={id}
            class="inset-theatre"
            href={store.hrefOf({ ...store.view.value, place: null, theatre: id, camera: null })}
            aria-current={theatre === id ? 'true' : undefined}
            aria-label={words.inset.show(name[language])}
            onClick={(event: MouseEvent) => {
              event.preventDefault();
              store.showTheatre(id);
            }}
          >
            <circle class="hit" cx={x} cy={y} r="17" />
            <circle class="inset-dot" cx={x} cy={y} r="3" />
            <text
              x={isAtEdge(x) ? size.width - 3 : x}
              y={y - 7}
              text-anchor={isAtEdge(x) ? 'end' : 'middle'}
            >
              {name[language]}
            </text>
          </a>
        );
      })}
    </svg>
  );
}

/** So near to the right edge that a name in the middle of its dot would be cut. */
function isAtEdge(x: number): boolean {
  return x > size.width * 0.7;
}

/** The view's frame from its corners, cut at the inset's edge and never too small to see. */
function frameOf([left, top]: Pixel, [right, bottom]: Pixel) {
  const [x1, x2] = spread(Math.max(0, left), Math.min(size.width, right));
  const [y1, y2] = spread(Math.max(0, top), Math.min(size.height, bottom));
  return { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
}

function spread(from: number, to: number): [number, number] {
  const missing = Math.max(0, leastFrame - (to - from)) / 2;
  return [from - missing, to + missing];
}
