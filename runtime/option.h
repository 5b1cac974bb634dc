/* option.h - rows for tables of options. Each names the struct and its field; the key is the field's name. Internal. */
#ifndef NF_OPTION_H
#define NF_OPTION_H
#include <math.h>

#include "nf.h"

#define NF_FIELD(type, field) .key = #field, .offset = offsetof(type, field), .size = sizeof(((type *)0)->field)
/* From low to high, both allowed; above low; from low on to below high. */
#define NF_NUMBER_ROW(type, field, low, high, text)                                     \
    {                                                                                   \
        NF_FIELD(type, field), .kind = NF_NUMBER, .min = low, .max = high, .help = text \
    }
#define NF_ABOVE_ROW(type, field, low, text)                                                               \
    {                                                                                                      \
        NF_FIELD(type, field), .kind = NF_NUMBER, .min = low, .max = INFINITY, .above = true, .help = text \
    }
#define NF_BELOW_ROW(type, field, low, high, text)                                                     \
    {                                                                                                  \
        NF_FIELD(type, field), .kind = NF_NUMBER, .min = low, .max = high, .below = true, .help = text \
    }
#define NF_WHOLE_ROW(type, field, low, high, text)                                     \
    {                                                                                  \
        NF_FIELD(type, field), .kind = NF_WHOLE, .min = low, .max = high, .help = text \
    }
#define NF_BOOLEAN_ROW(type, field, text)                       \
    {                                                           \
        NF_FIELD(type, field), .kind = NF_BOOLEAN, .help = text \
    }
#define NF_CHOICE_ROW(type, field, names, text)                                 \
    {                                                                           \
        NF_FIELD(type, field), .kind = NF_CHOICE, .choice = names, .help = text \
    }
/* what: of the text, as a usage line says it: FILE, DIR. */
#define NF_TEXT_ROW(type, field, what, text)                                   \
    {                                                                          \
        NF_FIELD(type, field), .kind = NF_TEXT, .argument = what, .help = text \
    }

#define NF_TABLE(label, rows, values)                                                         \
    {                                                                                         \
        .name = label, .option = rows, .n = sizeof(rows) / sizeof *(rows), .defaults = values \
    }
#endif
