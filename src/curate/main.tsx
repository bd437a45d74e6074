import { render } from 'preact';
import { mapVariables } from '../map/staticSizes.ts';
import { layerColours } from '../map/style/colours.ts';
import { openPath } from './api.ts';
import type { Opened } from './api.ts';
import { createDesk } from './desk/createDesk.ts';
import { DeskPage } from './DeskPage.tsx';
import './desk.css';

const root = document.getElementById('desk')!;
const response = await fetch(openPath);
if (response.ok) {
  const desk = createDesk((await response.json()) as Opened);
  const colours = new CSSStyleSheet();
  colours.replaceSync(`${layerColours(desk.preview.peek().story.layers)}\n${mapVariables()}`);
  document.adoptedStyleSheets.push(colours);
  render(<DeskPage desk={desk} />, root);
} else {
  render(<p role="alert">{await response.text()}</p>, root);
}
