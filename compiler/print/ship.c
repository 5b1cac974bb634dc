/* ship.c - writes what ships: the source, the header and the manifest, all or none. */
#include "memory.h"
#include "model.h"
#include "print/print.h"
#include "undo.h"

/* Whether one of the entry points takes cotangents: these need derivatives that only nfc_extend adds to a model. */
static bool takes_cotangent(unsigned entries)
{
    for (int k = 0; k < NFC_ENTRIES; k++)
        if (entries & 1u << k && nfc_entries[k].cotangent[1])
            return true;
    return false;
}

/* What the functions below share; members: 0 for one flow. */
static nf_status emit(nfc_model *m, const nfc_target *target, const char *dir, const void *weights, uint32_t members,
                      bool inference, const char *entries, nf_error *error)
{
    const char *const suffix[3] = {".h", target->suffix, ".json"};
    nfc_text text[3] = {{0}}, path[3] = {{0}};
    nf_file file[3];
    const char *fault = nfc_name_fault(m->name);
    if (fault)
        return nf_fail(error, NF_DATA, "%s: a model in C cannot be called %s, %s: give it another name", m->path,
                       m->name, fault);
    unsigned chosen;
    nf_undo *made = NULL;
    nf_status status = nfc_choose_entries(m, entries, inference, members > 0, target->cuda, &chosen, error);
    nfc_model *const extended = !status && takes_cotangent(chosen) ? nfc_extend(m) : NULL;
    if (extended && extended->graph->error[0])
        status = nfc_graph_fault(extended, error);
    if (!status)
        status = nf_make_directory(dir, 0777, &made, error);
    if (status) {
        nfc_extended_free(extended);
        return status;
    }
    void *printing = nfc_begin_program(m, weights ? (members ? members : 1) * (size_t)m->params : 0);
    status = nfc_emit_c(extended ? extended : m, target, chosen, weights, members, &text[1], &text[0], error);
    const nf_status ended = nfc_end_program(m, printing, status ? NULL : error);
    status = status ? status : ended;
    nfc_extended_free(extended);
    char *json = nfc_manifest(m, members);
    nfc_add(&text[2], "%s\n", json);
    nf_free(json);
    for (int i = 0; i < 3; i++) {
        nfc_add(&path[i], "%s/%s%s", dir, m->name, suffix[i]);
        file[i] = (nf_file){.path = path[i].at, .data = text[i].at, .bytes = text[i].n};
    }
    status = status ? status : nf_files_write(file, 3, error);
    for (int i = 0; i < 3; i++) {
        nfc_text_free(&text[i]);
        nfc_text_free(&path[i]);
    }
    nf_free(made);
    return status;
}

nf_status nfc_model_emit(nfc_model *m, const char *dir, const void *weights, bool inference, const char *entries,
                         nf_error *error)
{
    NF_SCOPE(error);
    return emit(m, &nfc_target_c, dir, weights, 0, inference, entries, error);
}

nf_status nfc_model_emit_cuda(nfc_model *m, const char *dir, const void *weights, bool inference, const char *entries,
                              nf_error *error)
{
    NF_SCOPE(error);
    return emit(m, &nfc_target_cuda, dir, weights, 0, inference, entries, error);
}

nf_status nfc_model_emit_ensemble(nfc_model *m, const char *dir, const void *weights, size_t members,
                                  const char *entries, nf_error *error)
{
    NF_SCOPE(error);
    if (members < 1 || members > NF_MOST_MEMBERS)
        return nf_fail(error, NF_USAGE, "%s: an ensemble has 1 to %d members, not %zu", m->path, NF_MOST_MEMBERS,
                       members);
    return emit(m, &nfc_target_c, dir, weights, (uint32_t)members, true, entries, error);
}
