/* libcmark-gfm for the room `Markdown`: access to its nodes, and thread-safe extensions. */
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>
#include <cmark-gfm/parser.h>
#include <cmark-gfm/inlines.h>
#include <cmark-gfm/houdini.h>
#include <cmark-gfm/registry.h>
#include <cmark-gfm/syntax_extension.h>
#include "arena.h"
#include "autolink.h"

extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL, CMARK_NODE_STRIKETHROUGH;

static inline bool ccmark_is_table(const cmark_node *node) { return node->type == CMARK_NODE_TABLE; }
static inline bool ccmark_is_table_row(const cmark_node *node) { return node->type == CMARK_NODE_TABLE_ROW; }
static inline bool ccmark_is_table_cell(const cmark_node *node) { return node->type == CMARK_NODE_TABLE_CELL; }

/* Two tildes are a strikethrough node without children, since a table cell allows no inlines that its extension does not
 * know. */
static inline bool ccmark_is_tildes(const cmark_node *node) { return node->type == CMARK_NODE_STRIKETHROUGH; }

/* Flags of two tildes, stored in the user data of their node. */
enum { ccmark_opens_strikethrough = 1, ccmark_closes_strikethrough = 2 };

/* Makes a node of exactly two tildes; they are paired when the tree is walked. */
static inline cmark_node *ccmark_match_tildes(
    cmark_syntax_extension *self, cmark_parser *parser, cmark_node *parent, unsigned char character,
    cmark_inline_parser *inline_parser) {
  (void)self, (void)parent;
  if (character != '~') return NULL;
  int start = cmark_inline_parser_get_offset(inline_parser);
  int left, right, punctuation_before, punctuation_after;
  int count = cmark_inline_parser_scan_delimiters(
      inline_parser, INT_MAX, '~', &left, &right, &punctuation_before, &punctuation_after);
  cmark_chunk run = cmark_chunk_dup(cmark_inline_parser_get_chunk(inline_parser), start, count);
  bool pairs = count == 2 && (left || right);
  cmark_node *node = cmark_node_new_with_mem(pairs ? CMARK_NODE_STRIKETHROUGH : CMARK_NODE_TEXT, parser->mem);
  if (!pairs) {
    node->as.literal = run;
    return node;
  }
  node->user_data = (void *)(size_t)(
      (left ? ccmark_opens_strikethrough : 0) | (right ? ccmark_closes_strikethrough : 0));
  return node;
}

static inline int ccmark_tildes(const cmark_node *node) { return (int)(size_t)node->user_data; }

static inline int ccmark_register_tildes(cmark_plugin *plugin) {
  cmark_syntax_extension *tildes = cmark_syntax_extension_new("msi-tildes");
  cmark_syntax_extension_set_match_inline_func(tildes, ccmark_match_tildes);
  return cmark_plugin_register_syntax_extension(plugin, tildes);
}

/* Registers the extensions. To be called once, before any text is parsed.
 *
 * cmark keeps the characters at which inlines may begin in one table for the whole process. At the start of a parse it
 * marks the characters of the parser's extensions there, and at the end it erases them, while other threads may be
 * parsing. So the characters are marked here permanently, and the extensions are left without any of their own to mark and
 * erase. The library's own strikethrough does not work without them; `msi-tildes` replaces it. */
static inline void ccmark_register(void) {
  cmark_gfm_core_extensions_ensure_registered();
  cmark_register_plugin(ccmark_register_tildes);
  cmark_register_plugin(ccmark_register_links);
  cmark_syntax_extension *autolink = cmark_find_syntax_extension("autolink");
  if (autolink) {
    for (cmark_llist *item = autolink->special_inline_chars; item; item = item->next)
      cmark_inlines_add_special_character((unsigned char)(size_t)item->data, false);
    autolink->special_inline_chars = NULL;
  }
  cmark_inlines_add_special_character('~', false);
}

/* Makes a parser; without footnotes or e-mail addresses in the text, it is spared a pass over the whole tree for each. */
static inline cmark_parser *ccmark_new_parser(bool footnotes, bool emails) {
  cmark_parser *parser = cmark_parser_new_with_mem(footnotes ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT, &ccmark_allocator);
  cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
  cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(emails ? "msi-addresses" : "msi-links"));
  cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("msi-tildes"));
  return parser;
}
