/* test_option.c - tables of options: what may stand in a field, as a value, as text, in a struct; names that are near.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "check_main.h"
#include "option.h"

static const nf_option *row(const char *table, const char *key)
{
    const nf_option *o = nf_option_find(nf_options_named(table), key);
    ck_assert_msg(o != NULL, "%s.%s", table, key);
    return o;
}

static bool takes(const nf_option *o, double v)
{
    char options[512];
    return nf_option_set(o, options, &(nf_value){NF_VALUE_NUMBER, v, NULL});
}

static double after(const char *text, const char *word) { return strtod(strstr(text, word) + strlen(word), NULL); }

/* The text of every number's bounds is what is checked: the last value inside passes, the first one outside does not.
 */
START_TEST(bounds_are_where_the_text_says)
{
    static const char *const tables[] = {"train", "adamw", "sample", "points", "circles", "interval"};
    for (size_t t = 0; t < sizeof tables / sizeof *tables; t++) {
        const nf_options *table = nf_options_named(tables[t]);
        for (const nf_option *o = table->option; o < table->option + table->n; o++) {
            char text[200];
            const double step = o->kind == NF_WHOLE ? 1 : 1e-9;
            if (o->kind != NF_NUMBER && o->kind != NF_WHOLE)
                continue;
            nf_option_expected(o, text, sizeof text);
            if (strstr(text, "above"))
                ck_assert_msg(!takes(o, after(text, "above ")) && takes(o, after(text, "above ") + step), "%s", text);
            if (strstr(text, "from "))
                ck_assert_msg(takes(o, after(text, "from ")) && !takes(o, after(text, "from ") - step), "%s", text);
            if (strstr(text, "least "))
                ck_assert_msg(takes(o, after(text, "least ")) && !takes(o, after(text, "least ") - step), "%s", text);
            if (strstr(text, "to below "))
                ck_assert_msg(!takes(o, after(text, "below ")) && takes(o, after(text, "below ") - step), "%s", text);
            else if (strstr(text, " to "))
                ck_assert_msg(takes(o, after(text, " to ")) && !takes(o, after(text, " to ") + step), "%s", text);
            ck_assert_msg(!takes(o, NAN) && !takes(o, INFINITY) && !takes(o, -INFINITY), "%s", text);
            ck_assert_msg(!takes(o, 0.5) == (o->kind == NF_WHOLE), "%s", text);
        }
    }
}
END_TEST

/* What a command line's text may be, decided once. */
START_TEST(text_is_plain_decimal)
{
    static const struct {
        const char *text;
        bool whole, number;
    } cases[] = {{"5", true, true},
                 {"007", true, true},
                 {"5.0", false, true},
                 {"1e3", false, true},
                 {".5", false, true},
                 {"5.", false, true},
                 {"2.5E-1", false, true},
                 {"", false, false},
                 {" 5", false, false},
                 {"5 ", false, false},
                 {"+5", false, false},
                 {"-5", false, false},
                 {"0x10", false, false},
                 {"inf", false, false},
                 {"nan", false, false},
                 {"1e999", false, false},
                 {"1e", false, false},
                 {".", false, false},
                 {"1,5", false, false},
                 {"5\n", false, false},
                 {"five", false, false},
                 {"1e+", false, false},
                 {"--5", false, false},
                 {"1_000", false, false},
                 {"18446744073709551615", true, true},
                 {"18446744073709551616", false, true}};
    nf_train_options o = nf_train_defaults;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ck_assert_msg(nf_option_parse(row("train", "seed"), &o, cases[i].text) == cases[i].whole, "'%s'",
                      cases[i].text);
        ck_assert_msg(nf_option_parse(row("train", "lr"), &o, cases[i].text) == cases[i].number, "'%s'", cases[i].text);
    }
    ck_assert(nf_option_parse(row("train", "seed"), &o, "18446744073709551615") && o.seed == UINT64_MAX);
    ck_assert(nf_option_parse(row("train", "lr"), &o, "2.5E-1") && o.lr == 0.25);
    ck_assert(nf_option_parse(row("train", "schedule"), &o, "cosine") && o.schedule == NF_SCHEDULE_COSINE);
    ck_assert(!nf_option_parse(row("train", "schedule"), &o, "cosin") && o.schedule == NF_SCHEDULE_COSINE);
    ck_assert(!nf_option_parse(row("train", "steps"), &o, "1000000000001"));
}
END_TEST

/* A value of another kind is none: "5" is no number, 1 no boolean. */
START_TEST(kinds_are_kept_apart)
{
    nf_toy_options toy = nf_toy_defaults;
    nf_train_options train = nf_train_defaults;
    const nf_value text = {NF_VALUE_TEXT, 0, "5"}, one = {NF_VALUE_NUMBER, 1, NULL}, yes = {NF_VALUE_BOOLEAN, 1, NULL},
                   table = {NF_VALUE_OTHER, 0, "a table"};
    ck_assert(!nf_option_set(row("train", "lr"), &train, &text) && !nf_option_set(row("train", "steps"), &train, &yes));
    ck_assert(!nf_option_set(row("points", "standardize"), &toy, &one) &&
              !nf_option_set(row("train", "lr"), &train, &table));
    ck_assert(!memcmp(&train, &nf_train_defaults, sizeof train));
    ck_assert(nf_option_set(row("points", "standardize"), &toy, &yes) && toy.standardize);
    ck_assert(!nf_option_set(row("train", "seed"), &train, &(nf_value){NF_VALUE_NUMBER, 0x1p53, NULL})); /* not exact */
    ck_assert(nf_option_set(row("train", "seed"), &train, &(nf_value){NF_VALUE_NUMBER, 0x1p53 - 1, NULL}));
}
END_TEST

START_TEST(structs_are_checked)
{
    nf_error error;
    nf_train_options o = nf_train_defaults;
    nf_toy_options toy = nf_toy_defaults; /* its noise is NaN: none given */
    const nf_options *train = nf_options_named("train");
    ck_assert(nf_options_check(train, &o, &error) == NF_OK);
    ck_assert(nf_options_check(nf_toy_table("circles"), &toy, &error) == NF_OK);
    toy.noise = -NAN;
    ck_assert(nf_options_check(nf_toy_table("circles"), &toy, &error) == NF_OK);
    o.lr = NAN;
    ck_assert(nf_options_check(train, &o, &error) == NF_USAGE);
    ck_assert_str_eq(error.text, "train.lr: expected a number above 0, found nan");
    o = nf_train_defaults;
    o.schedule = (nf_schedule)7;
    ck_assert(nf_options_check(train, &o, &error) == NF_USAGE);
    ck_assert_str_eq(error.text,
                     "train.schedule: expected one of 'constant', 'cosine', 'step', 'exponential', 'plateau', found 7");
    ck_assert(nf_options_check(train, &o, NULL) == NF_USAGE);
}
END_TEST

/* By name, as a host without our tables sets them. */
START_TEST(training_options_have_names)
{
    nf_error error;
    nf_train_options o = nf_train_defaults;
    ck_assert(nf_train_set(&o, "lr", "1e-2", &error) == NF_OK && o.lr == 1e-2);
    ck_assert(nf_train_set(&o, "schedule", "cosine", &error) == NF_OK && o.schedule == NF_SCHEDULE_COSINE);
    ck_assert(nf_train_set(&o, "seed", "18446744073709551615", &error) == NF_OK && o.seed == UINT64_MAX);
    ck_assert(nf_train_set(&o, "epochs", "3", &error) == NF_OK && o.epochs == 3);
    ck_assert(nf_train_set(&o, "steps", "7", &error) == NF_OK && o.steps == 7 && o.epochs == 0); /* the steps hold */
    const nf_train_options before = o;
    ck_assert(nf_train_set(&o, "lr", "-1", &error) == NF_USAGE);
    ck_assert_str_eq(error.text, "train.lr: expected a number above 0, found -1");
    ck_assert(nf_train_set(&o, "stpes", "5", &error) == NF_USAGE);
    ck_assert_str_eq(error.text, "train has no key 'stpes', did you mean 'steps'?");
    ck_assert(nf_train_set(&o, "fresh", "true", NULL) == NF_USAGE); /* is no option */
    ck_assert(!memcmp(&o, &before, sizeof o));
}
END_TEST

START_TEST(nearest_names_are_near)
{
    static const char *const names[] = {"steps", "batch", "seed", "schedule"};
    ck_assert_str_eq(nf_nearest("stpes", names, 4), "steps");
    ck_assert_str_eq(nf_nearest("sede", names, 4), "seed");
    ck_assert(!nf_nearest("temperature", names, 4) && !nf_nearest("", names, 4) && !nf_nearest("steps", names, 0));
}
END_TEST

RUN_SUITE("option", bounds_are_where_the_text_says, text_is_plain_decimal, kinds_are_kept_apart, structs_are_checked,
          training_options_have_names, nearest_names_are_near)
