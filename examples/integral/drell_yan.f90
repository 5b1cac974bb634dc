! drell_yan.f90 - the C that nfc prints of the flow, as a Fortran module. x(:, k) is row k.
module drell_yan
  use, intrinsic :: iso_c_binding
  implicit none
  private
  public :: dim, draw
  include 'sizes.inc'

  real(c_float), bind(c, name='drell_yan_weights') :: weights(params)

  interface
    subroutine drell_yan_sample_log_prob(params, seed, first, n, x, log_prob, work) bind(c)
      import
      real(c_float), intent(in) :: params(*)
      integer(c_int64_t), value :: seed, first
      integer(c_size_t), value :: n
      real(c_float), intent(out) :: x(*), log_prob(*)
      type(c_ptr), value :: work
    end subroutine
  end interface

contains

  ! Rows first, first + 1, ... of a seed, and the flow's log-densities there, which are the same however the rows are divided among calls.
  subroutine draw(seed, first, x, log_prob)
    integer(c_int64_t), intent(in) :: seed, first
    real(c_float), contiguous, intent(out) :: x(:, :), log_prob(:)
    character(c_char), target :: memory(work + 64)
    integer(c_intptr_t) :: address
    address = transfer(c_loc(memory), address)
    call drell_yan_sample_log_prob(weights, seed, first, size(log_prob, kind=c_size_t), x, log_prob, &
                                   c_loc(memory(1 + modulo(-address, 64_c_intptr_t))))
  end subroutine
end module
