! simulate.f90 - draws events and prints the first ones with their log-densities, and the entropy of all.
program simulate
  use, intrinsic :: iso_c_binding
  use points, only: dim, sample, log_prob
  implicit none
  integer, parameter :: events = 100000
  real(c_float), allocatable :: x(:, :), density(:)
  integer :: k

  allocate (x(dim, events))
  call sample(1_c_int64_t, 0_c_int64_t, x)
  density = log_prob(x)
  print '(a)', 'x1,x2,log_prob'
  do k = 1, 5
    print '(*(g0.9, :, ","))', x(:, k), density(k)
  end do
  print '("entropy ", g0.6, " nats")', -sum(real(density, c_double)) / events
end program
