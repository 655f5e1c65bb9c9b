//! Runs the vectors.
