/* Where bare links end. The library knows only ASCII punctuation, and would take the closing quotation mark of
 * ”https://mau.se/” for part of the link. */
#include <stdbool.h>

/* Whether a character ends a bare link, since URLs hold it only percent-encoded: a quotation mark, a dash, an ellipsis, a
 * space of any width, and their East Asian equivalents. `left` is the number of bytes from it to the end. */
static inline bool ccmark_ends_address(const unsigned char *text, bufsize_t left) {
  if (left < 2) return false;
  if (text[0] == 0xC2) return text[1] == 0xA0 || text[1] == 0xAB || text[1] == 0xBB;
  if (left < 3) return false;
  unsigned char last = text[2];
  switch (text[0] << 8 | text[1]) {
  case 0xE280: /* U+2000 to U+203F, but for characters without width */
    return last <= 0x8A || (last >= 0x93 && last <= 0x95) || (last >= 0x98 && last <= 0x9F) || last == 0xA6 ||
           (last >= 0xA8 && last <= 0xA9) || last == 0xAF || (last >= 0xB2 && last <= 0xB7) || last == 0xB9 || last == 0xBA;
  case 0xE281: return last == 0x9F;
  case 0xE380: return last <= 0x83 || (last >= 0x88 && last <= 0x9F && last != 0x92 && last != 0x93);
  case 0xEFBC:
    return last == 0x81 || last == 0x88 || last == 0x89 || last == 0x8C || last == 0x8E || last == 0x9A || last == 0x9B ||
           last == 0x9F || last == 0xBD;
  case 0xEFBD: return last == 0x9D || (last >= 0xA0 && last <= 0xA4);
  default: return false;
  }
}

/* The length of the address within what the library takes for one. If it is cut, trailing punctuation is trimmed too, as
 * the library does at the end of any. */
static inline bufsize_t ccmark_length_of_address(const unsigned char *text, bufsize_t length) {
  bufsize_t end = 0;
  int unopened = 0;
  for (; end < length && !(text[end] >= 0xC2 && ccmark_ends_address(text + end, length - end)); end++)
    unopened += (text[end] == ')') - (text[end] == '(');
  if (end == length) return length;
  for (; end > 0; end--) {
    unsigned char last = text[end - 1];
    if (last == ')' && unopened-- > 0) continue;
    if (!last || !strchr("?!.,:*_~'\"", last)) break;
  }
  return end;
}

/* The library's function to match a bare link; set once, before any text is parsed. */
static inline cmark_match_inline_func *ccmark_library_match(void) {
  static cmark_match_inline_func match;
  return &match;
}

/* Matches a bare link as the library does, and then moves the parser back to the end of the address. */
static inline cmark_node *ccmark_match_link(
    cmark_syntax_extension *self, cmark_parser *parser, cmark_node *parent, unsigned char character,
    cmark_inline_parser *inline_parser) {
  cmark_node *link = (*ccmark_library_match())(self, parser, parent, character, inline_parser);
  cmark_node *text = link ? link->first_child : NULL;
  if (!text) return link;
  cmark_chunk *shown = &text->as.literal;
  bufsize_t excess = shown->len - ccmark_length_of_address(shown->data, shown->len);
  shown->len -= excess;
  link->as.link.url.len -= excess;
  cmark_inline_parser_set_offset(inline_parser, cmark_inline_parser_get_offset(inline_parser) - excess);
  return link;
}

/* Registers the extensions for bare links: `msi-links` for texts without an at sign, which need no pass over the tree for
 * e-mail addresses afterwards, and `msi-addresses` for others. */
static inline int ccmark_register_links(cmark_plugin *plugin) {
  cmark_syntax_extension *autolink = cmark_find_syntax_extension("autolink");
  if (!autolink) return 1;
  *ccmark_library_match() = autolink->match_inline;
  cmark_syntax_extension *links = cmark_syntax_extension_new("msi-links");
  cmark_syntax_extension *addresses = cmark_syntax_extension_new("msi-addresses");
  cmark_syntax_extension_set_match_inline_func(links, ccmark_match_link);
  cmark_syntax_extension_set_match_inline_func(addresses, ccmark_match_link);
  cmark_syntax_extension_set_postprocess_func(addresses, autolink->postprocess_func);
  return cmark_plugin_register_syntax_extension(plugin, links) && cmark_plugin_register_syntax_extension(plugin, addresses);
}
