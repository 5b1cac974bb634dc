/* domain.c - the domains of a model's features, as describe.lua tells of them. */
#include <lua.h>
#include <string.h>

#include "memory.h"
#include "model.h"

void nfc_read_domain(lua_State *L, nfc_model *m)
{
    lua_getfield(L, -1, "domain");
    m->domain = lua_isstring(L, -1) ? nf_strdup(lua_tostring(L, -1)) : NULL;
    lua_pop(L, 1);
    lua_getfield(L, -1, "ends");
    m->ends = lua_istable(L, -1) ? nf_alloc(2 * (size_t)m->dim, sizeof *m->ends) : NULL;
    for (uint32_t i = 0; m->ends && i < 2 * m->dim; i++) {
        lua_rawgeti(L, -1, (int)i + 1);
        m->ends[i] = lua_tonumber(L, -1);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    lua_getfield(L, -1, "points");
    m->points = lua_istable(L, -1) ? nf_alloc(m->dim, sizeof *m->points) : NULL;
    for (uint32_t i = 0; m->points && i < m->dim; i++) {
        lua_rawgeti(L, -1, (int)i + 1);
        const double points = lua_tonumber(L, -1);
        m->points[i] =
            points >= 0 && points <= NF_MOST_POINTS ? (unsigned)points : NF_MOST_POINTS + 1; /* see check.c */
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

bool nfc_next_domain(const char **at, char name[NFC_DOMAIN_NAME + 1])
{
    if (!*at)
        return false;
    *at += strspn(*at, " ");
    const size_t n = strcspn(*at, " "), kept = n > NFC_DOMAIN_NAME ? NFC_DOMAIN_NAME : n;
    memcpy(name, *at, kept);
    name[kept] = 0;
    *at += n;
    return n > 0;
}
