/* gaps.c - where rows are that lie in several stretches of memory. */
#include "internal.h"

size_t nf_stretch_of(const size_t *first, size_t n, size_t i)
{
    size_t from = 0, to = n;
    while (to - from > 1) {
        const size_t mid = from + (to - from) / 2;
        if (first[mid] <= i)
            from = mid;
        else
            to = mid;
    }
    return from;
}

size_t nf_place_behind(const nf_gaps *gaps, size_t i) { return i + gaps->skip[nf_stretch_of(gaps->first, gaps->n, i)]; }

size_t nf_stretch(const nf_gaps *gaps, size_t i, size_t n)
{
    const size_t next = gaps ? nf_stretch_of(gaps->first, gaps->n, i) + 1 : 0;
    return gaps && next < gaps->n && gaps->first[next] - i < n ? gaps->first[next] - i : n;
}
