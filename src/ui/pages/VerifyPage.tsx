import { verifyMessages } from '../../i18n/verify/messages.ts';
import { quotesToVerify } from '../../story/quotes/quotesToVerify.ts';
import { toolId } from '../verify/toolId.ts';
import { VerifyTool } from '../verify/VerifyTool.tsx';
import type { FurtherPageProps } from './furtherPages.ts';

/** Every quote with its position in the article, to be searched in the reader's own copy of it. */
export function VerifyPage({ store }: FurtherPageProps) {
  const { language } = store.view.value;
  const words = verifyMessages[language];
  const home = store.hrefOf(store.view.value);
  return (
    <>
      <p>{words.intro}</p>
      <p class="verify-privacy">{words.privacy}</p>
      <noscript>
        <p>{words.scriptless}</p>
      </noscript>
      <div id={toolId} data-home={home}>
        <VerifyTool sought={quotesToVerify(store.story)} language={language} home={home} />
      </div>
    </>
  );
}
