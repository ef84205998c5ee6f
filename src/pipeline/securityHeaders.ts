/**
 * The headers under which the page is served: by the preview server as real headers, in the built page as a meta element for hosts that
 * cannot set any, and in `_headers` for hosts that read that file. One list, so that they cannot drift apart.
 */
import type { Plugin } from 'vite';

/** Everything comes from the page's own origin. Pictures may also be made in the page (canvas, exports), hence blob: and data:. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-src 'none'",
];

export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [...contentSecurityPolicy, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'geolocation=(), camera=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Puts the policy into the built page and writes `_headers` beside it. `frame-ancestors` works only as a header and is left out of the page. */
export function securityPlugin(): Plugin {
  return {
    name: 'security-headers',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy.join('; ') },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
      this.emitFile({
        type: 'asset',
        fileName: '_headers',
        source: `/*\n${lines.join('\n')}\n/sw.js\n  Cache-Control: no-cache\n/index.html\n  Cache-Control: no-cache\n`,
      });
    },
  };
}
