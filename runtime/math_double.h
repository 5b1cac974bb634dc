/* math_double.h - elementary functions over the lane type in double precision; sections as in lane.h. The coefficients
 * of the polynomials come from minimax.py; tests/check/test_lane.c holds the functions to their errors. */

//@ exp : limit scale fma less poly
/* e^x = 2^n e^r with |r| <= ln(2)/2. */
static inline nf_lane nf_exp(nf_lane x)
{
#if NF_VECTOR
    nf_lane t, n, r, p;
    x = nf_limit(-746.0, 710.0, x);
    t = nf_line(NF_INTEGER, x, 1.4426950408889634); /* rounds to an integer */
    n = t - NF_INTEGER;
    r = nf_less(nf_less(x, n, nf_set(6.93147180369123816490e-01)), n, nf_set(1.90821492927058770002e-10));
    p = nf_next(2.7557233602288771e-07, r, nf_line(2.511222798453156e-08, r, 2.0926871557722401e-09));
    p = nf_next(0.00019841269897026185, r, nf_next(2.4801587373441771e-05, r, nf_next(2.7557234270203323e-06, r, p)));
    p = nf_next(0.041666666666666727, r, nf_next(0.008333333333316751, r, nf_next(0.0013888888888858603, r, p)));
    p = nf_next(0.5, r, nf_next(0.16666666666666685, r, p));
    return nf_scale(1.0 + nf_fma(r * r, p, r), t);
#else
    return exp(x);
#endif
}

//@ log : select fma poly
/* log x = n ln 2 + 2 atanh(f / (2 + f)), x = 2^n (1 + f). */
static inline nf_lane nf_log(nf_lane x)
{
#if NF_VECTOR
    const nf_lane zero = nf_set(0.0);
    const nf_mask tiny = (nf_mask)(x < 2.2250738585072014e-308);
    nf_mask i;
    nf_lane y = nf_select(tiny, x * 4503599627370496.0, x), n, f, s, z, h, r;
    i = (((nf_mask)y & 0x7fffffffffffffff) - 0x3fe6a09e667f3bcd) >> 52; /* sqrt(1/2) */
    f = (nf_lane)((nf_mask)y - (i << 52)) - 1.0;
    n = (nf_lane)(i + 0x4338000000000000) - 6755399441055744.0 - nf_select(tiny, nf_set(52.0), zero);
    s = f / (2.0 + f);
    z = s * s;
    r = nf_next(0.18183674819551363, z, nf_line(0.15311072559497846, z, 0.14827149733959785));
    r = nf_next(0.39999999999339342, z, nf_next(0.2857142876059407, z, nf_next(0.22222196570273137, z, r)));
    r = z * nf_next(0.66666666666667451, z, r);
    h = 0.5 * f * f;
    r = f - (h - nf_fma(n, nf_set(1.90821492927058770002e-10), s * (h + r)));
    r = nf_fma(n, nf_set(6.93147180369123816490e-01), r);
    r = nf_select((nf_mask)(x < (double)INFINITY), r, x); /* inf and NaN as they are */
    r = nf_select((nf_mask)(x == 0.0), zero - (double)INFINITY, r);
    return nf_select((nf_mask)(x < 0.0), nf_set((double)NAN), r);
#else
    return log(x);
#endif
}

//@ log1p : log
static inline nf_lane nf_log1p(nf_lane x)
{
#if NF_VECTOR
    const nf_lane one = nf_set(1.0), y = one + x;
    const nf_lane r = nf_log(y) + (x - (y - one)) / y; /* what rounding 1 + x lost */
    const nf_lane far = nf_select((nf_mask)(y < (double)INFINITY), r, y);
    return nf_select((nf_mask)(y == 0.0), nf_log(y), nf_select((nf_mask)(y == one), x, far));
#else
    return log1p(x);
#endif
}

//@ tanh : most abs fma less poly
/* As in math_float.h. */
static inline nf_lane nf_tanh(nf_lane x)
{
#if NF_VECTOR
    const nf_lane magic = nf_set(3377699720528894.0), a = nf_most(20.0, nf_abs(x)); /* 1.5 * 2^51 + 1022 */
    const nf_lane t = (nf_lane)((nf_mask)nf_fma(a, nf_set(2.8853900817779268), magic) & -2), n = t - magic;
    const nf_lane high = nf_less(a, n, nf_set(0.346573590184561908245));
    const nf_lane r = nf_less(high, n, nf_set(9.54107464635293850001e-11)), z = r * r;
    const nf_lane half = (nf_lane)((nf_mask)t << 51); /* 2^n / 2 */
    nf_lane w, p, y;
    w = nf_line(0.0035758241024908184, z, -0.0013049880074208079);
    w = nf_next(-0.053968253484896367, z, nf_next(0.021869459678991177, z, nf_next(-0.0088623122520026798, z, w)));
    w = nf_fma(r * z, nf_next(-0.33333333333332299, z, nf_next(0.13333333332949079, z, w)), r);
    p = nf_fma(half + 0.5, w, half - 0.5);
    y = p / (p + (1.0 - w));
    return (nf_lane)((nf_mask)y | ((nf_mask)x & (nf_mask)nf_set(-0.0)));
#else
    return tanh(x);
#endif
}

//@ sigmoid : exp
static inline nf_lane nf_sigmoid(nf_lane x) { return 1.0 / (1.0 + nf_exp(-x)); }

//@ softplus : exp max abs fma poly
/* log(1 + e^x), which overflows nowhere: max(x, 0) + log(1 + t) with t = e^-|x|, a polynomial in t. */
static inline nf_lane nf_softplus(nf_lane x)
{
    const nf_lane t = nf_exp(-nf_abs(x)), z = t * t, half = 0.5 * z, near = t - half;
    nf_lane p = nf_fma(z, nf_set(-3.8739626405959929e-05), nf_line(-0.0022309940789164429, t, 0.00042696719460241713));
    p = nf_fma(z, p, nf_line(-0.017632665290238093, t, 0.0073972735745876797));
    p = nf_fma(z, p, nf_line(-0.049591212382672487, t, 0.032606834074944968));
    p = nf_fma(z, p, nf_line(-0.078344698320289105, t, 0.065348962072277667));
    p = nf_fma(z, p, nf_line(-0.099530004304721434, t, 0.089185731033711163));
    p = nf_fma(z, p, nf_line(-0.12498406276174442, t, 0.11101171153766298));
    p = nf_fma(z, p, nf_line(-0.16666651021872397, t, 0.14285526308716687));
    p = nf_fma(z, p, nf_line(-0.2499999997109485, t, 0.19999999135124019));
    p = nf_fma(z, p, nf_line(2.9976021664879227e-14, t, 0.33333333332838178));
    p = nf_fma(z, p, (t - near) - half); /* with what rounding near lost */
    return nf_max(x, nf_set(0.0)) + (near + p);
}

//@ erf : exp abs limit fma poly
/* x + x P(x^2) below 1, 1 - exp(-x Q(x)) above. */
static inline nf_lane nf_erf(nf_lane x)
{
#if NF_VECTOR
    static const double q[23] = {
        4.0321249720423351,      0.92399274752081484,     0.012217230634689503,    -0.0019975921179147377,
        0.00032111565551489591,  -4.9662251660877419e-05, 7.2216794301083939e-06,  -9.5203482795920464e-07,
        1.046916315243697e-07,   -6.8568567889487393e-09, -7.6429840620651041e-10, 4.3984355013897032e-10,
        -1.1854005762615707e-10, 2.5080076436490557e-11,  -4.5609599628517056e-12, 7.2429811648928093e-13,
        -8.9389718843049261e-14, 4.8861064095212781e-15,  2.4926224433053356e-16,  -6.0479834803321449e-17,
        1.2577607797955731e-16,  -5.1994125594273207e-17, 6.080719214521489e-18,
    };
    nf_lane a = nf_abs(x), z = x * x, near, far, t;
    unsigned i;
    near = nf_line(8.7104645636142605e-11, z, -4.2331291072795445e-12);
    near = nf_next(1.4792469552156185e-08, z, nf_next(-1.2164968237938024e-09, z, near));
    near = nf_next(1.6462045979300433e-06, z, nf_next(-1.6364649538046793e-07, z, near));
    near = nf_next(0.00012055332903809305, z, nf_next(-1.4925647594419301e-05, z, near));
    near = nf_next(0.005223977625423609, z, nf_next(-0.00085483270219559337, z, near));
    near = nf_next(0.11283791670955121, z, nf_next(-0.026866170645129868, z, near));
    near = nf_next(0.12837916709551259, z, nf_next(-0.37612638903183754, z, near));
    near = nf_fma(x, near, x);
    a = nf_limit(0.0, 6.0, a);
    t = a - 3.5;
    far = nf_set(q[22]);
    for (i = 22; i-- > 0;)
        far = nf_next(q[i], t, far);
    far = 1.0 - nf_exp(-a * far);
    far = (nf_lane)((nf_mask)far | ((nf_mask)x & (nf_mask)nf_set(-0.0)));
    return nf_select((nf_mask)(a < 1.0), near, far);
#else
    return erf(x);
#endif
}

//@ circle : abs select fma less poly hsum
#if NF_VECTOR
/* As in math_float.h, for |x| <= 1e5. */
static inline nf_lane nf_circle(nf_lane x, nf_int ahead)
{
    const nf_lane t = nf_line(6755399441055744.0, x, 0.63661977236758138), n = t - 6755399441055744.0;
    const nf_lane a = nf_less(x, n, nf_set(1.5707963267923333)), b = n * 2.5633441515839558e-12; /* both exact */
    const nf_lane r = a - b, v = a - r, lost = (a - (r + v)) + (v - b),
                  rest = nf_less(lost, n, nf_set(1.0562999066987428e-23));
    const nf_lane z = r * r, half = 0.5 * z, w = 1.0 - half;
    const nf_mask turn = (nf_mask)t + ahead, sign = (nf_mask)nf_set(-0.0);
    nf_lane s, c;
    unsigned i;
    s = nf_next(2.755731369191808e-06, z, nf_line(-2.5050758115277038e-08, z, 1.589679565384457e-10));
    s = nf_next(-0.16666666666666632, z, nf_next(0.0083333333333224131, z, nf_next(-0.00019841269829807808, z, s)));
    s = r + nf_fma(r * z, s, rest);
    s = (nf_lane)((nf_mask)s | ((nf_mask)r & sign));
    c = nf_next(-2.7557314352335047e-07, z, nf_line(2.0875723273482789e-09, z, -1.1359647814767501e-11));
    c = nf_next(0.041666666666666602, z, nf_next(-0.0013888888888874125, z, nf_next(2.4801587289482194e-05, z, c)));
    c = w + (((1.0 - w) - half) + nf_less(z * z * c, r, rest));
    s = nf_select((nf_mask)((turn & 1) != 0), c, s);
    s = (nf_lane)((nf_mask)s ^ (turn & 2) << 62);
    if (nf_hsum(nf_select((nf_mask)(nf_abs(x) <= 1e5), nf_set(0), nf_set(1))) > 0)
        for (i = 0; i < NF_LANES; i++) /* those that are further, or no numbers */
            if (!(fabs(x[i]) <= 1e5))
                s[i] = (ahead ? cos(x[i]) : sin(x[i]));
    return s;
}
#endif

//@ sin : circle
static inline nf_lane nf_sin(nf_lane x)
{
#if NF_VECTOR
    return nf_circle(x, 0);
#else
    return sin(x);
#endif
}

//@ cos : circle
static inline nf_lane nf_cos(nf_lane x)
{
#if NF_VECTOR
    return nf_circle(x, 1);
#else
    return cos(x);
#endif
}

//@ normal : log sqrt select_lt less poly
/* p[0] + p[1] x + ... + p[7] x^7 */
static inline nf_lane nf_horner(const double *p, nf_lane x)
{
    nf_lane r = nf_set(p[7]);
    unsigned i;
    for (i = 7; i-- > 0;)
        r = nf_next(p[i], x, r);
    return r;
}

/* The normal quantile of a number uniform on (-1, 1): the one whose tail beyond has probability |u| / 2, on the
 * side of u's sign (Wichura 1988, algorithm AS 241, PPND16). */
static inline nf_lane nf_normal(nf_lane u)
{
    static const double table[6][8] = {
        {3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
         4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3},
        {1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3, 2.1213794301586595867e4,
         3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3},
        {1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
         1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4},
        {1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1, 1.48103976427480074590e-1,
         1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9},
        {6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
         2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7},
        {1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
         7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15},
    };
    const nf_lane tail = 0.5 * nf_select_lt(u, nf_set(0.0), -u, u), q = 0.5 - tail, r = nf_less(nf_set(0.180625), q, q);
    const nf_lane s = nf_sqrt(-nf_log(tail)), c = s - 1.6, e = s - 5.0;
    const nf_lane middle = q * nf_horner(table[0], r) / nf_horner(table[1], r);
    const nf_lane far = nf_horner(table[2], c) / nf_horner(table[3], c);
    const nf_lane extreme = nf_horner(table[4], e) / nf_horner(table[5], e);
    const nf_lane z = nf_select_lt(q, nf_set(0.425), middle, nf_select_lt(s, nf_set(5.0), far, extreme));
    return nf_select_lt(u, nf_set(0.0), -z, z);
}

//@ end
