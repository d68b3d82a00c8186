/* An arena for each thread: memory for parsing one text, allocated from blocks and freed all at once.
 *
 * The parser makes a thousand small allocations for a text of 5 kB; the arena takes a quarter off its time. The library's
 * own arena is shared by the whole process, and not thread-safe. */
#include <cmark-gfm.h>
#include <stdlib.h>
#include <string.h>

enum { ccmark_alignment = 16, ccmark_first_block = 256 * 1024 };

typedef struct ccmark_block {
  struct ccmark_block *outer;
  size_t size, used;
  _Alignas(ccmark_alignment) unsigned char bytes[];
} ccmark_block;

/* The thread's newest block. The first one, if it has the default size, is kept for the thread's next text. */
static inline ccmark_block **ccmark_memory(void) {
  static _Thread_local ccmark_block *newest;
  return &newest;
}

/* The state of the thread's arena when a text began. */
typedef struct { ccmark_block *block; size_t used; } ccmark_mark;

/* Allocates from a block with enough room; the size is stored before the memory, for `realloc`. */
static inline void *ccmark_piece(ccmark_block *block, size_t size) {
  unsigned char *piece = block->bytes + block->used;
  block->used += size;
  *(size_t *)(void *)piece = size - ccmark_alignment;
  return piece + ccmark_alignment;
}

/* Not inlined, so that the fast path need not save registers for it. */
__attribute__((noinline)) static void *ccmark_piece_of_new_block(size_t size) {
  ccmark_block *outer = *ccmark_memory();
  size_t block_size = outer ? outer->size * 2 : ccmark_first_block;
  while (block_size < size) block_size *= 2;
  ccmark_block *block = (ccmark_block *)malloc(sizeof(ccmark_block) + block_size);
  if (!block) abort(); /* as the library does itself */
  *block = (ccmark_block){outer, block_size, 0};
  *ccmark_memory() = block;
  return ccmark_piece(block, size);
}

static inline void *ccmark_take(size_t wanted) {
  if (wanted > SIZE_MAX / 4) abort();
  size_t size = ccmark_alignment + (wanted + ccmark_alignment - 1) / ccmark_alignment * ccmark_alignment;
  ccmark_block *block = *ccmark_memory();
  bool fits = block && size <= block->size - block->used;
  return fits ? ccmark_piece(block, size) : ccmark_piece_of_new_block(size);
}

static inline void *ccmark_calloc(size_t count, size_t size) {
  size_t wanted;
  if (__builtin_mul_overflow(count, size, &wanted)) abort();
  return memset(ccmark_take(wanted), 0, wanted);
}

static inline void *ccmark_realloc(void *old, size_t size) {
  if (!old) return ccmark_take(size);
  size_t old_size = *(size_t *)(void *)((unsigned char *)old - ccmark_alignment);
  if (size <= old_size) return old;
  return memcpy(ccmark_take(size), old, old_size);
}

static inline void ccmark_free(void *piece) { (void)piece; }

static inline ccmark_mark ccmark_begin_text(void) {
  ccmark_block *block = *ccmark_memory();
  return (ccmark_mark){block, block ? block->used : 0};
}

/* Frees everything that was allocated since `mark`. */
static inline void ccmark_end_text(ccmark_mark mark) {
  ccmark_block *block = *ccmark_memory();
  while (block && block != mark.block && (block->outer || block->size > ccmark_first_block)) {
    ccmark_block *outer = block->outer;
    free(block);
    block = outer;
  }
  if (block) block->used = mark.used;
  *ccmark_memory() = block;
}

static cmark_mem ccmark_allocator = {ccmark_calloc, ccmark_realloc, ccmark_free};
