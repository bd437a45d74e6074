import type { CampaignMap } from '../../public/embed.d.ts';
import { element, script, serveHost } from '../support/hosts.ts';
import { story } from '../support/testStory.ts';
import { clickShape, expectPanel } from './eachShape.ts';
import { attributesOf, expectSoon } from './reading.ts';
import { hrefOf, openMap, start } from './trial.ts';
import type { Trial } from './trial.ts';

/** The element in a host's page, with the property that says it is ready. */
type HostedMap = CampaignMap & { readonly isReady: boolean };

const chosen = story.places.filter(({ theatre }) => theatre === start.theatre).slice(0, 2);

/** Opens the embed's page in each language and clicks on a place of its map. */
export async function clickInEmbed(trial: Trial): Promise<void> {
  for (const language of story.info.languages) {
    await openMap(trial, hrefOf({ ...start, language, surface: 'embed' }));
    const place = chosen[0]!;
    await clickShape(trial.browser, place);
    await expectPanel(trial.browser, place, language);
  }
}

/** Puts the element into a host's page, which chooses places in it and expects its events. */
export async function answerHost({ browser, origin }: Trial): Promise<void> {
  const host = await serveHost({ body: `${element()}${script}` }, origin);
  try {
    await browser.open(host.url);
    await expectSoon('the element is ready', true, async () =>
      browser.read(() => document.querySelector<HostedMap>('campaign-map')!.isReady === true),
    );
    for (const { id } of chosen) {
      await browser.read((place) => {
        const map = document.querySelector('campaign-map')!;
        map.addEventListener('placeselect', ({ detail }: CustomEventInit) => {
          map.dataset['told'] = detail.place;
        });
        map.select(place);
      }, id);
      await expectSoon(`the map in the element goes to ${id}`, [id], async () =>
        attributesOf(browser, 'campaign-map', 'data-told'),
      );
    }
  } finally {
    await host.close();
  }
}
