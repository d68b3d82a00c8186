/// What a page may load: its own site's files and nothing inline (CSP Level 3).
///
/// `connect-src` is for what looks at a page from within, as Lighthouse does when it fetches `robots.txt`.
/// A `<meta>` element may say all but `frame-ancestors`.
package let contentSecurityPolicy = [
  "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'", "font-src 'self'",
  "connect-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'",
].joined(separator: "; ")
