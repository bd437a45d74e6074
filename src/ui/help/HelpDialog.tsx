import { messages } from '../../i18n/messages.ts';
import { helpMessages } from '../../i18n/help.ts';
import type { Story } from '../../story/story.ts';
import type { Precision } from '../../story/schema.ts';
import { statementOf } from '../../story/derive.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { EdgeSample } from '../legend/EdgeSample.tsx';
import { KeyTable } from './KeyTable.tsx';
import { Swatch } from '../legend/Swatch.tsx';
import { useLanguage, useMessages } from '../../dom/language.ts';
import type { Store } from '../../state/store.ts';
import { openDialog } from '../dialog/openDialog.tsx';
import './help.css';

interface Props {
  readonly story: Story;
  readonly onClose: () => void;
}

const precisions: readonly Precision[] = ['boundary', 'stand-in', 'area', 'circle', 'guess'];

/** Explains the colours and edges of the map, and the keys. */
export function HelpDialog({ story, onClose }: Props) {
  const language = useLanguage();
  const t = useMessages(helpMessages);
  const { precision: precisionNames } = useMessages(messages);
  return (
    <Dialog title={t.title} close={t.close} onClose={onClose}>
      <section class="help-part" aria-labelledby="help-states">
        <h3 id="help-states">{t.states.title}</h3>
        <ul class="help-states">
          {story.layers.map((layer) => (
            <li key={layer.id}>
              <Swatch layer={layer} />
              <span>
                <b>{layer.name[language]}</b>:{' '}
                {layer.shows.map((shown) => statementOf(story, shown)[language]).join(' · ')}
              </span>
            </li>
          ))}
          <li>{t.states.unmentioned}</li>
        </ul>
      </section>
      <section class="help-part" aria-labelledby="help-edges">
        <h3 id="help-edges">{t.edges.title}</h3>
        <ul class="help-edges">
          {precisions.map((precision) => (
            <li key={precision}>
              <EdgeSample precision={precision} /> {precisionNames[precision]}
            </li>
          ))}
        </ul>
      </section>
      <section class="help-part" aria-labelledby="help-keys">
        <h3 id="help-keys">{t.keys.title}</h3>
        <KeyTable />
      </section>
      <p class="help-part hint">{t.kept}</p>
    </Dialog>
  );
}

/** Opens the dialog that explains the map. */
export function openHelp(store: Store): void {
  openDialog(store.view.peek().language, (onClose) => (
    <HelpDialog story={store.story} onClose={onClose} />
  ));
}
