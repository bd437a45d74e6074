import { useState } from 'preact/hooks';
import { getPreference, setPreference } from '../../dom/preferences.ts';
import { helpMessages } from '../../i18n/help.ts';
import { shortcuts } from '../shortcuts/shortcuts.ts';
import { useMessages } from '../../dom/language.ts';

/** Lists all keys, with the switch for the single-key shortcuts. */
export function KeyTable() {
  const t = useMessages(helpMessages);
  const [isOn, setIsOn] = useState(getPreference('shortcuts') !== 'off');
  const always = [
    ['Tab', t.keys.tab],
    ['↑ ↓', t.keys.arrows],
    ['← →', t.keys.walk],
    ['Esc', t.keys.escape],
  ] as const;
  const single = [
    ['/', t.keys.find] as const,
    ...shortcuts.map(({ keys, name }) => [keys, t.keys[name]] as const),
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
            setPreference('shortcuts', isOn ? 'off' : null);
            setIsOn(!isOn);
          }}
        />
        {t.keys.enabled}
      </label>
    </>
  );
}
