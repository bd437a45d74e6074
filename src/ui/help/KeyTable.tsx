import { useState } from 'preact/hooks';
import { recall, remember } from '../../first/remembered.ts';
import type { HelpMessages } from '../../i18n/help/messages.ts';
import { shortcuts } from '../shortcuts/shortcuts.ts';

/** Every key that does something here, and the switch for the single ones. */
export function KeyTable({ words }: { readonly words: HelpMessages }) {
  const [isOn, setIsOn] = useState(recall('shortcuts') !== 'off');
  const always = [
    ['Tab', words.keys.tab],
    ['↑ ↓', words.keys.arrows],
    ['← →', words.keys.walk],
    ['Esc', words.keys.escape],
  ] as const;
  const single = [
    ['/', words.keys.find] as const,
    ...shortcuts.map(({ keys, name }) => [keys, words.keys[name]] as const),
  ];
  return (
    <>
      <dl class="help-keys">
        {[...always, ...(isOn ? single : [])].map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd dir="ltr">{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="help-switch">
        <input
          type="checkbox"
          checked={isOn}
          onChange={() => {
            remember('shortcuts', isOn ? 'off' : null);
            setIsOn(!isOn);
          }}
        />
        {words.keys.enabled}
      </label>
    </>
  );
}
