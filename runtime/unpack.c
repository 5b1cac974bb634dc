/* unpack.c - unpacks deflated data piece by piece, by zlib. */
#include <string.h>
#include <zlib.h>

#include "internal.h"

struct nf_inflater {
    z_stream z;
    const char *from; /* what zlib has not been given yet: zlib counts in 32 bits */
    size_t left;
    bool gzip, ended; /* ended: no more comes, of whole or of damaged data */
    bool whole;
};

static void end_inflate(void *block) { inflateEnd(&((nf_inflater *)block)->z); }

nf_inflater *nf_inflate_begin(const char *bytes, size_t n, bool gzip)
{
    enum { GZIP = 16 }; /* added to the window's bits: a header and a checksum are around the data */
    nf_inflater *s = nf_own(sizeof *s, end_inflate);
    s->from = bytes;
    s->left = n;
    s->gzip = gzip;
    if (inflateInit2(&s->z, gzip ? MAX_WBITS + GZIP : -MAX_WBITS) != Z_OK)
        nf_no_memory(0);
    return s;
}

/* What is done where a stream ends: gzip's may be followed by others. */
static void go_on(nf_inflater *s)
{
    const bool more = s->z.avail_in || s->left;
    s->ended = !(s->gzip && more && inflateReset(&s->z) == Z_OK);
    s->whole = s->ended && !more;
}

size_t nf_inflate(nf_inflater *s, char *to, size_t room)
{
    const size_t most = 1 << 30;
    size_t n = 0;
    while (n < room && !s->ended) {
        const size_t piece = room - n < most ? room - n : most;
        if (!s->z.avail_in) {
            const size_t given = s->left < most ? s->left : most;
            s->z.next_in = (Bytef *)(uintptr_t)s->from;
            s->z.avail_in = (uInt)given;
            s->from += given;
            s->left -= given;
        }
        s->z.next_out = (Bytef *)to + n;
        s->z.avail_out = (uInt)piece;
        const int code = inflate(&s->z, Z_NO_FLUSH);
        n += piece - s->z.avail_out;
        if (code == Z_MEM_ERROR)
            nf_no_memory(0);
        if (code == Z_STREAM_END)
            go_on(s);
        else if (code != Z_OK)
            s->ended = true;
    }
    return n;
}

bool nf_inflate_whole(const nf_inflater *s) { return s->whole; }

bool nf_inflate_exactly(nf_inflater *s, char *to, size_t n)
{
    char beyond; /* where data that go on would be written */
    return nf_inflate(s, to, n) == n && nf_inflate(s, &beyond, 1) == 0 && s->whole;
}

nf_status nf_inflate_all(nf_inflater *s, char **to, size_t *n, size_t limit, const char *path, nf_error *error)
{
    size_t capacity = *n < 1 << 16 ? 1 << 16 : *n;
    *to = nf_realloc(*to, capacity);
    for (size_t got = 1; got && *n < limit;) {
        if (*n == capacity)
            *to = nf_realloc(*to, capacity *= 2);
        const size_t room = capacity < limit ? capacity : limit;
        *n += got = nf_inflate(s, *to + *n, room - *n);
    }
    if (*n < limit && !s->whole)
        return nf_fail(error, NF_DATA, "%s is cut short or damaged: it does not unpack", path);
    return NF_OK;
}
