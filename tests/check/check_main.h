/* check_main.h - one suite, one exit status; Check prints "N%: Checks: ...". */
#ifndef CHECK_MAIN_H
#define CHECK_MAIN_H
#include <check.h>
#include <stdlib.h>

static inline int run_suite(const char *name, const TTest *const *tests, size_t n)
{
    Suite *suite = suite_create(name);
    TCase *group = tcase_create(name);
    tcase_set_timeout(group, 240);
    for (size_t i = 0; i < n; i++)
        tcase_add_test(group, tests[i]);
    suite_add_tcase(suite, group);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

#define RUN_SUITE(name, ...)                                         \
    int main(void)                                                   \
    {                                                                \
        const TTest *const tests[] = {__VA_ARGS__};                  \
        return run_suite(name, tests, sizeof tests / sizeof *tests); \
    }
#endif
