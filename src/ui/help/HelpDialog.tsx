import { messages } from '../../i18n/messages.ts';
import { helpMessages } from '../../i18n/help/messages.ts';
import type { Store } from '../../state/store.ts';
import type { Precision } from '../../story/schema.ts';
import { whatIsSaid } from '../../story/derive.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { EdgeSample } from './EdgeSample.tsx';
import { KeyTable } from './KeyTable.tsx';
import { Swatch } from '../Swatch.tsx';
import './help.css';

interface Props {
  readonly store: Store;
  readonly onClose: () => void;
}

const precisions: readonly Precision[] = ['boundary', 'stand-in', 'area', 'circle', 'guess'];

/** What colours and edges mean, and what the keyboard can do here. */
export function HelpDialog({ store, onClose }: Props) {
  const { language } = store.view.value;
  const words = helpMessages[language];
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <section class="help-part" aria-labelledby="help-states">
        <h3 id="help-states">{words.states.title}</h3>
        <ul class="help-states">
          {store.story.layers.map((layer) => (
            <li key={layer.id}>
              <Swatch layer={layer} />
              <span>
                <b>{layer.name[language]}</b>:{' '}
                {layer.shows.map((shown) => whatIsSaid(store.story, shown)[language]).join(' · ')}
              </span>
            </li>
          ))}
          <li>{words.states.unmentioned}</li>
        </ul>
      </section>
      <section class="help-part" aria-labelledby="help-edges">
        <h3 id="help-edges">{words.edges.title}</h3>
        <ul class="help-edges">
          {precisions.map((precision) => (
            <li key={precision}>
              <EdgeSample precision={precision} /> {messages[language].precision[precision]}
            </li>
          ))}
        </ul>
      </section>
      <section class="help-part" aria-labelledby="help-keys">
        <h3 id="help-keys">{words.keys.title}</h3>
        <KeyTable words={words} />
      </section>
      <p class="help-part hint">{words.kept}</p>
    </Dialog>
  );
}
