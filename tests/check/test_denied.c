/* test_denied.c - where the system lets no process have memory that is both writable and executable, models are
 * compiled by the system's compiler, and where there is none either, an error says so. */
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "check_main.h"
#include "nfc.h"

static const char text[] =
    "return model { dim = 2, flow = { leaky_relu {}, coupling { split = 1, net = mlp { hidden = { 4 } } } } }";

/* From now on mmap and mprotect of this process fail with EACCES for memory that is writable and executable. */
static void deny(void)
{
    const unsigned protection = offsetof(struct seccomp_data, args[2]);
    struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_mmap, 1, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_mprotect, 0, 4),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, protection),
        BPF_STMT(BPF_ALU | BPF_AND | BPF_K, PROT_WRITE | PROT_EXEC),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, PROT_WRITE | PROT_EXEC, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EACCES),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const struct sock_fprog program = {sizeof filter / sizeof *filter, filter};
    ck_assert(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
    ck_assert(prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0);
    const void *pages = mmap(NULL, 4096, PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    ck_assert(pages == MAP_FAILED);
}

/* Log-densities of three rows, and the gradient of their sum by these. */
static nf_status log_prob(float out[3 + 6], nf_error *error)
{
    const float x[6] = {0.5F, -1, 2, 0.25F, 0, 3}, one[3] = {1, 1, 1};
    const nf_rows rows = {.n = 3, .x = x, .stride_x = 2};
    const nf_program *p;
    nfc_model *model;
    nf_program_info info;
    float params[200];
    nf_status status = nfc_model_parse(&model, "denied.lua", text, strlen(text), NULL, error);
    ck_assert_msg(!status, "%s", error->text);
    if (!(status = nfc_model_program(model, &p, error))) {
        nf_program_describe(p, &info);
        ck_assert_uint_le(info.params, 200);
        nf_init(p, 1, params);
        status = nf_run(p, NF_LOG_PROB, params, &rows, (void *[]){out, NULL}, error);
    }
    if (!status && !(status = nfc_model_program_vjp(model, false, &p, error)))
        status =
            nf_vjp(p, NF_LOG_PROB, params, &rows, (const void *const[]){one}, (void *[]){out + 3, NULL, NULL}, error);
    nfc_model_free(model);
    return status;
}

START_TEST(the_compiler_steps_in)
{
    nf_error error;
    float usual[9], denied[9];
    ck_assert_msg(!log_prob(usual, &error), "%s", error.text);
    deny();
    ck_assert_msg(!log_prob(denied, &error), "%s", error.text);
    for (int i = 0; i < 9; i++)
        ck_assert_float_eq_tol(usual[i], denied[i], 1e-5F);
}
END_TEST

START_TEST(without_a_compiler_it_is_an_error)
{
    nf_error error;
    float out[9];
    setenv("NFC_CC", "/no/such/compiler", 1);
    deny();
    ck_assert_int_eq(log_prob(out, &error), NF_FILE);
    ck_assert_msg(strstr(error.text, "this process may not have executable memory, which libtcc needs, and ") ==
                          error.text &&
                      strstr(error.text, "/no/such/compiler") && !strchr(error.text, '\n'),
                  "%s", error.text);
}
END_TEST

RUN_SUITE("denied", the_compiler_steps_in, without_a_compiler_it_is_an_error)
