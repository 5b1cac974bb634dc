/* test_shapes.c - statistics that are drawn, against numbers of SciPy 1.17.1 (scipy.stats) and closed forms. */
#include "plot/plot.h" /* before Check, which has a macro `fail` */

#include <math.h>

#include "check_main.h"

static void near(double found, double expected, double tolerance)
{
    ck_assert_msg(fabs(found - expected) <= tolerance, "found %.17g, expected %.17g", found, expected);
}

START_TEST(a_kernel_density_estimate)
{
    /* gaussian_kde(x, bw_method=h / s), h = 0.9 min(s, iqr / 1.34) n^-0.2 with NumPy's std(ddof=1) and percentile */
    double x[] = {2.2, -0.2, 0.0, 5.0, 0.4, 0.9, 1.3, 2.0, -1.5, 0.1}, density[6];
    static const double expected[] = {0.007666247350527786, 0.12564428567336702, 0.23960263946525517,
                                      0.05977667236840919,  0.05238514893299841, 0.0016816148544748263};
    shape_kde(x, 10, (double[]){-3, 7}, 6, density);
    for (int i = 0; i < 6; i++)
        near(density[i], expected[i], 1e-14);
    double two[] = {-1, -1.1, -0.9, 1.0, 1.2, 0.9}; /* where s is less than iqr / 1.34 */
    shape_kde(two, 6, (double[]){0, 1}, 2, density);
    near(density[0], 0.20232803274048086, 1e-14);
    near(density[1], 0.2838345365934292, 1e-14);
    double same[] = {4, 4, 4};
    shape_kde(same, 3, (double[]){4, 5}, 2, density);
    near(density[0], 0.3989422804014327, 1e-15); /* norm.pdf(0), and of 1 */
    near(density[1], 0.24197072451914337, 1e-15);
}
END_TEST

START_TEST(ranks_and_coverage)
{
    static const double z[] = {-8, -1.5, 0, 0.3, 2}; /* norm.cdf */
    static const double expected[] = {6.22096057427174e-16, 0.06680720126885807, 0.5, 0.6179114221889526,
                                      0.9772498680518208};
    double rank[1000];
    for (int i = 0; i < 5; i++)
        near(shape_rank(z[i]), expected[i], 1e-13 * expected[i]);
    for (int i = 0; i < 1000; i++)
        rank[i] = (i + 0.5) / 1000;
    for (int p = 0; p <= 10; p++) /* of even ranks */
        near(shape_coverage(rank, 1000, p / 10.0), p / 10.0, 1e-15);
    near(shape_coverage(&(double){NAN}, 1, 1), 0, 0);
}
END_TEST

START_TEST(regions_of_highest_density)
{
    /* of a standard normal distribution in two dimensions the share p is within the radius sqrt(-2 log(1 - p)), where
     * its density is (1 - p) / (2 pi) */
    enum { N = 401 };
    static double density[N * N];
    static const double mass[] = {0.99, 0.8, 0.5};
    double level[3];
    for (int i = 0; i < N * N; i++) {
        const int across = i % N - 200, up = i / N - 200;
        const double x = across / 33.0, y = up / 33.0;
        density[i] = exp(-(x * x + y * y) / 2) / (2 * 3.141592653589793);
    }
    shape_levels(density, (size_t)N * N, mass, 3, level);
    for (int k = 0; k < 3; k++)
        near(level[k] * 2 * 3.141592653589793 / (1 - mass[k]), 1, 5e-3);
}
END_TEST

RUN_SUITE("shapes", a_kernel_density_estimate, ranks_and_coverage, regions_of_highest_density)
