/* gaps.c - where rows are that lie in several stretches of memory. */
#include "internal.h"

/* The stretch that row i is in. */
static size_t stretch_of(const nf_gaps *gaps, size_t i)
{
    size_t from = 0, to = gaps->n;
    while (to - from > 1) {
        const size_t mid = from + (to - from) / 2;
        if (gaps->first[mid] <= i)
            from = mid;
        else
            to = mid;
    }
    return from;
}

size_t nf_place_behind(const nf_gaps *gaps, size_t i) { return i + gaps->skip[stretch_of(gaps, i)]; }

size_t nf_stretch(const nf_gaps *gaps, size_t i, size_t n)
{
    const size_t next = gaps ? stretch_of(gaps, i) + 1 : 0;
    return gaps && next < gaps->n && gaps->first[next] - i < n ? gaps->first[next] - i : n;
}
