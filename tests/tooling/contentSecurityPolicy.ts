import type { Plugin } from 'vite';

const policy: Record<string, string> = {
  'default-src': "'none'",
  // The simulation's kernel is WebAssembly. This lets it be compiled; eval and other JavaScript out of texts stay forbidden.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

function print(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** The policy as `vite preview` sends it: who may frame the app can be said in a header only. */
export const policyHeaders = {
  'Content-Security-Policy': print({ ...policy, 'frame-ancestors': "'none'" }),
};

/** Puts the policy into the built page, before anything that it governs; the development server needs inline scripts. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: print(policy) },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
