/* tokens.h - a Lua text as its words, and changes that keep it nearly Lua: for the mutator of descriptions. */
#ifndef NF_FUZZ_TOKENS_H
#define NF_FUZZ_TOKENS_H
#include <stddef.h>
#include <stdint.h>

typedef struct token {
    const char *at;
    size_t n;
} token;

enum { TOKENS = 4096 };

/* A text's tokens, at most TOKENS of them; blanks and comments stand between them and are not kept. */
typedef struct tokens {
    token at[TOKENS];
    size_t n;
} tokens;

void tokens_read(tokens *t, const char *text, size_t n);
/* Writes them with a blank between and the line breaks that statements need; returns the length, at most `size`. */
size_t tokens_write(const tokens *t, char *to, size_t size);
/* One change: words, numbers and bracketed groups replaced, moved, doubled, left out, or taken from `pool`. */
void tokens_change(tokens *t, const tokens *pool, uint32_t (*draw)(uint32_t below));
#endif
