/* math_float.h - elementary functions over the lane type in single precision; sections as in lane.h. The coefficients
 * of the polynomials come from minimax.py; tests/check/test_lane.c holds the functions to their errors. */

//@ exp : limit scale fma less poly
#if NF_VECTOR
/* e^x = 2^n (1 + w) = 2^n e^r with |r| <= ln(2)/2; returns w, and n as nf_scale takes it. */
static inline nf_lane nf_exp_parts(nf_lane x, nf_lane *power)
{
    nf_lane n, r, z, p;
    x = nf_limit(-104.0f, 89.0f, x);
    *power = nf_line(NF_INTEGER, x, 1.44269504f); /* rounds to an integer */
    n = *power - NF_INTEGER;
    r = nf_fma(n, nf_set(2.12194440e-4f), nf_less(x, n, nf_set(0.693359375f)));
    z = r * r;
    p = nf_fma(z, nf_set(1.39504799e-3f), nf_line(0.041666206f, r, 8.36888235e-3f));
    p = nf_fma(z, p, nf_line(0.5f, r, 0.166665196f));
    return nf_fma(z, p, r);
}
#endif
static inline nf_lane nf_exp(nf_lane x)
{
#if NF_VECTOR
    nf_lane power;
    const nf_lane w = nf_exp_parts(x, &power);
    return nf_scale(1.0f + w, power);
#else
    return expf(x);
#endif
}

//@ log : select fma poly
/* log x = n ln 2 + 2 atanh(f / (2 + f)), x = 2^n (1 + f). */
static inline nf_lane nf_log(nf_lane x)
{
#if NF_VECTOR
    const nf_lane zero = nf_set(0.0f);
    const nf_mask tiny = (nf_mask)(x < 1.17549435e-38f);
    nf_mask i;
    nf_lane y = nf_select(tiny, x * 8388608.0f, x), n, f, s, z, h, r;
    i = (((nf_mask)y & 0x7fffffff) - 0x3f3504f3) >> 23; /* 0x3f3504f3: sqrt(1/2) */
    f = (nf_lane)((nf_mask)y - (i << 23)) - 1.0f;
    n = (nf_lane)(i + 0x4b400000) - 12582912.0f - nf_select(tiny, nf_set(23.0f), zero);
    s = f / (2.0f + f);
    z = s * s;
    r = z * nf_next(0.666666627f, z, nf_next(0.400003552f, z, nf_line(0.285358906f, z, 0.236105233f)));
    h = 0.5f * f * f;
    r = nf_fma(n, nf_set(0.693359375f), f - (h - nf_fma(n, nf_set(-2.12194440e-4f), s * (h + r))));
    r = nf_select((nf_mask)(x < INFINITY), r, x); /* inf and NaN as they are */
    r = nf_select((nf_mask)(x == 0.0f), zero - INFINITY, r);
    return nf_select((nf_mask)(x < 0.0f), nf_set(NAN), r);
#else
    return logf(x);
#endif
}

//@ log1p : log
static inline nf_lane nf_log1p(nf_lane x)
{
#if NF_VECTOR
    const nf_lane one = nf_set(1.0f), y = one + x;
    const nf_lane r = nf_log(y) + (x - (y - one)) / y; /* what rounding 1 + x lost */
    const nf_lane far = nf_select((nf_mask)(y < INFINITY), r, y);
    return nf_select((nf_mask)(y == 0.0f), nf_log(y), nf_select((nf_mask)(y == one), x, far));
#else
    return log1pf(x);
#endif
}

//@ tanh : most abs fma less poly
/* tanh a = (T + w) / (1 + T w) where a = n ln(2)/2 + r, w = tanh r and T = tanh(n ln(2)/2) = (2^n - 1) / (2^n + 1). The
 * denominator is made of the numerator, so that what rounds the one rounds the other; n begins at 3/4, where less is
 * lost than at 1/2: the sum that finds it keeps halves, and the half is cut off. */
static inline nf_lane nf_tanh(nf_lane x)
{
#if NF_VECTOR
    const nf_lane magic = nf_set(6291582.0f), a = nf_most(9.5f, nf_abs(x)); /* 1.5 * 2^22 + 126 */
    const nf_lane t = (nf_lane)((nf_mask)nf_fma(a, nf_set(2.88539008f), magic) & -2);
    const nf_lane r = nf_less(a, t - magic, nf_set(0.34657359f)), z = r * r;
    const nf_lane w = nf_fma(r * z, nf_next(-0.333332092f, z, nf_line(0.133223608f, z, -0.0511830561f)), r);
    const nf_lane half = (nf_lane)((nf_mask)t << 22); /* 2^n / 2 */
    const nf_lane p = nf_fma(half + 0.5f, w, half - 0.5f), y = p / (p + (1.0f - w));
    return (nf_lane)((nf_mask)y | ((nf_mask)x & (nf_mask)nf_set(-0.0f)));
#else
    return tanhf(x);
#endif
}

//@ sigmoid : exp select_lt abs less
/* 1 / (1 + e) for x >= 0 and e / (1 + e) below, e = e^-|x|, with what rounding 1 + e lost put back. */
static inline nf_lane nf_sigmoid(nf_lane x)
{
    const nf_lane zero = nf_set(0.0f), e = nf_exp(-nf_abs(x)), s = 1.0f + e;
    const nf_lane y = nf_select_lt(x, zero, e, nf_set(1.0f)) / s, inverse = nf_select_lt(x, zero, 1.0f - y, y);
    return nf_less(y, y * (e - (s - 1.0f)), inverse);
}

//@ softplus : exp max abs fma poly
/* log(1 + e^x), which overflows nowhere: max(x, 0) + log(1 + t) with t = e^-|x|, a polynomial in t; what rounding t and
 * t - t^2 / 2 lost is put back. */
static inline nf_lane nf_softplus(nf_lane x)
{
#if NF_VECTOR
    nf_lane power, p;
    const nf_lane w = nf_exp_parts(-nf_abs(x), &power), e = 1.0f + w, t = nf_scale(e, power);
    const nf_lane lost = nf_scale(w - (e - 1.0f), power), z = t * t, half = 0.5f * z, near = t - half;
    p = nf_fma(z, nf_set(-0.00331847207f), nf_line(-0.0576644354f, t, 0.0202045813f));
    p = nf_fma(z, p, nf_line(-0.153553948f, t, 0.106805541f));
    p = nf_fma(z, p, nf_line(-0.249585867f, t, 0.196953997f));
    p = nf_fma(z, p, nf_line(6.85453415e-7f, t, 0.33330512f));
    p = nf_fma(lost, nf_line(1.0f, t, -0.5f), z * p);
    return nf_max(x, nf_set(0.0f)) + (near + (((t - near) - half) + p));
#else
    return nf_max(x, 0.0f) + log1pf(expf(-nf_abs(x)));
#endif
}

//@ erf : exp abs limit fma poly
/* x + x P(x^2) below 1, 1 - exp(-x Q(x)) above. */
static inline nf_lane nf_erf(nf_lane x)
{
#if NF_VECTOR
    nf_lane a = nf_abs(x), z = x * x, near, far, t;
    near = nf_next(0.00518953567f, z, nf_line(-0.00080208428f, z, 7.88912439e-05f));
    near = nf_next(-0.37612626f, z, nf_next(0.112836003f, z, nf_next(-0.0268544443f, z, near)));
    near = nf_fma(x, nf_next(0.128379166f, z, near), x);
    a = nf_limit(0.0f, 4.0f, a);
    t = a - 2.5f;
    far = nf_next(0.000727066363f, t, nf_next(-9.84234939e-05f, t, nf_line(3.38120299e-05f, t, 3.55696216e-06f)));
    far = nf_next(3.1227262f, t, nf_next(0.891981065f, t, nf_next(0.0207609851f, t, nf_next(-0.00396629935f, t, far))));
    far = 1.0f - nf_exp(-a * far);
    far = (nf_lane)((nf_mask)far | ((nf_mask)x & (nf_mask)nf_set(-0.0f)));
    return nf_select((nf_mask)(a < 1.0f), near, far);
#else
    return erff(x);
#endif
}

//@ circle : abs select fma less poly hsum
#if NF_VECTOR
/* sin x, or cos x where a quarter turn lies ahead: x = n pi/2 + r + rest with |r| <= pi/4, pi/2 in three parts of which
 * n takes two without rounding, for |x| <= 200. */
static inline nf_lane nf_circle(nf_lane x, nf_int ahead)
{
    const nf_lane t = nf_line(12582912.0f, x, 0.636619772f), n = t - 12582912.0f;
    const nf_lane a = nf_less(x, n, nf_set(1.57078552f)), b = n * 1.08042732e-05f; /* both exact */
    const nf_lane r = a - b, v = a - r, lost = (a - (r + v)) + (v - b),
                  rest = nf_less(lost, n, nf_set(6.07710063e-11f));
    const nf_lane z = r * r, half = 0.5f * z, w = 1.0f - half;
    const nf_mask turn = (nf_mask)t + ahead, sign = (nf_mask)nf_set(-0.0f);
    nf_lane s, c;
    unsigned i;
    s = nf_next(-0.166666552f, z, nf_line(0.008332178f, z, -0.000195172353f));
    s = r + nf_fma(r * z, s, rest);
    s = (nf_lane)((nf_mask)s | ((nf_mask)r & sign));
    c = nf_next(0.0416666456f, z, nf_line(-0.00138873665f, z, 2.44383791e-05f));
    c = w + (((1.0f - w) - half) + nf_less(z * z * c, r, rest));
    s = nf_select((nf_mask)((turn & 1) != 0), c, s);
    s = (nf_lane)((nf_mask)s ^ (turn & 2) << 30);
    if (nf_hsum(nf_select((nf_mask)(nf_abs(x) <= 200.0f), nf_set(0), nf_set(1))) > 0)
        for (i = 0; i < NF_LANES; i++) /* those that are further, or no numbers */
            if (!(fabs((double)x[i]) <= 200.0))
                s[i] = (float)(ahead ? cos((double)x[i]) : sin((double)x[i]));
    return s;
}
#endif

//@ sin : circle
static inline nf_lane nf_sin(nf_lane x)
{
#if NF_VECTOR
    return nf_circle(x, 0);
#else
    return sinf(x);
#endif
}

//@ cos : circle
static inline nf_lane nf_cos(nf_lane x)
{
#if NF_VECTOR
    return nf_circle(x, 1);
#else
    return cosf(x);
#endif
}

//@ normal : log sqrt select_lt less poly
/* The normal quantile of a number uniform on (-1, 1): the one whose tail beyond has probability |u| / 2, on the
 * side of u's sign (Wichura 1988, algorithm AS 241, PPND7). */
static inline nf_lane nf_normal(nf_lane u)
{
    const nf_lane tail = 0.5f * nf_select_lt(u, nf_set(0.0f), -u, u), q = 0.5f - tail,
                  r = nf_less(nf_set(0.180625f), q, q);
    const nf_lane s = nf_sqrt(-nf_log(tail)), c = s - 1.6f, e = s - 5.0f;
    nf_lane z, middle, far, extreme;
    middle = nf_next(3.3871327179f, r, nf_next(50.434271938f, r, nf_line(159.29113202f, r, 59.109374720f)));
    middle = q * middle / nf_next(1.0f, r, nf_next(17.895169469f, r, nf_line(78.757757664f, r, 67.187563600f)));
    far = nf_next(1.4234372777f, c, nf_next(2.7568153900f, c, nf_line(1.3067284816f, c, 0.17023821103f)));
    far = far / nf_next(1.0f, c, nf_line(0.73700164250f, c, 0.12021132975f));
    extreme = nf_next(6.6579051150f, e, nf_next(3.0812263860f, e, nf_line(0.42868294337f, e, 0.017337203997f)));
    extreme = extreme / nf_next(1.0f, e, nf_line(0.24197894225f, e, 0.012258202635f));
    z = nf_select_lt(q, nf_set(0.425f), middle, nf_select_lt(s, nf_set(5.0f), far, extreme));
    return nf_select_lt(u, nf_set(0.0f), -z, z);
}

//@ end
