import type { Bounds } from '../../geo/types.ts';
import type { Camera, Pixel, Size } from '../../geo/mercator.ts';
import { fitCamera, projection, unproject } from '../../geo/mercator.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { roundPx } from '../labels/boxes.ts';
import { basemapIds } from '../svg/defIds.ts';
import { asMatrix, worldOrigin, worldTransform } from '../svg/world.ts';

interface Props {
  readonly store: Store;
  readonly t: Messages;
  readonly country: Bounds;
  readonly camera: Camera;
  readonly view: Size;
}

/** The size of the locator map, in px. */
const size: Size = { width: 96, height: 96 };
const padding = { top: 6, right: 6, bottom: 6, left: 6 };
/** The least width and height of the view's frame on the locator map, in px. */
const leastFrame = 5;

/** Shows where the view lies in the country, and links to the theatres. */
export function LocatorMap({ store, t, country, camera, view }: Props) {
  const { language, theatre } = store.view.value;
  const whole = fitCamera(country, size, padding, 22);
  const project = projection(whole, size);
  const transform = worldTransform(whole, size, worldOrigin(store.story.theatres));
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
      aria-label={t.inset.label}
    >
      <use
        class="inset-country"
        href={`#${basemapIds.country}`}
        transform={asMatrix(transform)}
        stroke-width={+(1 / transform.scale).toPrecision(4)}
      />
      <rect class="inset-frame" {...frame} />
      {store.story.theatres.map(({ id, name, bounds: [west, south, east, north] }) => {
        const [x, y] = project([(west + east) / 2, (south + north) / 2]).map(
          Math.round,
        ) as unknown as Pixel;
        return (
          <a
            key={id}
            class="inset-theatre"
            href={store.hrefOfTheatre(id)}
            aria-current={theatre === id ? 'true' : undefined}
            aria-label={t.inset.show(name[language])}
            onClick={(event: MouseEvent) => {
              event.preventDefault();
              store.showTheatre(id);
            }}
          >
            <circle class="hit" cx={x} cy={y} r="17" />
            <circle class="inset-dot" cx={x} cy={y} r="3" />
            <text
              x={isAtEdge(x) ? size.width - 3 : x}
              y={y - 9}
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

/** Returns true near the right edge, where a name centred on its dot would be cut off. */
function isAtEdge(x: number): boolean {
  return x > size.width * 0.7;
}

/** Returns the view's frame, clipped at the locator map's edge and never too small to see. */
function frameOf([left, top]: Pixel, [right, bottom]: Pixel) {
  const [x1, x2] = spread(Math.max(0, left), Math.min(size.width, right));
  const [y1, y2] = spread(Math.max(0, top), Math.min(size.height, bottom));
  return { x: roundPx(x1), y: roundPx(y1), width: roundPx(x2 - x1), height: roundPx(y2 - y1) };
}

function spread(from: number, to: number): [number, number] {
  const missing = Math.max(0, leastFrame - (to - from)) / 2;
  return [from - missing, to + missing];
}
