//! Denmark: exemption from Digital Post.

steps! {}
