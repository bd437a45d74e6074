import { hydrate } from 'preact';
import sought from 'virtual:quotes';
import { rootFlags } from '../../dom/contract.ts';
import type { Language } from '../../story/schema.ts';
import { toolId } from './toolId.ts';
import { VerifyTool } from './VerifyTool.tsx';

/** Hydrates the verify tool. It loads nothing later: the reader's text meets no request. */
const root = document.getElementById(toolId)!;
const language = document.documentElement.lang as Language;
hydrate(<VerifyTool sought={sought} language={language} home={root.dataset['home'] ?? ''} />, root);
rootFlags().stage = 'live';
