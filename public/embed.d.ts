/** The element that https://…/embed.js defines; see the README's section on embedding. */
export interface CampaignMap extends HTMLElement {
  /** The chosen place's id (`zubair`), or empty. In step with the attribute, as all of these. */
  place: string;
  /** `en` or `ar`. */
  lang: string;
  /** The ids of the layers to show, with commas between; without the attribute all are shown. */
  layers: string;
  /** `light`, `dark`, or empty for what the reader's system has. */
  theme: string;
  /** px; without it the map is as high as its content. */
  height: string;
  select(place: string): void;
  clear(): void;
}

/** What `event.detail` is. */
export interface CampaignMapEvents {
  /** The map can be spoken to. */
  ready: CustomEvent<Record<string, never>>;
  placeselect: CustomEvent<{ place: string | null }>;
  layerchange: CustomEvent<{ layers: readonly string[] }>;
  /** The map did not come; the element shows its own content. */
  error: CustomEvent<{ reason: 'unreachable' }>;
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-map': CampaignMap;
  }
}
