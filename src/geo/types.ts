/** A point: [longitude, latitude] in degrees, WGS 84. */
export type LngLat = readonly [lng: number, lat: number];

/** [west, south, east, north] in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A closed line: its last point is its first. */
export type Ring = readonly LngLat[];
