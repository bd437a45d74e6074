import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { messages } from '../i18n/messages.ts';
import { LanguageProvider, useLanguage, useMessages } from './language.ts';

function Name() {
  return <p lang={useLanguage()}>{useMessages(messages).languageName}</p>;
}

test.each(['en', 'ar'] as const)('components speak the language of their root: %s', (language) => {
  const html = renderToString(
    <LanguageProvider value={language}>
      <Name />
    </LanguageProvider>,
  );
  expect(html).toBe(`<p lang="${language}">${messages[language].languageName}</p>`);
});

test('a root without a language fails instead of speaking English', () => {
  expect(() => renderToString(<Name />)).toThrow(TypeError);
});
