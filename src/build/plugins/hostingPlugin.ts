import type { Plugin } from 'vite';
import { fitsOnePage } from '../../story/parts.ts';
import {
  dataRules,
  headersFile,
  hostingRules,
  isEmbed,
  nginxSnippet,
} from '../hosting/hostingRules.ts';
import { policyOf } from '../pages/pageTemplate.ts';
import { currentSiteData } from './storyPlugin.ts';

/**
 * Returns patterns for the folders of places and parts below a page. These hold too many pages for
 * a rule each. One rule per folder gives them the policy of the page above.
 */
function foldersLike(folder: string): string[] {
  const isSplit = !fitsOnePage(currentSiteData().story);
  if (/^([a-z]{2}\/)?$/.test(folder)) {
    return [`${folder}place/*`, ...(isSplit ? [`${folder}part/*`] : [])];
  }
  return isSplit && isEmbed(folder) ? [`${folder}part/*`] : [];
}

/**
 * Writes the headers that servers should send, as `_headers` and as a snippet for nginx. It runs
 * after the service worker's list is complete. That list is for files that readers load, and these
 * are for servers.
 */
export function hostingPlugin(): Plugin {
  let base = '/';
  return {
    name: 'hosting',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      base = config.base;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const names = Object.keys(bundle).toSorted();
        if (!names.includes('index.html')) return;
        const pages = names.flatMap((name) => {
          const file = bundle[name]!;
          if (!/(^|\/)index\.html$/.test(name) || file.type !== 'asset') return [];
          const policy = policyOf(String(file.source));
          const folder = name.slice(0, -'index.html'.length);
          return [folder, ...foldersLike(folder)].map((path) => ({ path, policy }));
        });
        const data = names.filter((name) => /^data\/[^/]+\.(?!html$)\w+$/.test(name));
        const rules = [...hostingRules(base, pages), ...dataRules(base, data)];
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(rules) });
        const source = nginxSnippet(rules);
        this.emitFile({ type: 'asset', fileName: 'hosting/nginx.conf', source });
      },
    },
  };
}
