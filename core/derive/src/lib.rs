//! Stub while the frame is built.
