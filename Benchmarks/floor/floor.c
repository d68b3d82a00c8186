/* The least that a generator of these pages must do: read each file, run libyaml over its front matter and cmark-gfm over
 * its body, and write as many bytes for each coalition as msi does, into a folder of its own.
 *
 *     floor CONTENT OUTPUT THREADS BYTES
 *
 * BYTES is the size of a page. Nothing is checked, no template is filled in, and what does not fit is cut off. */
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <cmark-gfm/inlines.h>
#include <cmark-gfm/syntax_extension.h>
#include <dirent.h>
#include <err.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

typedef struct {
  char *path; /* below the content folder */
  int has_page;
} source;

static struct {
  source *items;
  size_t count, room;
} sources;

static const char *content, *output;
static size_t page_size;
static atomic_size_t next_source;

static const char *const kinds[] = {"coalitions", "quotes", "statistics", "meetings", "contacts", "pages"};
static const char *const extensions[] = {"table", "strikethrough", "autolink"};
enum { extension_count = sizeof extensions / sizeof *extensions, kind_count = sizeof kinds / sizeof *kinds };
static cmark_syntax_extension *found_extensions[extension_count];

/* cmark keeps the characters at which inlines may begin in one table for the whole process, marks there those of a parser's
 * extensions when it begins and erases them when it ends, whoever else is parsing. So they are marked here for good, and the
 * extensions are left with none. (Two tildes then strike nothing out; the content has none.) */
static void register_extensions(void) {
  cmark_gfm_core_extensions_ensure_registered();
  for (int i = 0; i < extension_count; i++) {
    cmark_syntax_extension *extension = found_extensions[i] = cmark_find_syntax_extension(extensions[i]);
    if (!extension) errx(1, "cmark-gfm has no extension %s", extensions[i]);
    for (cmark_llist *item = extension->special_inline_chars; item; item = item->next)
      cmark_inlines_add_special_character((unsigned char)(size_t)item->data, 0);
    extension->special_inline_chars = NULL;
  }
}

static void add_source(const char *kind, const char *name) {
  if (sources.count == sources.room) {
    sources.room = sources.room ? sources.room * 2 : 1024;
    sources.items = realloc(sources.items, sources.room * sizeof *sources.items);
    if (!sources.items) err(1, NULL);
  }
  source *added = &sources.items[sources.count++];
  added->has_page = kind == kinds[0];
  if (asprintf(&added->path, "%s/%s", kind, name) < 0) err(1, NULL);
}

static void list_sources(void) {
  for (int i = 0; i < kind_count; i++) {
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/%s", content, kinds[i]);
    DIR *folder = opendir(path);
    if (!folder) continue;
    for (struct dirent *entry; (entry = readdir(folder));)
      if (entry->d_name[0] != '.') add_source(kinds[i], entry->d_name);
    closedir(folder);
  }
}

/* The bytes of a file, and their number. */
static char *read_file(const char *path, size_t *size) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  struct stat status;
  if (file < 0 || fstat(file, &status)) err(1, "%s", path);
  char *bytes = malloc((size_t)status.st_size + 1);
  if (!bytes) err(1, NULL);
  ssize_t count = read(file, bytes, (size_t)status.st_size);
  if (count < 0) err(1, "%s", path);
  close(file);
  bytes[count] = 0;
  *size = (size_t)count;
  return bytes;
}

static void run_yaml(const char *bytes, size_t size) {
  yaml_parser_t parser;
  yaml_event_t event;
  if (!yaml_parser_initialize(&parser)) errx(1, "libyaml has no memory");
  yaml_parser_set_input_string(&parser, (const unsigned char *)bytes, size);
  for (int done = 0; !done;) {
    if (!yaml_parser_parse(&parser, &event)) errx(1, "line %zu: %s", parser.problem_mark.line + 1, parser.problem);
    done = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
}

static char *html_of(const char *bytes, size_t size) {
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
  for (int i = 0; i < extension_count; i++) cmark_parser_attach_syntax_extension(parser, found_extensions[i]);
  cmark_parser_feed(parser, bytes, size);
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(document, CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser));
  cmark_node_free(document);
  cmark_parser_free(parser);
  return html;
}

/* Writes a page of the wanted size: the HTML, and spaces where the rest of the page would be. */
static void write_page(const source *source, const char *html, char *page) {
  size_t length = strlen(html);
  if (length > page_size) length = page_size;
  memcpy(page, html, length);
  memset(page + length, ' ', page_size - length);
  char path[PATH_MAX];
  const char *name = strchr(source->path, '/') + 1;
  int end = snprintf(path, sizeof path, "%s/%.*s", output, (int)strlen(name) - 3, name);
  if (mkdir(path, 0777)) err(1, "%s", path);
  snprintf(path + end, sizeof path - (size_t)end, "/index.html");
  int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (file < 0 || write(file, page, page_size) != (ssize_t)page_size || close(file)) err(1, "%s", path);
}

static void convert(const source *source, char *page) {
  char path[PATH_MAX];
  snprintf(path, sizeof path, "%s/%s", content, source->path);
  size_t size;
  char *bytes = read_file(path, &size);
  char *end = size > 4 ? strstr(bytes + 4, "\n---\n") : NULL;
  if (!end) errx(1, "%s: no front matter", path);
  char *body = end + 5;
  run_yaml(bytes + 4, (size_t)(end + 1 - (bytes + 4)));
  char *html = html_of(body, size - (size_t)(body - bytes));
  if (source->has_page) write_page(source, html, page);
  free(html);
  free(bytes);
}

static void *work(void *unused) {
  (void)unused;
  char *page = malloc(page_size);
  if (!page) err(1, NULL);
  for (size_t index; (index = atomic_fetch_add(&next_source, 1)) < sources.count;) convert(&sources.items[index], page);
  free(page);
  return NULL;
}

int main(int count, char **arguments) {
  if (count != 5) errx(64, "usage: floor CONTENT OUTPUT THREADS BYTES");
  content = arguments[1], output = arguments[2];
  int threads = atoi(arguments[3]);
  page_size = strtoul(arguments[4], NULL, 10);
  if (threads < 1 || threads > 64 || page_size < 1) errx(64, "from 1 to 64 threads, and at least one byte");
  register_extensions();
  list_sources();
  if (mkdir(output, 0777)) err(1, "%s", output);
  pthread_t others[64];
  for (int i = 1; i < threads; i++)
    if (pthread_create(&others[i], NULL, work, NULL)) errx(1, "no thread");
  work(NULL);
  for (int i = 1; i < threads; i++) pthread_join(others[i], NULL);
  return 0;
}
