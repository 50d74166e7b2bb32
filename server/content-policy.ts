/** Everything comes from where the page came from; scenes need blobs and data for textures, nothing needs eval or inline code. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
] as const;

/** For the page itself, so that a host that sets no headers is as strict. */
export const PAGE_POLICY = DIRECTIVES.join('; ');
/** For the header, which alone may say who may frame the page. */
export const HEADER_POLICY = [...DIRECTIVES, "frame-ancestors 'self'"].join('; ');
