! integral.f90 - the cross-section of drell_yan.lua by importance sampling, as integral.c has it: rows are drawn from the trained flow, and
! each counts with the integrand over the flow's density. integral [ROWS [SEED]]
program integral
  use, intrinsic :: iso_c_binding
  use, intrinsic :: iso_fortran_env, only: real64, int64
  use drell_yan, only: dim, draw
  implicit none
  integer, parameter :: block_rows = 1024 ! rows that are drawn at once
  real(real64), parameter :: pi = acos(-1.0_real64)
  ! of the collider and of the Z boson, in GeV
  real(real64), parameter :: energy = 510, mass = 91.19_real64, width = 2.495_real64
  real(real64), parameter :: at = (mass / energy)**2, gamma_z = mass * width / energy**2

  integer(int64) :: rows, seed, first
  integer :: blocks, k
  real(real64), allocatable :: sums(:, :) ! of each block: the weights w = integrand / density, and their squares
  real(real64) :: n, w, w2, mean, error, truth

  rows = argument(1, 1000000_int64)
  seed = argument(2, 1_int64)
  if (rows < 2 .or. rows > 1000000000) error stop 'integral: expected 2 to 1000000000 rows'
  blocks = int((rows + block_rows - 1) / block_rows)
  allocate (sums(2, blocks))
  !$omp parallel do private(first)
  do k = 1, blocks
    first = (k - 1) * int(block_rows, int64)
    sums(:, k) = sums_of(first, int(min(rows - first, int(block_rows, int64))))
  end do
  w = sum(sums(1, :))
  w2 = sum(sums(2, :))

  n = real(rows, real64)
  mean = w / n
  error = sqrt(max(0.0_real64, w2 / n - mean**2) / (n - 1))
  truth = exact()
  print '("integral ", g0.9, " +- ", g0.3, ", ", i0, " rows, effective sample size ", i0)', &
    mean, error, rows, nint(w**2 / w2, int64)
  print '("exact ", g0.9, ", pull ", g0.3)', truth, (mean - truth) / error

contains

  function sums_of(first, n) result(s)
    integer(int64), intent(in) :: first
    integer, intent(in) :: n
    real(real64) :: s(2), w(n)
    real(c_float) :: x(dim, n), log_q(n)
    integer :: i
    call draw(seed, first, x, log_q)
    do i = 1, n
      w(i) = integrand(real(x(:, i), real64)) * exp(-real(log_q(i), real64))
    end do
    s = [sum(w), sum(w**2)]
  end function

  ! The differential cross-section at a row: the momentum fractions of the quarks, whose density is (1 - x) / x; the resonance, in their
  ! product tau, which cancels the 1 / tau of these; and the lepton's direction, from protons whose spins are across the beam.
  pure real(real64) function integrand(x)
    real(real64), intent(in) :: x(dim)
    real(real64) :: tau, off
    tau = x(1) * x(2)
    off = tau - at
    associate (c => x(3), phi => x(4))
      integrand = (1 - x(1)) * (1 - x(2)) / (off**2 + gamma_z**2) * &
        (1 + c**2 + 1.5_real64 * off / (tau + at) * c + 0.5_real64 * (1 - c**2) * cos(2 * phi))
    end associate
  end function

  ! The same, integrated: the directions give 16 pi / 3, the fractions at a fixed product tau the function L(tau) / tau, where
  ! L(tau) = -(1 + tau) log tau - 2 (1 - tau), and tau = at + gamma tan(a) is left, by the midpoints of a.
  real(real64) function exact()
    integer, parameter :: points = 1000000
    real(real64) :: low, high, tau
    integer :: k
    low = atan(-at / gamma_z)
    high = atan((1 - at) / gamma_z)
    exact = 0
    do k = 1, points
      tau = at + gamma_z * tan(low + (k - 0.5_real64) / points * (high - low))
      exact = exact - (1 + tau) * log(tau) - 2 * (1 - tau)
    end do
    exact = 16 * pi / 3 * exact / points * (high - low) / gamma_z
  end function

  ! Argument number k of the command, or what stands in its place.
  integer(int64) function argument(k, otherwise)
    integer, intent(in) :: k
    integer(int64), intent(in) :: otherwise
    character(32) :: text
    integer :: bad
    argument = otherwise
    if (command_argument_count() < k) return
    call get_command_argument(k, text)
    read (text, *, iostat=bad) argument
    if (bad /= 0) argument = 0
  end function
end program
