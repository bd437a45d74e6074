import { verifyMessages } from '../../i18n/verify.ts';
import { quotesToVerify } from '../../story/quotes/quotesToVerify.ts';
import { toolId, VerifyTool } from '../verify/VerifyTool.tsx';
import type { SubpageProps } from './subpageProps.ts';
import { useMessages } from '../../dom/language.ts';

/** Lists every quote with its position, and searches for them in the reader's own copy. */
export function VerifyPage({ store }: SubpageProps) {
  const t = useMessages(verifyMessages);
  const home = store.hrefOf(store.view.value);
  return (
    <>
      <p>{t.intro}</p>
      <p class="verify-privacy">{t.privacy}</p>
      <noscript>
        <p>{t.scriptless}</p>
      </noscript>
      <div id={toolId} data-home={home}>
        <VerifyTool sought={quotesToVerify(store.story)} home={home} search={null} />
      </div>
    </>
  );
}
