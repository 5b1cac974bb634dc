/* fused.h - tile kernels of more than one operation: what each computes, and the expression that it replaces.
 *
 * FUSED(name, operands, C of one lane, expression): kernels.c makes the kernel k_NAME from the C, with operands x, y,
 * z; the compiler's fuse.c uses it for a matching expression whose inner values nobody else reads. Expressions are in
 * prefix form with the graph's names of operations; "relu v" is short for "select_lt 0 v v 0"; x, y, z stand for any
 * operands; add and mul also match with their arguments exchanged. Larger expressions stand before those that they
 * contain. SUMMED: the same for a row_sum of the expression, the sum over rows being added to a total. */
/* clang-format off */
FUSED(scaled_slope, 3, x * y * nf_less(nf_set(1), z, z), "mul mul x y sub 1 mul z z") /* the derivative of tanh, times a factor that came before */
FUSED(slope, 2, x * nf_less(nf_set(1), y, y), "mul x sub 1 mul y y")
FUSED(logistic_slope, 2, x * (y * (1 - y)), "mul x mul y sub 1 y")
FUSED(leak, 3, nf_select_lt(nf_set(0), x, y, y * z), "select_lt 0 x y mul y z")
FUSED(sum_relu, 3, nf_select_lt(nf_set(0), x + y + z, x + y + z, nf_set(0)), "relu add add x y z")
FUSED(softclip, 3, x / nf_fma(nf_abs(x), y, z), "div x add mul abs x y z")
FUSED(affine, 3, nf_fma(x, nf_exp(y), z), "add mul x exp y z") /* and its inverse: */
FUSED(affine_inverse, 3, (x - y) * nf_exp(-z), "mul sub x y exp neg z")
FUSED(shifted, 3, (x + y) * nf_exp(z), "mul add x y exp z") /* affine, but shifted before it is scaled */
FUSED(shifted_inverse, 3, nf_fma(x, nf_exp(-y), -z), "sub mul x exp neg y z")
FUSED(tanh_mul, 2, nf_tanh(x * y), "tanh mul x y")
FUSED(mul_add, 3, nf_fma(x, y, z), "add mul x y z")
FUSED(mul_sub, 3, nf_fma(x, y, -z), "sub mul x y z")
FUSED(sub_mul, 3, nf_less(z, x, y), "sub z mul x y")
FUSED(add_mul, 3, (x + y) * z, "mul add x y z")
FUSED(mul_mul, 3, x * y * z, "mul mul x y z")
SUMMED(row_dot_below, 3, nf_select_lt(nf_set(0), x, nf_set(0), y * z), "row_sum select_lt 0 x 0 mul y z")
SUMMED(row_sum_below, 2, nf_select_lt(nf_set(0), x, nf_set(0), y), "row_sum select_lt 0 x 0 y")
SUMMED(row_dot, 2, x * y, "row_sum mul x y")
/* clang-format on */
#undef FUSED
#undef SUMMED
