import { embedScript } from '../plugins/embedPlugin.ts';
import { serviceWorkerFile } from '../plugins/offlinePlugin.ts';

/** What a server sends with the files at a path, and with which. */
export interface HostingRule {
  /** From the site's root; a `*` at its end stands for all that begins so. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A page by its path (`ar/embed/`), or all in a folder (`place/*`), with the policy they carry. */
export interface HostedPage {
  readonly path: string;
  readonly policy: string;
}

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Names under assets/ carry a hash of what they hold. */
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const askEachTime = { 'Cache-Control': 'no-cache' };
const fiveMinutes = { 'Cache-Control': 'public, max-age=300, must-revalidate' };
const oneHour = { 'Cache-Control': 'public, max-age=3600, must-revalidate' };
const forAnyone = { 'Access-Control-Allow-Origin': '*' };

/**
 * The one table of what a server should send. No two rules set the same header for one file:
 * some servers join the values and others take the last. Places share one rule:
 * some hosts read a hundred rules and no more.
 */
export function hostingRules(base: string, pages: readonly HostedPage[]): HostingRule[] {
  const rule = (path: string, headers: HostingRule['headers']): HostingRule => ({
    path: `${base}${path}`,
    headers,
  });
  return [
    { path: `${base}*`, headers: everywhere },
    rule('assets/*', forever),
    // Hosts' pages name it, and a release should reach them within the hour.
    rule(embedScript, { ...oneHour, ...forAnyone, 'Cross-Origin-Resource-Policy': 'cross-origin' }),
    // An old worker would keep an old site.
    rule(serviceWorkerFile, askEachTime),
    ...pages.map(({ path, policy }) => {
      const headers = { ...fiveMinutes, 'Content-Security-Policy': framed(path, policy) };
      return rule(path, headers);
    }),
    rule('oembed/*', { ...fiveMinutes, ...forAnyone }),
  ];
}

/** The rules of the data files, one by one: the page that lists them lies beside them. */
export function dataRules(base: string, files: readonly string[]): HostingRule[] {
  return files.map((file) => ({ path: `${base}${file}`, headers: { ...oneHour, ...forAnyone } }));
}

/** Who may frame a page can be said in a header only: anyone an embed, we alone the others. */
function framed(path: string, policy: string): string {
  return `${policy}; frame-ancestors ${isEmbed(path) ? '*' : "'self'"}`;
}

/** Whether a path leads to the compact page for other people's pages. */
export const isEmbed = (path: string) => /(^|\/)embed\//.test(path);

/** The form that Netlify and Cloudflare Pages read. */
export function headersFile(rules: readonly HostingRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('\n');
}

/**
 * The same for nginx, to be included in a `server` block. An `add_header` in a location drops
 * those from above it, so each location says all of its own.
 */
export function nginxSnippet(rules: readonly HostingRule[]): string {
  const everyFile = rules.find(({ headers }) => headers === everywhere);
  return rules
    .map((rule) => {
      const headers =
        rule === everyFile ? rule.headers : { ...everyFile?.headers, ...rule.headers };
      const isPrefix = rule.path.endsWith('*');
      const lines = Object.entries(headers).map(
        ([name, value]) => `  add_header ${name} "${value}"${rule === everyFile ? ' always' : ''};`,
      );
      if (isPrefix) return block(rule.path.slice(0, -1), lines);
      // nginx answers a folder with its index.html, and looks for that one's location anew.
      const isPage = rule.path.endsWith('/');
      const file = isPage ? [block(`= ${rule.path}index.html`, lines)] : [];
      return [block(`= ${rule.path}`, lines), ...file].join('\n');
    })
    .join('\n');
}

function block(location: string, lines: readonly string[]): string {
  return [`location ${location} {`, ...lines, '}', ''].join('\n');
}
