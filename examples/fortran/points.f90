! points.f90 - the C that nfc prints, as a Fortran module. x(:, k) is event k: a row of C is a column here.
module points
  use, intrinsic :: iso_c_binding
  implicit none
  private
  public :: dim, sample, log_prob
  include 'sizes.inc'

  real(c_float), bind(c, name='points_weights') :: weights(params)

  interface
    subroutine points_sample(params, seed, first, n, x, work) bind(c)
      import
      real(c_float), intent(in) :: params(*)
      integer(c_int64_t), value :: seed, first
      integer(c_size_t), value :: n
      real(c_float), intent(out) :: x(*)
      type(c_ptr), value :: work
    end subroutine
    subroutine points_log_prob(params, n, x, log_prob, work) bind(c)
      import
      real(c_float), intent(in) :: params(*), x(*)
      integer(c_size_t), value :: n
      real(c_float), intent(out) :: log_prob(*)
      type(c_ptr), value :: work
    end subroutine
  end interface

contains

  ! Events first, first + 1, ... of a seed; they are the same however they are divided among calls and threads.
  subroutine sample(seed, first, x)
    integer(c_int64_t), intent(in) :: seed, first
    real(c_float), intent(out) :: x(:, :)
    character(c_char), target :: memory(work + 64)
    call points_sample(weights, seed, first, size(x, 2, c_size_t), x, aligned(memory))
  end subroutine

  function log_prob(x) result(y)
    real(c_float), intent(in) :: x(:, :)
    real(c_float) :: y(size(x, 2))
    character(c_char), target :: memory(work + 64)
    call points_log_prob(weights, size(x, 2, c_size_t), x, y, aligned(memory))
  end function

  ! The first address in memory that 64 divides.
  type(c_ptr) function aligned(memory)
    character(c_char), target, intent(in) :: memory(:)
    integer(c_intptr_t) :: address
    address = transfer(c_loc(memory), address)
    aligned = c_loc(memory(1 + modulo(-address, 64_c_intptr_t)))
  end function
end module
