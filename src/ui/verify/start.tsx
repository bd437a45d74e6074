import { hydrate } from 'preact';
import sought from 'virtual:quotes';
import { LanguageProvider } from '../../dom/language.ts';
import { rootFlags } from '../../dom/contract.ts';
import type { Language } from '../../story/schema.ts';
import { createVerifier } from './createVerifier.ts';
import { toolId, VerifyTool } from './VerifyTool.tsx';
// oxlint-disable-next-line import/default -- vite adds the export: a class that starts the worker
import VerifyWorker from './verifyWorker.ts?worker';

// oxlint-disable-next-line import/default -- vite adds the export: a class that starts the worker

/** Hydrates the verify tool. It loads nothing later: the reader's text meets no request. */
const root = document.getElementById(toolId)!;
const language = document.documentElement.lang as Language;
const home = root.dataset['home'] ?? '';
const search = createVerifier(() => new VerifyWorker());
hydrate(
  <LanguageProvider value={language}>
    <VerifyTool {...{ sought, home, search }} />
  </LanguageProvider>,
  root,
);
rootFlags().stage = 'live';
