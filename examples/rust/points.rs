// points.rs - the C that nfc prints, as a safe Rust type, and a program that uses it.
mod sizes {
    #![allow(dead_code)]
    include!(env!("SIZES"));
}
use sizes::{DIM, PARAMS, WORK};

extern "C" {
    static points_weights: [f32; PARAMS];
    fn points_sample(params: *const f32, seed: u64, first: u64, n: usize, x: *mut f32, work: *mut Work);
    fn points_log_prob(params: *const f32, n: usize, x: *const f32, log_prob: *mut f32, work: *mut Work);
}

#[repr(C, align(64))]
struct Work([u8; WORK]);

type Row = [f32; DIM];

/// A trained flow: its parameters, which many may share, and scratch of its own. One for each thread.
pub struct Flow<'a> {
    params: &'a [f32; PARAMS],
    work: Box<Work>,
}

impl<'a> Flow<'a> {
    pub fn new(params: &'a [f32; PARAMS]) -> Self {
        Flow { params, work: Box::new(Work([0; WORK])) }
    }

    pub fn trained() -> Flow<'static> {
        Flow::new(unsafe { &points_weights })
    }

    /// Samples first, first + 1, ... of a seed; they are the same however they are divided among calls and threads.
    pub fn sample(&mut self, seed: u64, first: u64, n: usize) -> Vec<Row> {
        let mut x = vec![[0.0; DIM]; n];
        unsafe { points_sample(self.params.as_ptr(), seed, first, n, x.as_mut_ptr().cast(), &mut *self.work) };
        x
    }

    pub fn log_prob(&mut self, x: &[Row]) -> Vec<f32> {
        let mut y = vec![0.0; x.len()];
        unsafe { points_log_prob(self.params.as_ptr(), x.len(), x.as_ptr().cast(), y.as_mut_ptr(), &mut *self.work) };
        y
    }
}

fn main() {
    let mut flow = Flow::trained();
    let x = flow.sample(1, 0, 100_000);
    let log_prob = flow.log_prob(&x);
    println!("x1,x2,log_prob");
    for (row, density) in x.iter().zip(&log_prob).take(5) {
        println!("{},{},{}", row[0], row[1], density);
    }
    let sum: f64 = log_prob.iter().map(|&v| f64::from(v)).sum();
    println!("entropy {} nats", -sum / log_prob.len() as f64);
}
