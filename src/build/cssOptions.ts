import { Features } from 'lightningcss';
import type { CSSOptions } from 'vite';

/**
 * The options of every build of style sheets. They replace the breakpoints' names
 * (`ui/styles/breakpoints.css`). The page does without `light-dark()`, so its substitute is left out.
 */
export const cssOptions: CSSOptions = {
  transformer: 'lightningcss',
  lightningcss: { drafts: { customMedia: true }, exclude: Features.LightDark },
};
