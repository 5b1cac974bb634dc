#include "check_main.h"
START_TEST(nothing) {}
END_TEST
RUN_SUITE("x", nothing)
