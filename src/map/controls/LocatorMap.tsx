import type { Camera, Pixel, Size } from '../../geo/mercator.ts';
import { fitCamera, projection, unproject } from '../../geo/mercator.ts';
import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import type { BasemapInfo } from '../style/basemap.ts';
import { roundPx } from '../labels/boxes.ts';
import { basemapIds } from '../svg/defIds.ts';
import { locatorEdge } from '../staticSizes.ts';
import { asTransform, worldOrigin, worldTransform } from '../svg/world.ts';

interface Props {
  readonly store: Store;
  readonly basemapInfo: Pick<BasemapInfo, 'country'>;
  /** The camera and the size of the map whose view is shown. */
  readonly camera: Camera;
  readonly size: Size;
}

/** The size of the locator map, in px. */
const locatorSize: Size = { width: locatorEdge, height: locatorEdge };
const padding = { top: 6, right: 6, bottom: 6, left: 6 };
/** The least width and height of the view's frame on the locator map, in px. */
const leastFrame = 5;

/** Shows where the view lies in the country, and links to the theatres. */
export function LocatorMap({ store, basemapInfo, camera, size }: Props) {
  const { language, theatre } = store.view.value;
  const t = messages[language].inset;
  const { width, height } = locatorSize;
  const whole = fitCamera(basemapInfo.country, locatorSize, padding, 22);
  const project = projection(whole, locatorSize);
  const transform = worldTransform(whole, locatorSize, worldOrigin(store.story.theatres));
  const frame = frameOf(
    project(unproject(camera, size, [0, 0])),
    project(unproject(camera, size, [size.width, size.height])),
  );
  return (
    <svg
      class="inset"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={t.label}
    >
      <use
        class="inset-country"
        href={`#${basemapIds.country}`}
        transform={asTransform(transform)}
        stroke-width={+(1 / transform.scale).toPrecision(4)}
      />
      <rect class="inset-frame" {...frame} />
      {store.story.theatres.map(({ id, name, bounds: [west, south, east, north] }) => {
        const middle = project([(west + east) / 2, (south + north) / 2]);
        const [x, y] = [Math.round(middle[0]), Math.round(middle[1])];
        return (
          <a
            key={id}
            class="inset-theatre"
            href={store.hrefOfTheatre(id)}
            aria-current={theatre === id ? 'true' : undefined}
            aria-label={t.show(name[language])}
            onClick={(event: MouseEvent) => {
              event.preventDefault();
              store.showTheatre(id);
            }}
          >
            <circle class="hit" cx={x} cy={y} r="17" />
            <circle class="inset-dot" cx={x} cy={y} r="3" />
            <text
              x={isAtEdge(x) ? width - 3 : x}
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
  return x > locatorEdge * 0.7;
}

/** Returns the view's frame, clipped at the locator map's edge and never too small to see. */
function frameOf([left, top]: Pixel, [right, bottom]: Pixel) {
  const [x1, x2] = spread(Math.max(0, left), Math.min(locatorEdge, right));
  const [y1, y2] = spread(Math.max(0, top), Math.min(locatorEdge, bottom));
  return { x: roundPx(x1), y: roundPx(y1), width: roundPx(x2 - x1), height: roundPx(y2 - y1) };
}

function spread(from: number, to: number): [number, number] {
  const missing = Math.max(0, leastFrame - (to - from)) / 2;
  return [from - missing, to + missing];
}
